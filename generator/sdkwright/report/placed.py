"""Diagnostics in the order of their places, and how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostic, Position, Severity, Sources

SHOWN_OF_ONE_CODE = 5
"""Findings of one code that are shown; more are counted."""


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


@dataclass(frozen=True, slots=True)
class Excerpt:
    """As many findings as one cares to read."""

    shown: Sequence[Placed]
    """The first few of each code."""
    others: Mapping[tuple[Severity, str], int]
    """How many more there are of each."""


def excerpt(found: Iterable[Placed]) -> Excerpt:
    """The first few findings of each code, and how many others there are."""
    totals: Counter[tuple[Severity, str]] = Counter()
    shown: list[Placed] = []
    for each in found:
        group = (each.diagnostic.severity, each.diagnostic.code)
        if totals[group] < SHOWN_OF_ONE_CODE and each.diagnostic.count == 1:
            shown.append(each)
        totals[group] += each.diagnostic.count
    others = {group: count - SHOWN_OF_ONE_CODE for group, count in totals.items()}
    return Excerpt(shown, {group: count for group, count in others.items() if count > 0})


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


def _order(each: Placed) -> tuple[str, int, int, int, str]:
    file = "" if each.diagnostic.location is None else each.diagnostic.location.file
    line, column = (each.position.line, each.position.column) if each.position else (0, 0)
    severity = list(Severity).index(each.diagnostic.severity)
    return file, line, column, severity, each.diagnostic.code
