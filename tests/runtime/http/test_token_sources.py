"""Access tokens that the client gets by itself (RFC 6749 §4.4), from a token endpoint of a server."""

from __future__ import annotations

import asyncio
import base64
import copy
import gc
import json
import os
import pickle
import threading
import traceback
from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from _runtime.client import AsyncClient, SyncClient
from _runtime.clock import Clock
from _runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    ClientClosedError,
    MissingCredentialsError,
    TokenRequestError,
)
from _runtime.operations import Operation
from _runtime.resources import AsyncResource, Resource
from _runtime.token_sources import OAuth2

GET = Operation[None]("getThing", "GET", "/x")
CANARY = "canary-51fe"


def token(name="tok", **members):
    return {"access_token": name, "token_type": "Bearer", "expires_in": 3600, **members}


def sent(server):
    return [request.headers.get("authorization") for request in server.requests]


@pytest.fixture
def tokens(new_server):
    """The server that gives tokens: another one than the API's."""
    return new_server()


@pytest.fixture
def use(api, tokens, time_):
    """Makes a client that gets its tokens there."""

    def make(*, url=None, clock=None, scopes=(), given=None, secret=CANARY, **settings):
        source = OAuth2(
            given,
            "app",
            secret,
            token_url=tokens.url + "/token?tenant=1" if url is None else url,
            scopes=scopes,
            clock=clock or time_.clock(),
        )
        return api.client(credentials={"O": source}, security=(("O",),), **settings)

    return make


def test_a_token_is_asked_for_once_and_kept(api, server, tokens, use):
    tokens.answer(200, token())
    for _ in range(3):
        server.answer(204)
    use(scopes=["read", "write"])
    assert tokens.connections == 0  # nothing happens before the first call
    for _ in range(3):
        api.call(GET)
    asked = tokens.request
    assert (asked.method, asked.target) == ("POST", "/token?tenant=1")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert base64.b64decode(asked.headers["authorization"][6:]).decode() == f"app:{CANARY}"
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
    }
    assert sent(server) == ["Bearer tok"] * 3


@pytest.mark.parametrize("lifetime", [3600, "3600"])
def test_a_token_is_renewed_before_it_ends(api, server, tokens, use, time_, lifetime):
    tokens.answer(200, token("one", expires_in=lifetime))
    tokens.answer(200, token("two", expires_in=lifetime))
    for _ in range(3):
        server.answer(204)
    use()
    api.call(GET)
    time_.waits.append(3500)
    api.call(GET)
    time_.waits.append(45)
    api.call(GET)
    assert sent(server) == ["Bearer one", "Bearer one", "Bearer two"]


@pytest.mark.parametrize("members", [{"expires_in": None}, {"expires_in": "soon"}])
def test_a_token_without_end_is_kept(api, server, tokens, use, time_, members):
    tokens.answer(200, token(**members))
    server.answer(204)
    server.answer(204)
    use()
    api.call(GET)
    time_.waits.append(10**6)
    api.call(GET)
    assert len(tokens.requests) == 1


def test_a_token_that_has_ended_when_it_comes_serves_the_call_that_asked(api, server, tokens, use):
    tokens.answer(200, token("one", expires_in=0))
    tokens.answer(200, token("two", expires_in=0))
    server.answer(204)
    server.answer(204)
    use()
    api.call(GET)
    api.call(GET)
    assert sent(server) == ["Bearer one", "Bearer two"]


def test_after_401_a_new_token_is_tried_once_and_the_refused_one_never_again(
    api, server, tokens, use
):
    tokens.answer(200, token("revoked"))
    tokens.answer(200, token("fresh"))
    server.answer(401, {})
    server.answer(204)
    server.answer(204)
    use()
    api.call(GET)
    api.call(GET)
    assert sent(server) == ["Bearer revoked", "Bearer fresh", "Bearer fresh"]
    assert len(tokens.requests) == 2


def test_a_token_that_is_refused_with_a_body_that_cannot_be_sent_again_is_not_kept(
    api, server, tokens, use
):
    tokens.answer(200, token("revoked"))
    tokens.answer(200, token("fresh"))
    server.answer(401, {}, pieces=[(0.3, b"")], then="close")
    server.answer(204)
    upload = Operation[None](
        "upload", "PUT", "/x", body="application/octet-stream", body_required=True
    )

    async def pieces_async():
        yield b"ab"

    use()
    with pytest.raises(AuthenticationError):
        api.call(upload, body=pieces_async() if api.runner else iter([b"ab"]))
    api.call(GET)
    assert sent(server) == ["Bearer revoked", "Bearer fresh"]


def test_a_server_that_refuses_every_token_is_asked_twice(api, server, tokens, use):
    for name in ("a", "b", "c"):
        tokens.answer(200, token(name))
        server.answer(401, {})
    use()
    with pytest.raises(AuthenticationError):
        api.call(GET)
    assert sent(server) == ["Bearer a", "Bearer b"]


def test_the_same_token_again_is_not_sent_again(api, server, tokens, use):
    tokens.answer(200, token("same"))
    tokens.answer(200, token("same"))
    server.answer(401, {})
    use()
    with pytest.raises(AuthenticationError):
        api.call(GET)
    assert sent(server) == ["Bearer same"]


def test_a_token_of_the_callers_own_is_sent_and_none_asked_for(api, server, tokens, use):
    server.answer(204)
    use(given="mine")
    api.call(GET)
    assert sent(server) == ["Bearer mine"]
    assert tokens.connections == 0


def test_a_token_may_come_from_a_function(api, server, tokens, use):
    server.answer(204)
    use(given=lambda: "made")
    api.call(GET)
    assert sent(server) == ["Bearer made"]
    assert tokens.connections == 0


def test_id_and_secret_come_from_the_environment(api, server, tokens, monkeypatch):
    monkeypatch.setenv("ACME_ID", "env-id")
    monkeypatch.setenv("ACME_SECRET", "env-secret")
    tokens.answer(200, token())
    server.answer(204)
    source = OAuth2(
        None, None, None, token_url=tokens.url, variables=("ACME_TOKEN", "ACME_ID", "ACME_SECRET")
    )
    api.client(credentials={"O": source}, security=(("O",),))
    api.call(GET)
    shown = base64.b64decode(tokens.request.headers["authorization"][6:])
    assert shown == b"env-id:env-secret"


def test_what_is_missing_is_named_with_its_variables(api, server, monkeypatch):
    for name in ("ACME_TOKEN", "ACME_ID", "ACME_SECRET"):
        monkeypatch.delenv(name, raising=False)
    source = OAuth2(
        None,
        "app",
        None,
        token_url="https://a.example/t",
        variables=("ACME_TOKEN", "ACME_ID", "ACME_SECRET"),
    )
    api.client(credentials={"O": source}, security=(("O",),))
    with pytest.raises(MissingCredentialsError) as caught:
        api.call(GET)
    for name in ("'token'", "ACME_TOKEN", "'client_id'", "ACME_ID", "'client_secret'", "ACME_SE"):
        assert name in str(caught.value)
    assert server.connections == 0


@pytest.mark.parametrize("url", ["/token", "token", "//a/t", "ftp://a/t", "https://u:p@a/t", ""])
def test_a_token_url_that_is_none_is_refused_when_the_client_is_made(url):
    with pytest.raises(ValueError, match="token_url"):
        OAuth2(None, "app", CANARY, token_url=url)


def test_without_a_token_url_the_error_says_so(api, server):
    source = OAuth2(None, "app", CANARY, token_url=None)
    api.client(credentials={"O": source}, security=(("O",),))
    with pytest.raises(MissingCredentialsError, match="give the argument 'token_url'"):
        api.call(GET)
    assert server.connections == 0


def test_a_token_url_without_tls_is_warned_of(caplog):
    OAuth2(None, "app", CANARY, token_url="http://id.example/t")
    OAuth2(None, "app", CANARY, token_url="http://127.0.0.1:81/t")
    OAuth2("given", None, None, token_url="http://id.example/t")
    (record,) = caplog.records
    assert "credentials are sent to http://id.example without TLS" in record.getMessage()
    assert CANARY not in caplog.text


def test_scopes_are_a_list():
    with pytest.raises(TypeError, match="scopes must be a list of str"):
        OAuth2(None, "app", CANARY, token_url="https://a.example/t", scopes="read write")


def test_a_secret_without_utf8_form_is_refused_when_the_client_is_made():
    with pytest.raises(ValueError, match="UTF-8") as caught:
        OAuth2(None, "app", f"{CANARY}\udcff", token_url="https://a.example/t")
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("fail", ["status", "reset"])
def test_a_token_endpoint_in_trouble_is_asked_again(api, server, tokens, use, time_, fail):
    for _ in range(2):
        tokens.answer(503, {}) if fail == "status" else tokens.reset()
    tokens.answer(200, token())
    server.answer(204)
    use(max_retries=0)
    api.call(GET)
    assert len(tokens.requests) == 3
    assert time_.waits == [0.5, 1.0]


def test_a_refusal_is_not_asked_about_again(api, server, tokens, use):
    body = {"error": "invalid_client", "error_description": f"{CANARY} is wrong"}
    tokens.answer(401, body)
    use()
    with pytest.raises(TokenRequestError, match="401: invalid_client") as caught:
        api.call(GET)
    error = caught.value
    assert (error.code, error.status_code) == ("invalid_client", 401)
    assert (error.method, error.url) == ("POST", tokens.url + "/token?tenant=1")
    assert len(tokens.requests) == 1
    assert server.connections == 0


def fail_by_refusal(tokens):
    tokens.answer(400, {"error": "invalid_grant", "error_description": f"not {CANARY}"})


def fail_by_page(tokens):
    tokens.answer(200, f"<html>{CANARY}".encode())


def fail_by_type(tokens):
    tokens.answer(200, token(CANARY, token_type="mac"))


def fail_by_trouble(tokens):
    for _ in range(3):
        tokens.answer(500, {"access_token": CANARY})


def fail_by_reset(tokens):
    for _ in range(3):
        tokens.reset()


def fail_by_redirect(tokens):
    tokens.answer(302, b"", {"Location": f"/elsewhere?client_secret={CANARY}"})


@pytest.mark.parametrize(
    "fail",
    [
        fail_by_refusal,
        fail_by_page,
        fail_by_type,
        fail_by_trouble,
        fail_by_reset,
        fail_by_redirect,
    ],
)
def test_what_goes_wrong_is_an_error_of_ours_that_shows_no_secret(
    api, server, tokens, use, caplog, fail
):
    caplog.set_level("DEBUG")
    fail(tokens)
    client = use()
    with pytest.raises(APIError) as caught:
        api.call(GET)
    error = caught.value
    assert type(error) in (TokenRequestError, APIConnectionError)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [frame for frame in shown.stack if "_runtime" in frame.filename]
    logged = [r.getMessage() for r in caplog.records if "receive_response" not in r.msg]
    twin = pickle.loads(pickle.dumps(error))
    assert (str(twin), vars(twin), type(twin)) == (str(error), vars(error), type(error))
    assert vars(copy.copy(error)) == vars(error)
    basic = base64.b64encode(f"app:{CANARY}".encode()).decode()
    texts = [
        *logged,
        str(error),
        repr(error),
        repr(vars(error)),
        repr([frame.locals for frame in own]),
        "".join(traceback.format_exception(error)),
        pickle.dumps(error).decode("latin-1"),
        repr(client),
        repr(client.__calls__.settings.credentials),
    ]
    for text in texts:
        assert CANARY not in text
        assert basic not in text
    assert server.connections == 0


def test_after_an_error_the_next_call_asks_anew(api, server, tokens, use):
    tokens.answer(400, {"error": "temporarily_unavailable"})
    tokens.answer(200, token())
    server.answer(204)
    use()
    with pytest.raises(TokenRequestError):
        api.call(GET)
    api.call(GET)
    assert sent(server) == ["Bearer tok"]


def test_a_wait_for_the_token_endpoint_is_no_longer_than_the_call_may_take(
    api, server, tokens, use, time_
):
    tokens.answer(503, {}, {"Retry-After": "30"})
    use(timeout=5)
    with pytest.raises(TokenRequestError, match="503"):
        api.call(GET)
    assert time_.waits == []
    assert len(tokens.requests) == 1


def test_a_token_endpoint_that_says_nothing_ends_the_call_in_time(api, server, tokens, use):
    tokens.stall()
    use(timeout=0.3)
    with pytest.raises(APITimeoutError):
        api.call(GET)
    assert server.connections == 0


def test_a_client_that_was_closed_asks_for_no_token(api, server, tokens, use):
    client = use()
    api.wait(client.close())
    with pytest.raises(ClientClosedError):
        api.call(GET)
    assert tokens.connections == 0


def client_for(kind, server, tokens, **settings):
    source = OAuth2(None, "app", CANARY, token_url=tokens.url)
    return kind(
        base_url=server.url,
        credentials={"O": source},
        security=(("O",),),
        user_agent="acme/1",
        **settings,
    )


def test_fifty_threads_ask_for_one_token(server, tokens):
    tokens.send(b"", pieces=[(0.3, _response(token()))])
    for _ in range(50):
        server.answer(204)
    outcomes = []
    barrier = threading.Barrier(50)
    with client_for(SyncClient, server, tokens) as client:

        def call():
            barrier.wait()
            outcomes.append(Resource(client)._call(GET))

        threads = [threading.Thread(target=call) for _ in range(50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert outcomes == [None] * 50
    assert len(tokens.requests) == 1
    assert sent(server) == ["Bearer tok"] * 50


def test_two_hundred_tasks_ask_for_one_token(server, tokens):
    tokens.send(b"", pieces=[(0.3, _response(token()))])
    for _ in range(200):
        server.answer(204)

    async def main():
        async with client_for(AsyncClient, server, tokens) as client:
            calls = (AsyncResource(client)._call(GET) for _ in range(200))
            return await asyncio.gather(*calls)

    assert asyncio.run(main()) == [None] * 200
    assert len(tokens.requests) == 1
    assert sent(server) == ["Bearer tok"] * 200


def test_threads_whose_token_is_refused_at_once_renew_it_once(server, tokens):
    tokens.answer(200, token("old"))
    server.answer(204)
    tokens.send(b"", pieces=[(2.0, _response(token("new")))])
    for _ in range(20):
        server.answer(401, {})
    for _ in range(20):
        server.answer(204)
    barrier = threading.Barrier(20)
    with client_for(SyncClient, server, tokens) as client:
        Resource(client)._call(GET)

        def call():
            barrier.wait()
            Resource(client)._call(GET)

        threads = [threading.Thread(target=call) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert len(tokens.requests) == 2
    assert sorted(sent(server)) == ["Bearer new"] * 20 + ["Bearer old"] * 21


def test_a_thread_waits_for_the_token_of_another_no_longer_than_its_own_call_may_take(
    server, tokens
):
    tokens.stall()
    errors = {}
    with client_for(SyncClient, server, tokens) as client:

        def call(name, seconds):
            try:
                Resource(client)._call(GET, options={"timeout": seconds, "max_retries": 0})
            except APIError as error:
                errors[name] = error

        patient = threading.Thread(target=call, args=("patient", 5))
        patient.start()
        while not tokens.requests:
            pass
        hurried = threading.Thread(target=call, args=("hurried", 0.2))
        hurried.start()
        hurried.join(3)
        assert not hurried.is_alive()
        assert "patient" not in errors
        tokens.released.set()
        patient.join(5)
    error = errors["hurried"]
    assert isinstance(error, APITimeoutError)
    assert str(error) == "the access token did not come within the total timeout"


def test_a_task_that_is_cancelled_does_not_take_the_token_from_the_others(server, tokens):
    tokens.send(b"", pieces=[(0.3, _response(token()))])
    server.answer(204)

    async def main():
        async with client_for(AsyncClient, server, tokens) as client:
            first = asyncio.create_task(AsyncResource(client)._call(GET))
            await asyncio.sleep(0.1)
            second = asyncio.create_task(AsyncResource(client)._call(GET))
            await asyncio.sleep(0.05)
            first.cancel()
            await second
            with pytest.raises(asyncio.CancelledError):
                await first

    asyncio.run(main())
    assert len(tokens.requests) == 1
    assert sent(server) == ["Bearer tok"]


def test_closing_the_client_ends_the_wait_for_a_token(server, tokens):
    tokens.stall()

    async def main():
        client = client_for(AsyncClient, server, tokens)
        call = asyncio.create_task(AsyncResource(client)._call(GET))
        while not tokens.requests:
            await asyncio.sleep(0.01)
        await client.close()
        with pytest.raises(APIError):
            await asyncio.wait_for(call, 3)

    asyncio.run(main())
    assert server.connections == 0


def test_a_client_serves_one_event_loop_after_the_other(server, tokens):
    tokens.answer(200, token("one", expires_in=0))
    tokens.answer(200, token("two", expires_in=0))
    server.answer(204, then="close")
    server.answer(204, then="close")
    source = OAuth2(None, "app", CANARY, token_url=tokens.url)

    async def main():
        async with AsyncClient(
            base_url=server.url,
            credentials={"O": source},
            security=(("O",),),
            user_agent="acme/1",
        ) as client:
            await AsyncResource(client)._call(GET)

    asyncio.run(main())
    tokens.released.set()
    asyncio.run(main())
    assert sent(server) == ["Bearer one", "Bearer two"]


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_process_has_the_token_and_can_renew_it(server, tokens):
    tokens.answer(200, token("one"))
    tokens.answer(200, token("two"))
    server.answer(204)
    server.answer(401, {})
    server.answer(204)
    with client_for(SyncClient, server, tokens) as client:
        Resource(client)._call(GET)
        child = os.fork()
        if child == 0:  # the server runs in the parent
            code = 1
            try:
                Resource(client)._call(GET)
                code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    gc.collect()
    assert sent(server) == ["Bearer one", "Bearer one", "Bearer two"]


def test_the_time_of_a_token_begins_when_it_is_asked_for(api, server, tokens, use):
    moments = iter(range(0, 1_000_000, 100))
    clock: Clock = replace(api.time.clock(), monotonic=lambda: next(moments))
    tokens.answer(200, token("one", expires_in=100))
    tokens.answer(200, token("two", expires_in=100))
    server.answer(204)
    server.answer(204)
    use(clock=clock)
    api.call(GET)
    api.call(GET)
    assert sent(server) == ["Bearer one", "Bearer two"]


def _response(body):
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}"
    return f"{head}\r\n\r\n".encode() + content
