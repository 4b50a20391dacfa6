"""Files in examples: what a caller would upload."""

from __future__ import annotations

from ..model import Array, Content, File, Nullable, Scalar, Type
from ..model.media_types import essence
from .calls import Call, CallArgument
from .encoders import Code, literal
from .imports import Imports
from .names import snake

CONTENT = 'b"Hello"'
"""What a file holds in a program that reads none."""
ENDINGS = {
    "application/gzip": "gz",
    "application/json": "json",
    "application/pdf": "pdf",
    "application/xml": "xml",
    "application/zip": "zip",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "image/gif": "gif",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/svg+xml": "svg",
    "image/webp": "webp",
    "text/csv": "csv",
    "text/html": "html",
    "text/plain": "txt",
    "video/mp4": "mp4",
}
"""How the names of files of a media type end."""
FAMILIES = {"image": "png", "audio": "mp3", "video": "mp4", "text": "txt"}
"""The same for the other media types of a family, and those with a star."""
WORDS = {
    "avatar": "png",
    "csv": "csv",
    "image": "png",
    "images": "png",
    "logo": "png",
    "pdf": "pdf",
    "photo": "png",
    "picture": "png",
    "thumbnail": "png",
    "thumbnails": "png",
    "audio": "mp3",
    "video": "mp4",
}
"""The same by a word of the name of what is sent, where no media type tells."""


def file_value(
    argument: CallArgument, made: Call, imports: Imports, *, in_memory: bool
) -> Code | None:
    """What an example passes for a file, or for bytes that are the whole body; None for the rest.

    Args:
        argument: What is passed.
        made: The call that it is of.
        imports: Takes what the expression needs.
        in_memory: Whether the program has the content itself, or else reads a file of its folder.
    """
    is_list = isinstance(_plain(argument.type), Array)
    if not is_file(argument):
        return None
    name = file_name(argument.name, _media_type(argument, made.body))
    if not in_memory:
        imports.add("pathlib", "Path")
        one = f"Path({literal(name)})"
    else:
        one = CONTENT if argument.target == "body" else f"({literal(name)}, {CONTENT})"
    return Code(f"[{one}]" if is_list else one)


def file_name(name: str, media_type: str) -> str:
    """The name of a file that is called so and has a media type, which may be unknown."""
    words = snake(name).strip("_").split("_")
    stem = "_".join(words).removesuffix("s") if words != ["body"] else "example"
    family, _, _ = media_type.partition("/")
    told = ENDINGS.get(media_type) or FAMILIES.get(family)
    by_name = next((WORDS[word] for word in words if word in WORDS), None)
    return f"{stem or 'example'}.{told or by_name or 'bin'}"


def is_file(argument: CallArgument) -> bool:
    """Whether an argument takes a file, a list of them, or bytes that are the whole body."""
    type = _plain(argument.type)
    if isinstance(type, Array):
        return isinstance(_plain(type.items), File)
    is_binary = isinstance(type, Scalar) and (type.kind, type.format) == ("string", "binary")
    return isinstance(type, File) or (is_binary and argument.target == "body")


def _plain(type: Type) -> Type:
    return type.type if isinstance(type, Nullable) else type


def _media_type(argument: CallArgument, body: Content | None) -> str:
    """The first media type that the document allows for it; empty where it tells none."""
    if body is None:
        return ""
    if argument.target == "body":
        return essence(body.media_type)
    encoding = body.encodings.get(argument.wire)
    return essence(encoding.content_type.partition(",")[0]) if encoding is not None else ""
