"""Whether a webhook comes from who it should: the signatures of Standard Webhooks 1.0.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

TOLERANCE = 300.0
"""Seconds that the time of a webhook may differ from ours, in either direction."""

_PREFIX = "whsec_"
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


class WebhookVerificationError(ValueError):
    """A webhook that should not be trusted: it is not signed, or not by who it should be."""


class WebhookTimestampError(WebhookVerificationError):
    """A webhook that was signed too long ago, or in the future: perhaps sent a second time."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a webhook says of itself, once its signature was found right."""

    id: str
    """Names the event; the same each time that it is delivered, so that it can be handled once."""

    timestamp: int
    """When it was sent, in seconds since the epoch."""


def verify_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | bytes | Iterable[str | bytes],
    *,
    now: float,
    tolerance: float = TOLERANCE,
) -> Delivery:
    """Check the signature of a webhook; one that fits one of the secrets is enough.

    Args:
        body: The body as it came: parsed and written again it would differ.
        headers: The headers; `webhook-id`, `webhook-timestamp` and `webhook-signature` are read.
        secrets: The signing secret, `whsec_...`; several while one replaces another. Bytes are the
            key itself.
        now: Seconds since the epoch.
        tolerance: Seconds that the time of the webhook may differ from that.

    Raises:
        WebhookVerificationError: The webhook is not to be trusted; the message says why.
        ValueError: A secret is not what it should be; the message does not show it.
        TypeError: The body is neither bytes nor str.
    """
    content = _content(body)
    keys = _keys(secrets)
    fields = {name.lower(): value for name, value in headers.items()}
    id, timestamp, signature = (
        _field(fields, name) for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    )
    sent = _sent(timestamp, now, tolerance)
    signed = b"%b.%b.%b" % (id.encode("utf-8", "surrogatepass"), timestamp.encode(), content)
    expected = [_signature(key, signed) for key in keys]
    found = False
    for text in signature.split():
        version, _, given = text.partition(",")
        if version == "v1":  # v1a are asymmetric signatures, for which secrets are no keys
            for right in expected:
                found |= hmac.compare_digest(right, given.encode("utf-8", "surrogatepass"))
    if not found:
        raise WebhookVerificationError("the webhook has no signature that fits the secret")
    return Delivery(id, sent)


def _content(body: object) -> bytes:
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise TypeError(
        f"the body of a webhook must be bytes or str as it came, not {type(body).__name__}"
    )


def _keys(secrets: str | bytes | Iterable[str | bytes]) -> list[bytes]:
    keys = [_key(s) for s in ([secrets] if isinstance(secrets, (str, bytes)) else secrets)]
    if not keys:
        raise ValueError("there is no webhook secret to check a signature with")
    return keys


def _key(secret: str | bytes) -> bytes:
    if isinstance(secret, bytes):
        key = secret
    else:
        text = secret.strip().removeprefix(_PREFIX)
        try:
            key = binascii.a2b_base64(text.encode(), strict_mode=True)
        except ValueError:
            raise ValueError(
                f"a webhook secret must be {_PREFIX!r} and base64 after it; for a key as it is,"
                " pass bytes"
            ) from None
    if not key:
        raise ValueError("a webhook secret is empty")
    return key


def _field(fields: Mapping[str, str], name: str) -> str:
    value = fields.get(name, "").strip()
    if not value:
        raise WebhookVerificationError(f"the webhook has no header {name!r}")
    return value


def _sent(timestamp: str, now: float, tolerance: float) -> int:
    if not _TIMESTAMP.fullmatch(timestamp):
        raise WebhookVerificationError("the webhook's header 'webhook-timestamp' is no time")
    age = now - int(timestamp)
    if not -tolerance <= age <= tolerance:
        when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s in the future"
        raise WebhookTimestampError(
            f"the webhook was signed {when}, and {tolerance:.0f} s are allowed"
        )
    return int(timestamp)


def _signature(key: bytes, signed: bytes) -> bytes:
    digest = hmac.digest(key, signed, hashlib.sha256)
    return binascii.b2a_base64(digest, newline=False)
