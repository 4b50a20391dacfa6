"""Operations: what can be asked of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..diagnostics import Location
from .media_types import is_json
from .names import Name
from .pagination import Pagination
from .security import Requirement
from .servers import Server
from .streaming import Streaming
from .types import Json, Type, Value
from .waiting import Waiter

Place: TypeAlias = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A value that the document shows."""

    value: Json
    name: str = ""
    summary: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that travels in the path, the query, a header or a cookie."""

    name: str
    place: Place
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str = ""
    """Of the text that the value is written as, where the document says `content`."""
    default: Value | None = None
    examples: tuple[Example, ...] = ()
    constant: Value | None = None
    """The value to send where only one is allowed."""
    is_made: bool = False
    """Whether the client makes a value where the caller gives none."""
    chosen: Name | None = None
    """What the document wants it to be called."""
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of a response."""

    name: str
    type: Type
    description: str = ""
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form is written (OpenAPI 3.1 §4.8.15)."""

    content_type: str = ""
    """The media types that it may have, separated by commas."""
    headers: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Headers of its part that have only one possible value."""
    style: str = ""
    """How it is written like a query parameter; empty for the usual way."""
    explode: bool = False
    allow_reserved: bool = False
    is_file: bool = False
    """Whether it is binary data, or a list of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A body in one media type."""

    media_type: str
    type: Type
    item: Type | None = None
    """Of the values that come one after another, where the body is a sequence of them."""
    encodings: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    """How properties of a form are written, by name; of the parts of a list under the empty name."""
    examples: tuple[Example, ...] = ()
    location: Location


def preferred(contents: Sequence[Content]) -> Content | None:
    """JSON among several media types, or else the first; None where there is none."""
    first = contents[0] if contents else None
    return next((c for c in contents if is_json(c.media_type)), first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a request carries."""

    contents: tuple[Content, ...]
    required: bool
    others: tuple[str, ...] = ()
    """Media types that the same value can be sent in, beside the usual one."""
    description: str = ""
    location: Location

    @property
    def usual(self) -> Content | None:
        """The media type that it is sent in unless the caller says otherwise: JSON, or the first."""
        return preferred(self.contents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An operation that can be called with what a response says (OpenAPI 3.1 §4.8.20)."""

    name: str
    operation: str
    """Its operationId, or a reference to it."""
    parameters: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Values or runtime expressions by name of the parameter."""
    body: Value | None = None
    """A value or runtime expression to send as its body."""
    description: str = ""
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """A call that the API makes because of an operation (OpenAPI 3.1 §4.8.18)."""

    name: str
    expression: str
    """Where it calls: a runtime expression over the request and its response."""
    method: str
    summary: str = ""
    description: str = ""
    body: Body | None = None
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A call that the API makes to where it was told out of band (OpenAPI 3.1 §4.8.1)."""

    name: str
    method: str
    id: str
    """Its operationId, or else its name."""
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    headers: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Headers that have only one possible value: they tell it from others."""
    body: Body | None = None
    location: Location

    @property
    def payload(self) -> Content | None:
        """What it tells, if that is JSON."""
        contents = self.body.contents if self.body is not None else ()
        return next((c for c in contents if is_json(c.media_type)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer: `status` is a code such as 200, a range such as 4XX, or `default`."""

    status: str
    description: str = ""
    contents: tuple[Content, ...] = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    location: Location

    @property
    def is_success(self) -> bool:
        """Whether the status says that the request was carried out (RFC 9110 §15.3)."""
        return self.status.startswith("2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one path."""

    id: str
    method: str
    """As it is sent: in upper case, unless the document has it under `additionalOperations`."""
    path: str
    """With `{name}` where a path parameter goes."""
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[Requirement, ...] | None = None
    """Alternatives, where they differ from those of the API."""
    servers: tuple[Server, ...] = ()
    """Where they differ from those of the API."""
    callbacks: tuple[Callback, ...] = ()
    pagination: Pagination | None = None
    is_whole: bool = False
    """Whether the document says that its answer is no page, whatever it looks like."""
    streaming: Streaming | None = None
    waiters: tuple[Waiter, ...] = ()
    key_header: str = ""
    """Header by which the API knows a call of it again; empty where it is the one of all, or none."""
    resource: Name | None = None
    """The resource that the document wants it in, with dots between names from the client on."""
    chosen: Name | None = None
    """What the document wants it to be called."""
    location: Location

    @property
    def success(self) -> Response | None:
        """The response that a caller hopes for: the lowest 2xx status, else `default`."""
        answers = [r for r in self.responses if r.is_success]
        if answers:
            return min(answers, key=lambda r: r.status)
        return next((r for r in self.responses if r.status == "default"), None)

    @property
    def errors(self) -> tuple[Response, ...]:
        """The responses other than successes."""
        hoped = self.success
        return tuple(r for r in self.responses if not r.is_success and r is not hoped)
