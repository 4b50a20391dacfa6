"""What comes of an attempt: a response, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .headers import Headers

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it came: nothing is interpreted but its Content-Encoding."""

    status_code: int
    headers: Headers
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an attempt brought no whole response."""

    cause: Exception
    """The error of the HTTP library, without the request that it held."""

    text: str
    """What happened, for people."""

    timeout: bool = False
    sent: bool = True
    """Whether the server may have got the request, or a part of it."""

    permanent: bool = False
    """Whether the same would happen again."""

    response: Response | None = None
    """What had come of a response."""


@dataclass(frozen=True)
class Result(Generic[T_co]):
    """What a successful call brought."""

    value: T_co
    """The response as its type."""

    response: Response
