"""Bodies in parts: multipart/form-data (RFC 7578), and multipart/mixed and the like (RFC 2046)."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, TypeGuard
from urllib.parse import unquote

from .bodies import BinaryFile, Body, BytesBody, JoinedBody, body_of, utf8
from .encode import json_bytes, json_value
from .encodings import PLAIN, Encoding, members_of
from .files import File, file_of
from .forms import styled_pairs
from .headers import Field, field_name, field_value
from .json_kinds import is_array, is_object
from .media_types import is_json

if TYPE_CHECKING:
    from mimetypes import MimeTypes

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ANY = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a body."""

    body: Body
    name: str | None = None
    """The name of the form field; None in what is no form."""

    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] | None = None

    def fields(self) -> list[Field]:
        """Its header fields.

        Raises:
            ValueError: A name, file name or header has control characters, which would begin
                another header, or no UTF-8 form.
        """
        fields: list[Field] = []
        if self.name is not None:
            disposition = b'form-data; name="%b"' % _quoted(self.name, "the name of a form field")
        else:
            disposition = b"attachment"
        if self.filename is not None:
            disposition += b'; filename="%b"' % _quoted(
                self.filename, f"the filename of {self._what}"
            )
        if self.name is not None or self.filename is not None:
            fields.append((b"Content-Disposition", disposition))
        if self.content_type is not None:
            value = field_value(self.content_type, f"the content type of {self._what}")
            fields.append((b"Content-Type", value))
        for name, text in (self.headers or {}).items():
            if name.lower() not in ("content-type", "content-disposition"):
                fields.append(
                    (field_name(name), field_value(text, f"header {name!r} of {self._what}"))
                )
        return fields

    @property
    def _what(self) -> str:
        return "a part" if self.name is None else repr(self.name)


def new_boundary(random_bytes: Callable[[int], bytes] = os.urandom) -> str:
    """A boundary that no content holds: 128 random bits (RFC 2046 §5.1.1)."""
    return random_bytes(16).hex()


def multipart_body(parts: Iterable[Part], boundary: str) -> Body:
    """The body that parts make, each between lines of the boundary.

    Raises:
        ValueError: A part has a name, file name or header that cannot be sent.
    """
    mark = boundary.encode("ascii")
    bodies: list[Body] = []
    for part in parts:
        lines = [b"--" + mark, *(b"%b: %b" % field for field in part.fields()), b"", b""]
        bodies += (BytesBody(b"\r\n".join(lines)), part.body, BytesBody(b"\r\n"))
    return JoinedBody([*bodies, BytesBody(b"--" + mark + b"--\r\n")])


def form_parts(body: object, encodings: Mapping[str, Encoding], *, is_async: bool) -> list[Part]:
    """The parts of multipart/form-data that an object makes, in the order of its members.

    Bytes, paths and file objects become files, text and numbers fields, objects JSON, and lists a
    part for each item, as long as the encodings say nothing else. None is left out.

    Args:
        body: A mapping or a model.
        encodings: How members are written, by name, where that is not the usual way.
        is_async: Whether the asynchronous client sends it.

    Raises:
        TypeError: It is no object, or a member is nothing that can be sent.
        ValueError: A member cannot be sent.
        OSError: There is no file at a path.
    """
    return [
        part
        for name, value in members_of(body, "the body").items()
        for part in _parts(name, value, encodings.get(name, PLAIN), is_async)
    ]


def mixed_parts(items: Iterable[object], encoding: Encoding, *, is_async: bool) -> list[Part]:
    """The parts of multipart/mixed that the items of a list make; they have no names.

    Args:
        items: Files, text, or what becomes JSON.
        encoding: How each of them is written.
        is_async: Whether the asynchronous client sends it.

    Raises:
        TypeError: An item is nothing that can be sent.
        ValueError: An item cannot be sent.
        OSError: There is no file at a path.
    """
    return [_part(None, item, encoding, f"item {i}", is_async) for i, item in enumerate(items)]


def _parts(name: str, value: object, encoding: Encoding, is_async: bool) -> Iterator[Part]:
    if encoding.style is not None and not encoding.is_file:
        for key, text in styled_pairs(name, value, encoding.style):
            content = BytesBody(unquote(text).encode())
            yield Part(content, unquote(key), headers=encoding.headers)
    elif _is_list(value, encoding):
        for item in value:
            if item is not None:
                yield _part(name, item, encoding, repr(name), is_async)
    else:
        yield _part(name, value, encoding, repr(name), is_async)


def _is_list(value: object, encoding: Encoding) -> TypeGuard[Sequence[object]]:
    """Whether each item becomes a part: lists do, but for those that the document wants as JSON."""
    if is_array(value) and encoding.is_file:
        return True
    return isinstance(value, (list, tuple)) and not encoding.is_file and not _is_json(encoding)


def _part(name: str | None, value: object, encoding: Encoding, what: str, is_async: bool) -> Part:
    if encoding.is_file or _is_file(value):
        return _file_part(name, value, encoding, what, is_async)
    try:
        plain = json_value(value)
        if _is_json(encoding) or is_object(plain) or is_array(plain):
            kind = encoding.content_type if _is_json(encoding) else "application/json"
            return Part(BytesBody(json_bytes(plain)), name, None, kind, encoding.headers)
        text = plain if isinstance(plain, str) else json_bytes(plain).decode()
        content = BytesBody(utf8(text, "it"))
    except (TypeError, ValueError) as error:
        raise type(error)(f"{what} cannot be sent: {error}") from None
    # A field without Content-Type is text (RFC 7578 §4.4); elsewhere it would be ASCII alone.
    kind = _first(encoding) or (None if name is not None else "text/plain; charset=utf-8")
    return Part(content, name, None, kind, encoding.headers)


def _is_file(value: object) -> bool:
    binary = (File, bytes, bytearray, memoryview, os.PathLike, BinaryFile, AsyncIterable, Iterator)
    return isinstance(value, binary)


def _file_part(
    name: str | None, value: object, encoding: Encoding, what: str, is_async: bool
) -> Part:
    file = file_of(value, what)
    filename = file.filename
    if filename is None and name is not None:
        filename = "blob"  # as browsers do: without a name, servers take it for text
    return Part(
        body_of(file.content, what, is_async=is_async),
        name,
        filename,
        file.content_type or _file_type(filename or "", encoding),
        {**encoding.headers, **file.headers},
    )


def _file_type(filename: str, encoding: Encoding) -> str:
    """The media type of a file: as its name says, if the document allows that."""
    guessed, compression = _media_types().guess_type(filename)
    if compression is not None:
        guessed = None
    allowed = _types(encoding)
    if guessed is not None and (not allowed or any(fnmatchcase(guessed, t) for t in allowed)):
        return guessed
    return _first(encoding) or _ANY


@cache
def _media_types() -> MimeTypes:
    """Python's own table: what a machine adds to it would make requests differ."""
    from mimetypes import MimeTypes

    return MimeTypes()


def _is_json(encoding: Encoding) -> bool:
    return encoding.content_type is not None and is_json(encoding.content_type)


def _first(encoding: Encoding) -> str | None:
    return next((kind for kind in _types(encoding) if "*" not in kind), None)


def _types(encoding: Encoding) -> list[str]:
    return [kind.strip() for kind in (encoding.content_type or "").split(",") if kind.strip()]


def _quoted(text: str, what: str) -> bytes:
    """The text for a quoted parameter, as browsers write it (WHATWG HTML §4.10.21.8)."""
    if _CONTROL.search(text):
        raise ValueError(f"{what} may not hold line breaks or other control characters")
    return utf8(text.replace('"', "%22"), what)
