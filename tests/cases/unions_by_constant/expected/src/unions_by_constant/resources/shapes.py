"""Operations on Shapes."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

DRAW_SHAPE: Operation[models.Shape] = Operation(
    "drawShape",
    "POST",
    "/shapes",
    body="application/json",
    body_required=True,
    returns=lambda: models.Shape,
)


class Shapes(Resource):
    """Operations on Shapes."""

    def draw_shape(
        self,
        *,
        shape: models.ShapeInput,
        others: Sequence[models.ShapeInput] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Shape:
        """Draw a shape.

        `POST /shapes`

        Args:
            shape: What to draw.
            others: Drawn below it.
            request_options: Settings for this call alone.
        """
        return self._call(
            DRAW_SHAPE,
            body={"shape": shape, "others": others},
            options=request_options,
        )


class AsyncShapes(AsyncResource):
    """Operations on Shapes."""

    async def draw_shape(
        self,
        *,
        shape: models.ShapeInput,
        others: Sequence[models.ShapeInput] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Shape:
        """Draw a shape.

        `POST /shapes`

        Args:
            shape: What to draw.
            others: Drawn below it.
            request_options: Settings for this call alone.
        """
        return await self._call(
            DRAW_SHAPE,
            body={"shape": shape, "others": others},
            options=request_options,
        )
