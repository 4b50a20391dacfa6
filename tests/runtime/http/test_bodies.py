"""Request bodies."""

from __future__ import annotations

import datetime as dt

import pytest
from _runtime.models import Model
from _runtime.omit import OMIT
from _runtime.operations import Operation

REQUIRED = Operation[None]("create", "POST", "/x", body="application/json", body_required=True)
OPTIONAL = Operation[None]("create", "POST", "/x", body="application/json")
BODILESS = Operation[None]("act", "POST", "/x/act")


class Thing(Model):
    name: str
    size: int | None = None


def test_members_that_are_left_out_are_not_sent_and_none_is_null(api, server):
    server.answer(204)
    api.call(REQUIRED, body={"a": 1, "b": OMIT, "c": None, "d": {"e": OMIT, "f": "é"}})
    assert server.request.json == {"a": 1, "c": None, "d": {"f": "é"}}
    assert server.request.headers["content-type"] == "application/json"


def test_models_and_times_are_sent_as_json(api, server):
    server.answer(204)
    at = dt.datetime(2024, 2, 23, tzinfo=dt.UTC)
    api.call(
        REQUIRED, body={"thing": Thing(name="n"), "things": [Thing(name="m", size=None)], "at": at}
    )
    assert server.request.json == {
        "thing": {"name": "n"},
        "things": [{"name": "m", "size": None}],
        "at": "2024-02-23T00:00:00Z",
    }


def test_an_optional_body_of_which_everything_is_left_out_is_not_sent(api, server):
    server.answer(204)
    api.call(OPTIONAL, body={"a": OMIT, "b": OMIT})
    assert server.request.body == b""
    assert "content-type" not in server.request.headers


def test_a_required_body_of_which_everything_is_left_out_is_an_empty_object(api, server):
    server.answer(204)
    api.call(REQUIRED, body={"a": OMIT})
    assert server.request.body == b"{}"


def test_an_optional_body_that_is_left_out_is_not_sent(api, server):
    server.answer(204)
    api.call(OPTIONAL, body=OMIT)
    assert server.request.body == b""


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (None, b"null"),
        ({}, b"{}"),
        ([1], b"[1]"),
        ("text", b'"text"'),
        (Thing(name="n"), b'{"name":"n"}'),
    ],
)
def test_a_body_that_is_given_is_sent(api, server, body, sent):
    server.answer(204)
    api.call(OPTIONAL, body=body)
    assert server.request.body == sent


def test_an_operation_without_body_sends_none(api, server):
    server.answer(204)
    api.call(BODILESS)
    assert server.request.body == b""
    assert server.request.headers["content-length"] == "0"


def test_bytes_and_text_go_as_they_are_where_the_body_is_no_json(api, server):
    server.answer(204)
    server.answer(204)
    upload = Operation[None]("upload", "PUT", "/x", body="text/csv", body_required=True)
    api.call(upload, body=b"a,b\n")
    api.call(upload, body="é\n")
    assert [r.body for r in server.requests] == [b"a,b\n", "é\n".encode()]
    assert server.requests[0].headers["content-type"] == "text/csv"
    with pytest.raises(TypeError, match="upload"):
        api.call(upload, body={"a": 1})


def test_what_json_cannot_hold_is_refused_before_anything_is_sent(api, server):
    with pytest.raises(TypeError):
        api.call(REQUIRED, body={"a": object()})
    with pytest.raises(ValueError, match="NaN"):
        api.call(REQUIRED, body={"a": float("nan")})
    assert server.connections == 0


@pytest.mark.parametrize(("body", "sent"), [(20, b"20"), (0.5, b"0.5"), (True, b"true")])
def test_a_number_or_boolean_goes_as_text_where_the_body_is_text(api, server, body, sent):
    put = Operation[None]("put", "PUT", "/x", body="text/plain", body_required=True)
    server.answer(204)
    api.call(put, body=body)
    assert server.request.body == sent
    upload = Operation[None]("upload", "PUT", "/x", body="image/png", body_required=True)
    with pytest.raises(TypeError, match=r"must be bytes, a path, .* not"):
        api.call(upload, body=body)
