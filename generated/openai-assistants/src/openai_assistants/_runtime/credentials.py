"""Credentials: where they come from, where they go, and which of them an operation needs."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Awaitable, Callable, Container, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable, iscoroutine
from typing import Literal, TypeAlias, TypeVar
from urllib.parse import quote

from .errors import APITimeoutError, MissingCredentialsError
from .headers import field_value
from .operations import Security
from .outgoing import Request
from .responses import Failure, Response

T = TypeVar("T")

Secret: TypeAlias = str | Callable[[], str]
"""A secret, or what gives it anew for each request: a rotated key, say."""

AsyncSecret: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A secret, or what gives it anew for each request of an asynchronous client."""

# Surrogates too: they have no UTF-8 form.
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_COOKIE_VALUE = re.compile(r"[!\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")


@dataclass(frozen=True, slots=True)
class Aside:
    """The way to send a request that a credential needs before the one of the call."""

    send: Callable[[Request], Response | Failure]
    seconds_left: Callable[[], float]
    """How much time the call still has."""


@dataclass(frozen=True, slots=True)
class AsyncAside:
    """The way to send a request that a credential needs, asynchronously; see `Aside`."""

    send: Callable[[Request], Awaitable[Response | Failure]]
    seconds_left: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Obtained:
    """A secret for one request; error reporters that show local variables do not show it."""

    secret: object = field(repr=False)


class Credential:
    """A value that shows who is calling, and its place in a request (OpenAPI 3.1 §4.8.27)."""

    __slots__ = ("argument", "name", "place", "source", "supply", "text")

    def __init__(
        self,
        place: Literal["header", "query", "cookie"],
        name: str,
        secret: object,
        *,
        argument: str,
        source: str,
    ) -> None:
        self.place = place
        self.name = name
        self.argument = argument
        self.source = source
        self.supply: Callable[[], object] | None = None
        self.text: str | None = None
        if callable(secret):
            self.supply = secret
        elif secret is not None:
            self.text = self.written(secret)

    @property
    def is_given(self) -> bool:
        """Whether the client has it, or knows where to get it."""
        return self.text is not None or self.supply is not None

    def written(self, secret: object) -> str | None:
        """The text that is sent in its place; None for an empty secret.

        Raises:
            TypeError: It is no str.
            ValueError: It cannot be sent in that place; the message does not show it.
        """
        raise NotImplementedError

    def obtain(self, aside: Aside) -> object:
        """The secret for one request, from what supplies it.

        Args:
            aside: Sends a request of its own, where one is needed for that.

        Raises:
            TypeError: What supplies it is asynchronous.
        """
        assert self.supply is not None
        secret = self.supply()
        if isawaitable(secret):
            if iscoroutine(secret):
                secret.close()
            raise TypeError(
                f"{self.argument} is an asynchronous function: only the asynchronous client takes it"
            )
        return secret

    async def obtain_async(self, aside: AsyncAside) -> object:
        """The secret for one request, from what supplies it; see `obtain`.

        Raises:
            APITimeoutError: It did not come in the time that the call has.
        """
        assert self.supply is not None
        secret = self.supply()
        return await in_time(secret, aside, self.argument) if isawaitable(secret) else secret

    def refuse(self, secret: object) -> None:
        """Take note that the server did not accept a secret."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'***' if self.is_given else 'not given'})"


class Bearer(Credential):
    """A token in the Authorization header (RFC 6750 §2.1).

    Args:
        token: The token, or what gives it; where it is None, the environment variable is read.
        argument: The argument of the client that takes it.
        variable: The environment variable that may hold it.

    Raises:
        ValueError: It cannot be sent in a header; the message does not show it.
    """

    __slots__ = ()

    def __init__(
        self, token: AsyncSecret | None, *, argument: str, variable: str | None = None
    ) -> None:
        super().__init__(
            "header",
            "Authorization",
            given(token, variable),
            argument=argument,
            source=source(argument, variable),
        )

    def written(self, secret: object) -> str | None:
        """The text of the header; None for an empty token."""
        text = text_of(secret, self.argument)
        if text is None:
            return None
        field_value(text, self.argument)
        return f"Bearer {text}"


class ApiKey(Credential):
    """A key in a header, query parameter or cookie.

    Args:
        key: The key, or what gives it; where it is None, the environment variable is read.
        name: The name of the header, query parameter or cookie.
        place: Which of them it is.
        argument: The argument of the client that takes it.
        variable: The environment variable that may hold it.

    Raises:
        ValueError: It cannot be sent in that place; the message does not show it.
    """

    __slots__ = ()

    def __init__(
        self,
        key: AsyncSecret | None,
        *,
        name: str,
        place: Literal["header", "query", "cookie"] = "header",
        argument: str,
        variable: str | None = None,
    ) -> None:
        super().__init__(
            place,
            name,
            given(key, variable),
            argument=argument,
            source=source(argument, variable),
        )

    def written(self, secret: object) -> str | None:
        """The text of the header, query parameter or cookie; None for an empty key."""
        text = text_of(secret, self.argument)
        if text is None:
            return None
        if self.place == "header":
            field_value(text, self.argument)
        elif self.place == "query":
            return _quoted(text, self.argument)
        elif not _COOKIE_VALUE.fullmatch(text):
            raise ValueError(
                f"{self.argument} holds characters that a cookie cannot carry (RFC 6265 §4.1.1)"
            )
        return text


class Basic(Credential):
    """A user name and password in the Authorization header (RFC 7617).

    Args:
        username: The user name; where it is None, the first environment variable is read.
        password: The password, or what gives it; where it is None, the second one is read. It may
            be empty.
        arguments: The arguments of the client that take them.
        variables: The environment variables that may hold them.

    Raises:
        ValueError: The user name holds a colon, or one of them holds control characters.
    """

    __slots__ = ("_arguments", "_username")

    def __init__(
        self,
        username: str | None,
        password: AsyncSecret | None,
        *,
        arguments: tuple[str, str] = ("username", "password"),
        variables: tuple[str | None, str | None] = (None, None),
    ) -> None:
        self._arguments = arguments
        self._username = text_of(given(username, variables[0]), arguments[0])
        secret = None if self._username is None else given(password, variables[1]) or ""
        if self._username is not None and ":" in self._username:
            raise ValueError(f"{arguments[0]} must not hold a colon (RFC 7617 §2)")
        super().__init__(
            "header",
            "Authorization",
            secret,
            argument=arguments[1],
            source=" and ".join(map(source, arguments, variables)),
        )

    def written(self, secret: object) -> str | None:
        """The text of the header."""
        if not isinstance(secret, str):
            raise TypeError(f"{self.argument} must be a str, not {type(secret).__name__}")
        # Spaces may be part of a password; the line end of the file that it was kept in is not.
        password = secret.rstrip("\r\n")
        pair = f"{self._username}:{password}"
        if _CONTROL.search(pair):
            raise ValueError(
                f"{' and '.join(self._arguments)} must not hold control characters (RFC 7617)"
            )
        return "Basic " + base64.b64encode(pair.encode()).decode()


async def in_time(secret: Awaitable[T], aside: AsyncAside, what: str) -> T:
    """What is awaited, if it comes in the time that the call has.

    Raises:
        APITimeoutError: It does not; the message says what was awaited.
    """
    from asyncio import timeout  # stays unloaded for those who use the synchronous client alone

    limit = timeout(aside.seconds_left())
    try:
        async with limit:
            return await secret
    except TimeoutError:
        if not limit.expired():
            raise
        raise APITimeoutError(f"{what} did not come within the total timeout") from None


def credentials_for(
    operation_id: str,
    security: Security,
    credentials: Mapping[str, Credential],
    headers: Container[str] = (),
) -> tuple[Credential, ...]:
    """The credentials that a request carries: those of the first alternative that is complete.

    Args:
        operation_id: The operation, for the error.
        security: What it needs.
        credentials: What the client has, by security scheme.
        headers: Names, in small letters, of headers that the caller sets in place of credentials.

    Raises:
        MissingCredentialsError: No alternative is complete, and none is optional.
    """
    for alternative in sorted(security, key=lambda schemes: not schemes):
        chosen = [credentials.get(scheme) for scheme in alternative]
        if all(c is not None and (c.is_given or _stands_in(c, headers)) for c in chosen):
            return tuple(c for c in chosen if c is not None and not _stands_in(c, headers))
    if not security:
        return ()
    ways = " or ".join(
        " and ".join(_way(scheme, credentials) for scheme in alternative)
        for alternative in security
    )
    raise MissingCredentialsError(
        f"{operation_id} needs credentials, and the client has none: give {ways}"
    )


def _stands_in(credential: Credential, headers: Container[str]) -> bool:
    return credential.place == "header" and credential.name.lower() in headers


def _way(scheme: str, credentials: Mapping[str, Credential]) -> str:
    credential = credentials.get(scheme)
    return (
        f"the header that the security scheme {scheme!r} asks for"
        if credential is None
        else credential.source
    )


def source(argument: str, variable: str | None) -> str:
    """Where a credential can be given, for people."""
    text = f"the argument {argument!r} to the client"
    return f"{text} (or set the environment variable {variable})" if variable else text


def given(value: object, variable: str | None) -> object:
    """What the caller gave, or else what the environment variable holds."""
    return os.environ.get(variable) if value is None and variable is not None else value


def text_of(secret: object, argument: str) -> str | None:
    """The secret without white space around it; None where nothing is left.

    Raises:
        TypeError: It is no str.
    """
    if secret is None:
        return None
    if not isinstance(secret, str):
        raise TypeError(f"{argument} must be a str, not {type(secret).__name__}")
    return secret.strip() or None


def _quoted(text: str, argument: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{argument} holds text that has no UTF-8 form") from None
