"""A fish."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Fish(Model):
    """A fish."""

    pet_type: Annotated[str, Alias("petType")]
    """How it is told from other pets."""


class FishDict(TypedDict):
    """The fields of Fish as a dict."""

    petType: str
    """How it is told from other pets."""


FishInput: TypeAlias = Fish | FishDict
"""Fish, or a dict with its fields."""
