"""The calls that Webhooks by header makes: webhooks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from . import models
from ._runtime.webhook_events import event_of, kind_of

WebhookEvent: TypeAlias = models.Push | models.Tag
"""What a webhook tells of.

- `pushed`: Someone pushed commits.
- `tagged`: Someone made a tag.
"""

KINDS: Mapping[str, object] = {
    "push": models.Push,
    "tag": models.Tag,
}
"""What a webhook tells of, by its header "X-Event"."""


def parse_unverified(body: bytes | str, headers: Mapping[str, str]) -> WebhookEvent:
    """The event that a body tells of, whoever it comes from: nothing is verified.

    Args:
        body: The body of the request.
        headers: The headers of the request; X-Event tells what it is.

    Raises:
        ValueError: The body is no JSON.
    """
    kind = kind_of(headers, "X-Event", KINDS)
    event: WebhookEvent = event_of(body, kind)
    return event
