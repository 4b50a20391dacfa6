"""The client of the Assistants API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import AsyncSecret, Bearer, Secret
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2


class OpenAIAssistants(SyncClient):
    """Client of the Assistants API.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
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
            api_key: An API key of your organization, sent as `Authorization: Bearer <key>`. Create
                keys at https://platform.openai.com/api-keys, and read them from the environment
                (`OPENAI_API_KEY`) rather than from source code. Read from the environment variable
                OPENAI_API_KEY where it is left out.
            base_url: Where the API is reached; https://api.openai.com/v1 where it is left out.
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
            default_base_url="https://api.openai.com/v1",
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", variable="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            user_agent="openai-assistants/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def assistants(self) -> resources.Assistants:
        """Build assistants that keep conversations, read files, run code and call your functions.
        Create an assistant once, open a thread for each conversation, add messages to it, and start
        a run to get an answer. Poll the run until it has ended, then read the new messages.
        """
        return resources.Assistants(self)


class AsyncOpenAIAssistants(AsyncClient):
    """Asynchronous client of the Assistants API.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
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
            api_key: An API key of your organization, sent as `Authorization: Bearer <key>`. Create
                keys at https://platform.openai.com/api-keys, and read them from the environment
                (`OPENAI_API_KEY`) rather than from source code. Read from the environment variable
                OPENAI_API_KEY where it is left out.
            base_url: Where the API is reached; https://api.openai.com/v1 where it is left out.
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
            default_base_url="https://api.openai.com/v1",
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", variable="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            user_agent="openai-assistants/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def assistants(self) -> resources.AsyncAssistants:
        """Build assistants that keep conversations, read files, run code and call your functions.
        Create an assistant once, open a thread for each conversation, add messages to it, and start
        a run to get an answer. Poll the run until it has ended, then read the new messages.
        """
        return resources.AsyncAssistants(self)
