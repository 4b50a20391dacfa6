"""Paid payload of addOrder."""

from __future__ import annotations

from .._runtime.models import Model


class AddOrderPaidPayload(Model):
    """Paid payload of addOrder."""

    sum: float
