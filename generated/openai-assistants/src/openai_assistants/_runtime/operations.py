"""What an API can be asked to do: the constants that generated code is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from .encodings import Encoding
from .headers import is_token
from .omit import OMIT
from .page_styles import CursorPages as CursorPages
from .page_styles import LinkPages as LinkPages
from .page_styles import NumberPages as NumberPages
from .page_styles import OffsetPages as OffsetPages
from .page_styles import PageStyle
from .page_styles import URLPages as URLPages
from .parameters import Style as Style
from .stream_styles import StreamStyle

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the names of the security schemes that it needs together; `()` needs none."""

Place = Literal["path", "query", "header", "cookie"]


# No slots: with them `Operation[T](...)` fails in Python 3.11.
@dataclass(frozen=True, eq=False)
class Operation(Generic[T_co]):
    """One operation of the API (OpenAPI 3.1 §4.8.10); `T_co` is what a call of it returns."""

    id: str
    """The operationId."""

    method: str
    """The HTTP method, in capitals."""

    path: str
    """The path template, appended to the base URL: `/threads/{thread_id}`."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Header parameters that have only one possible value."""

    query: Mapping[str, str] = field(default_factory=dict[str, str])
    """Query parameters that have only one possible value."""

    cookies: Mapping[str, str] = field(default_factory=dict[str, str])
    """Cookie parameters that have only one possible value."""

    styles: Mapping[tuple[Place, str], Style] = field(
        default_factory=dict[tuple[Place, str], Style]
    )
    """How parameters are written, by place and name, where that is not the usual way."""

    body: str | None = None
    """The media type of the request body, if there is one."""

    encodings: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    """How properties of a form or multipart body are written, where that is not the usual way."""

    body_required: bool = False
    """Whether a body is sent even if all its members are left out."""

    accept: str = "application/json"
    """The media type of the response."""

    returns: Callable[[], object] | None = None
    """Gives the annotation that a response is read as; None if responses have no body."""

    errors: Callable[[], Mapping[int | str, object]] | None = None
    """Gives the annotations of error bodies, by status: `404`, `"4XX"`, `"default"`."""

    pages: PageStyle | None = None
    """How its pages follow one another, if it is a list."""

    streams: StreamStyle | None = None
    """How the values of its response follow one another, if they come one by one."""

    security: Security | None = None
    """What it needs in place of what the client needs for all operations."""

    base_url: str | None = None
    """Where it is served, if that is elsewhere than the rest of the API."""

    key_header: str = ""
    """The header for a key by which the server knows a call of it again, if it has one of its own."""

    once: bool = False
    """Whether it was made for one call, so that nothing is kept for the next."""


def error_annotation(operation: Operation[object], status_code: int) -> object:
    """The annotation of the error body for a status, or None (OpenAPI 3.1 §4.8.16)."""
    if operation.errors is None:
        return None
    errors = operation.errors()
    for key in (status_code, f"{status_code // 100}XX", "default"):
        if key in errors:
            return errors[key]
    return None


def passing_operation(
    method: str, path: str, cast_to: type[T], body: object, media_type: str
) -> Operation[T]:
    """An operation that the document does not have, for one call.

    Raises:
        ValueError: The method is none (RFC 9110 §9.1).
    """
    if not is_token(method):
        raise ValueError(f"{method!r} is no HTTP method")
    return Operation(
        f"{method.upper()} {path}",
        method.upper(),
        path,
        body=None if body is OMIT else media_type,
        body_required=body is not OMIT,
        accept="*/*" if cast_to in (bytes, str) else "application/json",
        returns=lambda: cast_to,
        once=True,
    )
