"""How long a call may take: always finite, in seconds."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits of one call, in seconds.

    The first four hold for each attempt. `total` is for the call as a whole, with its retries and
    the waits between them: when it is over, the call ends. Only the system can end the search for
    the address of a host in a synchronous call; and one by an `http_client` of your own, or through
    a proxy, ends with the next bytes that come, or `read` seconds after the last.

    Raises:
        ValueError: A limit is not a finite number above 0.
    """

    connect: float = 5.0
    """For a connection to be made, TLS included."""

    read: float = 60.0
    """For the next bytes of the response to come."""

    write: float = 60.0
    """For the next bytes of the request to be taken."""

    pool: float = 5.0
    """For a connection to come free when all are in use."""

    total: float = 600.0
    """For the whole call."""

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(f"timeout.{field.name}", getattr(self, field.name))

    @classmethod
    def of(cls, seconds: float | Timeout) -> Timeout:
        """The limits that a plain number of seconds stands for.

        A number is the limit of the call as a whole, and the server may take that long to answer:
        it sets `total`, `read` and `write`. `connect` and `pool` stay, unless it is less.

        Raises:
            ValueError: It is not a finite number above 0.
        """
        if isinstance(seconds, Timeout):
            return seconds
        _check("timeout", seconds)
        default = cls()
        return cls(
            connect=min(default.connect, seconds),
            read=seconds,
            write=seconds,
            pool=min(default.pool, seconds),
            total=seconds,
        )

    def phases(self, remaining: float) -> dict[str, float]:
        """The limits of one attempt, by phase, when so many seconds remain of `total`."""
        remaining = max(remaining, 0.001)
        return {
            "connect": min(self.connect, remaining),
            "read": min(self.read, remaining),
            "write": min(self.write, remaining),
            "pool": min(self.pool, remaining),
        }


def _check(name: str, value: object) -> None:
    if (
        isinstance(value, bool)
        or not isinstance(value, (int, float))
        or not math.isfinite(value)
        or value <= 0
    ):
        raise ValueError(f"{name} must be a finite number of seconds above 0, not {value!r}")
