"""What comes of an attempt: a response, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .headers import Headers, request_id

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it came: nothing is interpreted but its Content-Encoding."""

    status_code: int
    headers: Headers
    content: bytes = field(repr=False)

    @property
    def head(self) -> Response:
        """The response itself, where only its head is asked for."""
        return self


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
class APIResponse(Generic[T_co]):
    """What a successful call brought: the value that its method returns, and how it came."""

    value: T_co
    """What the method returns."""

    response: Response = field(repr=False)

    @property
    def status_code(self) -> int:
        """The status code of the response (RFC 9110 §15)."""
        return self.response.status_code

    @property
    def headers(self) -> Headers:
        """The header fields of the response."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body as it came, once its Content-Encoding was undone."""
        return self.response.content

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, to give to its support."""
        return request_id(self.headers)
