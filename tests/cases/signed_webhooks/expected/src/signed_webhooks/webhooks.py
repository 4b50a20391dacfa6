"""The calls that Signed webhooks makes: webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from . import models
from ._runtime.webhook_events import check_signature, event_of
from ._runtime.webhooks import TOLERANCE
from ._runtime.webhooks import WebhookTimestampError as WebhookTimestampError
from ._runtime.webhooks import WebhookVerificationError as WebhookVerificationError

WebhookEvent: TypeAlias = models.ParcelSent | models.ParcelLostPayload
"""What a webhook tells of.

- `parcelSent`: A parcel was sent.
- `parcelLost`: A parcel was lost.
"""


def unwrap(
    body: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: str | bytes | Iterable[str | bytes] | None = None,
    tolerance: float = TOLERANCE,
) -> WebhookEvent:
    """The event that a webhook tells of, once its signature was found right.

    Signatures are those of Standard Webhooks (https://www.standardwebhooks.com). An event of a kind
    that is not known yet comes as an object with all that it has in `extra_fields`.

    Args:
        body: The body of the request, as it came.
        headers: The headers of the request.
        secret: The signing secret, `whsec_...`, or several while one replaces another. Read from
            the environment variable PARCELS_WEBHOOK_SECRET where it is left out.
        tolerance: Seconds that the time of the webhook may differ from that of this machine.

    Raises:
        WebhookVerificationError: It is not signed by who has the secret, or too long ago.
        ValueError: There is no secret, or the body is no JSON.
    """
    check_signature(body, headers, secret, variable="PARCELS_WEBHOOK_SECRET", tolerance=tolerance)
    return parse_unverified(body)


def parse_unverified(body: bytes | str) -> WebhookEvent:
    """The event that a body tells of, whoever it comes from: nothing is verified.

    Args:
        body: The body of the request.

    Raises:
        ValueError: The body is no JSON.
    """
    event: WebhookEvent = event_of(body, WebhookEvent)
    return event
