"""Signatures of webhooks, held against the reference package of Standard Webhooks."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from _runtime.headers import Headers
from _runtime.webhooks import (
    Delivery,
    WebhookTimestampError,
    WebhookVerificationError,
    verify_webhook,
)
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

NOW = 1_700_000_000
SECRET = "whsec_" + base64.b64encode(b"canary-7f3a9-canary-7f3a9").decode()
OTHER = "whsec_" + base64.b64encode(b"another key of enough bytes").decode()
BODY = b'{"type": "run.completed"}'


def signature(body: bytes = BODY, secret: str = SECRET, id: str = "msg_1", at: int = NOW) -> str:
    return Webhook(secret).sign(id, datetime.fromtimestamp(at, UTC), body.decode())


def headers(signed: str | None = None, id: str = "msg_1", at: object = NOW) -> dict[str, str]:
    signed = signature() if signed is None else signed
    return {"webhook-id": id, "webhook-timestamp": str(at), "webhook-signature": signed}


def verify(body=BODY, fields=None, secrets=SECRET, now=float(NOW), **options):
    return verify_webhook(
        body, headers() if fields is None else fields, secrets, now=now, **options
    )


def test_the_example_of_the_standard_is_right():
    assert verify_webhook(
        b'{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        now=1614265330.5,
    ) == Delivery("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330)


def test_a_signature_is_right_for_bytes_and_text():
    assert verify(BODY) == verify(BODY.decode()) == Delivery("msg_1", NOW)


def test_headers_may_be_in_any_case_and_of_any_mapping():
    assert verify(fields={name.title(): value for name, value in headers().items()})
    assert verify(fields=Headers.of(headers()))


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", " "])
def test_a_header_that_is_missing_is_named(name, value):
    fields = {**headers(), name: value}
    if value is None:
        del fields[name]
    with pytest.raises(WebhookVerificationError, match=f"no header '{name}'"):
        verify(fields=fields)


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (BODY + b" ", headers()),
        (BODY, headers(id="msg_2")),
        (BODY, headers(at=NOW + 1)),
        (BODY, headers(signature(secret=OTHER))),
        (BODY, headers(signature().replace("v1,", "v1a,"))),
        (BODY, headers(signature().removeprefix("v1,"))),
        (BODY, headers(signature()[:-1])),
        (BODY, headers("v1,")),
        (BODY, headers("v1,é\ud800")),
    ],
)
def test_a_signature_of_something_else_is_not_right(body, fields):
    with pytest.raises(WebhookVerificationError, match="no signature"):
        verify(body, fields)


def test_one_right_signature_among_several_is_enough():
    assert verify(fields=headers(f"v1a,abc v1,{'A' * 44} v2,x {signature()}"))


def test_one_right_secret_among_several_is_enough():
    assert verify(secrets=[OTHER, SECRET])
    assert verify(secrets=iter([SECRET, OTHER]))
    with pytest.raises(WebhookVerificationError):
        verify(secrets=[OTHER])


def test_a_secret_may_come_without_its_prefix_or_as_the_key_itself():
    assert verify(secrets=SECRET.removeprefix("whsec_"))
    assert verify(secrets=b"canary-7f3a9-canary-7f3a9")


@pytest.mark.parametrize("age", [-300, 0, 300])
def test_a_clock_may_differ_by_five_minutes(age):
    assert verify(now=NOW + age)


@pytest.mark.parametrize(
    ("age", "text"), [(301, "301 s ago"), (-301, "301 s in the future"), (1e9, "ago")]
)
def test_what_was_signed_too_long_ago_or_in_the_future_is_refused(age, text):
    with pytest.raises(WebhookTimestampError, match=text):
        verify(now=NOW + age)
    assert verify(now=NOW + age, tolerance=2e9)


@pytest.mark.parametrize("text", ["x", "1.5", "-1", "٣", "1" * 5000, "nan", "1_0"])
def test_a_time_that_is_none_is_refused(text):
    with pytest.raises(WebhookVerificationError, match="is no time"):
        verify(fields=headers(at=text))


@pytest.mark.parametrize(
    "secrets", ["", "whsec_", [], b"", "whsec_canary-7f3a9", "canary\ud800", ["whsec_ä"]]
)
def test_a_secret_that_is_none_is_an_error_of_its_own_that_does_not_show_it(secrets):
    with pytest.raises(ValueError, match="secret") as caught:
        verify(secrets=secrets)
    assert not isinstance(caught.value, WebhookVerificationError)
    assert "canary" not in str(caught.value)


def test_no_error_shows_a_secret_or_a_right_signature():
    for fields in (headers(signature(secret=OTHER)), headers(at="x"), headers(at=NOW - 1000)):
        with pytest.raises(WebhookVerificationError) as caught:
            verify(fields=fields)
        assert "canary" not in repr(caught.value)
        assert signature() not in repr(caught.value)


def test_a_body_that_was_parsed_is_refused():
    with pytest.raises(TypeError, match="as it came, not dict"):
        verify({"type": "x"})


@given(
    body=st.text(st.characters(codec="utf-8")),
    id=st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1),
    key=st.binary(min_size=1),
    at=st.integers(0, 4_000_000_000),
)
def test_what_the_reference_package_signs_is_right(body, id, key, at):
    secret = "whsec_" + base64.b64encode(key).decode()
    signed = headers(signature(body.encode(), secret, id, at), id, at)
    assert verify(body, signed, secret, now=at) == Delivery(id, at)
