"""Header fields: what may be sent, and what is read."""

from __future__ import annotations

import copy
import pickle
import platform

import pytest
from _runtime.headers import Headers, field_value
from _runtime.operations import Operation
from hypothesis import given
from hypothesis import strategies as st

GET = Operation[None]("get", "GET", "/x")
BAD_VALUES = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "a\x7fb", "a\x1bb", "snow ☃", "\ud800"]


def test_a_request_says_what_it_accepts_and_who_sends_it(api, server):
    server.answer(204)
    api.call(GET)
    headers = server.request.headers
    assert headers["accept"] == "application/json"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["user-agent"] == f"acme/1.0.0 python/{platform.python_version()}"
    assert "content-type" not in headers
    assert "cookie" not in headers


@pytest.mark.parametrize("value", BAD_VALUES)
def test_a_header_parameter_cannot_bring_in_another_header(api, server, value):
    with pytest.raises(ValueError, match="X-Tag"):
        api.call(GET, headers={"X-Tag": value})
    assert server.connections == 0


@pytest.mark.parametrize("value", BAD_VALUES)
def test_an_option_cannot_bring_in_another_header(api, server, value):
    with pytest.raises(ValueError, match="X-Tag"):
        api.call(GET, options={"headers": {"X-Tag": value}})
    assert server.connections == 0


@pytest.mark.parametrize("value", BAD_VALUES)
def test_a_default_header_cannot_bring_in_another_header(api, value):
    with pytest.raises(ValueError, match="X-Tag"):
        api.client(default_headers={"X-Tag": value})


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "é", "(x)"])
def test_a_header_name_is_a_token(api, server, name):
    with pytest.raises(ValueError, match="header"):
        api.call(GET, options={"headers": {name: "1"}})
    assert server.connections == 0


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_a_header_that_follows_from_the_body_cannot_be_set(api, name):
    with pytest.raises(ValueError, match=name):
        api.client(default_headers={name: "0"})


def test_a_header_that_is_no_str_is_refused(api):
    with pytest.raises(TypeError, match="X-Tag"):
        api.client(default_headers={"X-Tag": 1})


def test_a_bad_value_does_not_show_in_the_error():
    with pytest.raises(ValueError, match="X-Key") as caught:
        field_value("canary\n", "X-Key")
    assert "canary" not in str(caught.value)


@given(st.text())
def test_what_passes_is_one_line(value):
    try:
        raw = field_value(value, "x")
    except ValueError:
        return
    assert not set(raw) & set(b"\r\n\0")
    assert raw.decode("latin-1") == value.strip(" \t")


def test_headers_of_a_call_go_over_those_of_the_client_and_these_over_those_of_the_operation(
    api, server
):
    operation = Operation[None]("get", "GET", "/x", headers={"A": "op", "B": "op", "C": "op"})
    server.answer(204)
    api.client(default_headers={"b": "client", "c": "client", "User-Agent": "mine"})
    api.call(operation, headers={"D": "argument"}, options={"headers": {"c": "call", "d": "call"}})
    headers = server.request.headers
    assert [headers[name] for name in "abcd"] == ["op", "client", "call", "call"]
    assert headers["user-agent"] == "mine"
    assert len([name for name, _ in server.request.lines if name.lower() == "c"]) == 1


class TestHeadersOfAResponse:
    headers = Headers([(b"X-A", b"1"), (b"Set-Cookie", b"a=1"), (b"x-a", b"2"), (b"L", b"\xe9")])

    def test_names_are_found_in_any_case(self):
        assert self.headers["SET-COOKIE"] == "a=1"
        assert "nope" not in self.headers
        assert self.headers.get("nope") is None

    def test_several_values_are_joined_and_can_be_had_one_by_one(self):
        assert self.headers["x-a"] == "1, 2"
        assert self.headers.get_all("X-A") == ["1", "2"]

    def test_they_are_a_mapping(self):
        assert dict(self.headers) == {"x-a": "1, 2", "set-cookie": "a=1", "l": "é"}
        assert len(self.headers) == 3
        assert Headers.of({"X": "1"}) == {"x": "1"}

    def test_they_cannot_be_changed(self):
        with pytest.raises(TypeError):
            self.headers["x"] = "1"

    def test_the_repr_keeps_cookies_to_itself(self):
        assert repr(Headers.of({"Set-Cookie": "canary", "X": "1"})) == (
            "Headers({'set-cookie': '***', 'x': '1'})"
        )

    def test_they_pickle_and_copy(self):
        assert pickle.loads(pickle.dumps(self.headers)) == self.headers
        assert copy.deepcopy(self.headers) == self.headers
