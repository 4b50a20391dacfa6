"""How a caller proves who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A security scheme of the document (OpenAPI 3.1 §4.8.27)."""

    name: str
    kind: Literal["bearer", "basic", "api_key", "oauth2"]
    """`oauth2` where a client can get a token by itself (RFC 6749 §4.4), else `bearer`."""
    description: str = ""
    place: Literal["header", "query", "cookie"] = "header"
    parameter: str = "Authorization"
    """Name of the header, query parameter or cookie."""
    token_url: str = ""
    """Where a client gets a token; it may be relative to the server."""
    scopes: tuple[str, ...] = ()
    """What a token can be asked to allow."""
    location: Location


@dataclass(frozen=True, slots=True)
class Requirement:
    """Schemes that must all be satisfied together; none of them where access is free."""

    schemes: tuple[str, ...]
