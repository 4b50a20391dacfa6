"""Operations on Points."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.parameters import Style
from .._runtime.resources import AsyncResource, Resource

FIND_LABELS: Operation[None] = Operation(
    "findLabels",
    "GET",
    "/labels/{label}/{matrix}",
    styles={("path", "label"): Style("label", explode=True), ("path", "matrix"): Style("matrix")},
)
FIND_POINTS: Operation[None] = Operation(
    "findPoints",
    "GET",
    "/points/{simple}",
    styles={
        ("query", "commas"): Style("form"),
        ("query", "pipes"): Style("pipeDelimited"),
        ("query", "spaces"): Style("spaceDelimited"),
        ("query", "deep"): Style("deepObject", explode=True),
        ("query", "reserved"): Style("form", explode=True, allow_reserved=True),
        ("query", "json"): Style("form", explode=True, content="application/json"),
    },
)


class Points(Resource):
    """Operations on Points."""

    def find_labels(
        self,
        label: Sequence[int],
        matrix: Sequence[int],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Find labels.

        `GET /labels/{label}/{matrix}`

        Args:
            label: With dots.
            matrix: With semicolons.
            request_options: Settings for this call alone.
        """
        return self._call(
            FIND_LABELS,
            path={"label": label, "matrix": matrix},
            options=request_options,
        )

    def find_points(
        self,
        simple: Sequence[int],
        *,
        form: Sequence[str],
        commas: Sequence[str],
        pipes: Sequence[str],
        spaces: Sequence[str],
        deep: models.BoxInput,
        reserved: str,
        json: models.BoxInput,
        x_list: Sequence[int],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Find points.

        `GET /points/{simple}`

        Args:
            simple: As it comes.
            form: Repeated, as is usual.
            commas: With commas.
            pipes: With bars.
            spaces: With spaces.
            deep: An object in brackets.
            reserved: Kept as it is.
            json: As JSON text.
            x_list: A list in a header.
            request_options: Settings for this call alone.
        """
        return self._call(
            FIND_POINTS,
            path={"simple": simple},
            query={
                "form": form,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "reserved": reserved,
                "json": json,
            },
            headers={"X-List": x_list},
            options=request_options,
        )


class AsyncPoints(AsyncResource):
    """Operations on Points."""

    async def find_labels(
        self,
        label: Sequence[int],
        matrix: Sequence[int],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Find labels.

        `GET /labels/{label}/{matrix}`

        Args:
            label: With dots.
            matrix: With semicolons.
            request_options: Settings for this call alone.
        """
        return await self._call(
            FIND_LABELS,
            path={"label": label, "matrix": matrix},
            options=request_options,
        )

    async def find_points(
        self,
        simple: Sequence[int],
        *,
        form: Sequence[str],
        commas: Sequence[str],
        pipes: Sequence[str],
        spaces: Sequence[str],
        deep: models.BoxInput,
        reserved: str,
        json: models.BoxInput,
        x_list: Sequence[int],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Find points.

        `GET /points/{simple}`

        Args:
            simple: As it comes.
            form: Repeated, as is usual.
            commas: With commas.
            pipes: With bars.
            spaces: With spaces.
            deep: An object in brackets.
            reserved: Kept as it is.
            json: As JSON text.
            x_list: A list in a header.
            request_options: Settings for this call alone.
        """
        return await self._call(
            FIND_POINTS,
            path={"simple": simple},
            query={
                "form": form,
                "commas": commas,
                "pipes": pipes,
                "spaces": spaces,
                "deep": deep,
                "reserved": reserved,
                "json": json,
            },
            headers={"X-List": x_list},
            options=request_options,
        )
