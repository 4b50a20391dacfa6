"""Access tokens by OAuth 2.0 client credentials (RFC 6749 §4.4): what to ask, and what comes back.

Nothing here does I/O, and neither errors nor reprs show a secret or a token.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote_plus, urlencode

from .error_texts import one_line
from .errors import TokenRequestError
from .headers import Field
from .json_kinds import is_object

EARLY = 60.0
"""Seconds before its end that a token is renewed, if it lives long enough for that."""

EARLY_PART = 0.1
"""The part of its life that is left when a token that lives less long is renewed."""

# RFC 6749 §5.2: what an error code may hold. A token may hold no more either (RFC 6750 §2.1).
_CODE = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]{1,100}")
_TOKEN = re.compile(r"[\x21-\x7e]+")
_SECONDS = re.compile(r"[0-9]{1,12}(?:\.[0-9]*)?")


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """What a client shows to get a token."""

    client_id: str
    client_secret: str = field(repr=False)
    scopes: tuple[str, ...] = ()
    """What the token should allow; empty for what the server gives of its own accord."""

    authentication: Literal["basic", "body"] = "basic"
    """Where the secret goes: into the Authorization header or the body (RFC 6749 §2.3.1)."""

    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    """More parameters that the server asks for, such as `audience`."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, as it is kept; times by the monotonic clock."""

    access_token: str = field(repr=False)
    renew_at: float = math.inf
    """From when on it should not be used any more; never if the server gave it no end."""

    def is_fresh(self, now: float) -> bool:
        """Whether it can be used now."""
        return now < self.renew_at


def token_request(credentials: ClientCredentials) -> tuple[list[Field], bytes]:
    """The header fields and the body of the request for a token, to be sent by POST.

    Raises:
        ValueError: The id or the secret holds text that has no UTF-8 form.
    """
    form = {"grant_type": "client_credentials", **credentials.parameters}
    if credentials.scopes:
        form["scope"] = " ".join(credentials.scopes)
    fields = [
        (b"Accept", b"application/json"),
        (b"Content-Type", b"application/x-www-form-urlencoded"),
    ]
    try:
        if credentials.authentication == "basic":
            pair = f"{quote_plus(credentials.client_id)}:{quote_plus(credentials.client_secret)}"
            fields.append((b"Authorization", b"Basic " + base64.b64encode(pair.encode("ascii"))))
        else:
            form["client_id"] = credentials.client_id
            form["client_secret"] = credentials.client_secret
        return fields, urlencode(form).encode("ascii")
    except UnicodeEncodeError:
        raise ValueError("the client's id or secret holds text that has no UTF-8 form") from None


def read_token(
    status_code: int, content: bytes, credentials: ClientCredentials, now: float
) -> Token:
    """The token in a response (RFC 6749 §5.1).

    Args:
        status_code: That of the response.
        content: Its body.
        credentials: What was asked with, so that it is not repeated in an error.
        now: When the request was sent, by the monotonic clock.

    Raises:
        TokenRequestError: There is none, or it is of a type other than Bearer.
    """
    try:
        answer: object = json.loads(content)
    except (ValueError, RecursionError):
        answer = None
    members = answer if is_object(answer) else {}
    token = members.get("access_token")
    if not 200 <= status_code < 300 or "error" in members:
        raise _refusal(status_code, members, credentials)
    if not isinstance(token, str) or not _TOKEN.fullmatch(token):
        raise TokenRequestError(
            f"the token endpoint answered {status_code}, but with no access_token",
            status_code=status_code,
        )
    kind = members.get("token_type")
    if isinstance(kind, str) and kind.lower() != "bearer":
        raise TokenRequestError(
            f"the token endpoint gave a token of the type {one_line(repr(kind), 50)};"
            " only Bearer is known (RFC 6750)",
            status_code=status_code,
        )
    lifetime = _seconds(members.get("expires_in"))
    if lifetime is None:
        return Token(token)
    return Token(token, now + lifetime - min(EARLY, lifetime * EARLY_PART))


def _refusal(
    status_code: int, members: Mapping[str, object], credentials: ClientCredentials
) -> TokenRequestError:
    code = members.get("error")
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        code = None
    text = members.get("error_description")
    words = [_masked(word, credentials) for word in (code, text) if isinstance(word, str)]
    detail = f": {': '.join(words)}" if words else ""
    return TokenRequestError(
        f"the token endpoint answered {status_code}{detail}",
        code=code if code is None else _masked(code, credentials),
        status_code=status_code,
    )


def _masked(text: str, credentials: ClientCredentials) -> str:
    secret = credentials.client_secret
    for form in {secret, quote_plus(secret, errors="replace")} - {""}:
        text = text.replace(form, "***")
    return one_line(text, 200)


def _seconds(value: object) -> float | None:
    """The lifetime that `expires_in` gives; some servers write the number as text."""
    if isinstance(value, str) and _SECONDS.fullmatch(value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return None if value != value else max(0.0, float(min(value, 10**12)))  # NaN is no number
