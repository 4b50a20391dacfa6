"""The client of Security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, Basic, Bearer
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2


class SecuritySchemes(SyncClient):
    """Client of Security schemes.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        bearer: str | None = None,
        username: str | None = None,
        password: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        login: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client.

        Args:
            bearer: A token that lasts an hour. Read from the environment variable
                SECURITY_SCHEMES_BEARER where it is left out.
            username: User name. Read from the environment variable SECURITY_SCHEMES_USERNAME where
                it is left out.
            password: Password. Read from the environment variable SECURITY_SCHEMES_PASSWORD where
                it is left out.
            key: Which program calls. Read from the environment variable SECURITY_SCHEMES_KEY where
                it is left out.
            secret: API key. Read from the environment variable SECURITY_SCHEMES_SECRET where it is
                left out.
            query: API key. Read from the environment variable SECURITY_SCHEMES_QUERY where it is
                left out.
            cookie: API key. Read from the environment variable SECURITY_SCHEMES_COOKIE where it is
                left out.
            login: Token. Read from the environment variable SECURITY_SCHEMES_LOGIN where it is left
                out.
            base_url: Where the API is reached; https://vault.example.com where it is left out.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.Client` to send requests with, which stays yours to close.
        """
        super().__init__(
            base_url=base_url or "https://vault.example.com",
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
                "login": Bearer(login, argument="login", variable="SECURITY_SCHEMES_LOGIN"),
            },
            security=(("bearerAuth",), ("key", "secret"), ()),
            user_agent="security-schemes/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
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
        bearer: str | None = None,
        username: str | None = None,
        password: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        login: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client.

        Args:
            bearer: A token that lasts an hour. Read from the environment variable
                SECURITY_SCHEMES_BEARER where it is left out.
            username: User name. Read from the environment variable SECURITY_SCHEMES_USERNAME where
                it is left out.
            password: Password. Read from the environment variable SECURITY_SCHEMES_PASSWORD where
                it is left out.
            key: Which program calls. Read from the environment variable SECURITY_SCHEMES_KEY where
                it is left out.
            secret: API key. Read from the environment variable SECURITY_SCHEMES_SECRET where it is
                left out.
            query: API key. Read from the environment variable SECURITY_SCHEMES_QUERY where it is
                left out.
            cookie: API key. Read from the environment variable SECURITY_SCHEMES_COOKIE where it is
                left out.
            login: Token. Read from the environment variable SECURITY_SCHEMES_LOGIN where it is left
                out.
            base_url: Where the API is reached; https://vault.example.com where it is left out.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.AsyncClient` to send requests with, which stays yours to close.
        """
        super().__init__(
            base_url=base_url or "https://vault.example.com",
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
                "login": Bearer(login, argument="login", variable="SECURITY_SCHEMES_LOGIN"),
            },
            security=(("bearerAuth",), ("key", "secret"), ()),
            user_agent="security-schemes/1.0.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
        )

    @cached_property
    def vault(self) -> resources.AsyncVault:
        """Operations on Vault."""
        return resources.AsyncVault(self)
