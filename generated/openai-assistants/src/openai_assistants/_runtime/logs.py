"""What a client logs: at DEBUG, but for one warning, by the logger of its package.

It logs no bodies, no secrets, and of headers only those that are named here.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from .check import Mismatch
from .error_texts import one_line
from .headers import Field, Headers
from .json_values import pointer
from .outgoing import Request
from .responses import Failure, Response

logger = logging.getLogger(__name__.rpartition(".")[0].removesuffix("._runtime"))

_MANY = 1000
"""So many mismatches are remembered: keys of a map are fields too, and have no end."""

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
        content = request.content or b""
        size = f"{len(content)} bytes" if isinstance(content, bytes) else "a streamed body"
        logger.debug(
            "%s %s%s, %s, %s",
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


def warn_of_exposure(origin: str) -> None:
    """Warn that credentials go to a server in the clear."""
    logger.warning("credentials are sent to %s without TLS: they can be read on the way", origin)


def log_retry(request: Request, seconds: float) -> None:
    """Log that there will be another attempt."""
    logger.debug("%s %s: trying again in %.3f s", request.method, request.shown_url, seconds)


class MismatchLog:
    """Logs where responses are not what the document says, once for each operation and field."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    @property
    def is_wanted(self) -> bool:
        """Whether anybody listens."""
        return logger.isEnabledFor(logging.DEBUG)

    def add(self, operation: str, mismatches: Iterable[Mismatch]) -> None:
        """Log those that are new; of the elements of a list, one stands for all."""
        for mismatch in mismatches:
            place = pointer(["*" if isinstance(step, int) else step for step in mismatch.path])
            if (operation, place) not in self._seen and len(self._seen) < _MANY:
                self._seen.add((operation, place))
                logger.debug(
                    "%s: the response is not as documented: %s", operation, one_line(str(mismatch))
                )


def _shown(headers: Headers | list[Field]) -> dict[str, str]:
    fields = headers if isinstance(headers, Headers) else Headers(headers)
    return {name: value for name, value in fields.items() if name in SHOWN_HEADERS}
