"""The schema Loan."""

from __future__ import annotations

import datetime

from .._runtime.models import Model


class Loan(Model):
    """The schema Loan."""

    tool: int

    until: datetime.date

    notes: list[str] | None = None

    marks: dict[str, str] | None = None
