"""Where a request goes: path values, path templates, base URLs."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from _runtime.operations import Operation, Style
from _runtime.parameters import path_segment
from _runtime.urls import parse_base_url
from hypothesis import assume, given
from hypothesis import strategies as st

GET = Operation[None]("getFile", "GET", "/files/{file_id}")


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("a b", "a%20b"),
        ("a;b", "a%3Bb"),
        ("a\\b", "a%5Cb"),
        ("é", "%C3%A9"),
        ("\n", "%0A"),
        ("\r\nX-Evil: 1", "%0D%0AX-Evil%3A%201"),
        ("\x00", "%00"),
        ("100%", "100%25"),
        ("a%2Fb", "a%252Fb"),
        ("...", "..."),
        (".hidden", ".hidden"),
        ("~tilde_-.", "~tilde_-."),
        ("x" * 10_000, "x" * 10_000),
        (7, "7"),
        (True, "true"),
    ],
)
def test_a_path_value_is_one_encoded_segment(api, server, value, segment):
    server.answer(204)
    api.call(GET, path={"file_id": value})
    assert server.request.target == f"/v1/files/{segment}"


@pytest.mark.parametrize("value", ["", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252E", None])
def test_a_path_value_that_is_another_path_is_refused_before_anything_is_sent(api, server, value):
    with pytest.raises(ValueError, match="file_id"):
        api.call(GET, path={"file_id": value})
    assert server.connections == 0


@pytest.mark.parametrize("value", [[""], [], [".."], {"": None}])
def test_an_array_or_object_that_comes_to_another_path_is_refused(value):
    with pytest.raises(ValueError, match="ids"):
        path_segment("ids", value)


def test_a_label_that_would_come_to_two_dots_is_refused():
    with pytest.raises(ValueError, match="id"):
        path_segment("id", ".", Style("label"))


def test_a_lone_surrogate_is_refused_by_the_name_of_its_parameter(api, server):
    with pytest.raises(ValueError, match="file_id"):
        api.call(GET, path={"file_id": "\ud800"})
    assert server.connections == 0


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_segment_reads_back_as_its_value(value):
    assume(value not in (".", "..") and "%" not in value)
    segment = path_segment("id", value)
    assert unquote(segment) == value
    assert not set(segment) & set("/?#\\ \r\n")


@pytest.mark.parametrize(
    ("template", "target"),
    [
        ("//evil.example/x", "/v1//evil.example/x"),
        ("http://evil.example/x", "/v1/http://evil.example/x"),
        ("@evil.example/x", "/v1/@evil.example/x"),
        ("/x?kind=all", "/v1/x?kind=all"),
        ("/x#fragment", "/v1/x"),
        ("/sp ace", "/v1/sp%20ace"),
        ("/{a}/mid/{b}.json", "/v1/1/mid/2.json"),
    ],
)
def test_no_path_template_leaves_the_origin_of_the_base_url(api, server, template, target):
    server.answer(204)
    api.call(Operation("x", "GET", template), path={"a": 1, "b": 2})
    assert server.request.target == target


def test_dots_in_a_path_template_stay_on_the_server(api, server):
    server.answer(204)
    api.call(Operation("x", "GET", "/../../x"))
    assert server.request.headers["host"] in server.url


@pytest.mark.parametrize(
    ("suffix", "target"),
    [
        ("", "/x?a=1"),
        ("/", "/x?a=1"),
        ("/v1", "/v1/x?a=1"),
        ("/v1//", "/v1/x?a=1"),
        ("/v1?tenant=7", "/v1/x?tenant=7&a=1"),
        ("?tenant=7&b", "/x?tenant=7&b&a=1"),
    ],
)
def test_a_base_url_keeps_its_path_and_query(api, server, suffix, target):
    server.answer(204)
    api.client(base_url=server.url + suffix)
    api.call(Operation("x", "GET", "/x"), query={"a": 1})
    assert server.request.target == target


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.example.com",
        "/v1",
        "ftp://api.example.com",
        "file:///etc/passwd",
        "http://",
        "https:///v1",
        "http://api.example.com:port",
        "http://api.example.com:99999",
        "http://api.example.com/#x",
        "http://api.example.com/a b",
        "http://api.example.com\\@evil.example",
        "http://api.example.com\r\nX: 1",
        "http://[::1",
    ],
)
def test_what_is_no_base_url_is_refused(base_url):
    with pytest.raises(ValueError, match="base_url"):
        parse_base_url(base_url)


def test_a_base_url_with_a_password_is_refused_without_showing_it():
    with pytest.raises(ValueError, match="password") as caught:
        parse_base_url("https://user:hunter2@api.example.com")
    assert "hunter2" not in str(caught.value)


def test_a_url_that_is_too_long_is_refused(api, server):
    with pytest.raises(ValueError, match="URL too long"):
        api.call(GET, path={"file_id": "x" * 70_000})
    assert server.connections == 0


def test_a_url_on_another_origin_is_refused(api, server, new_server):
    """The last wall: should all the others fall, nothing is sent elsewhere."""
    from _runtime.outgoing import Request

    other = new_server()
    request = Request("GET", other.url + "/x", [], None, "/x", server.url)
    transport = api.client().__calls__._transport
    with pytest.raises(ValueError, match="another origin"):
        api.wait(transport.send(request, {"read": 1, "connect": 1, "write": 1, "pool": 1}, 9e9))
    assert other.connections == 0
