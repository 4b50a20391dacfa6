"""mypy and pyright, each strict and each run once, on the package, typed calls and the snippets."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .markdown import fences
from .package import PACKAGE, SOURCE

CALLS = Path(__file__).with_name("typed_calls.py")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the package, its tests, the typed calls, and each snippet as a module."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SOURCE / "openai_assistants", tmp_path / "openai_assistants", ignore=ignored)
    shutil.copytree(PACKAGE / "tests", tmp_path / "tests", ignore=ignored)
    shutil.copy(CALLS, tmp_path)
    for snippet in fences("python"):
        (tmp_path / f"{snippet.name}.py").write_text(snippet.code, encoding="utf-8")
    return tmp_path


def checked(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a type checker says in a folder."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
    )


def count(project: Path) -> int:
    found = len(list(project.rglob("*.py")))
    assert found > 60 + 100
    return found


def test_mypy_finds_nothing_but_what_is_marked(project: Path) -> None:
    config = project / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\nwarn_unreachable = true\n", encoding="utf-8")
    options = [f"--config-file={config}", f"--cache-dir={project / 'cache'}"]
    done = checked("mypy", *options, ".", folder=project)
    *found, summary = done.stdout.splitlines()
    assert found == []
    assert summary == f"Success: no issues found in {count(project)} source files"


def test_pyright_finds_nothing_but_what_is_marked(project: Path) -> None:
    config = {
        "include": ["."],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    done = checked("pyright", f"--pythonpath={sys.executable}", "--outputjson", folder=project)
    report = json.loads(done.stdout)
    found = [
        f"{Path(each['file']).relative_to(project)}:{each['range']['start']['line'] + 1}: "
        f"{each['message']} ({each.get('rule')})"
        for each in report["generalDiagnostics"]
    ]
    assert found == []
    assert report["summary"]["filesAnalyzed"] == count(project)


def test_there_are_calls_that_are_marked_as_wrong_for_both() -> None:
    lines = [line for line in CALLS.read_text("utf-8").splitlines() if "pyright: ignore" in line]
    assert all("# type: ignore[" in line for line in lines)
    assert len(lines) > 20
