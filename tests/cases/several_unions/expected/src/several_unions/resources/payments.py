"""Operations on Payments."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_PAYMENT: Operation[models.Payment] = Operation(
    "addPayment",
    "POST",
    "/payments",
    body="application/json",
    body_required=True,
    returns=lambda: models.Payment,
)


class Payments(Resource):
    """Operations on Payments."""

    def add_payment(
        self,
        *,
        body: models.PaymentInput,
        request_options: RequestOptions | None = None,
    ) -> models.Payment:
        """Add a payment.

        `POST /payments`

        Args:
            body: How it is paid and how it is delivered, one of each.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PAYMENT,
            body=body,
            options=request_options,
        )


class AsyncPayments(AsyncResource):
    """Operations on Payments."""

    async def add_payment(
        self,
        *,
        body: models.PaymentInput,
        request_options: RequestOptions | None = None,
    ) -> models.Payment:
        """Add a payment.

        `POST /payments`

        Args:
            body: How it is paid and how it is delivered, one of each.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PAYMENT,
            body=body,
            options=request_options,
        )
