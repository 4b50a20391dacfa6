"""The schema Order."""

from __future__ import annotations

from typing import Annotated

from .._runtime.models import Alias, Model
from .gift import Gift


class OrderLine(Model):
    """Lines item of Order."""

    sku: str

    gift: Gift | None = None


class Order(Model):
    """The schema Order."""

    number: Annotated[str, Alias("orderNo")]
    """Called `number` by the settings."""

    lines: list[OrderLine]
