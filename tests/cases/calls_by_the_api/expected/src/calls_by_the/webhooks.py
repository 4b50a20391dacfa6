"""The calls that Calls by the API makes: webhooks."""

from __future__ import annotations

from typing import TypeAlias

from . import models
from ._runtime.webhook_events import event_of

WebhookEvent: TypeAlias = models.OrderGonePayload
"""What a webhook tells of.

- `orderGone`: An order is gone.
"""


def parse_unverified(body: bytes | str) -> WebhookEvent:
    """The event that a body tells of, whoever it comes from: nothing is verified.

    Args:
        body: The body of the request.

    Raises:
        ValueError: The body is no JSON.
    """
    event: WebhookEvent = event_of(body, WebhookEvent)
    return event
