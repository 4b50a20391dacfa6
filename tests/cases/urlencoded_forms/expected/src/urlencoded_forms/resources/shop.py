"""Operations on Shop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import models
from .._runtime.encodings import Encoding
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.parameters import Style
from .._runtime.resources import AsyncResource, Resource

CHARGE: Operation[None] = Operation(
    "charge",
    "POST",
    "/charges",
    body="application/x-www-form-urlencoded",
    encodings={
        "card": Encoding(style=Style("deepObject", explode=True)),
        "notes": Encoding(content_type="application/json"),
        "flags": Encoding(style=Style("spaceDelimited")),
    },
    body_required=True,
)
LOGIN: Operation[bytes] = Operation(
    "login",
    "POST",
    "/login",
    body="application/x-www-form-urlencoded",
    body_required=True,
    accept="application/x-www-form-urlencoded",
    returns=lambda: bytes,
)


class Shop(Resource):
    """Operations on Shop."""

    def charge(
        self,
        *,
        amount: int,
        card: models.CardInput,
        notes: Mapping[str, str] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        flags: Sequence[str] | Omit = OMIT,
        capture: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Charge a card.

        `POST /charges`

        Args:
            amount: In cents.
            card: A card.
            notes: For you.
            tags: One pair for each.
            flags: With spaces between.
            capture: Whether to take the money now.
            request_options: Settings for this call alone.
        """
        return self._call(
            CHARGE,
            body={
                "amount": amount,
                "card": card,
                "notes": notes,
                "tags": tags,
                "flags": flags,
                "capture": capture,
            },
            options=request_options,
        )

    def login(
        self,
        *,
        body: models.PasswordInput | models.CodeInput,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Log in.

        `POST /login`

        Args:
            body: By password or by code.
            request_options: Settings for this call alone.
        """
        return self._call(
            LOGIN,
            body=body,
            options=request_options,
        )


class AsyncShop(AsyncResource):
    """Operations on Shop."""

    async def charge(
        self,
        *,
        amount: int,
        card: models.CardInput,
        notes: Mapping[str, str] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        flags: Sequence[str] | Omit = OMIT,
        capture: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Charge a card.

        `POST /charges`

        Args:
            amount: In cents.
            card: A card.
            notes: For you.
            tags: One pair for each.
            flags: With spaces between.
            capture: Whether to take the money now.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CHARGE,
            body={
                "amount": amount,
                "card": card,
                "notes": notes,
                "tags": tags,
                "flags": flags,
                "capture": capture,
            },
            options=request_options,
        )

    async def login(
        self,
        *,
        body: models.PasswordInput | models.CodeInput,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Log in.

        `POST /login`

        Args:
            body: By password or by code.
            request_options: Settings for this call alone.
        """
        return await self._call(
            LOGIN,
            body=body,
            options=request_options,
        )
