"""More of a call than its value: the response as it came, or its body while it comes.

One wrapper serves all methods: it calls them with a copy of what they are bound to, in which the
calls are watched.
"""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, NoReturn, ParamSpec, TypeVar, cast, overload

from .arguments import Arguments
from .call import Call
from .calls import AsyncCalls, SyncCalls
from .downloads import AsyncDownload, Download
from .operations import Operation
from .options import RequestOptions
from .replies import AsyncReply, SyncReply
from .responses import APIResponse, Response

P = ParamSpec("P")
T = TypeVar("T")


# An awaitable is an object, too.
@overload
def with_response(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, APIResponse[T]]]: ...
@overload
def with_response(method: Callable[P, T]) -> Callable[P, APIResponse[T]]: ...
def with_response(method: Callable[P, Any]) -> Callable[P, Any]:
    """The same method, but what it returns is an `APIResponse`: status, headers, bytes and value.

    Of a list it is the response of the first page. A stream has its `response` itself.

    Args:
        method: A method of a client or of one of its groups of operations.

    Raises:
        TypeError: It is something else.
    """
    owner, function = _parts(method)

    def call(*args: P.args, **kwargs: P.kwargs) -> APIResponse[Any]:
        calls = _Recorder(owner.__calls__)
        value = function(_copy(owner, calls), *args, **kwargs)
        return APIResponse(value, calls.recorded())

    async def call_async(*args: P.args, **kwargs: P.kwargs) -> APIResponse[Any]:
        calls = _AsyncRecorder(owner.__calls__)
        value = await function(_copy(owner, calls), *args, **kwargs)
        return APIResponse(value, calls.recorded())

    return call_async if isinstance(owner.__calls__, AsyncCalls) else call


@overload
def streamed(  # pyright: ignore[reportOverlappingOverload]
    method: Callable[P, Awaitable[Any]],
) -> Callable[P, AsyncDownload]: ...
@overload
def streamed(method: Callable[P, Any]) -> Callable[P, Download]: ...
def streamed(method: Callable[P, Any]) -> Callable[P, Any]:
    """The same method, but what it returns is a `Download`: the body is read while it comes.

    Args:
        method: A method of a client or of one of its groups of operations.

    Raises:
        TypeError: It is something else.
    """
    owner, function = _parts(method)

    def call(*args: P.args, **kwargs: P.kwargs) -> Download:
        try:
            function(_copy(owner, _Opener(owner.__calls__)), *args, **kwargs)
        except _Opened as opened:
            return Download(opened.call, cast("SyncReply", opened.reply))
        raise _no_call()

    def call_async(*args: P.args, **kwargs: P.kwargs) -> AsyncDownload:
        async def open_it() -> tuple[Call[object], AsyncReply]:
            try:
                await function(_copy(owner, _AsyncOpener(owner.__calls__)), *args, **kwargs)
            except _Opened as opened:
                return opened.call, cast("AsyncReply", opened.reply)
            raise _no_call()

        return AsyncDownload(open_it)

    return call_async if isinstance(owner.__calls__, AsyncCalls) else call


class _Watched:
    """Calls whose streams cannot be watched: they have their response themselves."""

    def __init__(self, calls: Any) -> None:
        self._calls = calls
        self.settings = calls.settings
        self._response: Response | None = None

    def recorded(self) -> Response:
        if self._response is None:
            raise _no_call()
        return self._response

    def open(self, *_: object) -> Any:
        raise TypeError("a stream has its response itself, and is read while it comes")

    def close(self) -> Any:
        raise _no_call()


class _Recorder(_Watched):
    _calls: SyncCalls

    def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> APIResponse[T]:
        result = self._calls.call(operation, arguments, options)
        self._response = result.response
        return result


class _AsyncRecorder(_Watched):
    _calls: AsyncCalls

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> APIResponse[T]:
        result = await self._calls.call(operation, arguments, options)
        self._response = result.response
        return result


class _Opened(BaseException):
    """Leaves a method in the middle, before it makes anything of a body that has not come."""

    def __init__(self, call: Call[object], reply: SyncReply | AsyncReply) -> None:
        self.call = call
        self.reply = reply


class _Opener(_Watched):
    _calls: SyncCalls

    def call(
        self, operation: Operation[object], arguments: Arguments, options: RequestOptions | None
    ) -> NoReturn:
        raise _Opened(*self._calls.open(operation, arguments, options))


class _AsyncOpener(_Watched):
    _calls: AsyncCalls

    async def call(
        self, operation: Operation[object], arguments: Arguments, options: RequestOptions | None
    ) -> NoReturn:
        raise _Opened(*await self._calls.open(operation, arguments, options))


def _no_call() -> TypeError:
    return TypeError("the method has called no operation")


def _parts(method: object) -> tuple[Any, Callable[..., Any]]:
    owner = getattr(method, "__self__", None)
    function = getattr(method, "__func__", None)
    if not hasattr(owner, "__calls__") or function is None:
        raise TypeError("only methods of a client and of its groups of operations can be wrapped")
    return owner, function


def _copy(owner: Any, calls: _Watched) -> Any:
    twin = copy.copy(owner)
    twin.__calls__ = calls
    return twin
