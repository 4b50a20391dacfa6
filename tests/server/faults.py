"""What a test can order to go wrong with the next request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Drop = Literal["before the response", "inside the body"]


@dataclass(frozen=True)
class Fault:
    """How one request is treated; as it stands, like any other."""

    status: int | None = None
    """Answered with this, and nothing else happens."""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    media_type: str = "text/plain"
    """Unless the headers name another one."""
    delay: float = 0
    """Seconds until the request is looked at."""
    drop: Drop | None = None
    """Where the connection is cut. Inside the body, the request has taken effect."""
