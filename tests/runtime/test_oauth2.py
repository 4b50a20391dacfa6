"""Access tokens by OAuth 2.0 client credentials (RFC 6749)."""

from __future__ import annotations

import base64
import copy
import json
import math
import pickle
from urllib.parse import parse_qs, unquote_plus

import pytest
from _runtime.errors import APIError
from _runtime.oauth2 import ClientCredentials, Token, TokenRequestError, read_token, token_request
from hypothesis import given
from hypothesis import strategies as st

SECRET = "canary 7f3a9+/"
CREDENTIALS = ClientCredentials("app", SECRET)
NOW = 1000.0


def answer(**members: object) -> bytes:
    return json.dumps({"access_token": "tok-canary", "token_type": "Bearer", **members}).encode()


def token(content: bytes, status: int = 200) -> Token:
    return read_token(status, content, CREDENTIALS, NOW)


def test_the_secret_goes_into_the_authorization_header():
    fields, body = token_request(CREDENTIALS)
    headers = dict(fields)
    assert body == b"grant_type=client_credentials"
    assert headers[b"Content-Type"] == b"application/x-www-form-urlencoded"
    assert base64.b64decode(headers[b"Authorization"].removeprefix(b"Basic ")) == (
        b"app:canary+7f3a9%2B%2F"
    )


def test_the_secret_goes_into_the_body_where_the_server_wants_it_there():
    fields, body = token_request(
        ClientCredentials(
            "app", SECRET, ("read", "write"), "body", {"audience": "https://api.example.com"}
        )
    )
    assert b"Authorization" not in dict(fields)
    assert parse_qs(body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
        "audience": ["https://api.example.com"],
        "client_id": ["app"],
        "client_secret": [SECRET],
    }


@given(
    id=st.text(st.characters(codec="utf-8"), min_size=1),
    secret=st.text(st.characters(codec="utf-8")),
)
def test_a_server_reads_the_id_and_the_secret_back(id, secret):
    fields, _ = token_request(ClientCredentials(id, secret))
    pair = base64.b64decode(dict(fields)[b"Authorization"].removeprefix(b"Basic ")).decode("ascii")
    assert [unquote_plus(part) for part in pair.split(":")] == [id, secret]
    _, body = token_request(ClientCredentials(id, secret, authentication="body"))
    read = parse_qs(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    assert (read["client_id"], read["client_secret"]) == ([id], [secret])


@pytest.mark.parametrize("authentication", ["basic", "body"])
def test_a_secret_that_has_no_utf8_form_is_refused_without_showing_it(authentication):
    with pytest.raises(ValueError, match="UTF-8") as caught:
        token_request(ClientCredentials("app", "canary\ud800", authentication=authentication))
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("expires_in", "renew_after"),
    [
        (3600, 3540),
        ("3600", 3540),
        (3600.5, 3540.5),
        (600, 540),
        (100, 90),
        (0, 0),
        (-5, 0),
        (10**400, 10**12 - 60),
        (None, math.inf),
        ("soon", math.inf),
        ("", math.inf),
        (True, math.inf),
        ([], math.inf),
    ],
)
def test_a_token_is_renewed_a_little_before_its_end(expires_in, renew_after):
    kept = token(answer(expires_in=expires_in))
    assert kept.renew_at - NOW == renew_after
    if 0 < renew_after < math.inf:
        assert kept.is_fresh(NOW + renew_after - 0.1)
    if renew_after < math.inf:
        assert not kept.is_fresh(NOW + renew_after)


def test_a_token_without_end_or_type_is_a_token():
    assert token(b'{"access_token": "abc"}') == Token("abc")
    assert token(answer(token_type="bearer")).access_token == "tok-canary"


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999"])
def test_a_lifetime_that_is_no_number_does_no_harm(number):
    kept = token(b'{"access_token": "abc", "expires_in": ' + number + b"}")
    assert kept.access_token == "abc"
    assert not math.isnan(kept.renew_at)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"access_token": ""}',
        b'{"access_token": 1}',
        b'{"access_token": "a b"}',
        b'{"access_token": "a\\r\\nX-Evil: 1"}',
        b'{"access_token": "\xc3\xa4"}',
        b"\xff",
        b"[" * 100_000,
    ],
)
def test_an_answer_without_a_token_is_an_error(content):
    with pytest.raises(TokenRequestError, match="200, but with no access_token"):
        token(content)


def test_a_token_of_another_type_is_an_error():
    with pytest.raises(TokenRequestError, match="type 'mac'"):
        token(answer(token_type="mac"))


def test_a_refusal_tells_why():
    content = b'{"error": "invalid_client", "error_description": "No\\nsuch client."}'
    with pytest.raises(TokenRequestError, match=r"401: invalid_client: No such client\.") as caught:
        token(content, 401)
    assert (caught.value.code, caught.value.status_code) == ("invalid_client", 401)


def test_an_error_with_a_status_of_success_is_a_refusal():
    with pytest.raises(TokenRequestError, match="invalid_scope"):
        token(b'{"error": "invalid_scope"}', 200)


@pytest.mark.parametrize(
    "content", [b"", b"<html>", b"[]", b'{"error": 1}', b'{"error": {"a": 1}}']
)
def test_a_refusal_may_say_nothing(content):
    with pytest.raises(TokenRequestError, match=r"answered 503$") as caught:
        token(content, 503)
    assert caught.value.code is None


def test_no_error_or_repr_shows_the_secret_or_a_token():
    said = f"The secret {SECRET} or canary+7f3a9%2B%2F is wrong"
    refusals = [
        (401, json.dumps({"error": SECRET, "error_description": said}).encode()),
        (401, answer(error="x", error_description="y")),
        (200, answer(token_type="mac")),
        (302, answer()),
    ]
    for status, content in refusals:
        with pytest.raises(TokenRequestError) as caught:
            token(content, status)
        assert "canary" not in repr(caught.value) + repr(vars(caught.value))
    assert "canary" not in repr(CREDENTIALS) + repr(token(answer()))


def test_the_error_is_an_api_error_and_can_be_copied_and_pickled():
    error = TokenRequestError("no", code="invalid_client", status_code=401, url="https://a/t")
    assert isinstance(error, APIError)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert vars(twin) == vars(error)
        assert str(twin) == "no"
