"""The client of Security schemes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, AsyncSecret, Basic, Bearer, Secret
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.token_sources import OAuth2
from ._runtime.transport import httpx2


class SecuritySchemes(SyncClient):
    """Client of Security schemes.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        bearer: Secret | None = None,
        username: str | None = None,
        password: Secret | None = None,
        key: Secret | None = None,
        secret: Secret | None = None,
        query: Secret | None = None,
        cookie: Secret | None = None,
        login: Secret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
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
            bearer: A token that lasts an hour. Read from the environment variable
                SECURITY_SCHEMES_BEARER where it is left out.
            username: User name. Read from the environment variable SECURITY_SCHEMES_USERNAME where
                it is left out.
            password: Password, or a function that gives it for each request. Read from the
                environment variable SECURITY_SCHEMES_PASSWORD where it is left out.
            key: Which program calls. Read from the environment variable SECURITY_SCHEMES_KEY where
                it is left out.
            secret: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_SECRET where it is left out.
            query: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_QUERY where it is left out.
            cookie: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_COOKIE where it is left out.
            login: Access token, or a function that gives it for each request. Read from the
                environment variable SECURITY_SCHEMES_LOGIN where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable SECURITY_SCHEMES_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                SECURITY_SCHEMES_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://vault.example.com/token where it is
                left out.
            scopes: What a token should allow, among 'read:all'.
            base_url: Where the API is reached; https://vault.example.com where it is left out.
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
            default_base_url="https://vault.example.com",
            credentials={
                "bearerAuth": Bearer(bearer, argument="bearer", variable="SECURITY_SCHEMES_BEARER"),
                "basic": Basic(
                    username,
                    password,
                    arguments=("username", "password"),
                    variables=("SECURITY_SCHEMES_USERNAME", "SECURITY_SCHEMES_PASSWORD"),
                ),
                "key": ApiKey(
                    key,
                    argument="key",
                    variable="SECURITY_SCHEMES_KEY",
                    name="X-API-Key",
                    place="header",
                ),
                "secret": ApiKey(
                    secret,
                    argument="secret",
                    variable="SECURITY_SCHEMES_SECRET",
                    name="X-API-Secret",
                    place="header",
                ),
                "query": ApiKey(
                    query,
                    argument="query",
                    variable="SECURITY_SCHEMES_QUERY",
                    name="api_key",
                    place="query",
                ),
                "cookie": ApiKey(
                    cookie,
                    argument="cookie",
                    variable="SECURITY_SCHEMES_COOKIE",
                    name="session_id",
                    place="cookie",
                ),
                "login": OAuth2(
                    login,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://vault.example.com/token",
                    scopes=scopes,
                    arguments=("login", "client_id", "client_secret", "token_url"),
                    variables=(
                        "SECURITY_SCHEMES_LOGIN",
                        "SECURITY_SCHEMES_CLIENT_ID",
                        "SECURITY_SCHEMES_CLIENT_SECRET",
                    ),
                ),
            },
            security=(("bearerAuth",), ("key", "secret"), ()),
            user_agent="security-schemes/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def vault(self) -> resources.Vault:
        """Operations on Vault."""
        return resources.Vault(self)


class AsyncSecuritySchemes(AsyncClient):
    """Asynchronous client of Security schemes.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        bearer: AsyncSecret | None = None,
        username: str | None = None,
        password: AsyncSecret | None = None,
        key: AsyncSecret | None = None,
        secret: AsyncSecret | None = None,
        query: AsyncSecret | None = None,
        cookie: AsyncSecret | None = None,
        login: AsyncSecret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
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
            bearer: A token that lasts an hour. Read from the environment variable
                SECURITY_SCHEMES_BEARER where it is left out.
            username: User name. Read from the environment variable SECURITY_SCHEMES_USERNAME where
                it is left out.
            password: Password, or a function that gives it for each request. Read from the
                environment variable SECURITY_SCHEMES_PASSWORD where it is left out.
            key: Which program calls. Read from the environment variable SECURITY_SCHEMES_KEY where
                it is left out.
            secret: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_SECRET where it is left out.
            query: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_QUERY where it is left out.
            cookie: API key, or a function that gives it for each request. Read from the environment
                variable SECURITY_SCHEMES_COOKIE where it is left out.
            login: Access token, or a function that gives it for each request. Read from the
                environment variable SECURITY_SCHEMES_LOGIN where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable SECURITY_SCHEMES_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                SECURITY_SCHEMES_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://vault.example.com/token where it is
                left out.
            scopes: What a token should allow, among 'read:all'.
            base_url: Where the API is reached; https://vault.example.com where it is left out.
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
            default_base_url="https://vault.example.com",
            credentials={
                "bearerAuth": Bearer(bearer, argument="bearer", variable="SECURITY_SCHEMES_BEARER"),
                "basic": Basic(
                    username,
                    password,
                    arguments=("username", "password"),
                    variables=("SECURITY_SCHEMES_USERNAME", "SECURITY_SCHEMES_PASSWORD"),
                ),
                "key": ApiKey(
                    key,
                    argument="key",
                    variable="SECURITY_SCHEMES_KEY",
                    name="X-API-Key",
                    place="header",
                ),
                "secret": ApiKey(
                    secret,
                    argument="secret",
                    variable="SECURITY_SCHEMES_SECRET",
                    name="X-API-Secret",
                    place="header",
                ),
                "query": ApiKey(
                    query,
                    argument="query",
                    variable="SECURITY_SCHEMES_QUERY",
                    name="api_key",
                    place="query",
                ),
                "cookie": ApiKey(
                    cookie,
                    argument="cookie",
                    variable="SECURITY_SCHEMES_COOKIE",
                    name="session_id",
                    place="cookie",
                ),
                "login": OAuth2(
                    login,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://vault.example.com/token",
                    scopes=scopes,
                    arguments=("login", "client_id", "client_secret", "token_url"),
                    variables=(
                        "SECURITY_SCHEMES_LOGIN",
                        "SECURITY_SCHEMES_CLIENT_ID",
                        "SECURITY_SCHEMES_CLIENT_SECRET",
                    ),
                ),
            },
            security=(("bearerAuth",), ("key", "secret"), ()),
            user_agent="security-schemes/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def vault(self) -> resources.AsyncVault:
        """Operations on Vault."""
        return resources.AsyncVault(self)
