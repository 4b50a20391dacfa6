"""A small document for each feature, with what the generator emits for it in `expected/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics

FOLDER = Path(__file__).parent
CASES = sorted(path.parent for path in FOLDER.glob("*/openapi.yaml"))


@cache
def emitted(case: Path) -> dict[str, bytes]:
    """Every file of the SDK of a case, by its path."""
    given = pipeline.read(case / "openapi.yaml", None, Diagnostics())
    return pipeline.emitted(given)


def telling(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files that say something of the case: not those that every SDK has."""
    return {
        path: content
        for path, content in files.items()
        if path.startswith(("src/", "docs/sdks/"))
        and "/_runtime/" not in path
        and not path.endswith(("/py.typed", "/errors.py"))
    }
