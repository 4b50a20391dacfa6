"""A cat."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Cat(Model):
    """A cat."""

    pet_type: Annotated[str, Alias("petType")]
    """How it is told from other pets."""

    name: str
    """What it is called."""

    lives: int | None = None
    """How many are left."""


class CatDict(TypedDict):
    """The fields of Cat as a dict."""

    petType: str
    """How it is told from other pets."""

    name: str
    """What it is called."""

    lives: NotRequired[int]
    """How many are left."""


CatInput: TypeAlias = Cat | CatDict
"""Cat, or a dict with its fields."""
