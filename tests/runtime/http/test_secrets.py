"""No secret shows: not in logs, reprs, errors, pickles or tracebacks."""

from __future__ import annotations

import logging
import pickle
import traceback

import pytest
from _runtime.credentials import ApiKey, Basic, Bearer
from _runtime.errors import APIError
from _runtime.logs import logger
from _runtime.operations import Operation
from _runtime.timeouts import Timeout
from _runtime.urls import mask_url

CANARY = "canary-5b1f"
POST = Operation[dict[str, str]](
    "op", "POST", "/x", body="application/json", returns=lambda: dict[str, str]
)


def credentials(kind):
    match kind:
        case "bearer":
            return Bearer(CANARY, argument="api_key")
        case "basic":
            return Basic("user", CANARY)
        case place:
            return ApiKey(CANARY, name="X-Key", place=place, argument="api_key")


SECRETS = (CANARY, "dXNlcjpjYW5hcnktNWIxZg==")


def assert_clean(*texts):
    for text in texts:
        assert not [secret for secret in SECRETS if secret in text], text


def fail_connecting(server, settings):
    settings["base_url"] = "http://127.0.0.1:1"


def fail_reading(server, settings):
    server.reset()


def fail_by_timeout(server, settings):
    settings["timeout"] = Timeout(read=0.1)
    server.stall()


def fail_by_status(server, settings):
    server.answer(401, {"error": {"message": "bad key"}})


def fail_by_redirect(server, settings):
    server.answer(302, b"", {"Location": f"/v2/x?X-Key={CANARY}"})


def fail_in_the_body(server, settings):
    server.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", then="close")


def fail_to_parse(server, settings):
    server.answer(200, b"<h1>")


KINDS = ["bearer", "basic", "header", "query", "cookie"]
FAILURES = [
    fail_connecting,
    fail_reading,
    fail_by_timeout,
    fail_by_status,
    fail_in_the_body,
    fail_to_parse,
]


@pytest.mark.parametrize(
    ("kind", "fail"),
    [*((kind, fail) for kind in KINDS for fail in FAILURES), ("query", fail_by_redirect)],
)
def test_an_error_gives_no_secret_away(api, server, caplog, kind, fail):
    caplog.set_level(logging.DEBUG)
    settings = {"credentials": {"K": credentials(kind)}, "security": (("K",),), "max_retries": 0}
    fail(server, settings)
    client = api.client(**settings)
    with pytest.raises(APIError) as caught:
        api.call(POST, body={"password": CANARY + "-in-body"})
    error = caught.value
    error.__traceback__ = _without_this_test(error.__traceback__)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    body_free = "".join(shown.format()).replace(CANARY + "-in-body", "")
    # The HTTP library logs at DEBUG what the server said; here the server repeats the key.
    logged = [r.getMessage() for r in caplog.records if "receive_response_headers" not in r.msg]
    assert_clean(
        *logged,
        repr(client),
        str(error),
        repr(error),
        str(vars(error)),
        body_free,
        pickle.dumps(error).decode("latin-1"),
        str(getattr(error.__cause__, "request", None)),
        str(getattr(getattr(error.__cause__, "request", None), "headers", None)),
    )


def _without_this_test(tb):
    """The frames from our own code on: those of the test hold its settings."""
    while tb is not None and "_runtime" not in tb.tb_frame.f_code.co_filename:
        tb = tb.tb_next
    return tb


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "wrong",
    [
        {"headers": {"X-Tag": "a\nb"}},
        {"path": {"id": ".."}},
        {"query": {"q": object()}},
        {"body": object()},
        {"options": {"headers": {"X-Tag": "a\nb"}}},
        {"options": {"base_url": "nowhere"}},
        {"options": {"timeout": -1}},
    ],
    ids=lambda wrong: str(*wrong),
)
def test_an_argument_that_is_refused_gives_no_secret_away(api, server, kind, wrong):
    api.client(
        credentials={"K": credentials(kind)},
        security=(("K",),),
        default_headers={"X-Custom": CANARY},
    )
    operation = Operation[None]("op", "POST", "/x/{id}", body="application/json")
    with pytest.raises((TypeError, ValueError)) as caught:
        api.call(operation, **{"path": {"id": "1"}, **wrong})
    error = caught.value
    error.__traceback__ = _without_this_test(error.__traceback__)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert shown.stack[-1].filename.partition("_runtime")[1]  # where it happened is still said
    assert_clean(str(error), "".join(shown.format()))
    assert server.connections == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_success_gives_no_secret_away(api, server, caplog, kind):
    caplog.set_level(logging.DEBUG)
    server.answer(200, {})
    client = api.client(credentials={"K": credentials(kind)}, security=(("K",),))
    api.call(POST, body={"password": CANARY})
    assert_clean(caplog.text, repr(client), repr(vars(client)), repr(vars(client.__calls__)))
    settings = client.__calls__.settings
    assert_clean(repr(settings), repr(settings.credentials))
    assert len([r for r in caplog.records if r.name == logger.name]) == 2


def test_default_headers_do_not_show(api, server, caplog):
    caplog.set_level(logging.DEBUG)
    server.answer(500, {})
    client = api.client(default_headers={"X-Custom": CANARY})
    with pytest.raises(APIError) as caught:
        api.call(POST)
    assert_clean(caplog.text, repr(client), str(vars(caught.value)))


def test_what_is_logged(api, server, caplog):
    caplog.set_level(logging.DEBUG, logger=logger.name)
    server.answer(500, {}, {"X-Request-Id": "req_1"})
    server.answer(200, {}, {"X-Request-Id": "req_2"})
    api.call(
        Operation("op", "GET", "/x", returns=lambda: dict[str, str]), query={"a": 1, "token": "t"}
    )
    url = f"GET {server.url}/v1/x?a=1&token=***"
    lines = [record.getMessage() for record in caplog.records if record.name == logger.name]
    assert [line[: len(url)] for line in lines] == [url] * 5
    sent, failed, waiting, sent_again, succeeded = (line[len(url) :] for line in lines)
    assert sent.startswith(", 0 bytes, {'accept': 'application/json', 'user-agent': 'acme")
    assert failed.startswith(": 500, 2 bytes, ")
    assert "'x-request-id': 'req_1'" in failed
    assert waiting == ": trying again in 0.500 s"
    assert sent_again.startswith(" (attempt 2), 0 bytes")
    assert succeeded.startswith(": 200, 2 bytes, ")
    assert succeeded.endswith(" s")


def test_the_logger_is_that_of_the_package():
    assert logger.name == "_runtime"  # `acme` in `acme/_runtime/logs.py`


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:p@x.example/a", "https://***@x.example/a"),
        ("https://x.example/a?k=1&q=2", "https://x.example/a?k=***&q=2"),
        (
            "https://x.example/?access_token=1&X-Amz-Signature=2&page=3",
            "https://x.example/?access_token=***&X-Amz-Signature=***&page=3",
        ),
        ("/a?api%5Fkey=1", "/a?api%5Fkey=***"),
        ("/a?page_token=1&nextToken=2", "/a?page_token=1&nextToken=2"),
        (
            "/a?accessToken=1&id-token=2&max_tokens=3",
            "/a?accessToken=***&id-token=***&max_tokens=3",
        ),
        ("/a?key&k=", "/a?key&k=***"),
        ("mailto:a@b", "mailto:a@b"),
    ],
)
def test_urls_are_shown_without_their_secrets(url, shown):
    assert mask_url(url, {"k"}) == shown
