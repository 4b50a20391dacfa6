"""Payload of orderGone."""

from __future__ import annotations

from .._runtime.models import Model
from .order import Order


class OrderGonePayload(Model):
    """Payload of orderGone."""

    order: Order
