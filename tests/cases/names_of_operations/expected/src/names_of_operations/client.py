"""The client of Names of operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2


class NamesOfOperations(SyncClient):
    """Client of Names of operations.

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
            base_url: Where the API is reached; https://names.example.com where it is left out.
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
            default_base_url="https://names.example.com",
            credentials={},
            security=(),
            user_agent="names-of-operations/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def list(self) -> resources.List:
        """Operations on list."""
        return resources.List(self)

    @cached_property
    def keywords(self) -> resources.Keywords:
        """Operations on keywords."""
        return resources.Keywords(self)

    @cached_property
    def close_(self) -> resources.Close:
        """Operations on close."""
        return resources.Close(self)

    @cached_property
    def tag_odd_more(self) -> resources.TagOddMore:
        """Operations on Tag: "odd" & more/…."""
        return resources.TagOddMore(self)

    @cached_property
    def 名前(self) -> resources.名前:
        """Operations on 名前."""
        return resources.名前(self)

    @cached_property
    def resource(self) -> resources.Resource_:
        """Operations on ???."""
        return resources.Resource_(self)

    @cached_property
    def sms(self) -> resources.SMS:
        """Operations on SMS."""
        return resources.SMS(self)

    @cached_property
    def page(self) -> resources.Page_:
        """Operations on Page."""
        return resources.Page_(self)

    @cached_property
    def class_(self) -> resources.Class:
        """Operations on class."""
        return resources.Class(self)


class AsyncNamesOfOperations(AsyncClient):
    """Asynchronous client of Names of operations.

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
            base_url: Where the API is reached; https://names.example.com where it is left out.
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
            default_base_url="https://names.example.com",
            credentials={},
            security=(),
            user_agent="names-of-operations/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def list(self) -> resources.AsyncList:
        """Operations on list."""
        return resources.AsyncList(self)

    @cached_property
    def keywords(self) -> resources.AsyncKeywords:
        """Operations on keywords."""
        return resources.AsyncKeywords(self)

    @cached_property
    def close_(self) -> resources.AsyncClose:
        """Operations on close."""
        return resources.AsyncClose(self)

    @cached_property
    def tag_odd_more(self) -> resources.AsyncTagOddMore:
        """Operations on Tag: "odd" & more/…."""
        return resources.AsyncTagOddMore(self)

    @cached_property
    def 名前(self) -> resources.Async名前:
        """Operations on 名前."""
        return resources.Async名前(self)

    @cached_property
    def resource(self) -> resources.AsyncResource_:
        """Operations on ???."""
        return resources.AsyncResource_(self)

    @cached_property
    def sms(self) -> resources.AsyncSMS:
        """Operations on SMS."""
        return resources.AsyncSMS(self)

    @cached_property
    def page(self) -> resources.AsyncPage_:
        """Operations on Page."""
        return resources.AsyncPage_(self)

    @cached_property
    def class_(self) -> resources.AsyncClass:
        """Operations on class."""
        return resources.AsyncClass(self)
