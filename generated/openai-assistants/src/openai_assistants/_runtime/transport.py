"""The one module that knows the HTTP library: requests go in, what came of them comes out.

httpx2 is loaded when a client is constructed, or when a type hint that names it is evaluated.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from .errors import ClientClosedError
from .headers import Headers
from .requests import Request
from .responses import Failure, Response
from .settings import Settings

if TYPE_CHECKING:
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

_KEPT_OF_TOO_LARGE = 64 * 1024


class SyncTransport:
    """Sends requests and waits for their responses; threads may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._own = http_client is None
        if http_client is None:
            self._client = httpx2.Client(cookies=_no_cookies(), limits=_limits())
        else:
            self._client = _checked(http_client, httpx2.Client)
        self._build = _builder(settings, None if self._own else self._client)
        self._settings = settings
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
        if self._closed:
            raise ClientClosedError("the client was closed")
        built = self._build(request, timeouts)
        body = _Body(self._settings, deadline)
        response: httpx2.Response | None = None
        try:
            response = self._client.send(built, stream=True, auth=None, follow_redirects=False)
            timeouts["read"] = min(timeouts["read"], body.seconds_left())  # read anew for the body
            for chunk in response.iter_bytes():
                body.add(chunk)
            return _response(response, body)
        except (httpx2.RequestError, _LimitError) as error:
            return _outcome(error, request, timeouts, response, body)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        finally:
            if response is not None:
                response.close()

    def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            self._client.close()


class AsyncTransport:
    """Sends requests, any number at once, within an asyncio event loop."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None) -> None:
        from asyncio import timeout  # stays unloaded for those who use the synchronous client alone

        self._timeout = timeout
        self._own = http_client is None
        if http_client is None:
            self._client = httpx2.AsyncClient(cookies=_no_cookies(), limits=_limits())
        else:
            self._client = _checked(http_client, httpx2.AsyncClient)
        self._build = _builder(settings, None if self._own else self._client)
        self._settings = settings
        self._closed = False

    async def send(
        self, request: Request, timeouts: dict[str, float], deadline: float
    ) -> Response | Failure:
        """What comes of sending a request; see `SyncTransport.send`."""
        if self._closed:
            raise ClientClosedError("the client was closed")
        built = self._build(request, timeouts)
        body = _Body(self._settings, deadline)
        response: httpx2.Response | None = None
        try:
            async with self._timeout(body.seconds_left()):
                response = await self._client.send(
                    built, stream=True, auth=None, follow_redirects=False
                )
                async with aclosing(response.aiter_bytes()) as chunks:
                    async for chunk in chunks:
                        body.add(chunk)
            return _response(response, body)
        except TimeoutError:
            return _outcome(_LateError(), request, timeouts, response, body)
        except (httpx2.RequestError, _LimitError) as error:
            return _outcome(error, request, timeouts, response, body)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        finally:
            if response is not None:
                await response.aclose()

    async def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            await self._client.aclose()


class _LimitError(Exception):
    """A response is not read any further."""


class _SizeError(_LimitError):
    pass


class _LateError(_LimitError):
    pass


class _Body:
    """The body of a response while it comes in, within the limits of size and time."""

    def __init__(self, settings: Settings, deadline: float) -> None:
        self._max_size = settings.max_response_size
        self._monotonic = settings.clock.monotonic
        self._deadline = deadline
        self._chunks: list[bytes] = []
        self._size = 0

    def seconds_left(self) -> float:
        return max(self._deadline - self._monotonic(), 0.001)

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._max_size:
            raise _SizeError
        if self._monotonic() > self._deadline:
            raise _LateError

    def content(self) -> bytes:
        return b"".join(self._chunks)


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
    settings: Settings, http_client: httpx2.Client | httpx2.AsyncClient | None
) -> Callable[[Request, dict[str, float]], httpx2.Request]:
    """What makes requests of the HTTP library out of ours; the caller's client adds what it has."""
    base = httpx2.URL(str(settings.base_url))
    origin = (base.raw_scheme, base.raw_host, base.port)
    make = httpx2.Request if http_client is None else http_client.build_request

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
                content=request.content,
                extensions={"timeout": timeouts},
            )
        except httpx2.InvalidURL as error:
            raise ValueError(f"{request.target} has no valid URL: {error}") from None
        url = built.url
        if (url.raw_scheme, url.raw_host, url.port) != origin:
            raise ValueError(f"{request.target} would go to another origin than the base URL's")
        if request.secrets:
            built.url = ShownURL(url, request)
        return built

    return build


def _response(response: httpx2.Response, body: _Body) -> Response:
    return Response(response.status_code, Headers(response.headers.raw), body.content())


def _outcome(
    error: httpx2.RequestError | _LimitError,
    request: Request,
    timeouts: dict[str, float],
    response: httpx2.Response | None,
    body: _Body,
) -> Response | Failure:
    """What an error of the HTTP library means, for people and for what is done next."""
    came = None if response is None else _response(response, body)
    if came is not None and came.status_code >= 300:
        return came  # that the server refused matters more than that its answer broke off
    _forget_request(error, request)
    detail = str(error) or type(error).__name__
    match error:
        case _SizeError():
            assert came is not None
            start = Response(came.status_code, came.headers, came.content[:_KEPT_OF_TOO_LARGE])
            text = "it is larger than max_response_size"
            return Failure(error, text, permanent=True, response=start)
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
        case httpx2.DecodingError():
            text = f"its Content-Encoding is broken: {detail}"
            return Failure(error, text, permanent=True, response=came)
        case _:
            return Failure(error, f"the connection broke: {detail}", response=came)


def _forget_request(error: httpx2.RequestError | _LimitError, request: Request) -> None:
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
