"""Connections of clients that make their own: they keep to the time that a call has, and never hand
to one call what a server sent beyond the end of its response to another.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from contextlib import aclosing, contextmanager
from typing import Any, Protocol, cast

import httpcore2
import httpx2

from .exchanges import Deadline, Exchange

MAX_CONNECTIONS = 1000
MAX_IDLE_CONNECTIONS = 100
MAX_IDLE_SECONDS = 30.0

_PIECE_BYTES = 64 * 1024


class Connections(httpx2.BaseTransport):
    """Sends requests over connections that keep to a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(),
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_IDLE_CONNECTIONS,
            keepalive_expiry=MAX_IDLE_SECONDS,
            network_backend=_Backend(deadline),
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """What comes of a request, up to the head of the response."""
        with _as_httpx2():
            response = self._pool.handle_request(_core(request))
        stream = _Body(cast("_Closable", response.stream))
        return httpx2.Response(
            response.status,
            headers=response.headers,
            stream=stream,
            extensions=_extensions(response),
        )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def leave(self) -> None:
        """Close this process's ends of connections that it has from its parent.

        The pool itself may be locked for good, by a thread that the parent had.
        """
        for connection in self._pool.connections:
            connection.close()


class AsyncConnections(httpx2.AsyncBaseTransport):
    """Sends requests; calls keep to their deadline by themselves."""

    def __init__(self) -> None:
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=httpx2.create_ssl_context(),
            max_connections=MAX_CONNECTIONS,
            max_keepalive_connections=MAX_IDLE_CONNECTIONS,
            keepalive_expiry=MAX_IDLE_SECONDS,
            network_backend=_AsyncBackend(),
        )

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What comes of a request, up to the head of the response."""
        with _as_httpx2():
            response = await self._pool.handle_async_request(_core(request))
        stream = _AsyncBody(cast("_AsyncClosable", response.stream))
        return httpx2.Response(
            response.status,
            headers=response.headers,
            stream=stream,
            extensions=_extensions(response),
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self._pool.aclose()


def _core(request: httpx2.Request) -> httpcore2.Request:
    url = request.url
    target = httpcore2.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    return httpcore2.Request(
        request.method,
        target,
        headers=request.headers.raw,
        content=cast("Any", request.stream),
        extensions=request.extensions,
    )


def _extensions(response: httpcore2.Response) -> dict[str, Any]:
    # Its type is known in part alone, so that naming it is an error to some type checkers.
    return cast("dict[str, Any]", getattr(response, "extensions"))  # noqa: B009


_ERRORS = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)


@contextmanager
def _as_httpx2() -> Generator[None, None, None]:
    """The errors of the two libraries have the same names."""
    try:
        yield
    except _ERRORS as error:
        raise getattr(httpx2, type(error).__name__)(str(error)) from error


class _Closable(Protocol):
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class _AsyncClosable(Protocol):
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class _Body(httpx2.SyncByteStream):
    def __init__(self, stream: _Closable) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with _as_httpx2():
            yield from self._stream

    def close(self) -> None:
        self._stream.close()


class _AsyncBody(httpx2.AsyncByteStream):
    def __init__(self, stream: _AsyncClosable) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_httpx2():
            async with aclosing(cast("Any", aiter(self._stream))) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Stream(Exchange, httpcore2.NetworkStream):
    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = self._deadline.within(timeout)
        if left == 0:
            raise httpcore2.ReadTimeout
        self.last_read = self._stream.read(max_bytes, left)
        self.has_read = True
        return self.last_read

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.has_read = False
        for start in range(0, len(buffer), _PIECE_BYTES):
            left = self._deadline.within(timeout)
            if left == 0:
                raise httpcore2.WriteTimeout
            self._stream.write(buffer[start : start + _PIECE_BYTES], left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self, deadline: Deadline) -> None:
        self._backend = httpcore2.SyncBackend()
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        stream = self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, self._deadline)


class _AsyncStream(Exchange, httpcore2.AsyncNetworkStream):
    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.last_read = await self._stream.read(max_bytes, timeout)
        self.has_read = True
        return self.last_read

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.has_read = False
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore2.AsyncNetworkBackend):
    def __init__(self) -> None:
        backend: object = httpcore2.AnyIOBackend()
        self._backend = cast("httpcore2.AsyncNetworkBackend", backend)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        connect = self._backend.connect_tcp
        return _AsyncStream(await connect(host, port, timeout, local_address, socket_options))
