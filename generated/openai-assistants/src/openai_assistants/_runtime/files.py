"""Files as a caller gives them to be uploaded."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass, field
from io import IOBase
from pathlib import PurePath
from typing import TypeAlias, cast

from .bodies import BinaryFile, Content


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload, where its content alone does not say enough."""

    content: Content
    """The bytes, or where they come from."""

    filename: str | None = None
    """The name to send; that of the path or file object if left out."""

    content_type: str | None = None
    """The media type to send; follows from the file name if left out."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """More headers for the part of the body that the file becomes."""


FileInput: TypeAlias = (
    File | Content | tuple[str | None, Content] | tuple[str | None, Content, str | None]
)
"""What stands for a file: its content, `(filename, content)`, `(filename, content, content_type)`
or a `File`."""


def file_of(value: object, what: str) -> File:
    """The file that a caller means, named as its path or file object is, without folders.

    Args:
        value: A `FileInput`, if the caller keeps to the types.
        what: The argument that it came by, for errors.

    Raises:
        TypeError: It is none; text is none either, as it could mean a path or the content.
    """
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        if len(items) not in (2, 3):
            raise TypeError(
                f"{what} must be (filename, content) or (filename, content, content_type)"
            )
        filename, content, content_type = items if len(items) == 3 else (*items, None)
        value = File(
            cast("Content", content),
            _text(filename, f"the filename of {what}"),
            _text(content_type, f"the content type of {what}"),
        )
    file = value if isinstance(value, File) else File(cast("Content", value))
    if not is_content(file.content):
        hint = "; for a file use pathlib.Path(...)" if isinstance(file.content, str) else ""
        kind = type(file.content).__name__
        raise TypeError(f"{what} must be bytes, a path or a binary file, not {kind}{hint}")
    if file.filename is None:
        return File(file.content, _name_of(file.content), file.content_type, file.headers)
    return file


def is_content(value: object) -> bool:
    """Whether bytes can be read from it; a str is text, and a dict or list is JSON."""
    if isinstance(value, (str, Mapping)):
        return False
    kinds = (bytes, bytearray, memoryview, os.PathLike, BinaryFile, AsyncIterable, Iterable)
    return isinstance(value, kinds)


def _text(value: object, what: str) -> str | None:
    if not isinstance(value, str | None):
        raise TypeError(f"{what} must be a str, not {type(value).__name__}")
    return value


def _name_of(content: object) -> str | None:
    name = content
    if isinstance(content, (IOBase, BinaryFile)):
        name = getattr(content, "name", None)  # an int where it was opened by descriptor
    if isinstance(name, (str, os.PathLike)):
        return PurePath(cast("str | os.PathLike[str]", name)).name or None
    return None
