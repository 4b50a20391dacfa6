"""Hooks: code of the caller's that sees each request and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .errors import APIError
from .headers import Headers, caller_fields
from .outgoing import Request
from .responses import Response


@dataclass(repr=False)
class HookedRequest:
    """A request as hooks see it, once for each attempt; its repr shows no secret."""

    operation: str
    """The operationId."""

    method: str
    url: str
    """The URL, with credentials in it shown as `***`."""

    attempt: int
    """1 for the first attempt of a call, 2 for its first repetition."""

    headers: dict[str, str]
    """What is sent, credentials included, by name in small letters; a hook may change it."""

    content: bytes | None
    """The body; None where there is none, or where it is streamed."""

    state: dict[str, object] = field(default_factory=dict[str, object])
    """For hooks to keep what they need later: it is the same for all hooks of an attempt."""

    @classmethod
    def of(cls, operation: str, request: Request, attempt: int) -> HookedRequest:
        """What hooks see of a request."""
        content = request.content if isinstance(request.content, bytes) else None
        headers = dict(Headers(request.fields))
        return cls(operation, request.method, request.shown_url, attempt, headers, content)

    def applied(self, request: Request) -> Request:
        """The request with the headers as hooks left them.

        Raises:
            TypeError: The value of a header is no str.
            ValueError: A header cannot be sent.
        """
        return replace(request, fields=list(caller_fields(self.headers, "headers").values()))

    def __repr__(self) -> str:
        return f"<HookedRequest {self.operation}: {self.method} {self.url}>"


class Hooks:
    """What a client tells your code of its requests; derive from it, and pass it as `hooks`.

    For each attempt of a call `before_request` is called, and then one of the other two. With
    several hooks the first one is the outermost. What a hook raises, the call raises.
    """

    def before_request(self, request: HookedRequest) -> None:
        """A request is about to be sent; its headers can still be changed."""

    def after_response(self, request: HookedRequest, response: Response) -> None:
        """A response came, of any status; the body of one that is streamed is still to come."""

    def on_error(self, request: HookedRequest, error: APIError) -> None:
        """No response came; the call may be tried again."""


class AsyncHooks:
    """What an asynchronous client tells your code of its requests; see `Hooks`."""

    async def before_request(self, request: HookedRequest) -> None:
        """A request is about to be sent; its headers can still be changed."""

    async def after_response(self, request: HookedRequest, response: Response) -> None:
        """A response came, of any status; the body of one that is streamed is still to come."""

    async def on_error(self, request: HookedRequest, error: APIError) -> None:
        """No response came; the call may be tried again."""
