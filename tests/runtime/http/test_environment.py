"""What the environment may change: proxies and keys of TLS; and what it may not."""

from __future__ import annotations

import base64
import logging
import traceback

import pytest
from _runtime.errors import APIConnectionError, InternalServerError
from _runtime.logs import logger
from _runtime.operations import Operation
from _runtime.urls import parse_base_url

GET = Operation[None]("get", "GET", "/x")
CANARY = "canary-12cd"


@pytest.fixture
def proxy(new_server, monkeypatch):
    """A server that HTTP_PROXY and HTTPS_PROXY name, with a password of its own."""
    started = new_server()
    url = started.url.replace("http://", f"http://user:{CANARY}@")
    monkeypatch.setenv("HTTP_PROXY", url)
    monkeypatch.setenv("HTTPS_PROXY", url)
    return started


def test_plain_http_goes_through_the_proxy_of_the_environment(api, proxy):
    proxy.answer(204)
    api.client(base_url="http://api.example.test/v1")
    api.call(GET)
    request = proxy.request
    assert (request.method, request.target) == ("GET", "http://api.example.test/v1/x")
    password = base64.b64encode(f"user:{CANARY}".encode()).decode()
    assert request.headers["proxy-authorization"] == f"Basic {password}"


def test_through_tls_the_proxy_sees_host_and_port_alone(api, proxy):
    proxy.answer(502, b"")
    api.client(base_url="https://api.example.test/v1?key=secret", max_retries=0)
    with pytest.raises(APIConnectionError):
        api.call(GET, query={"q": "private"})
    request = proxy.request
    assert (request.method, request.target) == ("CONNECT", "api.example.test:443")
    seen = str(request.lines) + str(request.body)
    assert api.secret not in seen
    assert "private" not in seen
    assert "authorization" not in request.headers


def test_no_proxy_is_heeded(api, server, proxy, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server.answer(204)
    api.call(GET)
    assert server.request.headers["authorization"] == f"Bearer {api.secret}"
    assert proxy.connections == 0


def test_a_proxy_that_is_not_there_is_an_error_that_shows_no_password(api, monkeypatch, caplog):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("HTTP_PROXY", f"http://user:{CANARY}@127.0.0.1:1")
    client = api.client(base_url="http://api.example.test/v1", max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        api.call(GET)
    error = caught.value
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = repr([f.locals for f in shown.stack if "_runtime" in f.filename])
    logged = "".join(r.getMessage() for r in caplog.records if r.name == logger.name)
    for text in (str(error), repr(vars(error)), repr(client), own, logged):
        assert CANARY not in text


def test_a_client_of_the_callers_that_trusts_no_environment_uses_no_proxy(api, server, proxy):
    server.answer(204)
    http_client = api.http_client(trust_env=False)
    api.client(http_client=http_client)
    api.call(GET)
    assert proxy.connections == 0
    assert len(server.requests) == 1
    api.wait(http_client.aclose() if api.runner else http_client.close())


@pytest.mark.parametrize("auth", [True, False])
def test_a_netrc_file_adds_nothing_to_what_is_sent(api, server, tmp_path, monkeypatch, auth):
    (tmp_path / ".netrc").write_text(f"machine 127.0.0.1 login user password {CANARY}\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    server.answer(204)
    api.client(**({} if auth else {"credentials": {}, "security": ()}))
    api.call(GET)
    expected = f"Bearer {api.secret}" if auth else None
    assert server.request.headers.get("authorization") == expected


@pytest.mark.parametrize(
    ("url", "is_exposed"),
    [
        ("https://api.example", False),
        ("http://api.example", True),
        ("http://localhost:8000", False),
        ("http://LOCALHOST", False),
        ("http://api.localhost", False),
        ("http://127.0.0.1", False),
        ("http://127.1.2.3:80", False),
        ("http://[::1]:80", False),
        ("http://127.0.0.1.example", True),
        ("http://localhost.example", True),
        ("http://10.0.0.1", True),
    ],
)
def test_what_is_sent_without_tls_can_be_read_but_on_this_machine(url, is_exposed):
    assert parse_base_url(url).is_exposed is is_exposed


@pytest.mark.parametrize(
    ("url", "given", "warned"),
    [
        ("http://api.example/v1", True, True),
        ("http://api.example/v1", False, False),
        ("https://api.example/v1", True, False),
        ("http://127.0.0.1/v1", True, False),
    ],
)
def test_credentials_without_tls_are_warned_of_once(api, caplog, url, given, warned):
    api.client(base_url=url, **({} if given else {"credentials": {}, "security": ()}))
    found = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    sentence = "credentials are sent to http://api.example without TLS: they can be read on the way"
    assert found == ([sentence] if warned else [])


def test_a_debugger_of_the_environment_does_not_log_bodies(api, server, caplog):
    caplog.set_level(logging.NOTSET)
    for _ in range(3):
        server.answer(500, {"said": CANARY})
    with pytest.raises(InternalServerError):
        api.call(Operation("x", "PUT", "/x", body="application/json"), body={"said": CANARY})
    own = "".join(r.getMessage() for r in caplog.records if r.name == logger.name)
    assert own
    assert CANARY not in own
