"""The calls that an API makes, read by the module `webhooks` of its SDK."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from .package import Package

KEY = b"a key that nobody else knows"
SECRET = f"whsec_{base64.b64encode(KEY).decode()}"
LOST = json.dumps({"type": "parcel.lost", "parcel": {"id": "7"}}).encode()


@pytest.fixture
def webhooks(package: Callable[[str], Package]) -> Any:
    """The module of the case whose webhooks are signed."""
    return import_module(f"{package('signed_webhooks').name}.webhooks")


def signed(body: bytes, *, at: int | None = None) -> dict[str, str]:
    """The headers of a webhook, signed by hand (Standard Webhooks 1.0, Signature scheme)."""
    sent = str(int(time.time()) if at is None else at)
    digest = hmac.digest(KEY, b"msg_1.%b.%b" % (sent.encode(), body), hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"Webhook-Id": "msg_1", "Webhook-Timestamp": sent, "Webhook-Signature": signature}


def test_a_signed_webhook_is_the_event_that_its_constant_tells(
    webhooks: Any, package: Callable[[str], Package]
) -> None:
    models = package("signed_webhooks").models
    event = webhooks.unwrap(LOST, signed(LOST), secret=SECRET)
    assert event == models.ParcelLostPayload(parcel=models.Parcel(id="7"))


def test_the_secret_can_come_from_the_environment(
    webhooks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PARCELS_WEBHOOK_SECRET", raising=False)
    with pytest.raises(ValueError, match="PARCELS_WEBHOOK_SECRET"):
        webhooks.unwrap(LOST, signed(LOST))
    monkeypatch.setenv("PARCELS_WEBHOOK_SECRET", SECRET)
    assert webhooks.unwrap(LOST, signed(LOST)).type == "parcel.lost"


def test_an_old_secret_holds_while_another_replaces_it(webhooks: Any) -> None:
    event = webhooks.unwrap(LOST, signed(LOST), secret=["whsec_bmV3", SECRET])
    assert event.type == "parcel.lost"


def test_a_webhook_that_someone_changed_is_refused(webhooks: Any) -> None:
    with pytest.raises(webhooks.WebhookVerificationError, match="signature"):
        webhooks.unwrap(LOST.replace(b"7", b"8"), signed(LOST), secret=SECRET)
    with pytest.raises(webhooks.WebhookVerificationError, match="webhook-id"):
        webhooks.unwrap(LOST, {}, secret=SECRET)


def test_a_webhook_of_long_ago_is_refused_unless_it_may_be_that_old(webhooks: Any) -> None:
    headers = signed(LOST, at=int(time.time()) - 1000)
    with pytest.raises(webhooks.WebhookTimestampError):
        webhooks.unwrap(LOST, headers, secret=SECRET)
    assert webhooks.unwrap(LOST, headers, secret=SECRET, tolerance=2000).type == "parcel.lost"


def test_an_event_of_a_new_kind_is_kept(webhooks: Any) -> None:
    body = b'{"type": "parcel.eaten", "by": "a dog"}'
    event = webhooks.unwrap(body, signed(body), secret=SECRET)
    assert event.to_dict() == {"type": "parcel.eaten", "by": "a dog"}
    assert event.type == "parcel.eaten"


def test_nothing_is_verified_where_the_name_says_so(webhooks: Any) -> None:
    assert webhooks.parse_unverified(LOST.decode()).parcel.id == "7"
    with pytest.raises(ValueError, match="no JSON"):
        webhooks.parse_unverified(b"{")


def test_a_header_tells_what_bodies_do_not(package: Callable[[str], Package]) -> None:
    made = package("webhooks_by_header")
    parse = made.module.webhooks.parse_unverified
    body = b'{"name": "main"}'
    assert parse(body, {"x-event": "push"}) == made.models.Push(name="main")
    assert parse(body, {"X-EVENT": "tag"}) == made.models.Tag(name="main")
    for headers in ({"X-Event": "fork"}, {}):
        event = parse(body, headers)
        assert (type(event).__name__, event.name) == ("Unknown", "main")


def test_a_package_without_signatures_verifies_none(package: Callable[[str], Package]) -> None:
    made = package("calls_by_the_api")
    assert not hasattr(made.module.webhooks, "unwrap")
    event = made.module.webhooks.parse_unverified(b'{"order": {"id": "1"}}')
    assert event.order == made.models.Order(id="1")


def test_a_package_has_no_module_for_webhooks_that_there_are_not(
    package: Callable[[str], Package],
) -> None:
    made = package("media_types")
    assert not hasattr(made.module, "webhooks")
    with pytest.raises(ModuleNotFoundError):
        import_module(f"{made.name}.webhooks")
