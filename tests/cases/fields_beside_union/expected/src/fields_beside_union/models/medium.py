"""What all media have in common, beside what they are."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Medium(Model):
    """What all media have in common, beside what they are."""

    id: str
    """Identifier of the medium."""


class MediumDict(TypedDict):
    """The fields of Medium as a dict."""

    id: str
    """Identifier of the medium."""


MediumInput: TypeAlias = Medium | MediumDict
"""Medium, or a dict with its fields."""
