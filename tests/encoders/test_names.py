"""Names of files, segments of URLs, TOML, and plain lines."""

from __future__ import annotations

import re
import tomllib
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.python.encoders import file_name, plain_line, toml_string, url_segment
from sdkwright.python.encoders.hidden import HIDDEN
from sdkwright.python.encoders.names import name_fault


def whole(text: str) -> str:
    """The text as a file in UTF-8 can hold it."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


@given(st.text())
def test_toml_gives_the_text_back(text: str) -> None:
    made = toml_string(text)
    assert tomllib.loads(f"x = {made}")["x"] == whole(text)
    assert not HIDDEN.search(made)
    assert "\n" not in made


def test_toml_gives_a_payload_back(payload: str) -> None:
    document = tomllib.loads(f"x = {toml_string(payload)}\ny = 1\n")
    assert document == {"x": whole(payload), "y": 1}


def check_file_name(text: str) -> None:
    try:
        made = file_name(text)
    except ValueError:
        return
    assert name_fault(made) is None
    assert made[0] not in ".-"
    assert not set(made) & set('/\\:*?"<>| .')
    made.encode()


@given(st.text())
def test_a_file_name_does_on_every_system(text: str) -> None:
    check_file_name(text)


def test_a_file_name_of_a_payload_does_on_every_system(payload: str) -> None:
    check_file_name(payload)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("run_steps", "run_steps"),
        ("Run Steps / v2", "Run-Steps-v2"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "CON_"),
        ("lpt1", "lpt1_"),
        ("漢字", "漢字"),
    ],
)
def test_a_file_name_stays_readable(text: str, expected: str) -> None:
    assert file_name(text) == expected


def test_long_file_names_are_cut_and_stay_apart() -> None:
    one, other = file_name("é" * 300 + "a"), file_name("é" * 300 + "b")
    assert one != other
    assert len(one.encode()) <= 100


@pytest.mark.parametrize("text", ["", ".", "..", "/", "-", "\u202e", "\x00"])
def test_a_text_without_letters_is_no_file_name(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        file_name(text)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        "aux",
        "Com1.txt",
        "a.",
        "a ",
        " a",
        "-a",
        "a:b",
        "a\x00",
        "é" * 51,
    ],
)
def test_a_name_that_does_not_do_everywhere_is_found_out(name: str) -> None:
    assert name_fault(name)


@pytest.mark.parametrize("name", ["a", ".gitignore", "__init__.py", "py.typed", "console", "é"])
def test_a_name_that_does_everywhere_is_left_alone(name: str) -> None:
    assert name_fault(name) is None


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_segment_is_one_segment_and_gives_the_text_back(text: str) -> None:
    if text in ("", ".", ".."):
        with pytest.raises(ValueError, match="cannot be a segment"):
            url_segment(text)
        return
    made = url_segment(text)
    assert unquote(made) == text
    assert urljoin("https://example.com/a/b", f"/x/{made}") == f"https://example.com/x/{made}"


def test_half_a_character_is_no_segment() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        url_segment("\ud800")


@given(st.text() | st.text(alphabet="<>ab/ \n!?x"))
def test_a_plain_line_is_one_line_without_tags(text: str) -> None:
    made = plain_line(text)
    assert len(made.splitlines()) <= 1
    assert not HIDDEN.search(made)
    for start in "<a", "</", "<!", "<?":
        assert start not in made


def test_a_plain_line_keeps_its_words() -> None:
    assert plain_line("A <b>pet</b>\n store: 1 < 2") == "A pet store: 1 < 2"
