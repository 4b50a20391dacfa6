"""What goes wrong or deserves a note, with the place in the document that it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol


class Severity(StrEnum):
    """How much a diagnostic matters: an error stops the run, the others do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A node of a document: its file as the user knows it, and a JSON Pointer (RFC 6901) in it."""

    file: str
    pointer: str = ""

    def child(self, key: str | int) -> Location:
        """The location of a member or element of this node."""
        token = str(key).replace("~", "~0").replace("/", "~1")
        return Location(self.file, f"{self.pointer}/{token}")


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a text file; line and column count from 1, the column in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: what is wrong where, and what to do about it.

    `position` is set by those who know it at once (a parser); otherwise it is looked up from
    `location` when the diagnostic is shown.
    """

    code: str
    message: str
    severity: Severity = Severity.ERROR
    location: Location | None = None
    hint: str = ""
    position: Position | None = None
    count: int = 1
    """How many findings it stands for."""


class Sources(Protocol):
    """The text that findings speak of, for those who show it."""

    def position(self, location: Location) -> Position | None:
        """Where a node stands; None for a file that was not read."""
        ...

    def pointer(self, location: Location) -> str:
        """The JSON Pointer of a node in its file as it was written."""
        ...

    def lines(self, file: str) -> Sequence[str]:
        """The lines of a file without their ends; none for a file that was not read."""
        ...


MAX_OF_ONE_CODE = 1_000
"""Findings of one code that are kept; a document can be wrong in a million places."""


class Diagnostics:
    """The findings of one run, in the order in which they were made.

    Those beyond a limit for each code are counted only, and one diagnostic at the end stands for
    them. `sources` is the text that they speak of, once the first file was read.
    """

    def __init__(self) -> None:
        self._found: list[Diagnostic] = []
        self._counts: Counter[tuple[Severity, str]] = Counter()
        self.sources: Sources | None = None

    def __iter__(self) -> Iterator[Diagnostic]:
        yield from self._found
        for (severity, code), count in self._counts.items():
            if count > MAX_OF_ONE_CODE:
                more = count - MAX_OF_ONE_CODE
                yield Diagnostic(code, f"{more:,} more of these", severity, count=more)

    def __len__(self) -> int:
        return self._counts.total()

    @property
    def has_errors(self) -> bool:
        """Whether any finding stops the run."""
        return any(severity is Severity.ERROR for severity, _ in self._counts)

    def error(self, code: str, message: str, location: Location | None, hint: str = "") -> None:
        """Record a finding that stops the run once its stage is done."""
        self._add(Diagnostic(code, message, Severity.ERROR, location, hint))

    def warning(self, code: str, message: str, location: Location | None, hint: str = "") -> None:
        """Record a finding that the user should mend, though its meaning was clear."""
        self._add(Diagnostic(code, message, Severity.WARNING, location, hint))

    def note(self, code: str, message: str, location: Location | None, hint: str = "") -> None:
        """Record a choice that was made for the user."""
        self._add(Diagnostic(code, message, Severity.NOTE, location, hint))

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Record findings that were made elsewhere."""
        for diagnostic in found:
            self._add(diagnostic)

    def relocate(self, moved: Callable[[Location], Location]) -> None:
        """Tell where the nodes stand now that the findings so far speak of."""
        self._found = [
            replace(each, location=moved(each.location)) if each.location is not None else each
            for each in self._found
        ]

    def promote_warnings(self) -> None:
        """Take all warnings for errors."""
        self.promote({each for each in self if each.severity is Severity.WARNING})

    def promote(self, chosen: Collection[Diagnostic]) -> None:
        """Take some of the findings for errors."""
        found = [replace(d, severity=Severity.ERROR) if d in chosen else d for d in self]
        self._found, self._counts = [], Counter()
        self.extend(found)

    def raise_errors(self) -> None:
        """End the run if there are errors.

        Raises:
            SdkwrightError: With every finding so far.
        """
        if self.has_errors:
            raise SdkwrightError(self, self.sources)

    def _add(self, diagnostic: Diagnostic) -> None:
        group = (diagnostic.severity, diagnostic.code)
        self._counts[group] += diagnostic.count
        if self._counts[group] <= MAX_OF_ONE_CODE:
            self._found.append(diagnostic)


class SdkwrightError(Exception):
    """The run cannot go on; `diagnostics` says why, the errors among them.

    `sources` is the text that they speak of, where one was read.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic], sources: Sources | None = None) -> None:
        self.diagnostics = tuple(diagnostics)
        self.sources = sources
        super().__init__(
            "; ".join(d.message for d in self.diagnostics if d.severity is Severity.ERROR)
        )
