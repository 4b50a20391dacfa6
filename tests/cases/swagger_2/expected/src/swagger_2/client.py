"""The client of Swagger 2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, AsyncSecret, Basic, Bearer, Secret
from ._runtime.hooks import AsyncHooks, Hooks
from ._runtime.timeouts import Timeout
from ._runtime.token_sources import OAuth2
from ._runtime.transport import httpx2
from ._runtime.urls import named_server

SERVERS = {
    "workshop-example-com": "https://workshop.example.com/api/v2",
    "workshop-example-com-http": "http://workshop.example.com/api/v2",
}
"""URLs of the API, by the names that the argument `server` takes."""


class Swagger2(SyncClient):
    """Client of Swagger 2.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        member: Secret | None = None,
        username: str | None = None,
        password: Secret | None = None,
        site: Secret | None = None,
        login: Secret | None = None,
        robot: Secret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
        partner: Secret | None = None,
        server: Literal[
            "workshop-example-com", "workshop-example-com-http"
        ] = "workshop-example-com",
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
            member: The key of a member. Read from the environment variable SWAGGER_2_MEMBER where
                it is left out.
            username: User name. Read from the environment variable SWAGGER_2_USERNAME where it is
                left out.
            password: Password, or a function that gives it for each request. Read from the
                environment variable SWAGGER_2_PASSWORD where it is left out.
            site: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_SITE where it is left out.
            login: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_LOGIN where it is left out.
            robot: Access token, or a function that gives it for each request. Read from the
                environment variable SWAGGER_2_ROBOT where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable SWAGGER_2_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                SWAGGER_2_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://login.example.com/token where it is
                left out.
            scopes: What a token should allow, among 'read', 'write'.
            partner: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_PARTNER where it is left out.
            server: Which server to use: 'workshop-example-com' is
                https://workshop.example.com/api/v2, 'workshop-example-com-http' is
                http://workshop.example.com/api/v2.
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
            default_base_url=named_server(SERVERS, server),
            credentials={
                "member": ApiKey(
                    member,
                    argument="member",
                    variable="SWAGGER_2_MEMBER",
                    name="X-Member-Key",
                    place="header",
                ),
                "staff": Basic(
                    username,
                    password,
                    arguments=("username", "password"),
                    variables=("SWAGGER_2_USERNAME", "SWAGGER_2_PASSWORD"),
                ),
                "site": Bearer(site, argument="site", variable="SWAGGER_2_SITE"),
                "login": Bearer(login, argument="login", variable="SWAGGER_2_LOGIN"),
                "robot": OAuth2(
                    robot,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://login.example.com/token",
                    scopes=scopes,
                    arguments=("robot", "client_id", "client_secret", "token_url"),
                    variables=("SWAGGER_2_ROBOT", "SWAGGER_2_CLIENT_ID", "SWAGGER_2_CLIENT_SECRET"),
                ),
                "partner": Bearer(partner, argument="partner", variable="SWAGGER_2_PARTNER"),
            },
            security=(("member",),),
            user_agent="swagger-2/1.4.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def tools(self) -> resources.Tools:
        """What the workshop lends."""
        return resources.Tools(self)

    @cached_property
    def loans(self) -> resources.Loans:
        """Operations on Loans."""
        return resources.Loans(self)


class AsyncSwagger2(AsyncClient):
    """Asynchronous client of Swagger 2.

    Use it in an `async with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        member: AsyncSecret | None = None,
        username: str | None = None,
        password: AsyncSecret | None = None,
        site: AsyncSecret | None = None,
        login: AsyncSecret | None = None,
        robot: AsyncSecret | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        scopes: Sequence[str] = (),
        partner: AsyncSecret | None = None,
        server: Literal[
            "workshop-example-com", "workshop-example-com-http"
        ] = "workshop-example-com",
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
            member: The key of a member. Read from the environment variable SWAGGER_2_MEMBER where
                it is left out.
            username: User name. Read from the environment variable SWAGGER_2_USERNAME where it is
                left out.
            password: Password, or a function that gives it for each request. Read from the
                environment variable SWAGGER_2_PASSWORD where it is left out.
            site: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_SITE where it is left out.
            login: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_LOGIN where it is left out.
            robot: Access token, or a function that gives it for each request. Read from the
                environment variable SWAGGER_2_ROBOT where it is left out.
            client_id: Who the client is, where it gets tokens by itself. Read from the environment
                variable SWAGGER_2_CLIENT_ID where it is left out.
            client_secret: What shows that it is. Read from the environment variable
                SWAGGER_2_CLIENT_SECRET where it is left out.
            token_url: Where tokens are given. It is https://login.example.com/token where it is
                left out.
            scopes: What a token should allow, among 'read', 'write'.
            partner: Token, or a function that gives it for each request. Read from the environment
                variable SWAGGER_2_PARTNER where it is left out.
            server: Which server to use: 'workshop-example-com' is
                https://workshop.example.com/api/v2, 'workshop-example-com-http' is
                http://workshop.example.com/api/v2.
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
            default_base_url=named_server(SERVERS, server),
            credentials={
                "member": ApiKey(
                    member,
                    argument="member",
                    variable="SWAGGER_2_MEMBER",
                    name="X-Member-Key",
                    place="header",
                ),
                "staff": Basic(
                    username,
                    password,
                    arguments=("username", "password"),
                    variables=("SWAGGER_2_USERNAME", "SWAGGER_2_PASSWORD"),
                ),
                "site": Bearer(site, argument="site", variable="SWAGGER_2_SITE"),
                "login": Bearer(login, argument="login", variable="SWAGGER_2_LOGIN"),
                "robot": OAuth2(
                    robot,
                    client_id,
                    client_secret,
                    token_url=token_url or "https://login.example.com/token",
                    scopes=scopes,
                    arguments=("robot", "client_id", "client_secret", "token_url"),
                    variables=("SWAGGER_2_ROBOT", "SWAGGER_2_CLIENT_ID", "SWAGGER_2_CLIENT_SECRET"),
                ),
                "partner": Bearer(partner, argument="partner", variable="SWAGGER_2_PARTNER"),
            },
            security=(("member",),),
            user_agent="swagger-2/1.4.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            hooks=hooks,
            strict_responses=strict_responses,
        )

    @cached_property
    def tools(self) -> resources.AsyncTools:
        """What the workshop lends."""
        return resources.AsyncTools(self)

    @cached_property
    def loans(self) -> resources.AsyncLoans:
        """Operations on Loans."""
        return resources.AsyncLoans(self)
