"""Generates, types and calls the SDK of every document in a folder, and reports what holds."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .shares import shares

ROOT = Path(__file__).parents[2]
COLUMNS = (
    *("document", "generate", "seconds", "operations", "mypy", "called", "raised", "violations"),
    *("mismatches", "own examples refused", "oracle failed"),
)

FAILURES = ("raised", "violations", "mismatches")
KINDS = (*FAILURES, "own", "oracle")
"""What can be said of a call; the last two are not for us to mend."""


@dataclass
class Row:
    """What came of one document."""

    name: str
    generate: str = "-"
    seconds: float = 0.0
    operations: int = 0
    mypy: str = "-"
    calls: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    share: int = 0

    def count(self, key: str) -> int:
        """How many calls have something to say of a kind."""
        return sum(bool(call.get(key)) for call in self.calls)

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        counts = [self.count(key) for key in KINDS]
        return (
            self.name[:44],
            self.generate,
            f"{self.seconds:.1f}",
            str(self.operations),
            self.mypy,
            f"{len(self.calls)}/{self.share}",
            *map(str, counts),
        )

    @property
    def holds(self) -> bool:
        """Whether nothing failed; what openapi-core could not judge is no failure."""
        wrong = any(self.count(key) for key in FAILURES)
        ran = self.generate == "ok" and len(self.calls) == self.share
        return ran and not wrong and self.mypy in ("-", "0")


def run(arguments: Sequence[str], timeout: float, cwd: Path = ROOT) -> tuple[int, str, str]:
    """Exit status, output and errors of a module of Python; 124 where it takes too long."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'generator'}{os.pathsep}{ROOT}"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=cwd,
            env=environment,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
    except subprocess.TimeoutExpired as late:
        said = late.stdout or b""
        return 124, said.decode() if isinstance(said, bytes) else said, f"more than {timeout:.0f} s"
    return done.returncode, done.stdout, done.stderr


def generated(document: Path, folder: Path, timeout: float) -> Row:
    """The row of a document whose package is written to the folder."""
    row = Row(document.name)
    begin = time.perf_counter()
    status, said, wrong = run(["tests.corpus.making", str(document), str(folder)], timeout)
    row.seconds = time.perf_counter() - begin
    told: dict[str, Any] = json.loads(said) if said.startswith("{") else {}
    row.generate = "ok" if status == 0 else f"exit {status}"
    row.operations = told.get("operations", 0)
    if status:
        print(f"  {document.name}: {told.get('refused') or wrong.strip()[-300:]}")
    return row


def typed(row: Row, folder: Path, timeout: float) -> None:
    """Let mypy read the package."""
    source = folder / "src"
    status, said, wrong = run(
        ["mypy", "--strict", "--no-incremental", "--cache-dir", os.devnull, str(source)],
        timeout,
        source,
    )
    found = re.search(r"Found (\d+) errors?", said)
    row.mypy = "0" if status == 0 else found[1] if found else f"exit {status}"
    if status:
        print(f"  {row.name}: mypy: {(said or wrong).strip()[:300]}")


def called(row: Row, document: Path, folder: Path, timeout: float) -> None:
    """Call the share of the document's operations."""
    arguments = ["tests.corpus.calling", str(document), str(folder), str(row.share)]
    _, said, wrong = run(arguments, timeout)
    row.calls = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    if len(row.calls) < row.share:
        print(f"  {row.name}: calls ended: {wrong.strip()[-300:]}")
    for call in row.calls:
        for key in KINDS:
            if call.get(key):
                print(f"  {row.name}: {call['operation']}: {key}: {call[key]}", flush=True)


def table(rows: Sequence[Row]) -> str:
    """The rows below each other, columns of one width each."""
    cells = [COLUMNS, *(row.cells for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def main() -> int:
    """Run over the folder; 0 comes back where everything holds, 2 where there is nothing to try."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mypy", action="store_true", help="let mypy --strict read each package")
    parser.add_argument("--calls", type=int, default=300, help="calls over all documents (300)")
    parser.add_argument("--limit", type=int, help="the first N documents only, by name")
    parser.add_argument("--only", default="", help="documents with this text in their names")
    parser.add_argument("--skip", default="", help="no documents with this text in their names")
    parser.add_argument("--largest", type=int, help="no documents of more bytes")
    parser.add_argument("--timeout", type=float, default=600.0, help="seconds for a step (600)")
    parser.add_argument("--out", type=Path, help="keep the packages in this folder")
    chosen = parser.parse_args()
    documents = [
        path.resolve()
        for path in sorted(chosen.folder.iterdir())
        if path.suffix in (".json", ".yaml", ".yml")
        and chosen.only in path.name
        and not (chosen.skip and chosen.skip in path.name)
        and (chosen.largest is None or path.stat().st_size <= chosen.largest)
    ][: chosen.limit]
    if not documents:
        print("no documents")
        return 2
    with tempfile.TemporaryDirectory() as temporary:
        out = chosen.out.resolve() if chosen.out else Path(temporary)
        rows = {path.name: generated(path, out / path.name, chosen.timeout) for path in documents}
        share = shares({name: row.operations for name, row in rows.items()}, chosen.calls)
        for path in documents:
            row = rows[path.name]
            row.share = share[path.name]
            if chosen.mypy and row.generate == "ok":
                typed(row, out / path.name, chosen.timeout)
            if row.share:
                called(row, path, out / path.name, chosen.timeout)
    found = list(rows.values())
    print(table(found))
    calls = sum(len(row.calls) for row in found)
    wrong = {k: sum(r.count(k) for r in found) for k in FAILURES}
    unjudged = sum(row.count("oracle") for row in found)
    print(
        f"{len(found)} documents, {sum(row.holds for row in found)} hold; {calls} calls,"
        f" {wrong['raised']} raised, {wrong['violations']} with request violations,"
        f" {wrong['mismatches']} with mismatches; openapi-core could not judge {unjudged}"
    )
    return 0 if all(row.holds for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
