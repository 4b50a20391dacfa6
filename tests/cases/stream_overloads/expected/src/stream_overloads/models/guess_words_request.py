"""Request of guessWords."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class GuessWordsRequest(Model):
    """Request of guessWords."""

    stream: Literal[True] = True
    """The only way to answer."""

    text: str
    """What comes before."""


class GuessWordsRequestDict(TypedDict):
    """The fields of GuessWordsRequest as a dict."""

    stream: Literal[True]
    """The only way to answer."""

    text: str
    """What comes before."""


GuessWordsRequestInput: TypeAlias = GuessWordsRequest | GuessWordsRequestDict
"""GuessWordsRequest, or a dict with its fields."""
