"""Whatever the grammar of OpenAPI allows becomes a package that is whole."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from sdkwright.diagnostics import SdkwrightError, Severity
from sdkwright.model import Json

from .blocks import mistyped, uncompiled
from .documents import documents
from .lost import lost
from .packages import Package, package_of, visit

EXAMPLES = int(os.environ.get("BREADTH_EXAMPLES", "12"))
"""How many documents are tried; more than the usual ones are other ones at each run."""
SHOWN = 3
"""Of how many mypy reads what the pages show."""


def test_a_random_document_becomes_a_package_that_lacks_nothing(tmp_path: Path) -> None:
    sources: list[Path] = []
    packages: list[Package] = []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=EXAMPLES <= 12,
        database=None,
        phases=[Phase.generate],  # To shrink a whole document takes minutes.
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def holds(document: dict[str, Json]) -> None:
        folder = tmp_path / str(len(sources))
        try:
            package = package_of(document, folder)
        except SdkwrightError as error:
            told = [d for d in error.diagnostics if d.severity is Severity.ERROR]
            raise AssertionError(f"{told}\n{document}") from error
        assert lost(package) == []
        again = package_of(document, folder, ".json")
        assert {p: c for p, c in again.files.items() if package.files[p] != c} == {}
        assert list(again.files) == list(package.files)
        assert uncompiled(package) == []
        sources.append(package.write(folder))
        packages.append(package)

    holds()
    assert visit(sources) == {}
    for number in range(SHOWN):
        folder = tmp_path / f"shown{number}"
        folder.mkdir()
        assert mistyped(packages[number], sources[number], folder) == ""
