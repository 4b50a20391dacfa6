"""How values are written in paths, queries, headers and cookies."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from urllib.parse import parse_qsl, unquote

import pytest
from _runtime.models import Model
from _runtime.omit import OMIT
from _runtime.operations import Operation, Style
from _runtime.parameters import cookie_pairs, header_text, path_segment, query_pairs
from hypothesis import given
from hypothesis import strategies as st

COLOURS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


class Colour(Model):
    R: int
    G: int
    B: int


class Shade(enum.StrEnum):
    DARK = "dark"


# The table of OpenAPI 3.1 §4.8.12, Style Examples; a comma that parts values stands as it is.
@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("matrix"), "blue", ";color=blue"),
        (Style("matrix"), COLOURS, ";color=blue,black,brown"),
        (Style("matrix", explode=True), COLOURS, ";color=blue;color=black;color=brown"),
        (Style("matrix"), RGB, ";color=R,100,G,200,B,150"),
        (Style("matrix", explode=True), RGB, ";R=100;G=200;B=150"),
        (Style("label"), "blue", ".blue"),
        (Style("label"), COLOURS, ".blue,black,brown"),
        (Style("label", explode=True), COLOURS, ".blue.black.brown"),
        (Style("label"), RGB, ".R,100,G,200,B,150"),
        (Style("label", explode=True), RGB, ".R=100.G=200.B=150"),
        (Style("simple"), "blue", "blue"),
        (Style("simple"), COLOURS, "blue,black,brown"),
        (Style("simple"), RGB, "R,100,G,200,B,150"),
        (Style("simple", explode=True), RGB, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style, value, text):
    assert path_segment("color", value, style) == text


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("form", explode=True), "", "color="),
        (Style("form", explode=True), "blue", "color=blue"),
        (Style("form"), COLOURS, "color=blue,black,brown"),
        (Style("form", explode=True), COLOURS, "color=blue&color=black&color=brown"),
        (Style("form"), RGB, "color=R,100,G,200,B,150"),
        (Style("form", explode=True), RGB, "R=100&G=200&B=150"),
        (Style("spaceDelimited"), COLOURS, "color=blue%20black%20brown"),
        (Style("spaceDelimited"), RGB, "color=R%20100%20G%20200%20B%20150"),
        (Style("pipeDelimited"), COLOURS, "color=blue%7Cblack%7Cbrown"),
        (Style("pipeDelimited"), RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            Style("deepObject", explode=True),
            RGB,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        (Style("form", content="application/json"), {"a": [1]}, "color=%7B%22a%22%3A%5B1%5D%7D"),
        (Style("form", allow_reserved=True), "a/b?c&d=e+f#g", "color=a/b?c%26d%3De%2Bf%23g"),
    ],
)
def test_query_styles(style, value, text):
    assert "&".join(query_pairs("color", value, style)) == text


def test_deep_objects_hold_objects_and_arrays():
    value = {"a": {"b": 1}, "c": [1, 2], "d": None}
    pairs = query_pairs("f", value, Style("deepObject", explode=True))
    assert [unquote(pair) for pair in pairs] == ["f[a][b]=1", "f[c]=1", "f[c]=2"]


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("simple"), "blue", "blue"),
        (Style("simple"), "a/b c", "a/b c"),
        (Style("simple"), COLOURS, "blue,black,brown"),
        (Style("simple"), RGB, "R,100,G,200,B,150"),
        (Style("simple", explode=True), RGB, "R=100,G=200,B=150"),
    ],
)
def test_header_styles(style, value, text):
    assert header_text("X-Color", value, style) == text


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (Style("form", explode=True), "blue; x=1", "color=blue%3B%20x%3D1"),
        (Style("form"), COLOURS, "color=blue,black,brown"),
        (Style("form", explode=True), COLOURS, "color=blue; color=black; color=brown"),
        (Style("form"), RGB, "color=R,100,G,200,B,150"),
    ],
)
def test_cookie_styles(style, value, text):
    assert "; ".join(cookie_pairs("color", value, style)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Shade.DARK, "dark"),
        (dt.datetime(2024, 2, 23, 12, 0, tzinfo=dt.UTC), "2024-02-23T12:00:00Z"),
        (dt.date(2024, 2, 23), "2024-02-23"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ([{"a": 1}], '{"a":1}'),
    ],
)
def test_scalars(value, text):
    assert header_text("X", value) == text


def test_a_model_is_what_it_is_in_json():
    assert query_pairs("c", Colour(R=1, G=2, B=3)) == ["R=1", "G=2", "B=3"]


@pytest.mark.parametrize("value", [None, OMIT, [], {}, [None], {"a": None}, {"a": OMIT}])
def test_what_is_undefined_is_not_sent(value):
    assert query_pairs("q", value) == []
    assert cookie_pairs("q", value) == []


@pytest.mark.parametrize("value", [None, OMIT])
def test_an_undefined_header_is_not_sent(value):
    assert header_text("X", value) is None


def test_a_value_without_a_form_is_refused_by_the_name_of_its_parameter():
    with pytest.raises(TypeError, match="query parameter 'q'"):
        query_pairs("q", object())
    with pytest.raises(ValueError, match="query parameter 'q'"):
        query_pairs("q", "\udfff")


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts, texts)
def test_a_query_reads_back_as_it_was_given(name, value):
    assert parse_qsl("&".join(query_pairs(name, value)), keep_blank_values=True) == [(name, value)]


@given(texts, st.lists(texts, min_size=1))
def test_an_exploded_array_reads_back_as_it_was_given(name, values):
    read = parse_qsl("&".join(query_pairs(name, values)), keep_blank_values=True)
    assert read == [(name, value) for value in values]


@given(texts)
def test_reserved_characters_or_not_a_value_reads_back(value):
    pairs = query_pairs("q", value, Style("form", allow_reserved=True))
    assert parse_qsl("&".join(pairs), keep_blank_values=True) == [("q", value)]


@given(texts)
def test_a_cookie_value_cannot_end_its_pair(value):
    (pair,) = cookie_pairs("c", value)
    assert not set(pair.partition("=")[2]) & set('; ,\r\n\t\0"\\')


def test_constants_and_styles_of_an_operation_go_over_the_wire(api, server):
    server.answer(204)
    operation = Operation[None](
        "search",
        "GET",
        "/search/{ids}",
        headers={"OpenAI-Beta": "assistants=v1"},
        query={"api-version": "2024-02-01"},
        cookies={"site": "eu"},
        styles={
            ("path", "ids"): Style("label"),
            ("query", "filter"): Style("deepObject", explode=True),
            ("header", "X-Range"): Style("simple", explode=True),
            ("cookie", "flags"): Style("form"),
        },
    )
    api.call(
        operation,
        path={"ids": [1, 2]},
        query={"filter": {"a": 1}, "left_out": OMIT, "limit": 5},
        headers={"X-Range": {"from": 1}, "X-Left-Out": OMIT},
        cookies={"flags": ["a", "b"]},
    )
    request = server.request
    assert request.target == "/v1/search/.1,2?api-version=2024-02-01&filter%5Ba%5D=1&limit=5"
    assert request.headers["openai-beta"] == "assistants=v1"
    assert request.headers["x-range"] == "from=1"
    assert request.headers["cookie"] == "site=eu; flags=a,b"
    assert "x-left-out" not in request.headers
