"""Literals come out as black would lay them out."""

from __future__ import annotations

import ast

from hypothesis import given, settings
from hypothesis import strategies as st
from sdkwright.model import Json
from sdkwright.output.formatting import format_python
from sdkwright.python.layout import laid_out

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=30), inner),
    max_leaves=30,
)


@given(VALUES)
def test_a_literal_keeps_its_value(value: Json) -> None:
    assert ast.literal_eval(laid_out(value, 0, 4)) == value


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.integers(0, 10**9), max_size=20)))
def test_black_changes_nothing(value: Json) -> None:
    source = f"x = {laid_out(value, 0, len('x = '))}\n"
    assert format_python(source) == source
