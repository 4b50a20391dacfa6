"""The text of docstrings, laid out in lines."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

WIDTH = 92
"""Characters of a line inside the docstring of a method."""


def paragraph(text: str) -> str:
    """The first paragraph of a text, on one line."""
    return " ".join(text.strip().partition("\n\n")[0].split())


def sentence(text: str) -> str:
    """A text that ends like a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:\\" else f"{text}."


def described(text: str, *, is_deprecated: bool) -> str:
    """What a text says of a thing; first of all, whether the API advises against it."""
    return f"Deprecated. {text}".strip() if is_deprecated else text.strip()


def section(title: str, entries: Sequence[tuple[str, str]]) -> str:
    """A section of a docstring in Google's style: a title, and an indented line for each entry."""
    lines = [f"{title}:"]
    for name, text in entries:
        lines += textwrap.wrap(
            f"{name}: {text}" if text else name,
            WIDTH,
            initial_indent="    ",
            subsequent_indent="        ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(lines)


def joined(*parts: str) -> str:
    """The parts that say something, an empty line between them."""
    return "\n\n".join(part.strip() for part in parts if part.strip())
