"""The client of Client credentials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import AsyncSecret, Bearer, Secret
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.token_sources import OAuth2
from ._runtime.transport import httpx2


class ClientCredentials(SyncClient):
    """Client of Client credentials.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        login: Secret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
        identity: Secret | None = None,
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
            login: Access token, or a function that gives it for each request. Read from the
                environment variable CLIENT_CREDENTIALS_LOGIN where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable CLIENT_CREDENTIALS_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                CLIENT_CREDENTIALS_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://mail.example.com/token where it is left
                out.
            scopes: What a token should allow, among 'read', 'burn'.
            identity: A token of the identity provider. Read from the environment variable
                CLIENT_CREDENTIALS_IDENTITY where it is left out.
            base_url: Where the API is reached; https://mail.example.com/v1 where it is left out.
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
            default_base_url="https://mail.example.com/v1",
            credentials={
                "login": OAuth2(
                    login,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://mail.example.com/token",
                    scopes=scopes,
                    arguments=("login", "client_id", "client_secret", "token_url"),
                    variables=(
                        "CLIENT_CREDENTIALS_LOGIN",
                        "CLIENT_CREDENTIALS_CLIENT_ID",
                        "CLIENT_CREDENTIALS_CLIENT_SECRET",
                    ),
                ),
                "identity": Bearer(
                    identity, argument="identity", variable="CLIENT_CREDENTIALS_IDENTITY"
                ),
            },
            security=(("login",),),
            user_agent="client-credentials/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def letters(self) -> resources.Letters:
        """Operations on Letters."""
        return resources.Letters(self)


class AsyncClientCredentials(AsyncClient):
    """Asynchronous client of Client credentials.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        login: AsyncSecret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
        identity: AsyncSecret | None = None,
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
            login: Access token, or a function that gives it for each request. Read from the
                environment variable CLIENT_CREDENTIALS_LOGIN where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable CLIENT_CREDENTIALS_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                CLIENT_CREDENTIALS_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://mail.example.com/token where it is left
                out.
            scopes: What a token should allow, among 'read', 'burn'.
            identity: A token of the identity provider. Read from the environment variable
                CLIENT_CREDENTIALS_IDENTITY where it is left out.
            base_url: Where the API is reached; https://mail.example.com/v1 where it is left out.
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
            default_base_url="https://mail.example.com/v1",
            credentials={
                "login": OAuth2(
                    login,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://mail.example.com/token",
                    scopes=scopes,
                    arguments=("login", "client_id", "client_secret", "token_url"),
                    variables=(
                        "CLIENT_CREDENTIALS_LOGIN",
                        "CLIENT_CREDENTIALS_CLIENT_ID",
                        "CLIENT_CREDENTIALS_CLIENT_SECRET",
                    ),
                ),
                "identity": Bearer(
                    identity, argument="identity", variable="CLIENT_CREDENTIALS_IDENTITY"
                ),
            },
            security=(("login",),),
            user_agent="client-credentials/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def letters(self) -> resources.AsyncLetters:
        """Operations on Letters."""
        return resources.AsyncLetters(self)
