"""Events out of webhooks, and whether they come from who they should."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from typing import Any

from .decode import decode_as
from .unknown import Unknown
from .webhooks import verify_webhook


def event_of(body: bytes | str, kind: object) -> Any:
    """The event in the body of a webhook; what it does not fit is kept as it came.

    Args:
        body: The body.
        kind: The annotation of the events that there are.

    Raises:
        ValueError: The body is no JSON.
    """
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise ValueError("the body of the webhook is no JSON") from None
    return decode_as(kind, value)


def kind_of(headers: Mapping[str, str], name: str, kinds: Mapping[str, object]) -> object:
    """The annotation that stands for the value of a header; `Unknown` for values not known."""
    given = {key.lower(): value for key, value in headers.items()}
    return kinds.get(given.get(name.lower(), ""), Unknown)


def check_signature(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: str | bytes | Iterable[str | bytes] | None,
    *,
    variable: str,
    tolerance: float,
) -> None:
    """Check the signature of a webhook, by a secret from the environment where none is given.

    Raises:
        WebhookVerificationError: The webhook is not to be trusted; the message says why.
        ValueError: There is no secret.
    """
    known = os.environ.get(variable) if secret is None else secret
    if not known:
        raise ValueError(f"there is no webhook secret: pass secret, or set {variable}")
    verify_webhook(body, headers, known, now=time.time(), tolerance=tolerance)
