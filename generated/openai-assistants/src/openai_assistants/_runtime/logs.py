"""What a client logs: at DEBUG, by the logger of its package.

It logs no bodies, no secrets, and of headers only those that are named here.
"""

from __future__ import annotations

import logging

from .error_texts import one_line
from .headers import Field, Headers
from .requests import Request
from .responses import Failure, Response

logger = logging.getLogger(__name__.rpartition(".")[0].removesuffix("._runtime"))

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "request-id",
        "retry-after",
        "retry-after-ms",
        "server",
        "user-agent",
        "x-request-id",
    }
)
"""Names of headers whose values are logged."""


def log_request(request: Request, attempt: int) -> None:
    """Log that an attempt begins."""
    if logger.isEnabledFor(logging.DEBUG):
        again = f" (attempt {attempt})" if attempt > 1 else ""
        size = len(request.content or b"")
        logger.debug(
            "%s %s%s, %d bytes, %s",
            request.method,
            request.shown_url,
            again,
            size,
            _shown(request.fields),
        )


def log_outcome(request: Request, outcome: Response | Failure, seconds: float) -> None:
    """Log what came of an attempt, and how long it took."""
    if logger.isEnabledFor(logging.DEBUG):
        if isinstance(outcome, Failure):
            what = one_line(outcome.text)
        else:
            what = f"{outcome.status_code}, {len(outcome.content)} bytes, {_shown(outcome.headers)}"
        logger.debug("%s %s: %s after %.3f s", request.method, request.shown_url, what, seconds)


def log_retry(request: Request, seconds: float) -> None:
    """Log that there will be another attempt."""
    logger.debug("%s %s: trying again in %.3f s", request.method, request.shown_url, seconds)


def _shown(headers: Headers | list[Field]) -> dict[str, str]:
    fields = headers if isinstance(headers, Headers) else Headers(headers)
    return {name: value for name, value in fields.items() if name in SHOWN_HEADERS}
