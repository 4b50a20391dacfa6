"""URLs: the base URL of an API, and URLs as they may be shown."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from urllib.parse import unquote_plus, urlsplit

_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_VARIABLE = re.compile(r"[A-Za-z0-9._~:/-]*")
_HOST = re.compile(r"[A-Za-z0-9._~:-]*")
_SCHEME = re.compile(r"https?")
_LOOPBACK = re.compile(r"(?:.+\.)?localhost|127(?:\.\d+){3}|::1")
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

    @property
    def is_exposed(self) -> bool:
        """Whether what is sent there can be read on the way: it is not TLS, nor this machine."""
        parts = urlsplit(self.origin)
        return parts.scheme == "http" and not _LOOPBACK.fullmatch(parts.hostname or "")

    def __str__(self) -> str:
        return self.origin + self.path


def parse_base_url(text: str, argument: str = "base_url") -> BaseURL:
    """The parts of a base URL.

    Args:
        text: The URL.
        argument: The argument that it came by, for errors.

    Raises:
        ValueError: It is not http or https, has no host, or has parts that a base URL cannot have.
            The message does not repeat a user name or password.
    """
    if _UNSAFE.search(text):
        raise ValueError(f"{argument} may not hold spaces, control characters or backslashes")
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018  # is parsed when asked for
    except ValueError as error:
        raise ValueError(f"{argument} is not a URL: {error}") from None
    if "@" in parts.netloc:
        raise ValueError(
            f"{argument} may not hold a user name or password; pass credentials as arguments"
        )
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"{argument} must be http:// or https:// with a host, not {mask_url(text)!r}"
        )
    if parts.fragment:
        raise ValueError(f"{argument} may not hold a fragment (#...)")
    return BaseURL(f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/"), parts.query)


def named_server(servers: Mapping[str, str], name: str) -> str:
    """The URL of the server with that name.

    Raises:
        ValueError: There is none.
    """
    if name not in servers:
        raise ValueError(f"server must be one of {', '.join(map(repr, servers))}, not {name!r}")
    return servers[name]


def server_url(template: str, variables: Mapping[str, str]) -> str:
    """The URL of a server with values for its variables (OpenAPI 3.1 §4.8.6).

    Args:
        template: The URL, with `{name}` where a variable goes.
        variables: The values; those that the template does not have do not count.

    Raises:
        ValueError: A value would make another URL of it than the one that the document has.
    """
    for name, value in variables.items():
        place = "{" + name + "}"
        if place not in template:
            continue
        before, _, after = template.partition(place)
        _, mark, authority = before.partition("://")
        is_scheme = not mark and "://" in after
        is_host = bool(mark) and "/" not in authority
        allowed = _SCHEME if is_scheme else _HOST if is_host else _VARIABLE
        if not allowed.fullmatch(value):
            raise ValueError(f"the server variable {name!r} cannot be {value!r}")
        template = template.replace(place, value)
    return template


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


def without_parameters(url: str, names: Container[str]) -> str:
    """The URL without the query parameters of those names."""
    address, mark, query = url.partition("?")
    pairs = query.split("&")
    kept = [pair for pair in pairs if unquote_plus(pair.partition("=")[0]) not in names]
    return url if len(kept) == len(pairs) else address + mark + "&".join(kept)


def _mask_parameter(pair: str, secrets: Container[str]) -> str:
    name, equals, _ = pair.partition("=")
    plain = unquote_plus(name)
    return f"{name}=***" if equals and (plain in secrets or _SECRET_NAME.fullmatch(plain)) else pair
