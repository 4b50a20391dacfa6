"""JSON text: what the standard library reads, and what is refused on top of that."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.document import json_text, yaml_text
from sdkwright.document.limits import MAX_DEPTH, MAX_TEXT, MAX_VALUES
from sdkwright.document.scalars import spelling
from sdkwright.document.unreadable import Problem, UnreadableError

_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=20,
)


def problems(text: str) -> list[tuple[str, str]]:
    """The codes of the problems, each with the text at which it is."""
    with pytest.raises(UnreadableError) as refused:
        json_text.parse(text)
    return [(p.code, text[p.offset : p.offset + 10]) for p in refused.value.problems]


@given(value=_JSON, ascii_only=st.booleans(), indent=st.none() | st.integers(0, 3))
def test_every_json_value_is_read_as_it_is(
    value: Any, ascii_only: bool, indent: int | None
) -> None:
    assert json_text.parse(json.dumps(value, ensure_ascii=ascii_only, indent=indent)) == value


@given(value=_JSON, indent=st.none() | st.integers(1, 3))
def test_the_same_tree_is_read_from_json_as_yaml(value: Any, indent: int | None) -> None:
    """YAML 1.2 contains JSON, where the text holds no character that YAML does not allow."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if all(character.isprintable() or character in "\n " for character in text):
        # A key of YAML's flow style ends within 1024 characters.
        assert yaml_text.parse(text) == json_text.parse(text) == value


def test_a_number_remembers_its_spelling() -> None:
    value = json_text.parse('{"version": 1.10, "limit": 1e3, "plain": 1.5}')
    assert [spelling(number) for number in value.values()] == ["1.10", "1e3", "1.5"]
    assert value == {"version": 1.1, "limit": 1000.0, "plain": 1.5}


def test_huge_integers_are_read() -> None:
    assert json_text.parse("[" + "9" * 4000 + "]") == [int("9" * 4000)]


def test_escaped_controls_and_pairs_of_surrogates_are_text() -> None:
    assert json_text.parse(r'["\u0000\u001b\u2028", "\ud83d\ude00"]') == ["\0\x1b\u2028", "😀"]


def test_all_problems_are_told_together() -> None:
    assert problems('{"a": 1, "a": NaN, "b": {"c": -Infinity, "c": 1e400}}') == [
        ("duplicate-key", '"a": NaN, '),
        ("not-finite", 'NaN, "b": '),
        ("not-finite", "-Infinity,"),
        ("duplicate-key", '"c": 1e400'),
        ("not-finite", "1e400}}"),
    ]


def test_keys_are_compared_by_what_they_say() -> None:
    assert problems(r'{"a": 1, "\u0061": 2}') == [("duplicate-key", r'"\u0061": ')]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (r'{"a": "\ud800"}', "lone-surrogate"),
        (r'{"\udc00": 1}', "lone-surrogate"),
        (r'{"a": "\ude00\ud83d"}', "lone-surrogate"),
        ('{"a": ' + "9" * 5000 + "}", "number-too-long"),
        ('{"' + "k" * 5001 + '": 1}', "key-too-long"),
        ('{"a": ["' + "t" * 1_000_001 + '"]}', "text-too-long"),
        ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "too-deep"),
        ("[" * 200_000 + "]" * 200_000, "too-deep"),
        ('{"a":' * 2000 + "1" + "}" * 2000, "too-deep"),
        ("[" + "[],[]," * (MAX_VALUES // 2) + "1]", "too-large"),
        ('{"a": 1,}', "invalid-json"),
        ('{"a": 01}', "invalid-json"),
        ("{'a': 1}", "invalid-json"),
        ('{"a": "\t"}', "invalid-json"),
        ("[1] 2", "invalid-json"),
        ("", "invalid-json"),
    ],
    ids=lambda value: value[:20],
)
def test_what_is_refused(text: str, code: str) -> None:
    assert problems(text)[0][0] == code


def test_brackets_and_commas_in_a_text_are_no_values() -> None:
    said = {str(number): "[," * (MAX_TEXT // 2) for number in range(2 * MAX_VALUES // MAX_TEXT + 1)}
    assert json_text.parse(json.dumps(said)) == said


def test_nesting_up_to_the_limit_is_read() -> None:
    text = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert json_text.parse(text) == json.loads(text)


@given(text=st.text(alphabet='{}[]:,"\\u0018adef.-+eNI \n', max_size=30))
def test_any_text_is_a_value_or_a_problem_with_a_place(text: str) -> None:
    problems: Sequence[Problem] = ()
    try:
        json_text.parse(text)
    except UnreadableError as error:
        problems = error.problems or (Problem("none", "", -1),)
    assert all(0 <= problem.offset <= len(text) for problem in problems)
