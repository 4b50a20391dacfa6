"""Texts that are made for a pattern are found by it, and none takes long to make."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.python.matching import matching


def made(pattern: str, wanted: str = "name", least: int = 0, most: int = 200) -> str | None:
    return matching(pattern, wanted, least=least, most=most)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^[a-z ]+$", "name"),
        (r"^[A-Z]+$", "A"),
        (r"^[A-Z]{2}\d{3}$", "AA111"),
        (r"^(red|green)$", "red"),
        (r"^asst_[A-Za-z0-9]{4}$", "asst_aaaa"),
        (r"^v[0-9]+(?:\.[0-9]+)*$", "v1"),
        (r"^\+?[1-9]\d{1,14}$", "11"),
        (r"^a$|^b$", "a"),
        (r"^[^a-z]$", "1"),
        (r"^[\u4e00-\u9fff]{2}$", "一一"),
        (r"^.*$", "x"),
        (r"^$", ""),
        (r"", "x"),
        (r"#", "#"),
        (r"^[[a]$", "a"),
    ],
)
@pytest.mark.filterwarnings("ignore:Possible nested set")
def test_a_text_is_what_a_pattern_says(pattern: str, text: str) -> None:
    assert made(pattern) == text
    assert re.search(pattern, text)


def test_a_text_is_as_long_as_it_must_be() -> None:
    assert made("^[A-Z]*$", least=3) == "AAA"
    assert made("^ab", least=5) == "abxxx"
    assert made("^(?:ab){1,2}$", least=4) == "abab"
    assert made("^ab$", least=3) is None
    assert made("^a{5}$", most=4) is None
    assert made("^[a-z]+$", most=3) == "a"


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"^(?=a)b", r"(?!a)b", r"(a)\1", r"a\b", r"b^a", r"a$b", r"(?<=a)b"),
        *(r"\p{L}", r"(?<name>a)", r"[", r"(", r"\cA", "a" * 501, "\x00", "(" * 200 + ")" * 200),
    ],
)
def test_none_is_made_where_that_is_not_sure(pattern: str) -> None:
    assert made(pattern) in (None, "x")


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"^(a+)+$", r"(((a{100}){100}){100}){100}", r"((((){9999}){9999}){9999}){9999}"),
        *(r"a{4294967294}", r"(a?){200}a{200}", "(x+x+)+y" * 60, "(?:a|" * 90 + "b" + ")" * 90),
    ],
)
def test_no_pattern_takes_long(pattern: str) -> None:
    started = time.process_time()
    made(pattern, least=200)
    assert time.process_time() - started < 1


pieces = st.sampled_from(
    [
        *"ab",
        "[a-c]",
        "[^x]",
        r"\d",
        r"\w",
        r"\S",
        r"\D",
        ".",
        r"\.",
        "é",
        "[^a-y0-9]",
        "[-_]",
        r"\W",
    ]
)
patterns = st.recursive(
    pieces,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{1,3}", "{2,}", "+?"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=6,
)


@given(
    st.tuples(st.sampled_from(["", "^"]), patterns, st.sampled_from(["", "$"])).map("".join),
    st.integers(0, 6),
    st.integers(0, 6),
)
def test_a_pattern_is_found_in_what_is_made_for_it(pattern: str, least: int, more: int) -> None:
    text = made(pattern, least=least, most=least + more)
    if text is not None:
        assert re.search(pattern, text)
        assert least <= len(text) <= least + more
