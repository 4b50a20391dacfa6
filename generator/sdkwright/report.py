"""Diagnostics as people read them: the place, what is wrong, the lines it speaks of, a hint."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from .diagnostics import Diagnostic, Position, Severity, Sources

SHOWN_OF_ONE_CODE = 5
"""Findings of one code that are shown; more are counted."""
LINES_BEFORE = 2
WIDTH = 100
"""Characters of a source line that are shown, around the place it is shown for."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A diagnostic, and where in its file it stands."""

    diagnostic: Diagnostic
    position: Position | None

    @property
    def place(self) -> str:
        """The file, line and column as editors understand them; "" without a file."""
        if self.diagnostic.location is None:
            return ""
        if self.position is None:
            return self.diagnostic.location.file
        return f"{self.diagnostic.location.file}:{self.position.line}:{self.position.column}"


def placed(diagnostics: Iterable[Diagnostic], sources: Sources | None) -> list[Placed]:
    """Each diagnostic once, with its place, in the order of files and places."""
    found: list[Placed] = []
    for diagnostic in dict.fromkeys(diagnostics):
        position = diagnostic.position
        if position is None and sources is not None and diagnostic.location is not None:
            position = sources.position(diagnostic.location)
        found.append(Placed(diagnostic, position))
    return sorted(found, key=_order)


def print_diagnostics(
    diagnostics: Iterable[Diagnostic], sources: Sources | None, console: Console
) -> None:
    """Print what was found, and a line that sums it up; nothing where nothing was found.

    Args:
        diagnostics: In any order.
        sources: The text that they speak of, such as a `Document`, or what a `Diagnostics` or an
            `SdkwrightError` carries; without it there are no lines to show.
        console: Where to; colours are its matter.
    """
    found = placed(diagnostics, sources)
    if not found:
        return
    page = _Page(console, sources)
    totals: Counter[tuple[Severity, str]] = Counter()
    shown: Counter[tuple[Severity, str]] = Counter()
    for each in found:
        group = (each.diagnostic.severity, each.diagnostic.code)
        totals[group] += each.diagnostic.count
        if shown[group] < SHOWN_OF_ONE_CODE and each.diagnostic.count == 1:
            shown[group] += 1
            page.print_finding(each)
    for (severity, code), count in totals.items():
        if count > shown[severity, code]:
            more = f"... and {count - shown[severity, code]:,} more of "
            page.print(Text.assemble(more, _label(severity, code), "\n"))
    page.print(Text(summary(p.diagnostic for p in found) + "\n"))


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """How many there are of each severity: "2 errors, 1 warning"."""
    counts: Counter[Severity] = Counter()
    for diagnostic in diagnostics:
        counts[diagnostic.severity] += diagnostic.count
    return ", ".join(
        f"{counts[severity]:,} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
        if counts[severity]
    )


def escaped(text: str, encoding: str = "utf-8") -> str:
    """Text of which every character is seen: controls, marks of direction and the like as `\\x1b`.

    A terminal takes some of them for commands, and a reader cannot tell others from nothing. What
    `encoding` does not have is escaped too.
    """
    seen = _UNSEEN.sub(lambda match: match[0].encode("unicode_escape").decode(), text)
    return seen.encode(encoding, "backslashreplace").decode(encoding)


class _Page:
    """What is printed, in the characters that the console has."""

    def __init__(self, console: Console, sources: Sources | None) -> None:
        self._console = console
        self._sources = sources

    def print(self, text: Text) -> None:
        self._console.print(text, soft_wrap=True, highlight=False, end="")

    def print_finding(self, each: Placed) -> None:
        """Print a diagnostic with the lines that it speaks of."""
        diagnostic = each.diagnostic
        place = self._escaped(each.place)
        text = Text.assemble(
            (f"{place}: " if place else "", "bold"),
            _label(diagnostic.severity, diagnostic.code),
            f": {self._escaped(diagnostic.message)}\n",
        )
        if diagnostic.location is not None and each.position is not None and self._sources:
            lines = self._sources.lines(diagnostic.location.file)
            if each.position.line <= len(lines):
                text.append_text(self._frame(lines, each.position, _STYLES[diagnostic.severity]))
        if diagnostic.hint:
            hint = f": {self._escaped(diagnostic.hint)}\n"
            text.append_text(Text.assemble(("hint", "bold"), hint))
        self.print(text.append("\n"))

    def _frame(self, lines: Sequence[str], position: Position, style: str) -> Text:
        """The lines up to a position, numbered, and a caret below it."""
        gutter = len(str(position.line))
        # All lines are cut alike, so that their indentation still tells what is inside what.
        start = max(0, position.column - WIDTH * 2 // 3) if position.column > WIDTH else 0
        text = Text()
        for number in range(max(1, position.line - LINES_BEFORE), position.line + 1):
            shown = self._cut(lines[number - 1], start, start + WIDTH)
            text.append_text(Text.assemble((f"{number:>{gutter}} | ", "dim"), f"{shown}\n"))
        before = self._cut(lines[position.line - 1], start, position.column - 1, dots_after="")
        caret = " " * cell_len(before) + "^"
        text.append_text(Text.assemble((f"{'':>{gutter}} | ", "dim"), (f"{caret}\n", style)))
        return text

    def _cut(self, line: str, start: int, end: int, dots_after: str = "...") -> str:
        """A window of a line; dots stand for what is left out."""
        shown = self._escaped(line[start:end].replace("\t", " "))
        before = "..." if start and len(line) > start else ""
        return f"{before}{shown}{dots_after if len(line) > end else ''}"

    def _escaped(self, text: str) -> str:
        return escaped(text, self._console.encoding)


def _order(each: Placed) -> tuple[str, int, int, int, str]:
    file = "" if each.diagnostic.location is None else each.diagnostic.location.file
    line, column = (each.position.line, each.position.column) if each.position else (0, 0)
    severity = list(Severity).index(each.diagnostic.severity)
    return file, line, column, severity, each.diagnostic.code


def _label(severity: Severity, code: str) -> tuple[str, str]:
    return f"{severity}[{code}]", _STYLES[severity]
