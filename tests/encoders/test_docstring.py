"""Docstrings."""

from __future__ import annotations

import ast
import re
from textwrap import dedent

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.python.encoders import docstring
from sdkwright.python.encoders.hidden import HIDDEN

TEXT = st.text() | st.text(alphabet="ab \"'\\\n\r\t`#-*1.:>|{}\x00\x1b\x85\u2028\u202e\ud800é😀")
PLACES = {0: "", 4: "class A:\n    ", 8: "class A:\n    def f(self):\n        "}
MODE = black.Mode(line_length=100)


def body(source: str) -> list[ast.stmt]:
    """The statements of the innermost block."""
    statements = ast.parse(source).body
    while isinstance(statements[0], ast.ClassDef | ast.FunctionDef):
        statements = statements[0].body
    return statements


def value(source: str) -> str:
    """What the docstring of the innermost block says."""
    [statement] = body(source)
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    return statement.value.value


def letters(text: str) -> str:
    """The text without its white space."""
    return re.sub(r"\s", "", re.sub("[\ud800-\udfff]", "\ufffd", text))


@given(TEXT, st.sampled_from(sorted(PLACES)))
def test_a_docstring_says_the_text_and_does_nothing_else(text: str, indent: int) -> None:
    made = docstring(text, indent)
    if made:
        assert letters(value(PLACES[indent] + made)) == letters(text)
    else:
        assert not letters(text)


@given(TEXT, st.sampled_from(sorted(PLACES)))
def test_a_docstring_is_laid_out_as_black_has_it(text: str, indent: int) -> None:
    if made := docstring(text, indent):
        source = f"{PLACES[indent]}{made}\n"
        assert black.format_str(source, mode=MODE) == source


def test_a_docstring_of_a_payload_says_it_and_does_nothing_else(payload: str) -> None:
    for indent, before in PLACES.items():
        if made := docstring(payload, indent):
            assert letters(value(before + made)) == letters(payload)
            assert not HIDDEN.search(made)


def test_nothing_to_say_is_no_docstring() -> None:
    assert docstring(" \n ") == ""


def test_a_short_text_is_one_line() -> None:
    assert docstring("Retrieve a run.\n", 8) == '"""Retrieve a run."""'


def test_a_long_paragraph_is_wrapped_to_the_width() -> None:
    made = docstring("word " * 60, 8)
    lines = (" " * 8 + made).split("\n")
    assert len(lines) > 2
    assert max(map(len, lines)) <= 100
    assert lines[-1] == '        """'


@pytest.mark.parametrize("length", range(80, 100))
def test_no_line_is_too_long_for_want_of_room_for_the_quotes(length: int) -> None:
    text = ("a" * 9 + " ") * 7 + "b" * (length - 70)
    for line in (" " * 4 + docstring(text, 4)).split("\n"):
        assert len(line) <= 100


def test_quotation_marks_at_either_end_are_kept_apart_from_the_quotes() -> None:
    assert docstring('"a"') == '""" "a" """'


def test_what_markdown_lays_out_stays_as_it_is() -> None:
    text = dedent("""\
        Create a run.

        - One that is long enough to be wrapped, since it has very many words, more than a line has room for.
        - Two
          goes on.
            1. Inner.

        ```json
        {"a":   1}


        {}
        ```

        | a | b |
        | - | - |

        # Title
            kept   apart

            indented   code""")
    assert docstring(text) == dedent('''\
        """Create a run.

        - One that is long enough to be wrapped, since it has very many words, more than a line has room
          for.
        - Two goes on.
            1. Inner.

        ```json
        {"a":   1}


        {}
        ```

        | a | b |
        | - | - |

        # Title
            kept apart

            indented   code
        """''')


def test_the_sections_of_a_google_docstring_stay_apart() -> None:
    text = dedent("""\
        Retrieve a run.

        Args:
            thread_id: Thread that was run, which is said with so many words that they do not fit one line.
            run_id: Run
                to retrieve.

        Returns:
            The run.

        Raises:
            NotFoundError: None of that name.""")
    assert docstring(text, 4) == dedent('''\
        """Retrieve a run.

            Args:
                thread_id: Thread that was run, which is said with so many words that they do not fit one
                    line.
                run_id: Run to retrieve.

            Returns:
                The run.

            Raises:
                NotFoundError: None of that name.
            """''')


def test_no_line_starts_with_what_would_be_a_list_or_a_heading() -> None:
    made = docstring("a" * 60 + " " + "b" * 34 + " - c # d 1. e", 0)
    assert not re.search(r"^\s*(-|#|1\.)", made, re.MULTILINE)


def test_two_spaces_at_the_end_of_a_line_break_it() -> None:
    assert docstring("one  \ntwo") == '"""one\ntwo\n"""'


@pytest.mark.parametrize("text", ["coding: utf-7", "one\n\ncoding=utf-7", "#\n# -*- coding: x -*-"])
def test_a_docstring_at_the_top_of_a_module_does_not_say_how_it_is_encoded(text: str) -> None:
    made = docstring(text)
    assert not re.search("coding[:=]", "".join(made.split("\n")[:2]))
    assert letters(value(made)) == letters(text)
    assert "coding" in made


def test_the_word_encoding_is_readable_anywhere_else() -> None:
    assert docstring("The encoding: base64.", 4) == '"""The encoding: base64."""'
