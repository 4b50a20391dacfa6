"""Credentials: where they come from, where they go, and which of them an operation needs."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Container, Mapping
from typing import Literal
from urllib.parse import quote

from .errors import MissingCredentialsError
from .headers import field_value
from .operations import Security

# Surrogates too: they have no UTF-8 form.
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_COOKIE_VALUE = re.compile(r"[!\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")


class Credential:
    """A value that shows who is calling, and its place in a request (OpenAPI 3.1 §4.8.27)."""

    __slots__ = ("name", "place", "source", "text")

    def __init__(
        self, place: Literal["header", "query", "cookie"], name: str, text: str | None, source: str
    ) -> None:
        self.place = place
        self.name = name
        self.text = text
        self.source = source

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'not given' if self.text is None else '***'})"


class Bearer(Credential):
    """A token in the Authorization header (RFC 6750 §2.1).

    Args:
        token: The token; where it is None, the environment variable is read.
        argument: The argument of the client that takes it.
        variable: The environment variable that may hold it.

    Raises:
        ValueError: It cannot be sent in a header; the message does not show it.
    """

    __slots__ = ()

    def __init__(self, token: str | None, *, argument: str, variable: str | None = None) -> None:
        text = _given(token, argument, variable)
        if text is not None:
            field_value(text, argument)
            text = f"Bearer {text}"
        super().__init__("header", "Authorization", text, _source(argument, variable))


class ApiKey(Credential):
    """A key in a header, query parameter or cookie.

    Args:
        key: The key; where it is None, the environment variable is read.
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
        key: str | None,
        *,
        name: str,
        place: Literal["header", "query", "cookie"] = "header",
        argument: str,
        variable: str | None = None,
    ) -> None:
        text = _given(key, argument, variable)
        if text is not None and place == "header":
            field_value(text, argument)
        elif text is not None and place == "query":
            text = _quoted(text, argument)
        elif text is not None and not _COOKIE_VALUE.fullmatch(text):
            raise ValueError(
                f"{argument} holds characters that a cookie cannot carry (RFC 6265 §4.1.1)"
            )
        super().__init__(place, name, text, _source(argument, variable))


class Basic(Credential):
    """A user name and password in the Authorization header (RFC 7617).

    Args:
        username: The user name; where it is None, the first environment variable is read.
        password: The password; where it is None, the second one is read. It may be empty.
        arguments: The arguments of the client that take them.
        variables: The environment variables that may hold them.

    Raises:
        ValueError: The user name holds a colon, or one of them holds control characters.
    """

    __slots__ = ()

    def __init__(
        self,
        username: str | None,
        password: str | None,
        *,
        arguments: tuple[str, str] = ("username", "password"),
        variables: tuple[str | None, str | None] = (None, None),
    ) -> None:
        user = _given(username, arguments[0], variables[0])
        secret = _given(password, arguments[1], variables[1]) or ""
        text = None
        if user is not None:
            if ":" in user:
                raise ValueError(f"{arguments[0]} must not hold a colon (RFC 7617 §2)")
            pair = f"{user}:{secret}"
            if _CONTROL.search(pair):
                raise ValueError(
                    f"{' and '.join(arguments)} must not hold control characters (RFC 7617)"
                )
            text = "Basic " + base64.b64encode(pair.encode()).decode()
        super().__init__(
            "header", "Authorization", text, " and ".join(map(_source, arguments, variables))
        )


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
        if all(c is not None and (c.text is not None or _stands_in(c, headers)) for c in chosen):
            return tuple(c for c in chosen if c is not None and c.text is not None)
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


def _source(argument: str, variable: str | None) -> str:
    text = f"the argument {argument!r} to the client"
    return f"{text} (or set the environment variable {variable})" if variable else text


def _given(value: object, argument: str, variable: str | None) -> str | None:
    """The value that the caller gave, without white space around it; None if there is none."""
    if value is None and variable is not None:
        value = os.environ.get(variable)
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"{argument} must be a str, not {type(value).__name__}")
    return value.strip() or None


def _quoted(text: str, argument: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueError(f"{argument} holds text that has no UTF-8 form") from None
