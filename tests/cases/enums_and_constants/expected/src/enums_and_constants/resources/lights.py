"""Operations on Lights."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

LIST_LIGHTS: Operation[list[models.Light]] = Operation(
    "listLights",
    "GET",
    "/lights",
    headers={"API-Kind": "lights"},
    query={"v": "2"},
    returns=lambda: list[models.Light],
)


class Lights(Resource):
    """Operations on Lights."""

    def list_lights(
        self,
        *,
        color: models.Color | Omit = OMIT,
        sort: Literal["near", "far"] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Light]:
        """List lights.

        `GET /lights`

        Args:
            color: Lights of this color alone.
            sort: Where to begin. Default: "near".
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_LIGHTS,
            query={"color": color, "sort": sort},
            options=request_options,
        )


class AsyncLights(AsyncResource):
    """Operations on Lights."""

    async def list_lights(
        self,
        *,
        color: models.Color | Omit = OMIT,
        sort: Literal["near", "far"] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Light]:
        """List lights.

        `GET /lights`

        Args:
            color: Lights of this color alone.
            sort: Where to begin. Default: "near".
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_LIGHTS,
            query={"color": color, "sort": sort},
            options=request_options,
        )
