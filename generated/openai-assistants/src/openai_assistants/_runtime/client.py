"""The clients that generated ones derive from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from typing_extensions import TypeVar

from .arguments import NOTHING, Arguments
from .calls import AsyncCalls, SyncCalls
from .clock import SYSTEM_CLOCK, Clock
from .credentials import Credential
from .hooks import AsyncHooks, Hooks
from .omit import OMIT
from .operations import Security, passing_operation
from .options import RequestOptions
from .settings import check_settings
from .timeouts import Timeout
from .transport import httpx2

Cast = TypeVar("Cast", default=object)

ANYTHING: Any = object
"""The type of a response that is parsed JSON; its type is Any, as a type variable has no default."""

MAX_RESPONSE_SIZE = 256 * 1024 * 1024


class SyncClient:
    """A client of an API; threads may share it.

    Use it as a context manager or `close` it, so that its connections are closed.

    Args:
        base_url: Where the API is served: all operations, also those with a server of their own.
        default_base_url: Where it is served if the caller does not say.
        credentials: What shows who is calling, by security scheme.
        security: What operations need that do not say otherwise.
        user_agent: Name and version of the package, for the User-Agent header.
        timeout: Seconds that a call may take, or limits for its phases; None for `Timeout()`.
        max_retries: How often a failed attempt is repeated; 0 for never.
        default_headers: Headers to send with every request, over those of client and operation.
        http_client: An HTTP client to send requests with; it stays the caller's to close. Its
            headers and cookies are sent; its timeouts, its authentication, and whether it follows
            redirects do not count.
        hooks: See each request and what comes of it.
        strict_responses: Whether a response that is not what the document says raises
            `InvalidResponseError`.
        idempotency_header: The header by which the server knows a request again.
        max_response_size: Bytes that a response may have once its Content-Encoding is undone.

    Raises:
        ValueError: An argument is not what it has to be; the message names it.
        TypeError: The HTTP client is of another kind.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        default_base_url: str | None = None,
        credentials: Mapping[str, Credential],
        security: Security,
        user_agent: str,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        hooks: Sequence[Hooks] = (),
        strict_responses: bool = False,
        idempotency_header: str = "",
        max_response_size: int = MAX_RESPONSE_SIZE,
        _clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        settings = check_settings(
            base_url=base_url,
            default_base_url=default_base_url,
            user_agent=user_agent,
            credentials=credentials,
            security=security,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            max_response_size=max_response_size,
            idempotency_header=idempotency_header,
            strict_responses=strict_responses,
            clock=_clock,
        )
        # So named that no group of operations can be called the same.
        self.__calls__: SyncCalls = SyncCalls(settings, http_client, hooks)

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[Cast] = ANYTHING,
        path_parameters: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Cast:
        """Call an operation that has no method.

        Args:
            method: The HTTP method.
            path: What follows the base URL; `{name}` stands for a path parameter.
            cast_to: The type of the response: a model, `bytes`, `str`; else it is parsed JSON.
            path_parameters: Values for the names in the path.
            query: Query parameters.
            headers: Header parameters.
            body: The body: what JSON can say, models included, or bytes or text.
            media_type: The media type of the body.
            request_options: Settings for this call alone.

        Raises:
            APIError: It did not succeed.
            ValueError: An argument cannot be sent; the message names it.
        """
        operation = passing_operation(method, path, cast_to, body, media_type)
        arguments = Arguments(path_parameters, query, headers, NOTHING, body)
        return self.__calls__.call(operation, arguments, request_options).value

    def close(self) -> None:
        """Close the connections. No call can be made after that; closing again does nothing."""
        self.__calls__.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(self.__calls__.settings.base_url)!r})"


class AsyncClient:
    """A client of an API for asyncio; tasks of one event loop may share it.

    Use it as an async context manager or `close` it, so that its connections are closed. Arguments
    and errors are those of `SyncClient`; `http_client` is an `httpx2.AsyncClient`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        default_base_url: str | None = None,
        credentials: Mapping[str, Credential],
        security: Security,
        user_agent: str,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        hooks: Sequence[AsyncHooks] = (),
        strict_responses: bool = False,
        idempotency_header: str = "",
        max_response_size: int = MAX_RESPONSE_SIZE,
        _clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        settings = check_settings(
            base_url=base_url,
            default_base_url=default_base_url,
            user_agent=user_agent,
            credentials=credentials,
            security=security,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            max_response_size=max_response_size,
            idempotency_header=idempotency_header,
            strict_responses=strict_responses,
            clock=_clock,
        )
        # So named that no group of operations can be called the same.
        self.__calls__: AsyncCalls = AsyncCalls(settings, http_client, hooks)

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[Cast] = ANYTHING,
        path_parameters: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Cast:
        """Call an operation that has no method; see `SyncClient.request`."""
        operation = passing_operation(method, path, cast_to, body, media_type)
        arguments = Arguments(path_parameters, query, headers, NOTHING, body)
        return (await self.__calls__.call(operation, arguments, request_options)).value

    async def close(self) -> None:
        """Close the connections. No call can be made after that; closing again does nothing."""
        await self.__calls__.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(self.__calls__.settings.base_url)!r})"
