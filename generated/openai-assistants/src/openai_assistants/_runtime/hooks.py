"""Hooks: code of the caller's that sees each request and what comes of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass, field, replace
from typing import TypeVar

from .headers import FRAMING, Headers, caller_fields
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
    """What is sent, credentials included, by name in small letters; a hook may change it.

    Content-Length and Transfer-Encoding are not among them: they follow from the body.
    """

    content: bytes | None
    """The body; None where there is none, or where it is streamed."""

    state: dict[str, object] = field(default_factory=dict[str, object])
    """For hooks to keep what they need later: it is the same for all hooks of an attempt."""

    @classmethod
    def of(cls, operation: str, request: Request, attempt: int) -> HookedRequest:
        """What hooks see of a request."""
        content = request.content if isinstance(request.content, bytes) else None
        headers = {n: v for n, v in Headers(request.fields).items() if n not in FRAMING}
        return cls(operation, request.method, request.shown_url, attempt, headers, content)

    def applied(self, request: Request) -> Request:
        """The request with the headers as hooks left them.

        Raises:
            TypeError: The value of a header is no str.
            ValueError: A header cannot be sent.
        """
        framing = [each for each in request.fields if each[0].decode().lower() in FRAMING]
        fields = caller_fields(self.headers, "headers of a HookedRequest").values()
        return replace(request, fields=[*fields, *framing])

    def __repr__(self) -> str:
        return f"<HookedRequest {self.operation}: {self.method} {self.url}>"


class Hooks:
    """What a client tells your code of its requests; derive from it, and pass it as `hooks`.

    For each attempt of a call `before_request` is called, and then one of the other two, unless
    `before_request` raised. With several hooks the first one is the outermost. What a hook raises,
    the call raises, and the hooks around it see it as an error. Requests for access tokens are not
    told of.
    """

    def before_request(self, request: HookedRequest) -> None:
        """A request is about to be sent; its headers can still be changed."""

    def after_response(self, request: HookedRequest, response: Response) -> None:
        """A response came, of any status; the body of one that is streamed is still to come."""

    def on_error(self, request: HookedRequest, error: BaseException) -> None:
        """No response came.

        After an `APIError` the call may be tried again. Other errors end it: what another hook
        raised, a header that cannot be sent, or that the call was interrupted or cancelled.
        """


class AsyncHooks:
    """What an asynchronous client tells your code of its requests; see `Hooks`."""

    async def before_request(self, request: HookedRequest) -> None:
        """A request is about to be sent; its headers can still be changed."""

    async def after_response(self, request: HookedRequest, response: Response) -> None:
        """A response came, of any status; the body of one that is streamed is still to come."""

    async def on_error(self, request: HookedRequest, error: BaseException) -> None:
        """No response came; see `Hooks.on_error`."""


H = TypeVar("H", Hooks, AsyncHooks)


def check_hooks(hooks: Iterable[object], kind: type[H]) -> tuple[H, ...]:
    """The hooks of a client.

    Raises:
        TypeError: One is not of that kind.
    """
    checked: list[H] = []
    for each in hooks:
        if not isinstance(each, kind):
            raise TypeError(
                f"hooks must be objects of classes that derive from {kind.__name__},"
                f" not {type(each).__name__}"
            )
        checked.append(each)
    return tuple(checked)


def tell_hooks(
    hooks: Sequence[Hooks],
    request: HookedRequest,
    attempt: Callable[[], Response | BaseException],
) -> None:
    """Tell hooks of an attempt, the first of them around all the others.

    Args:
        hooks: The hooks.
        request: What they see.
        attempt: Sends the request, and gives what came of it.

    Raises:
        BaseException: What the attempt or a hook raised.
    """
    came: Response | BaseException | None = None

    def ending(each: Hooks) -> Callable[[object, BaseException | None, object], None]:
        def end(_: object, error: BaseException | None, __: object) -> None:
            what = came if error is None else error
            if isinstance(what, BaseException):
                each.on_error(request, what)
            elif what is not None:
                each.after_response(request, what)

        return end

    with ExitStack() as begun:
        for each in hooks:
            each.before_request(request)
            begun.push(ending(each))
        came = attempt()


async def tell_hooks_async(
    hooks: Sequence[AsyncHooks],
    request: HookedRequest,
    attempt: Callable[[], Awaitable[Response | BaseException]],
) -> None:
    """Tell hooks of an attempt; see `tell_hooks`."""
    came: Response | BaseException | None = None

    def ending(
        each: AsyncHooks,
    ) -> Callable[[object, BaseException | None, object], Awaitable[None]]:
        async def end(_: object, error: BaseException | None, __: object) -> None:
            what = came if error is None else error
            if isinstance(what, BaseException):
                await each.on_error(request, what)
            elif what is not None:
                await each.after_response(request, what)

        return end

    async with AsyncExitStack() as begun:
        for each in hooks:
            await each.before_request(request)
            begun.push_async_exit(ending(each))
        came = await attempt()
