"""Settings for one call alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from .timeouts import Timeout


class RequestOptions(TypedDict, total=False):
    """What a call can set for itself, beside its own arguments.

    Each method takes it as `request_options`; what it leaves out stays as the client has it.
    """

    timeout: float | Timeout
    """Seconds that the call may take, or limits for each of its phases."""

    max_retries: int
    """How often a failed attempt is repeated; 0 for never."""

    headers: Mapping[str, str]
    """Headers to send, over those of the client and of the operation."""

    query: Mapping[str, object]
    """Query parameters to send, over those of the operation."""

    body: Mapping[str, object]
    """Members to put into the JSON object that is sent as body."""

    base_url: str
    """Where to send this call, in place of where the API is served."""

    idempotency_key: str
    """What tells the server that all attempts are of one call; else one is made for each call."""

    cursor: object
    """Where a list begins: the `next_cursor` of a page."""

    strict_responses: bool
    """Whether a response that is not what the document says raises `InvalidResponseError`."""


_NAMES = RequestOptions.__optional_keys__


def check_options(options: RequestOptions) -> None:
    """Refuse what no call can set.

    Raises:
        TypeError: There are keys that are no option; the message names them.
    """
    unknown = sorted(map(str, options.keys() - _NAMES))
    if unknown:
        raise TypeError(
            f"request_options has no {', '.join(unknown)}; it has {', '.join(sorted(_NAMES))}"
        )


def repeated(options: RequestOptions | None) -> RequestOptions | None:
    """The options for calls that follow a call: without what belongs to its request alone."""
    if not options:
        return options
    kept = options.copy()
    kept.pop("body", None)
    kept.pop("query", None)
    kept.pop("idempotency_key", None)
    return kept


def check_max_retries(value: object) -> int:
    """The number of retries.

    Raises:
        ValueError: It is not a whole number of 0 or more.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"max_retries must be a whole number of 0 or more, not {value!r}")
    return value
