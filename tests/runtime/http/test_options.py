"""Settings for one call, and those of a client."""

from __future__ import annotations

import math

import pytest
from _runtime.omit import OMIT
from _runtime.operations import Operation
from _runtime.timeouts import Timeout

GET = Operation[None]("get", "GET", "/x", query={"v": "1"})
CREATE = Operation[None]("create", "POST", "/x", body="application/json")


def test_extra_query_parameters_go_over_those_of_the_call_and_of_the_operation(api, server):
    server.answer(204)
    options = {"query": {"limit": 9, "v": "2", "tags": ["a", "b"], "none": None}}
    api.call(GET, query={"limit": 5, "order": "asc"}, options=options)
    assert server.request.query == "order=asc&limit=9&v=2&tags=a&tags=b"


def test_extra_members_go_over_those_of_the_body(api, server):
    server.answer(204)
    api.call(CREATE, body={"a": 1, "b": 2, "c": OMIT}, options={"body": {"b": 3, "d": [4]}})
    assert server.request.json == {"a": 1, "b": 3, "d": [4]}


def test_extra_members_make_a_body_where_there_was_none(api, server):
    server.answer(204)
    api.call(CREATE, body={"a": OMIT}, options={"body": {"b": 1}})
    assert server.request.json == {"b": 1}


@pytest.mark.parametrize("body", [[1], "text", None])
def test_extra_members_need_an_object(api, server, body):
    with pytest.raises(TypeError, match="create"):
        api.call(CREATE, body=body, options={"body": {"b": 1}})
    assert server.connections == 0


def test_extra_members_need_an_operation_with_a_body(api, server):
    with pytest.raises(TypeError, match="get sends no JSON object"):
        api.call(GET, options={"body": {"b": 1}})
    assert server.connections == 0


def test_an_unknown_option_is_named(api, server):
    with pytest.raises(TypeError, match="request_options has no extra_headers, timout"):
        api.call(GET, options={"timout": 3, "extra_headers": {}})
    assert server.connections == 0


@pytest.mark.parametrize("retries", [-1, 1.5, "2", True, None])
def test_max_retries_is_a_whole_number(api, server, retries):
    with pytest.raises(ValueError, match="max_retries"):
        api.client(max_retries=retries)
    api.client()
    with pytest.raises(ValueError, match="max_retries"):
        api.call(GET, options={"max_retries": retries})
    assert server.connections == 0


@pytest.mark.parametrize("timeout", [0, -1, math.inf, math.nan, "5", True])
def test_a_timeout_is_finite_and_above_zero(api, timeout):
    with pytest.raises(ValueError, match="timeout"):
        api.client(timeout=timeout)
    with pytest.raises(ValueError, match=r"timeout\.read"):
        Timeout(read=timeout)
    api.client()
    with pytest.raises(ValueError, match="timeout"):
        api.call(GET, options={"timeout": timeout})


def test_a_number_is_the_limit_of_the_whole_call():
    assert Timeout.of(300) == Timeout(connect=5, read=300, write=300, pool=5, total=300)
    assert Timeout.of(2) == Timeout(connect=2, read=2, write=2, pool=2, total=2)


def test_options_are_not_changed(api, server):
    options = {"query": {"a": 1}, "headers": {"X": "1"}, "timeout": 5, "max_retries": 0}
    before = {
        key: value.copy() if isinstance(value, dict) else value for key, value in options.items()
    }
    server.answer(204)
    api.call(GET, options=options)
    assert options == before
