"""The schema Company."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Company(Model):
    """The schema Company."""

    kind: Literal["company"] = "company"

    register: str
