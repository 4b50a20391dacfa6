"""Diagnostics as programs read them: JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from ..diagnostics import Severity, Sources
from ..model import Json
from .placed import Placed


def print_records(found: Sequence[Placed], sources: Sources | None, stream: TextIO) -> None:
    """Print one JSON object: `diagnostics`, each an object, and `counts` by severity.

    Each has `code`, `severity`, `message` and `hint`; `file`, `line`, `column` and the JSON Pointer
    of what it speaks of, or null where there is no such place; and in `count` for how many findings
    it stands, which is more than 1 for the last of a code of which there are very many.
    """
    counts: Counter[Severity] = Counter()
    for each in found:
        counts[each.diagnostic.severity] += each.diagnostic.count
    said: dict[str, Json] = {
        "diagnostics": [_record(each, sources) for each in found],
        "counts": {severity.value: counts[severity] for severity in Severity},
    }
    stream.write(json.dumps(said, indent=2) + "\n")


def _record(each: Placed, sources: Sources | None) -> dict[str, Json]:
    diagnostic, position, location = each.diagnostic, each.position, each.diagnostic.location
    pointer = None
    if location is not None:
        pointer = sources.pointer(location) if sources is not None else location.pointer
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "file": location.file if location is not None else None,
        "line": position.line if position is not None else None,
        "column": position.column if position is not None else None,
        "pointer": pointer,
        "count": diagnostic.count,
    }
