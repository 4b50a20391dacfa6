"""Where requests go in, and what came of them comes out."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from os import getpid
from typing import TYPE_CHECKING, TypeVar

from .bodies import Body
from .errors import ClientClosedError
from .exchanges import Deadline
from .failures import failure_of
from .http_library import httpx2 as httpx2
from .outgoing import Request
from .replies import AsyncReply, SyncReply
from .response_limits import LateError, Limits
from .responses import Failure, Response
from .settings import Settings

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    from .connections import Connections

T = TypeVar("T")

_STALE = "the server has sent more than its last response"


class SyncTransport:
    """Sends requests and waits for their responses; threads may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        self._own = http_client is None
        self._settings = settings
        self._deadline = Deadline(settings.clock.monotonic)
        self._connections: Connections | None = None
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
            if self._connections is not None:
                self._connections.leave()
            self._client, self._process = self._made(), getpid()
        built = self._build(request, timeouts)
        limits = Limits(self._settings, timeouts, deadline)
        before, self._deadline.moment = self._deadline.moment, deadline
        try:
            response = self._client.send(built, stream=True, auth=None, follow_redirects=False)
        except httpx2.RequestError as error:
            return failure_of(error, request, limits)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        finally:
            self._deadline.moment = before  # of a call whose body makes this one
        reply = SyncReply(request, response, limits, self._deadline)
        if reply.is_stale:
            reply.discard()
            return failure_of(httpx2.RemoteProtocolError(_STALE), request, limits)
        return reply

    def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            self._client.close()

    def _made(self) -> httpx2.Client:
        if _has_proxies():  # they are the HTTP library's to find
            return httpx2.Client(cookies=_no_cookies(), limits=_limits())
        from .connections import Connections

        self._connections = Connections(self._deadline)
        return httpx2.Client(cookies=_no_cookies(), transport=self._connections)


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
        limits = Limits(self._settings, timeouts, deadline)
        limit = self._timeout(limits.seconds_left())
        try:
            async with limit:
                response = await self._client.send(
                    built, stream=True, auth=None, follow_redirects=False
                )
        except TimeoutError:
            if not limit.expired():  # it is an error of whatever the body comes from
                raise
            return failure_of(LateError(), request, limits)
        except httpx2.RequestError as error:
            return failure_of(error, request, limits)
        except RuntimeError:
            if self._client.is_closed:
                raise ClientClosedError("the http_client was closed") from None
            raise
        reply = AsyncReply(request, response, limits, self._timeout)
        if reply.is_stale:
            await reply.discard()
            return failure_of(httpx2.RemoteProtocolError(_STALE), request, limits)
        return reply

    async def close(self) -> None:
        """Close the connections, if they are ours to close."""
        self._closed = True
        if self._own:
            await self._client.aclose()

    def _made(self) -> httpx2.AsyncClient:
        if _has_proxies():
            return httpx2.AsyncClient(cookies=_no_cookies(), limits=_limits())
        from .connections import AsyncConnections

        return httpx2.AsyncClient(cookies=_no_cookies(), transport=AsyncConnections())


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: what one call sends does not depend on the calls before it."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _has_proxies() -> bool:
    """Whether the environment names any."""
    from urllib.request import getproxies

    return any(scheme != "no" for scheme in getproxies())


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
