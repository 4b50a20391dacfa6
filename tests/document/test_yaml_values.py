"""YAML as JSON's types: the core schema of YAML 1.2, and what is refused."""

from __future__ import annotations

import copy
import json
import pickle
import re
import textwrap
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.document import yaml_events, yaml_text
from sdkwright.document.limits import MAX_DEPTH
from sdkwright.document.scalars import plain_value, spelling
from sdkwright.document.unreadable import UnreadableError


@pytest.fixture(params=["C", "Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test here runs with both parsers of PyYAML."""
    if request.param == "Python":
        monkeypatch.setattr(yaml_events, "PARSER", yaml.BaseLoader)


def parse(text: str) -> Any:
    return yaml_text.parse(textwrap.dedent(text))


def problem(text: str) -> tuple[str, str]:
    """The code of the first problem, and the text at which it is."""
    text = textwrap.dedent(text)
    with pytest.raises(UnreadableError) as refused:
        yaml_text.parse(text)
    first = refused.value.problems[0]
    return first.code, text[first.offset :].partition("\n")[0]


@pytest.mark.parametrize("word", ["yes", "no", "on", "off", "y", "n", "NO", "Yes", "tRUE", "nULL"])
def test_words_that_are_no_booleans_in_1_2_are_text(word: str) -> None:
    assert parse(f"a: {word}") == {"a": word}


@pytest.mark.parametrize("word", ["true", "True", "TRUE", "false", "False", "FALSE"])
def test_the_six_spellings_of_booleans(word: str) -> None:
    assert parse(f"a: {word}")["a"] is (word.lower() == "true")


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_the_five_spellings_of_null(word: str) -> None:
    assert parse(f"a: {word}") == {"a": None}


@pytest.mark.parametrize(
    "text",
    [
        *("2024-02-23", "2024-02-23T10:00:00Z", "12:30:45", "190:20:30", "1_000", "0b11", "1.2.3"),
        *("0o8", "0xg", "+", ".", "1e", "e3", "--1", "=", "1,5", "<<x"),
    ],
)
def test_what_looks_like_a_number_or_date_to_others_is_text(text: str) -> None:
    assert parse(f"a: {text}") == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("010", 10), ("0o17", 15), ("0x1F", 31), ("-7", -7), ("+7", 7), ("1e3", 1000.0)),
        *((".5", 0.5), ("5.", 5.0), ("1.10", 1.1), ("-0.0", -0.0), ("6.02E+23", 6.02e23)),
    ],
)
def test_numbers_have_their_value_and_remember_their_spelling(text: str, value: float) -> None:
    found = parse(f"a: {text}")["a"]
    assert found == value
    assert isinstance(found, type(value))
    assert spelling(found) == text


def test_a_spelled_number_is_a_number_in_all_other_respects() -> None:
    for number in parse("[1.10, 010]"):
        for same in (copy.deepcopy(number), pickle.loads(pickle.dumps(number))):
            assert spelling(same) == spelling(number)
        assert json.dumps(number) == repr(number) in ("1.1", "10")


def test_quoted_and_block_scalars_are_text() -> None:
    assert parse("""
        a: '1.10'
        b: "true"
        c: |
          null
        d: >-
          0x1F
    """) == {"a": "1.10", "b": "true", "c": "null\n", "d": "0x1F"}


def test_keys_are_the_text_that_was_written() -> None:
    assert list(parse("""
            200: a
            0x1F: b
            1.10: c
            true: d
            no: e
            null: f
            ~: g
            2024-02-23: h
            ? ''
            : i
        """)) == ["200", "0x1F", "1.10", "true", "no", "null", "~", "2024-02-23", ""]


def test_tags_of_the_core_schema_say_what_a_value_is() -> None:
    assert parse(
        '[!!str 5, !!int "5", !!float 5, !!bool "true", !!null "", ! 5, !!map {}, !!seq []]'
    ) == (["5", 5, 5, True, None, "5", {}, []])


@pytest.mark.parametrize(
    "tagged",
    [
        *(
            "!!python/object/apply:os.system ['x']",
            "!!python/none x",
            "!mine {a: 1}",
            "!!binary aGk=",
        ),
        *("!!set {a}", "!!timestamp 2024-02-23", "!!omap []", "!!map []", "!!seq {}", "!!int x"),
        *("!!bool 1", "!!int true", "!<tag:example.org,2024:x> y"),
    ],
)
def test_all_other_tags_are_refused(tagged: str) -> None:
    assert problem(f"a: {tagged}") == ("unknown-tag", tagged)


def test_aliases_are_copies() -> None:
    value = parse("""
        a: &x {list: [1, 2]}
        b: *x
        c: &y text
        d: *y
    """)
    assert value["b"] == value["a"]
    assert value["b"] is not value["a"]
    assert value["b"]["list"] is not value["a"]["list"]
    assert value["d"] == "text"


def test_an_anchor_may_be_set_again() -> None:
    assert parse("[&a 1, *a, &a 2, *a]") == [1, 1, 2, 2]


def test_an_alias_can_be_a_key() -> None:
    assert parse("{a: &x 1.10, *x : b}") == {"a": 1.1, "1.10": "b"}


def test_merge_keys_add_what_is_not_there() -> None:
    assert parse("""
        one: &one {a: 1, b: 1}
        two: &two {b: 2, c: 2}
        made:
          c: 3
          <<: [*one, *two]
    """)["made"] == {"a": 1, "b": 1, "c": 3}


def test_a_merged_mapping_comes_before_own_members() -> None:
    assert list(parse("{b: &b {x: 1, y: 2}, m: {z: 1, <<: *b, x: 3}}")["m"]) == ["x", "y", "z"]


def test_a_quoted_merge_key_is_a_key() -> None:
    assert parse('{"<<": {a: 1}, b: 2}') == {"<<": {"a": 1}, "b": 2}


def test_only_mappings_are_merged() -> None:
    assert problem("{a: &a text, <<: *a}")[0] == "invalid-merge"
    assert problem("{a: &a [1], <<: [*a]}")[0] == "invalid-merge"


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ("a: 1\na: 2", "duplicate-key", "a: 2"),
        ("x:\n  200: 1\n  '200': 2", "duplicate-key", "'200': 2"),
        ("a: &a {k: 1}\nb: {<<: *a, <<: *a}", "duplicate-key", "<<: *a}"),
        ("a: *b", "unknown-alias", "*b"),
        ("a: &a [*a]", "recursive-alias", "*a]"),
        ("a: &a {b: {c: *a}}", "recursive-alias", "*a}}"),
        ("a: 1\n---\nb: 2", "several-documents", "---"),
        ("? [a]\n: b", "invalid-key", "[a]"),
        ("{a: &x {}, *x : b}", "invalid-key", "*x : b}"),
        ("a: .nan", "not-finite", ".nan"),
        ("a: -.inf", "not-finite", "-.inf"),
        ("a: 1e400", "not-finite", "1e400"),
        ("a: " + "9" * 5000, "number-too-long", "9" * 5000),
        ("? " + "k" * 5001 + "\n: a", "key-too-long", "k" * 5001),
        ("a: " + "t" * 1_000_001, "text-too-long", "t" * 1_000_001),
        ("a: '" + "t" * 1_000_001 + "'", "text-too-long", "'" + "t" * 1_000_001 + "'"),
        ("a:\n\tb: 1", "invalid-yaml", "\tb: 1"),
        ("a: @b", "invalid-yaml", "@b"),
        ("a: b: c", "invalid-yaml", ": c"),
        ("a: 'b", "invalid-yaml", ""),
        ("a: b\x01c", "control-character", "\x01c"),
        ('a: "\\ud800"', "lone-surrogate", '"\\ud800"'),
    ],
    ids=lambda value: str(value)[:25].encode("unicode_escape").decode(),
)
def test_what_is_no_clear_json_value_is_refused_where_it_stands(
    text: str, code: str, at: str, request: pytest.FixtureRequest
) -> None:
    is_c = "C-" in request.node.name
    if code == "lone-surrogate" and is_c:
        code, at = "invalid-yaml", 'd800"'
    found = problem(text)
    assert found == (code, at)


def test_a_duplicate_key_tells_of_both_places() -> None:
    with pytest.raises(UnreadableError) as refused:
        yaml_text.parse("a:\n  /pets: 1\n  /pets: 2\nb: 1\nb: 2\n")
    assert [(p.code, p.offset) for p in refused.value.problems] == [
        ("duplicate-key", 16),
        ("duplicate-key", 30),
    ]
    assert "`/pets` stands twice in this object, first on line 2" in str(refused.value)


def test_nesting_up_to_the_limit_is_read() -> None:
    value = parse("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    for _ in range(MAX_DEPTH - 1):
        (value,) = value
    assert value == []


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_nesting_beyond_the_limit_is_refused(opening: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        yaml_text.parse(opening * (MAX_DEPTH + 1))
    assert refused.value.problems[0].code in ("too-deep", "invalid-key", "invalid-yaml")


def test_aliases_cannot_nest_beyond_the_limit() -> None:
    lines = ["a0: &a0 {k: v}"] + [f"a{i}: &a{i} {{k: *a{i - 1}}}" for i in range(1, MAX_DEPTH + 9)]
    assert problem("\n".join(lines))[0] == "too-deep"


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 10)]
    assert problem("\n".join(lines))[0] == "too-many-aliases"


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "null", "~"])
def test_nothing_is_null(text: str) -> None:
    assert parse(text) is None


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4),
    max_leaves=12,
)


@given(value=_JSON)
def test_yaml_that_others_write_is_read_as_what_they_meant(value: Any) -> None:
    """JSON data, written by PyYAML with every text quoted, is read back as it was."""
    written = yaml.safe_dump(value, default_style='"', width=10**6)
    # PyYAML tags what is no text, in quotes too.
    assert yaml_text.parse(written) == value


@given(text=st.from_regex(r"[-+.0-9a-zA-Z_:~xobinfaEe]{1,8}", fullmatch=True))
def test_plain_scalars_follow_the_expressions_of_the_core_schema(text: str) -> None:
    """The table of YAML 1.2 §10.3.2, spelt out a second time."""
    if re.fullmatch("null|Null|NULL|~", text):
        assert plain_value(text) is None
    elif re.fullmatch("true|True|TRUE|false|False|FALSE", text):
        assert plain_value(text) is (text[0] in "tT")
    elif re.fullmatch("[-+]?[0-9]+", text):
        assert plain_value(text) == int(text)
    elif re.fullmatch("0o[0-7]+", text):
        assert plain_value(text) == int(text[2:], 8)
    elif re.fullmatch("0x[0-9a-fA-F]+", text):
        assert plain_value(text) == int(text[2:], 16)
    elif re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
        try:
            assert plain_value(text) == float(text)
        except ValueError:
            assert float(text) in (float("inf"), float("-inf"))
    elif re.fullmatch(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", text):
        with pytest.raises(ValueError, match=re.escape(text)):
            plain_value(text)
    else:
        assert plain_value(text) == text
