"""How the value of a parameter becomes text in a path, query, header or cookie.

OpenAPI 3.1 §4.8.12 (Style Values) says it by way of RFC 6570: in every style a value that is None
or left out is undefined and is not sent, and so are such members of arrays and objects. Booleans
are `true` and `false`, dates and times RFC 3339, models what they are in JSON. An array or object
within another, for which no style but deepObject has a form, is sent as JSON text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, unquote

from .encode import json_bytes, json_value
from .json_kinds import is_array, is_object
from .omit import OMIT

_SCALARS = (str, int, float, bool)
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# The reserved characters of RFC 3986 §2.2 but for those that would end the value or the query.
_RESERVED = ":/?@!$'()*,;"


@dataclass(frozen=True, slots=True)
class Style:
    """How one parameter is written, where that is not the usual way of its place."""

    name: Literal[
        "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"
    ]
    explode: bool = False
    """Whether members become parameters, or `name=value` pairs, of their own."""

    allow_reserved: bool = False
    """Whether reserved characters stay; `& = + # [ ] %` never do: the value would be another."""

    content: str | None = None
    """A JSON media type: the value is sent as JSON text, whatever the other fields say."""


PATH = Style("simple")
QUERY = Style("form", explode=True)
HEADER = Style("simple")
COOKIE = Style("form", explode=True)


def path_segment(name: str, value: object, style: Style = PATH) -> str:
    """The value as one path segment; all but unreserved characters (RFC 3986 §2.3) are encoded.

    Raises:
        ValueError: It is None, left out or empty, or it is `.` or `..` in some spelling, which
            servers and proxies would take for another path.
    """
    plain = _plain("path", name, value, style)
    if plain is None:
        raise ValueError(f"path parameter {name!r} must have a value")
    encode = _encoder("path", name)
    if style.name == "matrix":
        segment = "".join(
            f";{key}={text}" if text else f";{key}"
            for key, text in _named(encode(name), plain, style, encode)
        )
    elif style.name == "label":
        segment = "." + _unnamed(plain, style, encode, "." if style.explode else ",")
    else:
        segment = _unnamed(plain, style, encode, ",")
    if not segment.strip(".") or "%25" in segment:
        _refuse_dot_segment(name, segment)
    return segment


def query_pairs(name: str, value: object, style: Style = QUERY) -> list[str]:
    """The value as percent-encoded `name=value` texts, to be joined by `&`.

    In deepObject style objects may hold objects (`a[b][c]=1`) and arrays (`a[b]=1&a[b]=2`).

    Raises:
        ValueError: It holds text that has no UTF-8 form.
    """
    plain = _plain("query", name, value, style)
    if plain is None:
        return []
    encode = _encoder("query", name, _RESERVED if style.allow_reserved else "")
    return [f"{key}={text}" for key, text in _named(encode(name), plain, style, encode)]


def header_text(name: str, value: object, style: Style = HEADER) -> str | None:
    """The value as the text of a header, which is not percent-encoded; None for nothing."""
    plain = _plain("header", name, value, style)
    return None if plain is None else _unnamed(plain, style, str, ",")


def cookie_pairs(name: str, value: object, style: Style = COOKIE) -> list[str]:
    """The value as percent-encoded `name=value` texts, to be joined by `; `.

    Raises:
        ValueError: It holds text that has no UTF-8 form.
    """
    plain = _plain("cookie", name, value, style)
    if plain is None:
        return []
    encode = _encoder("cookie", name)
    return [f"{key}={text}" for key, text in _named(encode(name), plain, style, encode)]


def _plain(place: str, name: str, value: object, style: Style) -> object:
    """The value as text, number, boolean, list or dict; None if it is undefined."""
    if value is None or value is OMIT:
        return None
    if type(value) in _SCALARS and style.content is None:
        return value
    try:
        return json_value(value) if style.content is None else json_bytes(value).decode()
    except (TypeError, ValueError) as error:
        raise type(error)(f"{place} parameter {name!r} cannot be sent: {error}") from None


def _unnamed(plain: object, style: Style, encode: Callable[[str], str], delimiter: str) -> str:
    if is_object(plain):
        return delimiter.join(_flat(plain, style.explode, encode))
    if is_array(plain):
        return delimiter.join(encode(_text(element)) for element in plain if element is not None)
    return encode(_text(plain))


def _named(
    name: str, plain: object, style: Style, encode: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Encoded pairs of name and text; `name` comes encoded."""
    if is_object(plain):
        if style.name == "deepObject":
            return list(_deep(name, plain, encode))
        if style.explode:
            return [
                (encode(key), encode(_text(member)))
                for key, member in plain.items()
                if member is not None
            ]
        texts = _flat(plain, False, encode)
    elif is_array(plain):
        texts = [encode(_text(element)) for element in plain if element is not None]
        if style.explode or style.name == "deepObject":
            return [(name, text) for text in texts]
    else:
        return [(name, encode(_text(plain)))]
    return [(name, _DELIMITERS.get(style.name, ",").join(texts))] if texts else []


def _flat(members: dict[str, object], explode: bool, encode: Callable[[str], str]) -> list[str]:
    texts: list[str] = []
    for key, member in members.items():
        if member is not None:
            pair = (encode(key), encode(_text(member)))
            texts += ["=".join(pair)] if explode else pair
    return texts


def _deep(name: str, plain: object, encode: Callable[[str], str]) -> Iterable[tuple[str, str]]:
    if is_object(plain):
        for key, member in plain.items():
            yield from _deep(f"{name}%5B{encode(key)}%5D", member, encode)
    elif is_array(plain):
        for element in plain:
            yield from _deep(name, element, encode)
    elif plain is not None:
        yield name, encode(_text(plain))


def _text(plain: object) -> str:
    if isinstance(plain, str):
        return plain
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, (int, float)):
        return str(plain)
    return json_bytes(plain).decode()


def _encoder(place: str, name: str, safe: str = "") -> Callable[[str], str]:
    def encode(text: str) -> str:
        try:
            return quote(text, safe=safe)
        except UnicodeEncodeError:
            raise ValueError(
                f"{place} parameter {name!r} holds text that has no UTF-8 form"
            ) from None

    return encode


def _refuse_dot_segment(name: str, segment: str) -> None:
    # What stands encoded in the value is decoded too: proxies and servers may do it once more.
    decoded = segment
    for _ in range(4):
        decoded = unquote(decoded)
    if decoded in ("", ".", ".."):
        raise ValueError(
            f"path parameter {name!r} must not be {unquote(segment)!r}: it is no segment of its own"
        )
