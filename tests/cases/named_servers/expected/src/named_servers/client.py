"""The client of Named servers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2
from ._runtime.urls import named_server, server_url

SERVERS = {
    "production": "https://{region}.example.com:{port}/v2",
    "sandbox": "https://sandbox.example.com/v2",
    "sandbox-http": "http://sandbox.example.com/v2",
    "next": "https://beta.example.com/v2",
}
"""URLs of the API, by the names that the argument `server` takes."""


class NamedServers(SyncClient):
    """Client of Named servers.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        server: Literal["production", "sandbox", "sandbox-http", "next"] = "production",
        region: Literal["eu", "us"] = "eu",
        port: str = "8443",
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        hooks: Sequence[Hooks] = (),
        strict_responses: bool = False,
    ) -> None:
        """Make a client.

        Args:
            server: Which server to use: 'production' is https://{region}.example.com:{port}/v2/,
                'sandbox' is https://sandbox.example.com/v2, 'sandbox-http' is
                http://sandbox.example.com/v2, 'next' is https://beta.example.com/v2.
            region: Where the data stays. 'eu' where it is left out.
            port: Where it listens. '8443' where it is left out.
            base_url: Where the API is reached; what the arguments above say where it is left out.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.Client` to send requests with, which stays yours to close.
            hooks: See each request and what comes of it: `Hooks`.
            strict_responses: Whether a response that is not as documented raises
                `InvalidResponseError`.
        """
        super().__init__(
            base_url=base_url,
            default_base_url=server_url(
                named_server(SERVERS, server), {"region": region, "port": port}
            ),
            credentials={},
            security=(),
            user_agent="named-servers/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def clock(self) -> resources.Clock:
        """Operations on Clock."""
        return resources.Clock(self)


class AsyncNamedServers(AsyncClient):
    """Asynchronous client of Named servers.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        server: Literal["production", "sandbox", "sandbox-http", "next"] = "production",
        region: Literal["eu", "us"] = "eu",
        port: str = "8443",
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        hooks: Sequence[AsyncHooks] = (),
        strict_responses: bool = False,
    ) -> None:
        """Make a client.

        Args:
            server: Which server to use: 'production' is https://{region}.example.com:{port}/v2/,
                'sandbox' is https://sandbox.example.com/v2, 'sandbox-http' is
                http://sandbox.example.com/v2, 'next' is https://beta.example.com/v2.
            region: Where the data stays. 'eu' where it is left out.
            port: Where it listens. '8443' where it is left out.
            base_url: Where the API is reached; what the arguments above say where it is left out.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.AsyncClient` to send requests with, which stays yours to close.
            hooks: See each request and what comes of it: `AsyncHooks`.
            strict_responses: Whether a response that is not as documented raises
                `InvalidResponseError`.
        """
        super().__init__(
            base_url=base_url,
            default_base_url=server_url(
                named_server(SERVERS, server), {"region": region, "port": port}
            ),
            credentials={},
            security=(),
            user_agent="named-servers/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def clock(self) -> resources.AsyncClock:
        """Operations on Clock."""
        return resources.AsyncClock(self)
