"""How diagnostics look to people."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from sdkwright.diagnostics import (
    MAX_OF_ONE_CODE,
    Diagnostic,
    Diagnostics,
    Location,
    Position,
    SdkwrightError,
    Severity,
)
from sdkwright.document import load
from sdkwright.report import escaped, placed, report, summary
from sdkwright.report.text import WIDTH, print_text


@dataclass
class Text:
    """Sources of one file, whose pointers are line and column: "/3/5"."""

    text: str = ""
    asked: list[Location] = field(default_factory=list[Location])

    def position(self, location: Location) -> Position | None:
        self.asked.append(location)
        if location.file != "api.yaml":
            return None
        line, column = location.pointer.split("/")[1:]
        return Position(int(line), int(column))

    def pointer(self, location: Location) -> str:
        return f"/written{location.pointer}"

    def lines(self, file: str) -> Sequence[str]:
        return self.text.split("\n") if file == "api.yaml" else ()


def printed(diagnostics: Sequence[Diagnostic], text: str = "", encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding, write_through=True)
    report(diagnostics, Text(text), "text", stream)
    return raw.getvalue().decode(encoding)


def error(message: str, line: int = 1, column: int = 1, hint: str = "") -> Diagnostic:
    return Diagnostic(
        "a-code", message, location=Location("api.yaml", f"/{line}/{column}"), hint=hint
    )


def test_a_finding_shows_its_place_its_lines_and_a_hint() -> None:
    text = "one:\n  two:\n    three:\n      four: 4\nfive: 5"
    assert printed([error("This is wrong.", 4, 13, "Mend it.")], text) == (
        "api.yaml:4:13: error[a-code]: This is wrong.\n"
        "2 |   two:\n"
        "3 |     three:\n"
        "4 |       four: 4\n"
        "  |             ^\n"
        "hint: Mend it.\n"
        "\n"
        "1 error\n"
    )


def test_nothing_found_prints_nothing() -> None:
    assert printed([]) == ""


def test_a_finding_without_a_place_shows_what_it_has() -> None:
    found = [
        Diagnostic("a", "No file."),
        Diagnostic("b", "No text.", location=Location("other.yaml")),
    ]
    assert printed(found) == ("error[a]: No file.\n\nother.yaml: error[b]: No text.\n\n2 errors\n")


def test_findings_are_sorted_by_place_and_told_once() -> None:
    found = [error("c", 3), error("b", 2, 7), error("a", 2, 3), error("c", 3)]
    shown = [line for line in printed(found, "x\ny\nz").splitlines() if "error[" in line]
    assert shown == [
        "api.yaml:2:3: error[a-code]: a",
        "api.yaml:2:7: error[a-code]: b",
        "api.yaml:3:1: error[a-code]: c",
    ]


def test_the_summary_counts_by_severity() -> None:
    kinds = [Severity.WARNING, Severity.ERROR, Severity.NOTE, Severity.ERROR]
    found = [Diagnostic("a", str(i), severity) for i, severity in enumerate(kinds)]
    assert summary(found) == "2 errors, 1 warning, 1 note"
    assert printed(found).endswith("\n2 errors, 1 warning, 1 note\n")


def test_many_findings_of_one_code_are_counted() -> None:
    found = [error(f"wrong {i}", i + 1) for i in range(40)]
    shown = printed([*found, Diagnostic("other", "Another.")], "x\n" * 40)
    assert shown.count("error[a-code]: wrong") == 5
    assert "... and 35 more of error[a-code]\n" in shown
    assert shown.endswith("\n41 errors\n")


def test_a_million_findings_are_counted_and_the_first_kept() -> None:
    diagnostics = Diagnostics()
    for i in range(MAX_OF_ONE_CODE + 500):
        diagnostics.error("many", f"wrong {i}", None)
    diagnostics.warning("few", "odd", None)
    assert len(diagnostics) == MAX_OF_ONE_CODE + 501
    assert len(list(diagnostics)) == MAX_OF_ONE_CODE + 2
    shown = printed(list(diagnostics))
    assert f"... and {MAX_OF_ONE_CODE + 495:,} more of error[many]\n" in shown
    assert shown.endswith("\n1,500 errors, 1 warning\n")


def test_a_position_that_is_known_is_not_looked_up() -> None:
    sources = Text("a")
    found = Diagnostic("a", "b", location=Location("api.yaml"), position=Position(1, 1))
    assert [p.place for p in placed([found], sources)] == ["api.yaml:1:1"]
    assert sources.asked == []


@pytest.mark.parametrize("column", [1, 50, 99, 100, 101, 5000, 9999])
def test_long_lines_are_cut_around_the_place(column: int) -> None:
    line = "".join(chr(ord("a") + i % 26) for i in range(10_000))
    place, frame, caret, *_ = printed([error("x", 1, column)], line).splitlines()
    assert place == f"api.yaml:1:{column}: error[a-code]: x"
    assert len(frame) <= WIDTH + 10
    assert frame[len(caret) - 1] == line[column - 1]


def test_a_short_line_before_a_long_one_does_not_look_empty() -> None:
    _, first, second, *_ = printed([error("x", 3, 500)], f"a: 1\n\n{'b' * 600}").splitlines()
    assert (first.rstrip(), second.rstrip()) == ("1 | ...", "2 |")


def test_carets_stand_below_wide_characters_and_tabs() -> None:
    _, frame, caret, *_ = printed([error("x", 1, 5)], "é\t日本X").splitlines()
    assert frame == "1 | é 日本X"
    assert caret == "  |       ^"


@pytest.mark.parametrize(
    "character",
    [
        "\x1b",
        "\x07",
        "\0",
        "\r",
        "\x7f",
        "\x9b",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\ud800",
    ],
)
def test_what_a_terminal_would_obey_is_shown_escaped(character: str) -> None:
    text = f"a{character}[31mb"
    found = Diagnostic("a", text, location=Location(f"{character}.yaml"), hint=text)
    shown = printed([found, error(text)], text)
    assert character not in shown.replace("\r\n", "")
    assert character.encode("unicode_escape").decode() in shown


@given(text=st.text())
def test_everything_escaped_is_printable(text: str) -> None:
    for encoding in ("utf-8", "ascii", "latin-1"):
        shown = escaped(text, encoding)
        assert shown.encode(encoding).decode(encoding) == shown
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in shown)


def test_a_console_without_unicode_gets_escapes() -> None:
    shown = printed([error("é", hint="日")], "ü", encoding="ascii")
    assert r"error[a-code]: \xe9" in shown
    assert r"1 | \xfc" in shown
    assert r"hint: \u65e5" in shown


def test_markup_of_rich_is_text() -> None:
    assert "[red]a[/red] :smile: [/]" in printed([error("[red]a[/red] :smile: [/]")])


def test_colours_are_for_terminals_only() -> None:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard")
    print_text(placed([error("x")], None), None, console)
    assert "\x1b[" in stream.getvalue()
    assert "\x1b[" not in printed([error("x")])


@pytest.mark.parametrize(
    ("text", "place"),
    [("a: 1\nb: [\n", "3:1"), ("openapi: 3.1.0\npaths:\n  /a: []\n", "3:7")],
)
def test_errors_carry_the_text_they_speak_of(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_text(text)
    with pytest.raises(SdkwrightError) as refused:
        load(path, Diagnostics())
    stream = io.StringIO()
    report(refused.value.diagnostics, refused.value.sources, "text", stream)
    assert f"{path}:{place}: error[" in stream.getvalue()
    assert "3 |" in stream.getvalue()


def test_warnings_of_a_document_carry_its_text(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("openapi: 3.1.0\npaths:\n  /a:\n")
    diagnostics = Diagnostics()
    document = load(path, diagnostics)
    for sources in (document, diagnostics.sources):
        stream = io.StringIO()
        report(diagnostics, sources, "text", stream)
        assert "3 |   /a:\n" in stream.getvalue()
