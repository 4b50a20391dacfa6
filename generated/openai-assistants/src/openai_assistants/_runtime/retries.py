"""Whether a failed attempt is repeated, and after how long. Nothing here waits or reads a clock.

Safe to repeat are the methods that are idempotent (RFC 9110 §9.2.2). Any other request is repeated
only if the server cannot have seen it, or has refused it and said when to come back.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

from .headers import Headers
from .responses import Failure, Response

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "QUERY"})
RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
MAX_BACKOFF = 8.0
"""Seconds that a client waits at most of its own accord."""

MAX_RETRY_AFTER = 60.0
"""Seconds that a client waits at most because the server asks for it."""

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?")


def wait_before_retry(
    outcome: Response | Failure,
    attempt: int,
    now: float,
    random: Callable[[], float],
    *,
    is_safe: bool,
) -> float | None:
    """The seconds to wait before the next attempt, or None if there is to be none.

    Args:
        outcome: What came of the attempt.
        attempt: How many attempts there were; 1 after the first.
        now: Seconds since the epoch.
        random: Gives a number from 0 to 1, so that many clients do not come back at once.
        is_safe: Whether the server may get the request twice: its method is idempotent, or it has a
            key that tells the server.
    """
    asked = None
    if isinstance(outcome, Failure):
        if outcome.permanent or (outcome.sent and not is_safe):
            return None
    else:
        if outcome.status_code not in RETRIED_STATUSES:
            return None
        asked = retry_after(outcome.headers, now)
        if not is_safe and (asked is None or outcome.status_code not in (429, 503)):
            return None
        if asked is not None and asked > MAX_RETRY_AFTER:
            return None
    backoff = min(MAX_BACKOFF, 0.5 * 2.0 ** min(attempt - 1, 10)) * (0.5 + random() / 2)
    return backoff if asked is None else max(backoff, asked)


def retry_after(headers: Headers, now: float) -> float | None:
    """The seconds after which a server asks to try again; None if it does not say.

    Read are `retry-after-ms`, and Retry-After as a number of seconds or as a date (RFC 9110
    §10.2.3); of several the longest counts. A time that has passed is 0; anything else is ignored.
    """
    waits = [_number(text, 1000) for text in headers.get_all("retry-after-ms")]
    if not any(wait is not None for wait in waits):
        waits = [_seconds(text, now) for text in headers.get_all("retry-after")]
    return max((wait for wait in waits if wait is not None), default=None)


def _seconds(text: str, now: float) -> float | None:
    seconds = _number(text, 1)
    if seconds is not None:
        return seconds
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - now)


def _number(text: str, divisor: int) -> float | None:
    if not _NUMBER.fullmatch(text.strip()):
        return None
    seconds = float(text) / divisor
    return max(0.0, seconds) if math.isfinite(seconds) else None
