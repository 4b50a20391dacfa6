"""Credentials that a function of the caller's gives anew for each request."""

from __future__ import annotations

import asyncio
import traceback

import pytest
from _runtime.credentials import ApiKey, Basic, Bearer
from _runtime.errors import (
    APITimeoutError,
    AuthenticationError,
    InternalServerError,
    MissingCredentialsError,
)
from _runtime.operations import CursorPages, Operation, URLPages
from _runtime.stream_styles import EventStream

GET = Operation[None]("getThing", "GET", "/x")
POST = Operation[None]("addThing", "POST", "/x", body="application/json", body_required=True)
ITEMS = Operation[dict[str, object]](
    "listThings",
    "GET",
    "/x",
    returns=lambda: dict[str, object],
    pages=CursorPages(items="data", parameter="after", cursor="next"),
)
CANARY = "canary-77aa"


class Vault:
    """Gives these secrets one after the other, and the last one for ever."""

    def __init__(self, *secrets, is_async=False):
        self.secrets = list(secrets)
        self.asked = 0
        self.give = self.give_async if is_async else self.give_sync

    def give_sync(self):
        self.asked += 1
        return self.secrets.pop(0) if len(self.secrets) > 1 else self.secrets[0]

    async def give_async(self):
        return self.give_sync()


def use(api, credential, **settings):
    return api.client(credentials={"K": credential}, security=(("K",),), **settings)


def bearer(give, **arguments):
    return Bearer(give, argument="api_key", **arguments)


def sent(server):
    return [request.headers.get("authorization") for request in server.requests]


def test_a_function_is_asked_for_each_request_and_not_before(api, server):
    vault = Vault("one", "two", "three")
    server.answer(204)
    server.answer(204)
    use(api, bearer(vault.give))
    assert vault.asked == 0
    api.call(GET)
    api.call(GET)
    assert sent(server) == ["Bearer one", "Bearer two"]


def test_a_function_is_asked_for_each_attempt(api, server):
    server.answer(503, {})
    server.answer(204)
    use(api, bearer(Vault("one", "two").give))
    api.call(GET)
    assert sent(server) == ["Bearer one", "Bearer two"]


def test_a_function_is_asked_for_each_page(api, server):
    server.answer(200, {"data": [1], "next": "n"})
    server.answer(200, {"data": [2]})
    use(api, bearer(Vault("one", "two").give))
    assert api.collect(api.page(ITEMS)) == [1, 2]
    assert sent(server) == ["Bearer one", "Bearer two"]


def test_a_function_counts_more_than_the_environment(api, server, monkeypatch):
    monkeypatch.setenv("ACME_KEY", "from-env")
    server.answer(204)
    use(api, bearer(lambda: "given", variable="ACME_KEY"))
    api.call(GET)
    assert sent(server) == ["Bearer given"]


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_an_asynchronous_function_is_awaited(api, server):
    server.answer(204)
    use(api, bearer(Vault("one", is_async=True).give))
    api.call(GET)
    assert sent(server) == ["Bearer one"]


@pytest.mark.parametrize("api", ["sync"], indirect=True)
def test_an_asynchronous_function_is_refused_by_the_synchronous_client(api, server):
    use(api, bearer(Vault(CANARY, is_async=True).give))
    with pytest.raises(TypeError) as caught:  # and no warning of a coroutine that nobody awaited
        api.call(GET)
    assert str(caught.value) == (
        "api_key is an asynchronous function: only the asynchronous client takes it"
    )
    assert server.connections == 0


def test_what_the_function_raises_the_call_raises(api, server):
    def give():
        raise OSError("the vault is sealed")

    use(api, bearer(give))
    with pytest.raises(OSError, match="the vault is sealed"):
        api.call(GET)
    assert server.connections == 0


@pytest.mark.parametrize("nothing", [None, "", "  \n"])
@pytest.mark.parametrize("place", ["bearer", "header", "query", "cookie"])
def test_a_function_that_gives_nothing_is_named(api, server, nothing, place):
    give = Vault(nothing).give
    key = (
        bearer(give)
        if place == "bearer"
        else ApiKey(give, name="k", place=place, argument="api_key")
    )
    use(api, key)
    with pytest.raises(MissingCredentialsError) as caught:
        api.call(GET)
    assert str(caught.value) == (
        "the function that was given as the argument 'api_key' gave no secret"
    )
    assert server.connections == 0


def test_a_function_that_gives_no_str_is_refused(api, server):
    use(api, bearer(lambda: 5))
    with pytest.raises(TypeError, match="api_key must be a str, not int"):
        api.call(GET)
    assert server.connections == 0


@pytest.mark.parametrize("secret", [f"{CANARY}\r\nX-Evil: 1", f"{CANARY}\x00", f"{CANARY}☃"])
@pytest.mark.parametrize("place", ["bearer", "header", "cookie"])
def test_a_secret_that_cannot_be_sent_shows_nowhere(api, server, secret, place):
    give = Vault(secret).give
    key = (
        bearer(give)
        if place == "bearer"
        else ApiKey(give, name="k", place=place, argument="api_key")
    )
    use(api, key)
    with pytest.raises(ValueError, match="api_key") as caught:
        api.call(GET)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in shown.stack if "_runtime" in frame.filename]
    assert CANARY not in str(caught.value) + repr([frame.locals for frame in own])
    assert server.connections == 0


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_an_api_key_goes_to_its_place(api, server, place):
    server.answer(204)
    server.answer(204)
    use(api, ApiKey(Vault("k/1", "k/2").give, name="X Key", place=place, argument="api_key"))
    if place == "header":
        use(api, ApiKey(Vault("k/1", "k/2").give, name="X-Key", argument="api_key"))
    search = Operation[None]("search", "GET", "/x", cookies={"site": "eu"})
    api.call(search, query={"q": "a"})
    api.call(search)
    first, second = server.requests
    match place:
        case "header":
            assert [first.headers["x-key"], second.headers["x-key"]] == ["k/1", "k/2"]
            assert first.query == "q=a"
        case "query":
            assert [first.query, second.query] == ["q=a&X%20Key=k%2F1", "X%20Key=k%2F2"]
        case "cookie":
            assert [first.headers["cookie"], second.headers["cookie"]] == [
                "site=eu; X Key=k/1",
                "site=eu; X Key=k/2",
            ]


def test_the_password_of_basic_credentials_may_come_from_a_function(api, server):
    server.answer(204)
    use(api, Basic("Aladdin", lambda: "open sesame"))
    api.call(GET)
    assert sent(server) == ["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]


@pytest.mark.parametrize("password", [" with spaces ", "with line end\n"])
def test_a_password_keeps_its_spaces_but_not_the_end_of_a_line(password):
    assert Basic("u", password).text == Basic("u", password.rstrip("\n")).text
    assert Basic("u", password).text != Basic("u", password.strip() + "!").text
    assert Basic("u", " a ").text == "Basic dTogYSA="


def test_after_401_a_renewed_secret_is_tried_once(api, server):
    vault = Vault("old", "new", "newer")
    server.answer(401, {})
    server.answer(204)
    use(api, bearer(vault.give))
    api.call(GET)
    assert sent(server) == ["Bearer old", "Bearer new"]
    assert vault.asked == 2


def test_after_401_a_post_is_tried_again_too_for_it_was_not_done(api, server):
    server.answer(401, {})
    server.answer(204)
    use(api, bearer(Vault("old", "new").give), max_retries=0)
    api.call(POST, body={"a": 1})
    assert [request.json for request in server.requests] == [{"a": 1}, {"a": 1}]
    assert sent(server) == ["Bearer old", "Bearer new"]


def test_a_server_that_refuses_the_renewed_secret_as_well_is_not_asked_again(api, server, time_):
    for _ in range(5):
        server.answer(401, {})
    vault = Vault("a", "b", "c", "d", "e")
    use(api, bearer(vault.give))
    with pytest.raises(AuthenticationError):
        api.call(GET)
    assert sent(server) == ["Bearer a", "Bearer b"]
    assert time_.waits == [0.0]


def test_a_call_renews_its_secret_once_whatever_comes_between(api, server):
    for status in (401, 503, 401, 401):
        server.answer(status, {})
    use(api, bearer(Vault("a", "b", "c", "d").give), max_retries=5)
    with pytest.raises(AuthenticationError):
        api.call(GET)
    assert sent(server) == ["Bearer a", "Bearer b", "Bearer c"]


def test_retries_go_on_with_the_renewed_secret(api, server):
    for status in (401, 503):
        server.answer(status, {})
    server.answer(204)
    use(api, bearer(Vault("a", "b").give))
    api.call(GET)
    assert sent(server) == ["Bearer a", "Bearer b", "Bearer b"]


def test_the_same_secret_is_not_sent_again_after_401(api, server):
    server.answer(401, {"error": {"message": "no such key"}})
    use(api, bearer(Vault("same").give))
    with pytest.raises(AuthenticationError, match="no such key"):
        api.call(GET)
    assert sent(server) == ["Bearer same"]


def test_a_secret_that_is_a_str_is_not_sent_again_after_401(api, server):
    server.answer(401, {})
    with pytest.raises(AuthenticationError):
        api.call(GET)
    assert len(server.requests) == 1


def test_a_stream_is_opened_with_the_renewed_secret(api, server):
    stream = Operation[str](
        "watch", "GET", "/x", returns=lambda: str, streams=EventStream(), accept="text/event-stream"
    )
    server.answer(401, {})
    server.answer(200, b"data: a\n\n", {"Content-Type": "text/event-stream"})
    use(api, bearer(Vault("old", "new").give))

    async def read_async():
        async with api._resource()._stream(stream) as events:
            return [event async for event in events]

    def read():
        with api._resource()._stream(stream) as events:
            return list(events)

    assert (api.runner.run(read_async()) if api.runner else read()) == ["a"]
    assert sent(server) == ["Bearer old", "Bearer new"]


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_a_secret_that_does_not_come_ends_the_call_in_time(api, server):
    async def give():
        await asyncio.sleep(30)

    use(api, bearer(give), timeout=0.1)
    with pytest.raises(APITimeoutError, match="api_key did not come within the total timeout"):
        api.call(GET)
    assert server.connections == 0


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_a_timeout_of_the_function_s_own_is_its_own(api, server):
    async def give():
        raise TimeoutError("the vault did not answer")

    use(api, bearer(give))
    with pytest.raises(TimeoutError, match="the vault did not answer"):
        api.call(GET)


def test_a_403_renews_nothing(api, server):
    server.answer(403, {})
    vault = Vault("a", "b")
    use(api, bearer(vault.give))
    with pytest.raises(Exception, match="403"):
        api.call(GET)
    assert vault.asked == 1


def test_alternatives_and_combinations_may_come_from_functions(api, server):
    server.answer(204)
    credentials = {
        "Token": Bearer(None, argument="token"),
        "Id": ApiKey(lambda: "id", name="X-Id", argument="app_id"),
        "Key": ApiKey(lambda: "key", name="k", place="query", argument="app_key"),
    }
    api.client(credentials=credentials, security=(("Token",), ("Id", "Key"), ("Id",)))
    api.call(GET)
    assert (server.request.headers["x-id"], server.request.query) == ("id", "k=key")
    assert "authorization" not in server.request.headers


def test_an_operation_without_security_asks_no_function(api, server):
    server.answer(204)
    vault = Vault("a")
    use(api, bearer(vault.give))
    api.call(Operation[None]("status", "GET", "/status", security=()))
    assert (sent(server), vault.asked) == ([None], 0)


def test_optional_credentials_are_sent_where_there_is_a_function(api, server):
    server.answer(204)
    use(api, bearer(lambda: "a"))
    api.call(Operation[None]("get", "GET", "/x", security=((), ("K",))))
    assert sent(server) == ["Bearer a"]


def test_a_header_of_the_caller_stands_in_for_the_function(api, server):
    server.answer(204)
    vault = Vault("a")
    use(api, bearer(vault.give))
    api.call(GET, options={"headers": {"Authorization": "Digest x"}})
    assert (sent(server), vault.asked) == (["Digest x"], 0)


@pytest.mark.parametrize("key", ["text", lambda: "text"])
def test_a_query_parameter_of_the_caller_goes_over_the_key(api, server, key):
    server.answer(204)
    use(api, ApiKey(key, name="k", place="query", argument="api_key"))
    api.call(GET, options={"query": {"k": "mine"}})
    assert server.request.query == "k=mine"


@pytest.mark.parametrize("key", ["new", lambda: "new"])
def test_a_key_in_the_url_of_the_next_page_is_replaced_and_not_in_the_cursor(api, server, key):
    operation = Operation[dict[str, object]](
        "list",
        "GET",
        "/x",
        returns=lambda: dict[str, object],
        pages=URLPages(items="data", url="next"),
    )
    server.answer(200, {"data": [1], "next": f"/v1/x?api%5Fkey={CANARY}&page=2"})
    server.answer(200, {"data": [2]})
    use(api, ApiKey(key, name="api_key", place="query", argument="api_key"))
    page = api.page(operation)
    assert page.next_cursor == "/v1/x?page=2"
    assert api.collect(page) == [1, 2]
    assert server.requests[1].query == "page=2&api_key=new"


def test_a_secret_from_a_function_shows_in_no_log_and_no_error(api, server, caplog):
    caplog.set_level("DEBUG")
    for _ in range(3):
        server.answer(500, {})
    key = ApiKey(lambda: CANARY, name="k", place="query", argument="api_key")
    client = use(api, key)
    with pytest.raises(InternalServerError) as caught:
        api.call(GET)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in shown.stack if "_runtime" in frame.filename]
    seen = [caplog.text, str(caught.value), repr(vars(caught.value)), repr(client), repr(own)]
    assert CANARY not in "".join(seen) + repr([frame.locals for frame in own])


def test_variables_of_a_call_that_is_broken_off_show_no_secret(api, server):
    class Broken(Exception):
        pass

    def sleep(seconds):
        raise Broken

    async def sleep_async(seconds):
        raise Broken

    from dataclasses import replace

    server.answer(503, {})
    clock = replace(api.time.clock(), sleep=sleep, sleep_async=sleep_async)
    use(api, bearer(lambda: CANARY), _clock=clock)
    with pytest.raises(Broken) as caught:
        api.call(GET)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in shown.stack if "_runtime" in frame.filename]
    assert own
    assert CANARY not in repr([frame.locals for frame in own])
