"""What openapi-spec-validator says of a document that was said already, in better words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..diagnostics import Diagnostic, Location, Severity

_MISSING = re.compile(r"('[^']+') is a required property$")
_UNEXPECTED = re.compile(r"\((('[^']+'(?:, )?)+) (?:was|were) unexpected\)$")
_NOT_UNIQUE = re.compile(r"^Operation ID ('.+') for '\w+' in .* is not unique$", re.DOTALL)
_UNDECLARED = re.compile(r"^Path parameter ('[^']+') for .* was not resolved$", re.DOTALL)


class Told:
    """The errors and warnings of a document so far, by the place that they speak of."""

    def __init__(self, found: Iterable[Diagnostic]) -> None:
        self._by_object: dict[tuple[str, str], list[Diagnostic]] = {}
        for each in found:
            if each.location is not None and each.severity is not Severity.NOTE:
                for pointer in (each.location.pointer, each.location.pointer.rpartition("/")[0]):
                    self._by_object.setdefault((each.location.file, pointer), []).append(each)

    def same(self, found: Diagnostic) -> set[Diagnostic]:
        """What says the same of an object or of its fields; nothing where a part of it is new."""
        names = _names(found.message) if found.location is not None else []
        same = [self._of(found.location, name) for name in names if found.location is not None]
        return {d for d in same if d is not None} if None not in same else set()

    def _of(self, location: Location, name: str) -> Diagnostic | None:
        near = self._by_object.get((location.file, location.pointer), ())
        quoted = (f"`{name[1:-1]}`", f"{{{name[1:-1]}}}", name)
        return next((d for d in near if any(text in d.message for text in quoted)), None)


def _names(message: str) -> list[str]:
    """What a message of the validator speaks of, in quotes; nothing for messages of other kinds."""
    for pattern in (_MISSING, _UNEXPECTED, _NOT_UNIQUE, _UNDECLARED):
        match = pattern.search(message)
        if match is not None:
            return re.findall(r"'[^']+'", match[1])
    return []
