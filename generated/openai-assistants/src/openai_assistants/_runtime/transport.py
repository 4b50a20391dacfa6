"""The one module that knows the HTTP library: requests go in, what came of them comes out.

httpx2 is loaded when a client is constructed, or when a type hint that names it is evaluated.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextlib import aclosing, suppress
from importlib import import_module
from os import getpid
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from .bodies import Body
from .content_codings import CodingError, decoder_of
from .errors import ClientClosedError
from .headers import Headers
from .outgoing import Request
from .responses import Failure, Response
from .settings import Settings

if TYPE_CHECKING:
    from asyncio import Timeout
    from http.cookiejar import CookieJar

    import httpx2 as httpx2
else:

    class _Lazy:
        """Stands for a module, and loads it when something of it is asked for."""

        def __init__(self, name: str) -> None:
            self.__name__ = name

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):  # asked for by those who look at all that a module has
                raise AttributeError(name)
            value = getattr(import_module(self.__name__), name)
            setattr(self, name, value)
            return value

    httpx2 = _Lazy("httpx2")

T = TypeVar("T")

_KEPT_OF_BROKEN = 64 * 1024
"""Bytes that an error keeps of a body that is not whole."""


class SyncTransport:
    """Sends requests and waits for their responses; threads may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._own = http_client is None
        self._settings = settings
        self._client = self._made() if http_client is None else _checked(http_client, httpx2.Client)
        self._build = _builder(None if self._own else self._client, _chunks)
        self._process = getpid()
        self._closed = False

    def send(
        self, request: Request, timeouts: dict[str, float], deadline: float
    ) -> Response | Failure:
        """What comes of sending a request.

        Args:
            request: The request.
            timeouts: Seconds to connect, read, write, and wait for a connection from the pool.
            deadline: When the call must be over, by the client's clock.

        Raises:
            ClientClosedError: The client was closed.
            ValueError: The URL is not one that can be asked for.
        """
        opened = self.open(request, timeouts, deadline)
        return opened if isinstance(opened, Failure) else opened.read()

    def open(
        self, request: Request, timeouts: dict[str, float], deadline: float
    ) -> SyncReply | Failure:
        """What comes of sending a request, up to the head of the response; see `send`."""
        if self._closed:
            raise ClientClosedError("the client was closed")
        if self._own and self._process != getpid():  # connections of a parent are not ours to use
            self._client, self._process = self._made(), getpid()
        built = self._build(request, timeouts)
        limits = _Limits(self._settings, timeouts, deadline)
        try:
            response = self._client.send(built, stream=True, auth=None, follow_redirects=False)
        except httpx2.RequestError as error:
            return _failure(error, request, limits)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        return SyncReply(request, response, limits)

    def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            self._client.close()

    def _made(self) -> httpx2.Client:
        return httpx2.Client(cookies=_no_cookies(), limits=_limits())


class AsyncTransport:
    """Sends requests, any number at once, within an asyncio event loop."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None) -> None:
        from asyncio import timeout  # stays unloaded for those who use the synchronous client alone

        self._timeout = timeout
        self._own = http_client is None
        self._settings = settings
        self._client = (
            self._made() if http_client is None else _checked(http_client, httpx2.AsyncClient)
        )
        self._build = _builder(None if self._own else self._client, _chunks_async)
        self._process = getpid()
        self._closed = False

    async def send(
        self, request: Request, timeouts: dict[str, float], deadline: float
    ) -> Response | Failure:
        """What comes of sending a request; see `SyncTransport.send`."""
        opened = await self.open(request, timeouts, deadline)
        return opened if isinstance(opened, Failure) else await opened.read()

    async def open(
        self, request: Request, timeouts: dict[str, float], deadline: float
    ) -> AsyncReply | Failure:
        """What comes of sending a request, up to the head of the response; see `send`."""
        if self._closed:
            raise ClientClosedError("the client was closed")
        if self._own and self._process != getpid():  # connections of a parent are not ours to use
            self._client, self._process = self._made(), getpid()
        built = self._build(request, timeouts)
        limits = _Limits(self._settings, timeouts, deadline)
        limit = self._timeout(limits.seconds_left())
        try:
            async with limit:
                response = await self._client.send(
                    built, stream=True, auth=None, follow_redirects=False
                )
        except TimeoutError:
            if not limit.expired():  # it is an error of whatever the body comes from
                raise
            return _failure(_LateError(), request, limits)
        except httpx2.RequestError as error:
            return _failure(error, request, limits)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        return AsyncReply(request, response, limits, self._timeout)

    async def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            await self._client.aclose()

    def _made(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(cookies=_no_cookies(), limits=_limits())


class _Reply:
    """The head of a response, whose body is still to come."""

    def __init__(self, request: Request, response: httpx2.Response, limits: _Limits) -> None:
        self._request = request
        self._response = response
        self._limits = limits
        self._is_taken = False
        self.status_code = response.status_code
        self.headers = Headers(response.headers.raw)
        self.head = Response(self.status_code, self.headers, b"")
        """The response without its body, or with it once it was read."""

    def _take(self) -> None:
        """Begin to read the body.

        Raises:
            RuntimeError: Somebody has done so, or the reply was closed.
        """
        if self._is_taken:
            raise RuntimeError("the body of a response can be read once, before it is closed")
        self._is_taken = True

    def _broken(self, error: _Broken, body: _Body) -> Response | Failure:
        if self.status_code >= 300:
            # That the server refused matters more than that its answer broke off.
            self.head = Response(self.status_code, self.headers, body.start())
            return self.head
        came = Response(self.status_code, self.headers, body.start())
        return _failure(error, self._request, self._limits, came)


class SyncReply(_Reply):
    """The head of a response, whose body is still to come."""

    def read(self) -> Response | Failure:
        """The whole response, within the limits of size and time."""
        self._take()
        body = _Body(self._limits)
        try:
            self._limits.shorten_read()
            for piece in self._pieces():
                body.add(piece)
            self.head = Response(self.status_code, self.headers, body.content())
            return self.head
        except (httpx2.RequestError, _LimitError, CodingError) as error:
            return self._broken(error, body)
        finally:
            self._response.close()

    def chunks(self) -> Generator[bytes | Failure, None, None]:
        """The body as it comes; if it breaks off, a failure is the last."""
        self._take()
        try:
            yield from self._pieces()
        except (httpx2.RequestError, CodingError) as error:
            yield _failure(error, self._request, self._limits, self.head)
        finally:
            self._response.close()

    def _pieces(self) -> Iterator[bytes]:
        response = self._response
        encoding = response.headers.get("content-encoding")
        # What was in memory from the start, as in a caller's own transport, is decoded already.
        decoder = decoder_of(encoding) if encoding and not response.is_stream_consumed else None
        if decoder is None:
            yield from response.iter_bytes()
            return
        for chunk in response.iter_raw():
            yield from decoder.feed(chunk)
        decoder.finish()

    def close(self) -> None:
        """Read no more of it."""
        self._is_taken = True
        self._response.close()

    def abort(self) -> None:
        """Let a thread that waits for more of it find that nothing comes."""
        stream = self._response.extensions.get("network_stream")
        socket = None if stream is None else stream.get_extra_info("socket")
        if socket is not None:
            from socket import SHUT_RDWR
            from socket import socket as plain_socket

            with suppress(OSError):
                plain_socket.shutdown(socket, SHUT_RDWR)  # without what TLS would say before


class AsyncReply(_Reply):
    """The head of a response, whose body is still to come."""

    def __init__(
        self,
        request: Request,
        response: httpx2.Response,
        limits: _Limits,
        timeout: Callable[[float], Timeout],
    ) -> None:
        super().__init__(request, response, limits)
        self._timeout = timeout

    async def read(self) -> Response | Failure:
        """The whole response, within the limits of size and time."""
        self._take()
        body = _Body(self._limits)
        try:
            async with (
                self._timeout(self._limits.seconds_left()),
                aclosing(self._pieces()) as pieces,
            ):
                async for piece in pieces:
                    body.add(piece)
            self.head = Response(self.status_code, self.headers, body.content())
            return self.head
        except TimeoutError:
            return self._broken(_LateError(), body)
        except (httpx2.RequestError, _LimitError, CodingError) as error:
            return self._broken(error, body)
        finally:
            await self._response.aclose()

    async def chunks(self) -> AsyncGenerator[bytes | Failure, None]:
        """The body as it comes; if it breaks off, a failure is the last."""
        self._take()
        try:
            async with aclosing(self._pieces()) as pieces:
                async for piece in pieces:
                    yield piece
        except (httpx2.RequestError, CodingError) as error:
            yield _failure(error, self._request, self._limits, self.head)
        finally:
            await self._response.aclose()

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        response = self._response
        encoding = response.headers.get("content-encoding")
        decoder = decoder_of(encoding) if encoding and not response.is_stream_consumed else None
        if decoder is None:
            async with aclosing(response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
            return
        async with aclosing(response.aiter_raw()) as chunks:
            async for chunk in chunks:
                for piece in decoder.feed(chunk):
                    yield piece
        decoder.finish()

    async def close(self) -> None:
        """Read no more of it."""
        self._is_taken = True
        await self._response.aclose()


class _Limits:
    """How long a response may take and how large it may be."""

    def __init__(self, settings: Settings, timeouts: dict[str, float], deadline: float) -> None:
        self.max_size = settings.max_response_size
        self.timeouts = timeouts
        self._monotonic = settings.clock.monotonic
        self._deadline = deadline

    def seconds_left(self) -> float:
        return max(self._deadline - self._monotonic(), 0.001)

    def shorten_read(self) -> None:
        """Let a read take no longer than there is left; the HTTP library looks it up anew."""
        self.timeouts["read"] = min(self.timeouts["read"], self.seconds_left())

    def is_late(self) -> bool:
        return self._monotonic() > self._deadline


class _LimitError(Exception):
    """A response is not read any further."""


class _SizeError(_LimitError):
    pass


class _LateError(_LimitError):
    pass


_Broken: TypeAlias = "httpx2.RequestError | _LimitError | CodingError"


class _Body:
    """The body of a response while it comes in."""

    def __init__(self, limits: _Limits) -> None:
        self._limits = limits
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._limits.max_size:
            raise _SizeError
        if self._limits.is_late():
            raise _LateError

    def content(self) -> bytes:
        return b"".join(self._chunks)

    def start(self) -> bytes:
        """What is kept of a body that is not whole."""
        kept, size = [], 0
        for chunk in self._chunks:
            kept.append(chunk)
            size += len(chunk)
            if size >= _KEPT_OF_BROKEN:
                break
        return b"".join(kept)[:_KEPT_OF_BROKEN]


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: what one call sends does not depend on the calls before it."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _limits() -> httpx2.Limits:
    return httpx2.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30)


def _checked(http_client: object, kind: type[T]) -> T:
    if not isinstance(http_client, kind):
        given = type(http_client)
        given_name = f"{given.__module__.partition('.')[0]}.{given.__qualname__}"
        raise TypeError(f"http_client must be an httpx2.{kind.__name__}, not {given_name}")
    return http_client


def _builder(
    http_client: httpx2.Client | httpx2.AsyncClient | None,
    content: Callable[[bytes | Body | None], bytes | Iterable[bytes] | AsyncIterable[bytes] | None],
) -> Callable[[Request, dict[str, float]], httpx2.Request]:
    """What makes requests of the HTTP library out of ours; the caller's client adds what it has."""
    make = httpx2.Request if http_client is None else http_client.build_request
    origins: dict[str, tuple[bytes, bytes, int | None]] = {}

    class ShownURL(httpx2.URL):
        """A URL that shows without its credentials, as the HTTP library logs it."""

        def __init__(self, url: httpx2.URL, request: Request) -> None:
            super().__init__(url)
            self._request = request

        def __str__(self) -> str:
            return self._request.shown_url

    def build(request: Request, timeouts: dict[str, float]) -> httpx2.Request:
        try:
            built = make(
                request.method,
                request.url,
                headers=request.fields,
                content=content(request.content),
                extensions={"timeout": timeouts},
            )
            origin = origins.get(request.origin)
            if origin is None:
                meant = httpx2.URL(request.origin)
                origin = origins[request.origin] = (meant.raw_scheme, meant.raw_host, meant.port)
        except httpx2.InvalidURL as error:
            raise ValueError(f"{request.target} has no valid URL: {error}") from None
        url = built.url
        if (url.raw_scheme, url.raw_host, url.port) != origin:
            raise ValueError(f"{request.target} would go to another origin than the base URL's")
        if request.secrets:
            built.url = ShownURL(url, request)
        return built

    return build


def _chunks(content: bytes | Body | None) -> bytes | Iterable[bytes] | None:
    return content.chunks() if isinstance(content, Body) else content


def _chunks_async(content: bytes | Body | None) -> bytes | AsyncIterable[bytes] | None:
    return content.chunks_async() if isinstance(content, Body) else content


def _failure(
    error: _Broken,
    request: Request,
    limits: _Limits,
    came: Response | None = None,
) -> Failure:
    """What an error of the HTTP library means, for people and for what is done next."""
    timeouts = limits.timeouts
    _forget_request(error, request)
    detail = str(error) or type(error).__name__
    match error:
        case _SizeError():
            text = "it is larger than max_response_size"
            return Failure(error, text, permanent=True, response=came)
        case _LateError():
            return Failure(
                error, "it took longer than the total timeout", timeout=True, response=came
            )
        case httpx2.PoolTimeout():
            text = f"no connection came free within {timeouts['pool']:.3g} s"
            return Failure(error, text, timeout=True, sent=False)
        case httpx2.ConnectTimeout():
            text = f"no connection to {request.origin} within {timeouts['connect']:.3g} s"
            return Failure(error, text, timeout=True, sent=False)
        case httpx2.WriteTimeout():
            text = f"the request was not taken within {timeouts['write']:.3g} s"
            return Failure(error, text, timeout=True)
        case httpx2.TimeoutException():
            text = f"nothing came for {timeouts['read']:.3g} s"
            return Failure(error, text, timeout=True, response=came)
        case httpx2.ConnectError():
            text = f"no connection to {request.origin}: {detail}"
            return Failure(error, text, sent=False, permanent=_is_tls_error(error))
        case httpx2.ProxyError():
            return Failure(error, f"the proxy refused: {detail}", sent=False)
        case httpx2.UnsupportedProtocol() | httpx2.LocalProtocolError():
            text = f"the request cannot be sent: {detail}"
            return Failure(error, text, sent=False, permanent=True)
        case httpx2.DecodingError() | CodingError():
            text = f"its Content-Encoding is broken: {detail}"
            return Failure(error, text, permanent=True, response=came)
        case _:
            return Failure(error, f"the connection broke: {detail}", response=came)


def _forget_request(error: _Broken, request: Request) -> None:
    """Take the request, with its credentials, off an error that becomes the cause of ours.

    The frames of the HTTP library go too: they hold it as well, and error reporters show variables.
    """
    if isinstance(error, httpx2.RequestError):
        error.request = httpx2.Request(request.method, request.shown_url)
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__


def _is_tls_error(error: BaseException | None) -> bool:
    """Whether TLS failed for good: a wrong certificate or version, not a connection that broke."""
    import ssl

    while error is not None:
        if isinstance(error, ssl.SSLError):
            broke = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
            return not isinstance(error, broke)
        error = error.__cause__ or error.__context__
    return False
