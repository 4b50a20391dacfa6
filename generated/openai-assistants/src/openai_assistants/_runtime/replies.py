"""Responses of which the head has come: their bodies are read at once, in chunks, or not at all."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING

from .content_codings import CodingError, decoder_of
from .exchanges import Deadline, Exchange
from .failures import Broken, failure_of
from .headers import Headers
from .http_library import httpx2
from .outgoing import Request
from .response_limits import IncomingBody, LateError, LimitError, Limits
from .responses import Failure, Response

if TYPE_CHECKING:
    from asyncio import Timeout


class _Reply:
    """The head of a response, whose body is still to come."""

    def __init__(self, request: Request, response: httpx2.Response, limits: Limits) -> None:
        self._request = request
        self._response = response
        self._limits = limits
        self._is_taken = False
        stream = response.extensions.get("network_stream")
        self._exchange = stream if isinstance(stream, Exchange) else None
        self.status_code: int = response.status_code
        self.headers: Headers = Headers(response.headers.raw)
        self.head: Response = Response(self.status_code, self.headers, b"")
        """The response without its body, or with it once it was read."""

    def _take(self) -> None:
        """Begin to read the body.

        Raises:
            RuntimeError: Somebody has done so, or the reply was closed.
        """
        if self._is_taken:
            raise RuntimeError("the body of a response can be read once, before it is closed")
        self._is_taken = True

    @property
    def is_stale(self) -> bool:
        """Whether it was there before the request: it came on the heels of another response."""
        return self._exchange is not None and not self._exchange.has_read

    def _has_more(self, last_chunk: bytes) -> bool:
        """Whether the server has sent more than the response that ends with a chunk."""
        exchange = self._exchange
        if exchange is None:
            return False
        is_framed = "transfer-encoding" in self.headers
        has_more = exchange.has_more(last_chunk, is_framed=is_framed)
        exchange.last_read = b""
        return has_more

    def _whole(self, content: bytes) -> Response:
        self.head = Response(self.status_code, self.headers, content)
        return self.head

    def _broken(self, error: Broken, body: IncomingBody) -> Response | Failure:
        if self.status_code >= 300:
            # That the server refused matters more than that its answer broke off.
            return self._whole(body.start())
        came = Response(self.status_code, self.headers, body.start())
        return failure_of(error, self._request, self._limits, came)


class SyncReply(_Reply):
    """The head of a response, whose body is still to come."""

    def __init__(
        self,
        request: Request,
        response: httpx2.Response,
        limits: Limits,
        deadline: Deadline,
    ) -> None:
        super().__init__(request, response, limits)
        self._deadline = deadline

    def read(self) -> Response | Failure:
        """The whole response, within the limits of size and time."""
        self._take()
        body = IncomingBody(self._limits)
        before, self._deadline.moment = self._deadline.moment, self._limits.deadline
        try:
            self._limits.shorten_read()
            for piece in self._pieces():
                body.add(piece)
            return self._whole(body.content())
        except (httpx2.RequestError, LimitError, CodingError) as error:
            return self._broken(error, body)
        finally:
            self._deadline.moment = before
            self._response.close()

    def chunks(self) -> Generator[bytes | Failure, None, None]:
        """The body as it comes; if it breaks off, a failure is the last."""
        self._take()
        try:
            yield from self._pieces()
        except (httpx2.RequestError, CodingError) as error:
            yield failure_of(error, self._request, self._limits, self.head)
        finally:
            self._response.close()

    def _pieces(self) -> Iterator[bytes]:
        response = self._response
        encoding = response.headers.get("content-encoding")
        # What was in memory from the start, as in a caller's own transport, is decoded already.
        decoder = decoder_of(encoding) if encoding and not response.is_stream_consumed else None
        chunk = b""
        if decoder is None:
            for chunk in response.iter_bytes():
                yield chunk
        else:
            for chunk in response.iter_raw():
                yield from decoder.feed(chunk)
            decoder.finish()
        if self._has_more(chunk):
            self.discard()

    def close(self) -> None:
        """Read no more of it."""
        self._is_taken = True
        self._response.close()

    def discard(self) -> None:
        """Read no more of it, and let no other request use its connection."""
        if (stream := self._response.extensions.get("network_stream")) is not None:
            stream.close()
        self.close()

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
        limits: Limits,
        timeout: Callable[[float], Timeout],
    ) -> None:
        super().__init__(request, response, limits)
        self._timeout = timeout

    async def read(self) -> Response | Failure:
        """The whole response, within the limits of size and time."""
        self._take()
        body = IncomingBody(self._limits)
        try:
            async with (
                self._timeout(self._limits.seconds_left()),
                aclosing(self._pieces()) as pieces,
            ):
                async for piece in pieces:
                    body.add(piece)
            return self._whole(body.content())
        except TimeoutError:
            return self._broken(LateError(), body)
        except (httpx2.RequestError, LimitError, CodingError) as error:
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
            yield failure_of(error, self._request, self._limits, self.head)
        finally:
            await self._response.aclose()

    async def _pieces(self) -> AsyncGenerator[bytes, None]:
        response = self._response
        encoding = response.headers.get("content-encoding")
        decoder = decoder_of(encoding) if encoding and not response.is_stream_consumed else None
        chunk = b""
        if decoder is None:
            async with aclosing(response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
        else:
            async with aclosing(response.aiter_raw()) as chunks:
                async for chunk in chunks:
                    for piece in decoder.feed(chunk):
                        yield piece
            decoder.finish()
        if self._has_more(chunk):
            await self.discard()

    async def close(self) -> None:
        """Read no more of it."""
        self._is_taken = True
        await self._response.aclose()

    async def discard(self) -> None:
        """Read no more of it, and let no other request use its connection."""
        if (stream := self._response.extensions.get("network_stream")) is not None:
            await stream.aclose()
        await self.close()
