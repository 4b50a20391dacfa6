"""Literals, comments and identifiers."""

from __future__ import annotations

import ast
import io
import keyword
import math
import tokenize
import unicodedata
from typing import Any

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.python.encoders import Code, comment, identifier, literal
from sdkwright.python.encoders.hidden import HIDDEN

TEXT = st.text() | st.text(alphabet="ab \"'\\\n\r\t{}#%\x00\x1b\x85\u2028\u202e\ud800é😀")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=10,
)
DIRECTIVES = (
    *("# type: ignore", "# type:ignore", "# noqa", "# NOQA: E501", "# fmt: off", "# fmt:skip"),
    *("# pyright: basic", "# mypy: ignore-errors", "# pragma: no cover", "# pylint: disable=all"),
    *("# nosec", "# ruff: noqa", "# isort: skip_file", "# yapf: disable"),
)


def is_same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, and of equal types throughout."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return bool(one == other)


def only_comments(source: str) -> bool:
    """Whether Python finds comments in the source and nothing else."""
    silent = (tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER, tokenize.COMMENT)
    tokens = tokenize.generate_tokens(io.StringIO(source, newline="").readline)
    return all(token.type in silent for token in tokens)


@given(JSON.filter(lambda value: "inf" not in repr(value)))
def test_a_literal_gives_the_value_back(value: Any) -> None:
    assert is_same(ast.literal_eval(literal(value)), value)


def test_a_literal_of_a_payload_gives_it_back(payload: str) -> None:
    assert ast.literal_eval(literal(payload)) == payload
    assert ast.literal_eval(literal({payload: [payload]})) == {payload: [payload]}


@given(TEXT)
def test_a_literal_is_one_line_without_hidden_characters(text: str) -> None:
    made = literal(text)
    assert not HIDDEN.search(made)
    assert len(made.splitlines()) == 1


@given(TEXT | st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_a_literal_is_laid_out_as_black_has_it(value: object) -> None:
    source = f"x = {literal(value)}\n"
    assert black.format_str(source, mode=black.Mode(line_length=10**6)) == source


def test_a_literal_stays_readable() -> None:
    assert literal("it's é 漢字 😀") == '"it\'s é 漢字 😀"'
    assert literal('say "hi"') == "'say \"hi\"'"
    assert literal("a\tb\nc\x1b\u202e") == r'"a\tb\nc\x1b\u202e"'
    assert literal({"a": [1, None, True]}) == '{"a": [1, None, True]}'


def test_what_no_literal_has_is_spelled_as_a_call() -> None:
    assert [literal(value) for value in (math.inf, -math.inf, math.nan)] == [
        'float("inf")',
        'float("-inf")',
        'float("nan")',
    ]


@pytest.mark.parametrize("digits", [20, 4000, 5000, 50_000])
def test_a_number_of_any_length_gives_itself_back(digits: int) -> None:
    for value in (10**digits, -(10**digits)):
        # Compared as a flag: the message of a failure could not spell the numbers.
        is_equal = ast.literal_eval(literal(value)) == value
        assert is_equal


@pytest.mark.parametrize("value", [b"x", {1, 2}, object(), {1: 2}, [object()]])
def test_what_json_does_not_have_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="not "):
        literal(value)


def test_a_value_is_refused_before_it_is_too_deep_for_python() -> None:
    value: object = 1
    for _ in range(60):
        value = [value]
    assert ast.literal_eval(literal(value)) == value
    with pytest.raises(ValueError, match="nested"):
        literal([value])


@given(TEXT, st.sampled_from([0, 4]))
def test_a_comment_is_nothing_but_a_comment(text: str, indent: int) -> None:
    made = comment(text, indent)
    assert only_comments(made)
    assert all(line.strip().startswith("#") for line in made.splitlines())
    assert not HIDDEN.search(made)


def test_a_comment_of_a_payload_is_nothing_but_a_comment(payload: str) -> None:
    made = comment(payload)
    assert only_comments(made)
    assert ast.parse(made).body == []


@pytest.mark.parametrize("directive", DIRECTIVES)
@pytest.mark.parametrize("form", ["{}", "  {}", "see {}", "x\n{}", "{} and on"])
def test_no_directive_stands_in_a_comment(directive: str, form: str) -> None:
    for text in (form.format(directive), form.format(directive.removeprefix("# "))):
        made = comment(text).lower()
        assert directive.lower() not in made
        assert directive.replace("# ", "#").lower() not in made


def test_no_comment_changes_how_the_file_is_decoded() -> None:
    source = comment("-*- coding: utf-7 -*-\nvim: set fileencoding=latin-1 :").encode()
    assert tokenize.detect_encoding(io.BytesIO(source).readline)[0] == "utf-8"
    assert comment("!/usr/bin/env python").startswith("# !")


def test_an_empty_line_of_a_comment_has_no_space_at_its_end() -> None:
    assert comment("a\n\nb", indent=4) == "# a\n    #\n    # b"


@given(st.text())
def test_an_identifier_is_one_or_is_refused(name: str) -> None:
    try:
        made = identifier(name)
    except ValueError:
        return
    assert isinstance(made, Code)
    assert made.isidentifier()
    assert not keyword.iskeyword(made)
    assert made == unicodedata.normalize("NFKC", made)
    tree = ast.parse(f"{made} = 1")
    assert [n.id for n in ast.walk(tree) if isinstance(n, ast.Name)] == [made]


@pytest.mark.parametrize(
    "name", ["", "1a", "a-b", "a b", "class", "None", "__debug__", "a\n", "x;y", "ª\u202e"]
)
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be a name"):
        identifier(name)


def test_an_identifier_has_the_form_that_python_compares() -> None:
    assert identifier("ﬁle") == "file"


def test_every_character_of_a_hidden_kind_is_known() -> None:
    kinds = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}
    hidden = {chr(point) for point in range(0x110000) if unicodedata.category(chr(point)) in kinds}
    unknown = {character for character in hidden if not HIDDEN.match(character)}
    assert unknown == {" ", "\n"}
