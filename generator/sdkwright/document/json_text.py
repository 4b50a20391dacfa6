"""JSON text (RFC 8259) as a value.

The standard library reads it; only where that finds fault is the text gone through token by token,
to say what stands where.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from ..model import Json
from . import unreadable
from .limits import MAX_DEPTH, MAX_DIGITS, MAX_KEY, MAX_PROBLEMS, MAX_TEXT, MAX_VALUES
from .scalars import NotFiniteError, number
from .unreadable import Problem, UnreadableError

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_HINT = "mend the text here, or on the lines before"


class _DoubtfulError(ValueError):
    """The text is JSON to the standard library, and not to us."""


def parse(text: str) -> Json:
    """The value of a JSON text.

    Objects are `dict`, arrays `list`; a number remembers its spelling where that is its own.

    Raises:
        UnreadableError: It is no JSON, has a key twice in one object, a number that is not finite,
            half a surrogate pair, or goes beyond a limit.
    """
    if _may_have_too_many_values(text) and _has_too_many_values(text):
        raise UnreadableError([unreadable.too_many_values()])
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_float=number, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        raise UnreadableError(
            [Problem("invalid-json", f"invalid JSON: {message}", error.pos, _HINT)]
        ) from None
    except (ValueError, RecursionError) as error:
        problems = list(islice(_problems(text), MAX_PROBLEMS))
        raise UnreadableError(
            problems or [Problem("invalid-json", f"invalid JSON: {error}", hint=_HINT)]
        ) from None
    may_be_too_long = len(text) > MAX_TEXT and _has_long_text(value)
    if may_be_too_long or _SURROGATE_ESCAPE.search(text) or _is_too_deep(value):
        problems = list(islice(_problems(text), MAX_PROBLEMS))
        if problems:
            raise UnreadableError(problems)
    return value


def _may_have_too_many_values(text: str) -> bool:
    """Whether there are enough brackets and commas; a text of prose may have these as well."""
    return text.count("{") + text.count("[") + text.count(",") > MAX_VALUES


def _has_too_many_values(text: str) -> bool:
    signs = (match for match in _TOKEN.finditer(text) if match[0] in "{[,")
    return next(islice(signs, MAX_VALUES, None), None) is not None


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    made = dict(pairs)
    if len(made) != len(pairs) or (made and len(max(made, key=len)) > MAX_KEY):
        raise _DoubtfulError
    return made


def _constant(name: str) -> Json:
    raise NotFiniteError(name)


def _is_too_deep(value: Json) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[Json] = []
        for container in level:
            kind = container.__class__
            members = container.values() if kind is dict else container if kind is list else ()
            below += [v for v in members if type(v) is dict or type(v) is list]
        if not below:
            return False
        level = below
    return True


def _has_long_text(value: Json) -> bool:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        kind = each.__class__
        if kind is str:
            if len(each) > MAX_TEXT:
                return True
        elif kind is dict or kind is list:
            waiting += each.values() if kind is dict else each
    return False


@dataclass(slots=True)
class _Open:
    """An object or array whose end was not yet reached."""

    is_object: bool
    awaits_key: bool
    keys: dict[str, int] = field(default_factory=dict[str, int])


def _problems(text: str) -> Iterator[Problem]:
    """All that makes text unreadable which the standard library takes for JSON."""
    stack: list[_Open] = []
    for match in _TOKEN.finditer(text):
        token, offset = match[0], match.start()
        if token in "{[":
            stack.append(_Open(token == "{", token == "{"))
            if len(stack) > MAX_DEPTH:
                yield unreadable.too_deep(offset)
                return
        elif token in "}]":
            del stack[-1:]
        elif token == ",":
            if stack:
                stack[-1].awaits_key = stack[-1].is_object
        elif token[0] == '"':
            string = _string(token)
            if _SURROGATE.search(string):
                yield unreadable.lone_surrogate(offset)
            is_key = bool(stack) and stack[-1].awaits_key
            if not is_key and len(string) > MAX_TEXT:
                yield unreadable.too_long_text(len(string), offset)
            if is_key:
                stack[-1].awaits_key = False
                if len(string) > MAX_KEY:
                    yield unreadable.too_long_key(offset)
                first = stack[-1].keys.setdefault(string, offset)
                if first != offset:
                    yield unreadable.duplicate_key(string, offset, text.count("\n", 0, first) + 1)
        elif token != ":":
            yield from _number_problems(token, offset)


def _string(token: str) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token


def _number_problems(token: str, offset: int) -> Iterator[Problem]:
    if token in ("NaN", "Infinity", "-Infinity"):
        yield unreadable.not_finite(token, offset)
    elif token.lstrip("-").isdecimal():
        digits = len(token.lstrip("-"))
        if digits > MAX_DIGITS:
            yield unreadable.too_many_digits(digits, offset)
    elif token[0] in "-0123456789":
        try:
            number(token)
        except NotFiniteError:
            yield unreadable.not_finite(token, offset)
        except ValueError:
            return
