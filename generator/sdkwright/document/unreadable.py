"""Why a text cannot be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .limits import MAX_ALIASED, MAX_DEPTH, MAX_DIGITS, MAX_KEY, MAX_TEXT, MAX_VALUES


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at `offset`, in characters from the start of the text."""

    code: str
    message: str
    offset: int = 0
    hint: str = ""


class UnreadableError(Exception):
    """The text has no value; `problems` say why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(p.message for p in self.problems))


def too_deep(offset: int) -> Problem:
    """More objects and arrays inside one another than the limit."""
    return Problem(
        "too-deep",
        f"this is nested deeper than the limit of {MAX_DEPTH} levels",
        offset,
        "move inner parts to components and refer to them",
    )


def too_many_values() -> Problem:
    """More values in a file than the limit."""
    message = f"the file holds more than {MAX_VALUES:,} values, the limit"
    return Problem("too-large", message, hint="split the document into several files")


def too_many_aliased(offset: int) -> Problem:
    """More values behind aliases than the limit."""
    return Problem(
        "too-many-aliases",
        f"the aliases of this file expand to more than {MAX_ALIASED:,} values, the limit",
        offset,
        "use $ref instead of YAML aliases",
    )


def too_many_digits(count: int, offset: int) -> Problem:
    """An integer that is longer than the limit."""
    return Problem(
        "number-too-long",
        f"a number of {count:,} digits; the limit is {MAX_DIGITS:,}",
        offset,
        "put quotes around it if it is text",
    )


def too_long_key(offset: int) -> Problem:
    """A key that is longer than the limit."""
    message = f"a key of more than {MAX_KEY:,} characters, the limit"
    return Problem("key-too-long", message, offset, "shorten it, or write it as a value")


def too_long_text(count: int, offset: int) -> Problem:
    """A text that is longer than the limit."""
    message = f"a text of {count:,} characters; the limit is {MAX_TEXT:,}"
    return Problem(
        "text-too-long", message, offset, "shorten it: of an example, the first lines tell enough"
    )


def not_finite(text: str, offset: int) -> Problem:
    """A number that JSON does not have (RFC 8259 §6)."""
    return Problem(
        "not-finite",
        f"`{text[:40]}` is no finite number, and JSON has no other",
        offset,
        "leave it out, or put quotes around it if it is text",
    )


def lone_surrogate(offset: int) -> Problem:
    """Half of a character, which no encoding of Unicode can write (RFC 8259 §8.2)."""
    return Problem(
        "lone-surrogate",
        "an escape here is half of a surrogate pair, so the text is not valid Unicode",
        offset,
        "write both halves, or the character itself",
    )


def duplicate_key(key: str, offset: int, first_line: int) -> Problem:
    """A key that stands twice in one object, so that what is meant is unclear."""
    return Problem(
        "duplicate-key",
        f"duplicate key: `{key[:100]}` stands twice in this object, first on line {first_line}",
        offset,
        "remove or rename one of the two",
    )
