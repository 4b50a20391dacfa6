"""Operations on Payments."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

PAY: Operation[None] = Operation(
    "pay",
    "POST",
    "/payments",
    body="application/json",
    body_required=True,
    key_header="Idempotency-Key",
)
CANCEL: Operation[None] = Operation(
    "cancel",
    "DELETE",
    "/payments/{id}",
)


class Payments(Resource):
    """Operations on Payments."""

    def pay(
        self,
        *,
        sum: int,
        idempotency_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pay.

        `POST /payments`

        Args:
            sum: In cents.
            idempotency_key: Names the payment, so that it is made once. A new one is made for each
                call where it is left out. At most 64 characters.
            request_options: Settings for this call alone.
        """
        return self._call(
            PAY,
            headers={"Idempotency-Key": idempotency_key},
            body={"sum": sum},
            options=request_options,
        )

    def cancel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a payment.

        `DELETE /payments/{id}`

        Args:
            id: Of the payment.
            request_options: Settings for this call alone.
        """
        return self._call(
            CANCEL,
            path={"id": id},
            options=request_options,
        )


class AsyncPayments(AsyncResource):
    """Operations on Payments."""

    async def pay(
        self,
        *,
        sum: int,
        idempotency_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pay.

        `POST /payments`

        Args:
            sum: In cents.
            idempotency_key: Names the payment, so that it is made once. A new one is made for each
                call where it is left out. At most 64 characters.
            request_options: Settings for this call alone.
        """
        return await self._call(
            PAY,
            headers={"Idempotency-Key": idempotency_key},
            body={"sum": sum},
            options=request_options,
        )

    async def cancel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a payment.

        `DELETE /payments/{id}`

        Args:
            id: Of the payment.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CANCEL,
            path={"id": id},
            options=request_options,
        )
