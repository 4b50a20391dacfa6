"""Diagnostics as people read them: the place, what is wrong, the lines it speaks of, a hint."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from ..diagnostics import Position, Severity, Sources
from .escaped import escaped
from .placed import Placed, excerpt, summary

LINES_BEFORE = 2
WIDTH = 100
"""Characters of a source line that are shown, around the place it is shown for."""

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def print_text(found: Sequence[Placed], sources: Sources | None, console: Console) -> None:
    """Print what was found, and a line that sums it up; nothing where nothing was found.

    Args:
        found: In the order in which it is shown.
        sources: The text that it speaks of; without it there are no lines to show.
        console: Where to; colours are its matter.
    """
    page = _Page(console, sources)
    part = excerpt(found)
    for each in part.shown:
        page.print_finding(each)
    for (severity, code), count in part.others.items():
        page.print(Text.assemble(f"... and {count:,} more of ", _label(severity, code), "\n"))
    if found:
        page.print(Text(summary(each.diagnostic for each in found) + "\n"))


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
        before = "..." if start and line.strip() else ""
        return f"{before}{shown}{dots_after if len(line) > end else ''}"

    def _escaped(self, text: str) -> str:
        return escaped(text, self._console.encoding)


def _label(severity: Severity, code: str) -> tuple[str, str]:
    return f"{severity}[{code}]", _STYLES[severity]
