"""What a client is set to: the same for all its calls."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from .clock import Clock
from .credentials import Credential
from .headers import Field, caller_fields
from .operations import Security
from .options import check_max_retries
from .timeouts import Timeout
from .urls import BaseURL, parse_base_url


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a client, checked; its repr shows no secret."""

    base_url: BaseURL
    is_chosen: bool
    """Whether the caller gave the base URL: then even operations with a server of their own use it."""

    user_agent: str
    credentials: Mapping[str, Credential]
    """By security scheme."""

    security: Security
    """What operations need that do not say otherwise."""

    headers: Mapping[str, Field]
    """The caller's default headers, by name in small letters."""

    timeout: Timeout
    max_retries: int
    max_response_size: int
    """Bytes that a response may have once its Content-Encoding is undone."""

    idempotency_header: str
    """The header that tells all attempts of one call, if the API knows one; else empty."""

    strict_responses: bool
    """Whether a response that is not what the document says is an error."""

    clock: Clock

    def __repr__(self) -> str:
        return f"<Settings for {self.base_url}>"


def check_settings(
    *,
    base_url: str | None,
    default_base_url: str | None,
    user_agent: str,
    credentials: Mapping[str, Credential],
    security: Security,
    timeout: float | Timeout | None,
    max_retries: int,
    default_headers: Mapping[str, str] | None,
    max_response_size: int,
    idempotency_header: str,
    strict_responses: bool,
    clock: Clock,
) -> Settings:
    """The settings that the arguments of a client come to.

    Raises:
        ValueError: An argument is not what it has to be; the message names it.
        TypeError: A header is no str.
    """
    return Settings(
        base_url=parse_base_url(base_url or default_base_url or ""),
        is_chosen=bool(base_url),
        user_agent="{} python/{}.{}.{}".format(user_agent, *sys.version_info),
        credentials=credentials,
        security=security,
        headers=caller_fields(default_headers or {}, "default_headers"),
        timeout=Timeout() if timeout is None else Timeout.of(timeout),
        max_retries=check_max_retries(max_retries),
        max_response_size=max_response_size,
        idempotency_header=idempotency_header,
        strict_responses=strict_responses,
        clock=clock,
    )
