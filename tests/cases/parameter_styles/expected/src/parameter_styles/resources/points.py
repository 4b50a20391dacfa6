"""Operations on Points."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.parameters import Style
from .._runtime.resources import AsyncResource, Resource

FIND_POINTS: Operation[None] = Operation(
    "findPoints",
    "GET",
    "/points/{simple}/{label}/{matrix}",
    styles={
        ("path", "label"): Style("label", explode=True),
        ("path", "matrix"): Style("matrix"),
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

    def find_points(
        self,
        simple: Sequence[int],
        label: Sequence[int],
        matrix: Sequence[int],
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

        `GET /points/{simple}/{label}/{matrix}`

        Args:
            simple: As it comes.
            label: With dots.
            matrix: With semicolons.
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
            path={"simple": simple, "label": label, "matrix": matrix},
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

    async def find_points(
        self,
        simple: Sequence[int],
        label: Sequence[int],
        matrix: Sequence[int],
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

        `GET /points/{simple}/{label}/{matrix}`

        Args:
            simple: As it comes.
            label: With dots.
            matrix: With semicolons.
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
            path={"simple": simple, "label": label, "matrix": matrix},
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
