"""Findings in the forms that programs read."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.diagnostics import (
    MAX_OF_ONE_CODE,
    Diagnostic,
    Diagnostics,
    Location,
    Position,
    Severity,
)
from sdkwright.report import Format, report

_TEXT = st.text(max_size=12) | st.sampled_from(["%", "a\nb", "\r::error::x", "::", ",", "\x1b[2J"])


class Text:
    """Sources in which everything stands at 3:5."""

    def position(self, location: Location) -> Position | None:
        return Position(3, 5)

    def pointer(self, location: Location) -> str:
        return f"/written{location.pointer}"

    def lines(self, file: str) -> Sequence[str]:
        return ("one", "two", "three")


def written(found: Sequence[Diagnostic], form: Format) -> str:
    stream = io.StringIO()
    report(found, Text(), form, stream)
    return stream.getvalue()


def records(found: Sequence[Diagnostic]) -> Any:
    return json.loads(written(found, "json"))


AT = Location("api.yaml", "/paths")


def test_json_has_all_that_a_finding_says() -> None:
    found = [Diagnostic("a-code", "Wrong.", Severity.WARNING, AT, "Mend it.")]
    assert records(found) == {
        "diagnostics": [
            {
                "code": "a-code",
                "severity": "warning",
                "message": "Wrong.",
                "hint": "Mend it.",
                "file": "api.yaml",
                "line": 3,
                "column": 5,
                "pointer": "/written/paths",
                "count": 1,
            }
        ],
        "counts": {"error": 0, "warning": 1, "note": 0},
    }


def test_json_is_there_where_nothing_was_found() -> None:
    said = records([])
    assert said["diagnostics"] == []
    assert said["counts"] == {"error": 0, "warning": 0, "note": 0}


def test_what_has_no_place_says_so_in_json() -> None:
    (record,) = records([Diagnostic("a", "b")])["diagnostics"]
    assert [record[key] for key in ("file", "line", "column", "pointer")] == [None] * 4


def test_json_has_every_finding_that_was_kept_and_counts_the_others() -> None:
    diagnostics = Diagnostics()
    for index in range(MAX_OF_ONE_CODE + 7):
        diagnostics.error("many", f"wrong {index}", AT)
    said = records(list(diagnostics))
    assert len(said["diagnostics"]) == MAX_OF_ONE_CODE + 1
    assert sum(record["count"] for record in said["diagnostics"]) == MAX_OF_ONE_CODE + 7
    assert said["counts"]["error"] == MAX_OF_ONE_CODE + 7


@pytest.mark.parametrize(
    ("diagnostic", "line"),
    [
        (
            Diagnostic("a-code", "Wrong.", location=AT),
            "::error file=api.yaml,line=3,col=5,title=a-code::Wrong.",
        ),
        (
            Diagnostic("a", "Odd.", Severity.WARNING, AT, "Mend it."),
            "::warning file=api.yaml,line=3,col=5,title=a::Odd.%0Ahint: Mend it.",
        ),
        (Diagnostic("a", "100 %", Severity.NOTE), "::notice title=a::100 %25"),
        (
            Diagnostic("a", "b", location=Location("C:\\a,b%.yaml")),
            "::error file=C%3A\\a%2Cb%25.yaml,line=3,col=5,title=a::b",
        ),
        (
            Diagnostic("a", "b", location=Location("https://example.org/a.yaml")),
            "::error title=a::https://example.org/a.yaml:3:5: b",
        ),
        (
            Diagnostic("a", "x\n::set-output name=y::z"),
            "::error title=a::x\\n::set-output name=y::z",
        ),
    ],
)
def test_annotations_of_github(diagnostic: Diagnostic, line: str) -> None:
    assert written([diagnostic], "github").splitlines()[0] == line


def test_annotations_are_as_few_as_one_cares_to_read() -> None:
    found = [Diagnostic("a", f"wrong {i}", location=AT) for i in range(40)]
    lines = written(found, "github").splitlines()
    assert len(lines) == 7
    assert lines[-2:] == ["::error title=a::and 35 more of these", "40 errors"]


def test_no_annotations_where_nothing_was_found() -> None:
    assert written([], "github") == ""


@given(message=_TEXT, hint=_TEXT, file=_TEXT.filter(lambda name: "://" not in name))
def test_no_text_of_a_document_makes_a_command_of_its_own(
    message: str, hint: str, file: str
) -> None:
    found = Diagnostic("a", message, location=Location(file), hint=hint)
    first, *rest = written([found], "github").split("\n")
    assert rest == ["1 error", ""]
    assert re.fullmatch(r"::error file=[^:,\r]*,line=3,col=5,title=a::[^\r]*", first)
    assert not any(ord(character) < 32 for character in first)


@given(message=_TEXT, file=_TEXT)
def test_json_holds_any_text_in_characters_of_ascii(message: str, file: str) -> None:
    found = Diagnostic("a", message, location=Location(file))
    assert written([found], "json").isascii()
    (record,) = records([found])["diagnostics"]
    assert (record["message"], record["file"]) == (message, file)


def test_promoted_warnings_are_errors_and_notes_stay_notes() -> None:
    diagnostics = Diagnostics()
    for index in range(MAX_OF_ONE_CODE + 5):
        diagnostics.warning("many", f"odd {index}", None)
    diagnostics.note("chosen", "so", None)
    diagnostics.error("wrong", "no", None)
    assert diagnostics.has_errors
    diagnostics.promote_warnings()
    counts = records(list(diagnostics))["counts"]
    assert counts == {"error": MAX_OF_ONE_CODE + 6, "warning": 0, "note": 1}
