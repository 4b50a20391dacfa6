"""The client of Offset pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2


class OffsetPages(SyncClient):
    """Client of Offset pages.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
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
            base_url: Where the API is reached; https://books.example.com where it is left out.
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
            default_base_url="https://books.example.com",
            credentials={},
            security=(),
            user_agent="offset-pages/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def books(self) -> resources.Books:
        """Operations on Books."""
        return resources.Books(self)


class AsyncOffsetPages(AsyncClient):
    """Asynchronous client of Offset pages.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
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
            base_url: Where the API is reached; https://books.example.com where it is left out.
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
            default_base_url="https://books.example.com",
            credentials={},
            security=(),
            user_agent="offset-pages/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def books(self) -> resources.AsyncBooks:
        """Operations on Books."""
        return resources.AsyncBooks(self)
