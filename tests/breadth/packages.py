"""Packages that are emitted for a test, and what a process of their own finds in them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Json

VISITOR = Path(__file__).with_name("visitor.py")


@dataclass(frozen=True)
class Package:
    """What the generator makes of one document."""

    document: Json
    given: pipeline.Input
    files: Mapping[str, bytes]
    """Content by path."""
    diagnostics: Diagnostics

    @property
    def name(self) -> str:
        """What is imported."""
        return next(path.split("/")[1] for path in self.files if path.startswith("src/"))

    def sources(self) -> Iterator[tuple[str, str]]:
        """The modules that templates wrote, by path; not the runtime, which is copied."""
        for path, content in self.files.items():
            if path.startswith("src/") and path.endswith(".py") and "/_runtime/" not in path:
                yield path, content.decode()

    def trees(self) -> dict[str, ast.Module]:
        """The modules as syntax trees; what Python warns of is an error."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return {path: ast.parse(source, path) for path, source in self.sources()}

    def write(self, folder: Path) -> Path:
        """Write all of it to a folder; the folder that is imported from comes back."""
        for path, content in self.files.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        return folder / "src"


def package_of(document: Json, folder: Path, suffix: str = ".yaml") -> Package:
    """The package of a document, which is written to the folder first.

    Raises:
        SdkwrightError: The document was refused.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"openapi{suffix}"
    if suffix == ".json":
        text = json.dumps(document, ensure_ascii=False, indent=1)
    else:
        text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    diagnostics = Diagnostics()
    given = pipeline.read(file, None, diagnostics)
    return Package(document, given, pipeline.emitted(given), diagnostics)


def visit(folders: list[Path], instances: Path | None = None) -> dict[str, list[str]]:
    """What a fresh interpreter finds wrong with packages, by the folder that holds each.

    Every module is imported, under an audit hook that lets nothing happen but reading; all
    annotations are resolved; and where a file of instances is given, each goes through its model.
    """
    command = [sys.executable, "-I", "-B", "-W", "error", str(VISITOR), str(instances or "-")]
    done = subprocess.run([*command, *map(str, folders)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found
