"""Credentials: where they come from, where they go, and what happens without them."""

from __future__ import annotations

import pytest
from _runtime.credentials import ApiKey, Basic, Bearer
from _runtime.errors import MissingCredentialsError
from _runtime.operations import Operation

GET = Operation[None]("getThing", "GET", "/x")
PUBLIC = Operation[None]("getStatus", "GET", "/status", security=())


def test_a_bearer_token_goes_into_the_authorization_header(api, server):
    server.answer(204)
    api.call(GET)
    assert server.request.headers["authorization"] == f"Bearer {api.secret}"


@pytest.mark.parametrize(
    ("place", "name"), [("header", "X-Api-Key"), ("query", "api key"), ("cookie", "sid")]
)
def test_an_api_key_goes_to_its_place(api, server, place, name):
    server.answer(204)
    key = ApiKey("k/1", name=name, place=place, argument="api_key")
    api.client(credentials={"K": key}, security=(("K",),))
    api.call(GET)
    request = server.request
    assert request.headers.get("x-api-key") == ("k/1" if place == "header" else None)
    assert request.query == ("api%20key=k%2F1" if place == "query" else "")
    assert request.headers.get("cookie") == ("sid=k/1" if place == "cookie" else None)


def test_basic_credentials_are_encoded(api, server):
    server.answer(204)
    basic = Basic("Aladdin", "open sesame")
    api.client(credentials={"B": basic}, security=(("B",),))
    api.call(GET)
    assert server.request.headers["authorization"] == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_a_basic_password_may_be_empty():
    assert Basic("key", None).text == "Basic a2V5Og=="


def test_without_user_name_basic_credentials_are_missing():
    basic = Basic(None, "p", variables=("NO_SUCH_USER", None))
    assert basic.text is None
    assert "'username' to the client (or set the environment variable NO_SUCH_USER)" in basic.source


def test_a_key_without_utf8_form_cannot_go_into_a_query():
    with pytest.raises(ValueError, match="api_key") as caught:
        ApiKey("canary\udcff", name="k", place="query", argument="api_key")
    assert "canary" not in str(caught.value)


def test_credentials_come_from_the_environment(api, server, monkeypatch):
    server.answer(204)
    monkeypatch.setenv("ACME_KEY", "  from-env\n")
    bearer = Bearer(None, argument="api_key", variable="ACME_KEY")
    api.client(credentials={"Key": bearer})
    api.call(GET)
    assert server.request.headers["authorization"] == "Bearer from-env"


def test_an_argument_counts_more_than_the_environment(monkeypatch):
    monkeypatch.setenv("ACME_KEY", "from-env")
    assert Bearer("given", argument="api_key", variable="ACME_KEY").text == "Bearer given"


@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_credentials_the_error_says_how_to_give_them_and_nothing_is_sent(
    api, server, monkeypatch, value
):
    monkeypatch.delenv("ACME_KEY", raising=False)
    bearer = Bearer(value, argument="api_key", variable="ACME_KEY")
    api.client(credentials={"Key": bearer})
    with pytest.raises(MissingCredentialsError) as caught:
        api.call(GET)
    assert str(caught.value) == (
        "getThing needs credentials, and the client has none: give the argument 'api_key' to the "
        "client (or set the environment variable ACME_KEY)"
    )
    assert server.connections == 0


def test_without_credentials_public_operations_can_be_called(api, server):
    server.answer(204)
    api.client(credentials={"Key": Bearer(None, argument="api_key")})
    api.call(PUBLIC)
    assert "authorization" not in server.request.headers


def test_credentials_are_not_sent_where_none_are_needed(api, server):
    server.answer(204)
    api.call(PUBLIC)
    assert "authorization" not in server.request.headers


@pytest.mark.parametrize("security", [(("Key",), ()), ((), ("Key",))])
def test_optional_credentials_are_sent_when_they_are_there(api, server, security):
    server.answer(204)
    server.answer(204)
    operation = Operation[None]("get", "GET", "/x", security=security)
    api.call(operation)
    api.client(credentials={"Key": Bearer(None, argument="api_key")})
    api.call(operation)
    sent = [r.headers.get("authorization") for r in server.requests]
    assert sent == [f"Bearer {api.secret}", None]


def test_the_first_complete_alternative_is_used(api, server):
    server.answer(204)
    credentials = {
        "Token": Bearer(None, argument="token"),
        "Id": ApiKey("id", name="X-Id", argument="app_id"),
        "Key": ApiKey("key", name="X-Key", argument="app_key"),
    }
    api.client(credentials=credentials, security=(("Token",), ("Id", "Key"), ("Id",)))
    api.call(GET)
    headers = server.request.headers
    assert (headers["x-id"], headers["x-key"]) == ("id", "key")
    assert "authorization" not in headers


def test_what_is_missing_is_named_for_every_alternative(api):
    credentials = {
        "Id": ApiKey("id", name="X-Id", argument="app_id"),
        "Key": ApiKey(None, name="X-Key", argument="app_key"),
    }
    api.client(credentials=credentials, security=(("Id", "Key"), ("Unheard",)))
    with pytest.raises(MissingCredentialsError) as caught:
        api.call(GET)
    for part in ("'app_id'", " and ", "'app_key'", " or ", "'Unheard'"):
        assert part in str(caught.value)


@pytest.mark.parametrize("where", ["client", "call"])
def test_a_header_of_the_caller_stands_in_for_credentials(api, server, where):
    server.answer(204)
    headers = {"authorization": "Digest x"}
    api.client(
        credentials={"Key": Bearer(None, argument="api_key")},
        default_headers=headers if where == "client" else None,
    )
    api.call(GET, options={"headers": headers} if where == "call" else None)
    assert server.request.headers["authorization"] == "Digest x"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00b", "☃"])
@pytest.mark.parametrize("make", ["bearer", "header", "cookie", "basic"])
def test_a_secret_that_cannot_be_sent_is_refused_without_showing_it(make, value):
    value = f"canary{value}canary"
    with pytest.raises(ValueError, match="api_key") as caught:  # noqa: PT012
        match make:
            case "bearer":
                Bearer(value, argument="api_key")
            case "basic":
                Basic("u", value + "\x07", arguments=("user", "api_key"))
            case place:
                ApiKey(value, name="X", place=place, argument="api_key")
    assert "canary" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_secret_that_is_no_str_is_refused():
    with pytest.raises(TypeError, match="api_key must be a str, not bytes"):
        Bearer(b"canary", argument="api_key")


def test_a_user_name_holds_no_colon():
    with pytest.raises(ValueError, match="colon"):
        Basic("a:b", "c")


def test_credentials_do_not_show_in_their_repr():
    assert repr(Bearer("canary", argument="a")) == "Bearer(***)"
    assert repr(Bearer(None, argument="a")) == "Bearer(not given)"
