"""Operations on Shelves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

REPLACE_SHELF: Operation[list[models.Shelf]] = Operation(
    "replaceShelf",
    "PUT",
    "/shelves",
    body="application/json",
    body_required=True,
    returns=lambda: list[models.Shelf],
)


class Shelves(Resource):
    """Operations on Shelves."""

    def replace_shelf(
        self,
        *,
        titles: Sequence[str],
        prices: Mapping[str, int],
        grid: Sequence[Sequence[str]] | Omit = OMIT,
        dated: Mapping[str, Sequence[models.TitleInput]] | Omit = OMIT,
        by_code: Mapping[str, models.TitleInput] | Omit = OMIT,
        corner: Sequence[int | str] | Omit = OMIT,
        anything: Sequence[Any] | Omit = OMIT,
        notes: Mapping[str, Any] | Omit = OMIT,
        never: Sequence[Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Shelf]:
        """Replace a shelf.

        `PUT /shelves`

        Args:
            titles: What stands on it, from left to right. 1 to 40 items, no item twice.
            prices: Price in cents by title. 1 to 40 pairs.
            grid: Where each title stands, by row and column.
            dated: Titles by the day on which they came in.
            by_code: Titles by a code in capitals.
            corner: Row, column and remark.
            anything: Whatever else lies there.
            notes: Remarks without rules.
            never: Has always been empty. At most 0 items.
            request_options: Settings for this call alone.
        """
        return self._call(
            REPLACE_SHELF,
            body={
                "titles": titles,
                "prices": prices,
                "grid": grid,
                "dated": dated,
                "by_code": by_code,
                "corner": corner,
                "anything": anything,
                "notes": notes,
                "never": never,
            },
            options=request_options,
        )


class AsyncShelves(AsyncResource):
    """Operations on Shelves."""

    async def replace_shelf(
        self,
        *,
        titles: Sequence[str],
        prices: Mapping[str, int],
        grid: Sequence[Sequence[str]] | Omit = OMIT,
        dated: Mapping[str, Sequence[models.TitleInput]] | Omit = OMIT,
        by_code: Mapping[str, models.TitleInput] | Omit = OMIT,
        corner: Sequence[int | str] | Omit = OMIT,
        anything: Sequence[Any] | Omit = OMIT,
        notes: Mapping[str, Any] | Omit = OMIT,
        never: Sequence[Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Shelf]:
        """Replace a shelf.

        `PUT /shelves`

        Args:
            titles: What stands on it, from left to right. 1 to 40 items, no item twice.
            prices: Price in cents by title. 1 to 40 pairs.
            grid: Where each title stands, by row and column.
            dated: Titles by the day on which they came in.
            by_code: Titles by a code in capitals.
            corner: Row, column and remark.
            anything: Whatever else lies there.
            notes: Remarks without rules.
            never: Has always been empty. At most 0 items.
            request_options: Settings for this call alone.
        """
        return await self._call(
            REPLACE_SHELF,
            body={
                "titles": titles,
                "prices": prices,
                "grid": grid,
                "dated": dated,
                "by_code": by_code,
                "corner": corner,
                "anything": anything,
                "notes": notes,
                "never": never,
            },
            options=request_options,
        )
