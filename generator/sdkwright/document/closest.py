"""The word that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice

_LENGTH = 200
_OPTIONS = 5_000

GUESSED = 20
"""Mistakes of one kind for which similar words are looked for; more would take long."""


def closest(word: str, options: Iterable[str], likeness: float = 0.6) -> list[str]:
    """The option that is most like a word, if one is like it; none where comparing takes long.

    Args:
        word: What was written.
        options: What may have been meant.
        likeness: How much of the two has to be the same, from 0 to 1.
    """
    if len(word) > _LENGTH:
        return []
    short = (option for option in options if len(option) <= _LENGTH)
    return difflib.get_close_matches(word, islice(short, _OPTIONS), 1, likeness)
