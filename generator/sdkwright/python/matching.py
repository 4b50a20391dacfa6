"""Texts that match a regular expression."""

from __future__ import annotations

import re
import string
import warnings
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeAlias

LONGEST_PATTERN = 500
"""Characters of a pattern that is looked into."""
STEPS = 20_000
"""Operations that are carried out for a pattern."""

Operation: TypeAlias = tuple[object, Any]
"""An operation of a parsed pattern, and what it applies to."""

# Python has no public way to a parsed pattern; the tests say what is relied on.
_parse: Callable[[str, int], Iterable[Operation]] = import_module("re._parser").parse
_PREFERRED = string.ascii_lowercase + "1234567890" + string.ascii_uppercase + "-_ .:/é"
"""Characters to take first where a pattern leaves the choice."""
_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "CATEGORY_DIGIT": lambda c: c in string.digits,
    "CATEGORY_NOT_DIGIT": lambda c: not c.isdigit(),
    "CATEGORY_SPACE": lambda c: c == " ",
    "CATEGORY_NOT_SPACE": lambda c: not c.isspace(),
    "CATEGORY_WORD": lambda c: c.isascii() and (c.isalnum() or c == "_"),
    "CATEGORY_NOT_WORD": lambda c: not c.isalnum() and c != "_",
}


def matching(pattern: str, wanted: str, *, least: int, most: int) -> str | None:
    """A text in which a pattern is found, the same at each run; None where none is made.

    A pattern is never searched for, since that can take forever: what it says is written down, and
    repeated as often as it must be. None is made for patterns that look around or refer back, and
    for those that Python cannot read, though ECMAScript can (JSON Schema Core §6.4).

    Args:
        pattern: From a document.
        wanted: What is taken where a pattern that only limits the characters allows it.
        least: How many characters the text has at least.
        most: How many it has at most.
    """
    if len(pattern) > LONGEST_PATTERN:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python warns of sets that may mean more some day.
            operations = list(_parse(pattern, re.ASCII))
        allowed = _only_set(operations)
        if allowed is not None and least <= len(wanted) <= most and all(map(allowed, wanted)):
            return wanted
        return _written(operations, max(least, min(1, most)), most) or _written(
            operations, least, most
        )
    except (re.error, RecursionError, OverflowError, _NoText):
        return None


class _NoText(Exception):
    """No text is made of a pattern."""


def _written(operations: list[Operation], least: int, most: int) -> str | None:
    """The shortest text that is long enough, everything in it being repeated as often."""
    writer = _Writer(most)
    for extra in range(least + 1):
        writer.start(extra)
        writer.write(operations)
        made = writer.text(least)
        if len(made) > most:
            return None
        if len(made) >= least:
            return made if made.isprintable() else None
    return None


class _Writer:
    """Writes texts that a pattern describes, its repetitions some times more than they must be."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._left = STEPS
        self._characters: list[str] = []
        self._extra = 0
        self._is_at_end = False

    def start(self, extra: int) -> None:
        """Begin another text."""
        self._characters = []
        self._extra = extra
        self._is_at_end = False

    def text(self, least: int) -> str:
        """What was written, and more where more may follow."""
        made = "".join(self._characters)
        return made if self._is_at_end else made.ljust(least, "x")

    def write(self, operations: Iterable[Operation]) -> None:
        """Write what the operations describe, one after the other."""
        self._spend()
        for operation, value in operations:
            self._spend()
            match str(operation):
                case "LITERAL" | "NOT_LITERAL" | "ANY" | "IN":
                    if self._is_at_end or len(self._characters) >= self._most:
                        raise _NoText
                    self._characters.append(_character(str(operation), value))
                case "BRANCH":
                    self.write(value[1][0])
                case "SUBPATTERN":
                    self.write(value[3])
                case "MAX_REPEAT" | "MIN_REPEAT":
                    least, most, inner = value
                    for _ in range(min(int(least) + self._extra, int(most))):
                        self.write(inner)
                case "AT":
                    self._stand(str(value))
                case _:
                    raise _NoText

    def _stand(self, anchor: str) -> None:
        if anchor == "AT_END":
            self._is_at_end = True
        elif anchor != "AT_BEGINNING" or self._characters:
            raise _NoText

    def _spend(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise _NoText


def _only_set(operations: list[Operation]) -> Callable[[str], bool] | None:
    """The set of characters that `^[...]+$` allows, where a pattern is no more than that."""
    if [str(operation) for operation, _ in operations] != ["AT", "MAX_REPEAT", "AT"]:
        return None
    least, most, inner = operations[1][1]
    is_open = int(least) <= 1 and str(most) == "MAXREPEAT"
    only: list[Operation] = list(inner)
    if not is_open or len(only) != 1 or str(only[0][0]) != "IN":
        return None
    return _set(only[0][1])


def _character(operation: str, value: Any) -> str:
    match operation:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return "x" if value != ord("x") else "y"
        case "ANY":
            return "x"
        case _:
            allowed = _set(value)
            first: Operation = value[0]
            found = next(filter(allowed, _PREFERRED), None)
            if found is not None:
                return found
            match str(first[0]):
                case "LITERAL":
                    return chr(first[1])
                case "RANGE":
                    return chr(first[1][0])
                case _:
                    raise _NoText


def _set(members: list[Operation]) -> Callable[[str], bool]:
    """Whether a character is in a set."""

    def has(character: str) -> bool:
        code = ord(character)
        return any(
            (kind == "LITERAL" and code == value)
            or (kind == "RANGE" and value[0] <= code <= value[1])
            or (kind == "CATEGORY" and _CATEGORIES[str(value)](character))
            for kind, value in named
        )

    named = [(str(kind), value) for kind, value in members]
    is_negated = named[0][0] == "NEGATE"
    return lambda character: has(character) is not is_negated
