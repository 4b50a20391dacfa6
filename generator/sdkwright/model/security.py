"""How a caller proves who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A security scheme of the document (OpenAPI 3.1 §4.8.27)."""

    name: str
    kind: Literal["bearer", "basic", "api_key"]
    description: str = ""
    place: Literal["header", "query", "cookie"] = "header"
    parameter: str = "Authorization"
    """Name of the header, query parameter or cookie."""
    location: Location


@dataclass(frozen=True, slots=True)
class Requirement:
    """Schemes that must all be satisfied together; none of them where access is free."""

    schemes: tuple[str, ...]
