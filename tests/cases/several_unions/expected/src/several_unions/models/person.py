"""The schema Person."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Person(Model):
    """The schema Person."""

    kind: Literal["person"] = "person"

    name: str
