"""Nodes: values that know where they stand, and never raise for what they are not."""

from __future__ import annotations

import pytest
from sdkwright.diagnostics import Location
from sdkwright.document import Node

VALUE = {
    "text": "a",
    "number": 1.5,
    "flag": True,
    "unset": False,
    "null": None,
    "list": ["a", 1, None, {"b": "c"}],
    "a/b~c": {"d": 1},
}


@pytest.fixture
def node() -> Node:
    return Node(VALUE, Location("api.yaml"))


def test_members_and_elements_know_where_they_stand(node: Node) -> None:
    assert node["a/b~c"]["d"].location == Location("api.yaml", "/a~1b~0c/d")
    assert [e.location.pointer for e in node["list"].elements()] == [f"/list/{i}" for i in range(4)]
    assert dict(node.items())["text"].location.pointer == "/text"


def test_what_is_not_there_is_none(node: Node) -> None:
    assert node.get("other") is None
    assert node["text"].get("x") is None
    assert "text" in node
    assert "x" not in node["text"]
    with pytest.raises(KeyError, match="other"):
        node["other"]


def test_values_of_another_kind_are_empty(node: Node) -> None:
    for name in ("text", "number", "flag", "null", "list"):
        assert list(node[name].items()) == []
        assert node[name].text("a") is None
        assert node[name].flag("a") is False
        assert node[name].texts("a") == ()
    assert list(node["text"].elements()) == []


def test_scalars_are_text_where_text_is_asked_for(node: Node) -> None:
    names = ("text", "number", "flag", "unset", "null", "list", "a/b~c", "other")
    assert [node.text(name) for name in names] == (
        ["a", "1.5", "true", "false", None, None, None, None]
    )
    assert node.texts("list") == ("a", "1")


def test_a_flag_is_true_and_nothing_else(node: Node) -> None:
    assert [name for name in VALUE if node.flag(name)] == ["flag"]


def test_kinds(node: Node) -> None:
    assert node.is_object
    assert node["list"].is_array
    assert not node["text"].is_object
    assert not node["text"].is_array


def test_nodes_are_equal_that_stand_at_one_place(node: Node) -> None:
    assert node["list"] == node["list"]
    assert len({node["list"], node["list"], node["text"]}) == 2
    assert node["text"] != next(node["list"].elements())
    assert node["text"] != "a"
    assert repr(node["text"]) == "Node(api.yaml#/text)"
