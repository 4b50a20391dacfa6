"""Where requests go: the client's base URL, an operation's own, a call's own, and server variables."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from _runtime.operations import CursorPages, Operation, URLPages
from _runtime.resources import AsyncResource, Resource
from _runtime.urls import parse_base_url, server_url
from _runtime.waiters import Poll, Waiter
from hypothesis import given
from hypothesis import strategies as st

GET = Operation[None]("getThing", "GET", "/x")


@pytest.fixture
def other(new_server):
    """A server beside the client's own."""
    return new_server()


def elsewhere(server):
    return Operation[None]("upload", "GET", "/x", base_url=server.url + "/files")


def test_a_call_goes_to_a_base_url_of_its_own_with_the_credentials(api, server, other):
    other.answer(204)
    api.call(GET, query={"q": 1}, options={"base_url": other.url + "/v9/?tenant=t"})
    assert other.request.target == "/v9/x?tenant=t&q=1"
    assert other.request.headers["authorization"] == f"Bearer {api.secret}"
    assert server.connections == 0


def test_the_next_call_goes_to_the_client_s_again(api, server, other):
    other.answer(204)
    server.answer(204)
    api.call(GET, options={"base_url": other.url})
    api.call(GET)
    assert server.request.target == "/v1/x"


def test_an_operation_goes_to_its_own_server(api, server, other):
    other.answer(204)
    server.answer(204)
    api.client(base_url=None, default_base_url=server.url + "/v1")
    api.call(elsewhere(other))
    api.call(GET)
    assert other.request.target == "/files/x"
    assert server.request.target == "/v1/x"


def test_the_base_url_that_the_caller_gives_to_the_client_goes_over_it(api, server, other):
    server.answer(204)
    api.call(elsewhere(other))
    assert server.request.target == "/v1/x"
    assert other.connections == 0


def test_the_base_url_of_a_call_goes_over_both(api, server, other, new_server):
    third = new_server()
    third.answer(204)
    api.call(elsewhere(other), options={"base_url": third.url})
    assert third.request.target == "/x"
    assert server.connections == other.connections == 0


def test_an_empty_base_url_is_none_given(api, server, other):
    other.answer(204)
    api.client(base_url="", default_base_url=server.url)
    api.call(elsewhere(other))
    assert other.request.target == "/files/x"


@pytest.mark.parametrize(
    "url", ["", "/v1", "ftp://a", "https://", "https://u:canary@a/", "https://a/#f", "https://a b/"]
)
def test_what_is_no_base_url_is_refused_by_the_name_of_the_option(api, server, url):
    with pytest.raises(ValueError, match=r"request_options\['base_url'\]") as caught:
        api.call(GET, options={"base_url": url})
    assert "canary" not in str(caught.value)
    assert server.connections == 0


@pytest.mark.parametrize("style", ["cursor", "url"])
def test_all_pages_of_a_list_come_from_the_base_url_of_the_call(api, server, other, style):
    pages = (
        CursorPages(items="data", parameter="after", cursor="next")
        if style == "cursor"
        else URLPages(items="data", url="next")
    )
    operation = Operation[object]("list", "GET", "/x", returns=lambda: object, pages=pages)
    url = "/v9/x?after=n"
    other.answer(200, {"data": [1], "next": "n" if style == "cursor" else server.url + url})
    other.answer(200, {"data": [2]})
    page = api.page(operation, options={"base_url": other.url + "/v9"})
    assert api.collect(page) == [1, 2]
    assert [r.target for r in other.requests] == ["/v9/x", url]
    assert server.connections == 0


def test_a_waiter_asks_at_the_base_url_of_the_call(api, server, other):
    operation = Operation[object]("getRun", "GET", "/run", returns=lambda: object)
    waiter = Waiter("run", "status", ("done",), poll=Poll(interval=0))
    other.answer(200, {"status": "busy"})
    other.answer(200, {"status": "done"})
    resource = api._resource()
    options = {"base_url": other.url}
    assert isinstance(resource, (Resource, AsyncResource))
    found = api.wait(
        resource._wait(
            waiter,
            lambda: resource._call(operation, options=options),
            interval=None,
            timeout=None,
            on_progress=None,
        )
    )
    assert found == {"status": "done"}
    assert len(other.requests) == 2
    assert server.connections == 0


@pytest.mark.parametrize(
    ("template", "variables", "url"),
    [
        ("https://{region}.a.example/v1", {"region": "eu"}, "https://eu.a.example/v1"),
        ("https://a.example:{port}/v1", {"port": "8443"}, "https://a.example:8443/v1"),
        ("{scheme}://a.example", {"scheme": "http"}, "http://a.example"),
        ("https://a.example/{base}", {"base": "v1/eu"}, "https://a.example/v1/eu"),
        ("https://a.example/{v}/{v}", {"v": "1"}, "https://a.example/1/1"),
        ("https://{host}/v1", {"host": "b.example:81"}, "https://b.example:81/v1"),
        ("https://a.example/v1", {"unused": "x y"}, "https://a.example/v1"),
        ("{server}/v1", {"server": "https://b.example"}, "https://b.example/v1"),
        ("https://{eu-}a.example", {"eu-": ""}, "https://a.example"),
    ],
)
def test_variables_stand_in_the_url_of_a_server(template, variables, url):
    assert server_url(template, variables) == url


@pytest.mark.parametrize(
    ("template", "value"),
    [
        *(("https://{v}.a.example/v1", value) for value in ("evil.example/", "evil/x", "a@evil")),
        *(
            ("https://{v}.a.example/v1", value)
            for value in ("evil#", "evil?", "evil\\", "e\n", "{v}")
        ),
        *(("https://a.example:{v}/v1", value) for value in ("80@evil", "80/x", "80?", " 80")),
        *(("{v}://a.example/v1", value) for value in ("https://evil.example/", "ftp", "", "a:b")),
        *(("https://a.example{v}/v1", value) for value in ("/x", "@evil", "?")),
        *(("https://a.example/{v}", value) for value in ("a?b", "a#b", "a b", "%2e", "é", "a\x00")),
    ],
)
def test_a_variable_cannot_bring_in_another_host(template, value):
    with pytest.raises(ValueError, match="the server variable 'v' cannot be"):
        server_url(template, {"v": value})


@given(st.text(st.sampled_from("aZ0.-_~:/@?#\\%{} \n")))
def test_whatever_the_value_the_server_is_one_of_the_document(value):
    for template, host in [
        ("https://a.example/{v}/x", "a.example"),
        ("{v}://a.example/x", "a.example"),
        ("https://a.example:{v}/x", "a.example"),
        ("https://{v}.a.example/x", ".a.example"),
    ]:
        try:
            base = parse_base_url(server_url(template, {"v": value}))
        except ValueError:
            continue
        assert (urlsplit(base.origin).hostname or "").endswith(host)


def test_a_server_that_there_is_not_is_an_error_that_names_those_that_there_are():
    from _runtime.urls import named_server

    servers = {"live": "https://api.example.com", "sandbox": "https://sandbox.example.com"}
    assert named_server(servers, "sandbox") == "https://sandbox.example.com"
    with pytest.raises(ValueError, match="one of 'live', 'sandbox', not 'test'"):
        named_server(servers, "test")
