"""Words that must all be there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Words(Model):
    """Words that must all be there."""

    words: list[str]
    """The words, in any order."""


class WordsDict(TypedDict):
    """The fields of Words as a dict."""

    words: Sequence[str]
    """The words, in any order."""


WordsInput: TypeAlias = Words | WordsDict
"""Words, or a dict with its fields."""
