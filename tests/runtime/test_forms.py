"""application/x-www-form-urlencoded, as urllib reads it back."""

from __future__ import annotations

import datetime
import json
from urllib.parse import parse_qsl

import pytest
from _runtime.encodings import Encoding
from _runtime.forms import form_bytes
from _runtime.models import Model
from _runtime.omit import OMIT
from _runtime.parameters import Style
from hypothesis import given
from hypothesis import strategies as st


class Address(Model):
    street: str
    zip_code: str | None = None


def pairs(body: object, encodings: dict[str, Encoding] | None = None) -> list[tuple[str, str]]:
    text = form_bytes(body, encodings or {}).decode("ascii")
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))


def test_members_are_pairs_in_their_order():
    body = {"b": "x y&=+é", "a": 1, "c": True, "d": "", "e": datetime.date(2026, 1, 2)}
    assert pairs(body) == [
        ("b", "x y&=+é"),
        ("a", "1"),
        ("c", "true"),
        ("d", ""),
        ("e", "2026-01-02"),
    ]


def test_what_is_left_out_or_none_is_not_sent():
    assert form_bytes({"a": OMIT, "b": None, "c": []}, {}) == b""


def test_an_array_is_a_pair_for_each_item_and_an_object_is_json():
    body = {"a": [1, "x"], "o": {"b": [2]}, "m": Address(street="s", zip_code="1")}
    assert pairs(body) == [
        ("a", "1"),
        ("a", "x"),
        ("o", '{"b":[2]}'),
        ("m", '{"street":"s","zip_code":"1"}'),
    ]


def test_a_model_is_a_form():
    assert pairs(Address(street="s")) == [("street", "s")]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (Style("form", explode=True), b"x=1&y=2"),
        (Style("form"), b"a=x,1,y,2"),
        (Style("deepObject", explode=True), b"a%5Bx%5D=1&a%5By%5D=2"),
        (Style("spaceDelimited"), b"a=x%201%20y%202"),
    ],
)
def test_a_style_writes_an_object_like_a_query_parameter(style, text):
    assert form_bytes({"a": {"x": 1, "y": 2}}, {"a": Encoding(style=style)}) == text


def test_reserved_characters_stay_where_the_document_allows_it():
    reserved = Encoding(style=Style("form", explode=True, allow_reserved=True))
    assert form_bytes({"a": "https://x/?b&c"}, {"a": reserved}) == b"a=https://x/?b%26c"


def test_a_content_type_of_json_makes_json_of_a_list():
    assert pairs({"a": [1, 2]}, {"a": Encoding("application/json")}) == [("a", "[1,2]")]


@pytest.mark.parametrize(
    ("body", "error", "named"),
    [
        ({"f": object()}, TypeError, "form field 'f'"),
        ({"f": "\ud800"}, ValueError, "form field 'f'"),
        ({"f": {"a": float("nan")}}, ValueError, "form field 'f'"),
        ({1: "x"}, TypeError, "the key 1"),
        ("a=b", TypeError, "must be an object"),
    ],
)
def test_what_cannot_be_sent_is_refused_by_name(body, error, named):
    with pytest.raises(error, match=named):
        form_bytes(body, {})


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(body=st.dictionaries(TEXT.filter(bool), TEXT | st.lists(TEXT)))
def test_a_server_reads_what_was_sent(body):
    expected = [
        (name, item)
        for name, value in body.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    assert pairs(body) == expected


@given(value=st.dictionaries(TEXT, TEXT | st.lists(st.integers())))
def test_an_object_comes_back_as_json(value):
    assert json.loads(dict(pairs({"o": value}))["o"]) == value
