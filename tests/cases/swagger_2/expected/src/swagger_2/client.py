"""The client of Swagger 2."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, Basic, Bearer
from ._runtime.timeouts import Timeout
from ._runtime.transport import httpx2


class Swagger2(SyncClient):
    """Client of Swagger 2.

    Use it in a `with` statement, or close it when done.
    """

    def __init__(
        self,
        *,
        member: str | None = None,
        username: str | None = None,
        password: str | None = None,
        site: str | None = None,
        login: str | None = None,
        robot: str | None = None,
        partner: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client.

        Args:
            member: The key of a member. Read from the environment variable SWAGGER_2_MEMBER where
                it is left out.
            username: User name. Read from the environment variable SWAGGER_2_USERNAME where it is
                left out.
            password: Password. Read from the environment variable SWAGGER_2_PASSWORD where it is
                left out.
            site: Token. Read from the environment variable SWAGGER_2_SITE where it is left out.
            login: Token. Read from the environment variable SWAGGER_2_LOGIN where it is left out.
            robot: Token. Read from the environment variable SWAGGER_2_ROBOT where it is left out.
            partner: Token. Read from the environment variable SWAGGER_2_PARTNER where it is left
                out.
            base_url: Where the API is reached; https://workshop.example.com/api/v2 where it is left
                out. The API is also at http://workshop.example.com/api/v2.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.Client` to send requests with, which stays yours to close.
        """
        super().__init__(
            base_url=base_url or "https://workshop.example.com/api/v2",
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
                "robot": Bearer(robot, argument="robot", variable="SWAGGER_2_ROBOT"),
                "partner": Bearer(partner, argument="partner", variable="SWAGGER_2_PARTNER"),
            },
            security=(("member",),),
            user_agent="swagger-2/1.4.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
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
        member: str | None = None,
        username: str | None = None,
        password: str | None = None,
        site: str | None = None,
        login: str | None = None,
        robot: str | None = None,
        partner: str | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client.

        Args:
            member: The key of a member. Read from the environment variable SWAGGER_2_MEMBER where
                it is left out.
            username: User name. Read from the environment variable SWAGGER_2_USERNAME where it is
                left out.
            password: Password. Read from the environment variable SWAGGER_2_PASSWORD where it is
                left out.
            site: Token. Read from the environment variable SWAGGER_2_SITE where it is left out.
            login: Token. Read from the environment variable SWAGGER_2_LOGIN where it is left out.
            robot: Token. Read from the environment variable SWAGGER_2_ROBOT where it is left out.
            partner: Token. Read from the environment variable SWAGGER_2_PARTNER where it is left
                out.
            base_url: Where the API is reached; https://workshop.example.com/api/v2 where it is left
                out. The API is also at http://workshop.example.com/api/v2.
            timeout: Seconds that a call may take, or a `Timeout`; see `Timeout` for what holds
                where it is left out.
            max_retries: How many times a call is tried again where that is safe; 0 for never.
            default_headers: Headers to send with every request.
            http_client: An `httpx2.AsyncClient` to send requests with, which stays yours to close.
        """
        super().__init__(
            base_url=base_url or "https://workshop.example.com/api/v2",
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
                "robot": Bearer(robot, argument="robot", variable="SWAGGER_2_ROBOT"),
                "partner": Bearer(partner, argument="partner", variable="SWAGGER_2_PARTNER"),
            },
            security=(("member",),),
            user_agent="swagger-2/1.4.0",
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
        )

    @cached_property
    def tools(self) -> resources.AsyncTools:
        """What the workshop lends."""
        return resources.AsyncTools(self)

    @cached_property
    def loans(self) -> resources.AsyncLoans:
        """Operations on Loans."""
        return resources.AsyncLoans(self)
