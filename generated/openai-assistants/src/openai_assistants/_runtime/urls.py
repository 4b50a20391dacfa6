"""URLs: the base URL of an API, and URLs as they may be shown."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from urllib.parse import unquote_plus, urlsplit

_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_USERINFO = re.compile(r"(?<=//)[^/?#]*@")
# The lookahead lets tokens through that name a place in a list: they help to see what goes on.
_SECRET_NAME = re.compile(
    r"(?!.*(?:page|next|continuation))(?:.*[-_.])?(?:(?:api|access)[-_]?key|[a-z]*token|jwt|auth"
    r"|authorization|credential|secret|passw(?:or)?d|passphrase|pwd|sig|signature)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class BaseURL:
    """Where an API is served."""

    origin: str
    """Scheme, host and port: `https://api.example.com` (RFC 6454)."""

    path: str = ""
    """What stands before the path of each operation; never ends with a slash."""

    query: str = ""
    """What is sent in the query of each request, before anything else."""

    def __str__(self) -> str:
        return self.origin + self.path


def parse_base_url(text: str) -> BaseURL:
    """The parts of a base URL.

    Raises:
        ValueError: It is not http or https, has no host, or has parts that a base URL cannot have.
            The message does not repeat a user name or password.
    """
    if _UNSAFE.search(text):
        raise ValueError("base_url may not hold spaces, control characters or backslashes")
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  # is parsed when asked for
    except ValueError as error:
        raise ValueError(f"base_url is not a URL: {error}") from None
    if "@" in parts.netloc:
        raise ValueError(
            "base_url may not hold a user name or password; pass credentials as arguments"
        )
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"base_url must be http:// or https:// with a host, not {mask_url(text)!r}"
        )
    if parts.fragment:
        raise ValueError("base_url may not hold a fragment (#...)")
    return BaseURL(f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/"), parts.query)


def mask_url(url: str, secrets: Container[str] = ()) -> str:
    """The URL with user name, password and the values of secret query parameters as `***`.

    Args:
        url: Any URL, also a relative one.
        secrets: Names of query parameters that carry credentials, beside those that look like it.
    """
    address, mark, query = _USERINFO.sub("***@", url).partition("?")
    if not mark:
        return address
    return address + "?" + "&".join(_mask_parameter(pair, secrets) for pair in query.split("&"))


def _mask_parameter(pair: str, secrets: Container[str]) -> str:
    name, equals, _ = pair.partition("=")
    plain = unquote_plus(name)
    return f"{name}=***" if equals and (plain in secrets or _SECRET_NAME.fullmatch(plain)) else pair
