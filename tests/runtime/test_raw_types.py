"""mypy and pyright, both strict, on the wrappers of calls."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import _runtime
import pytest

CALLS = Path(__file__).with_name("typed_raw.py")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(_runtime.__file__).parent, tmp_path / "_runtime", ignore=ignored)
    shutil.copy(CALLS, tmp_path)
    return tmp_path


def checked(*command: str, folder: Path) -> str:
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    command = (sys.executable, "-m", *command)
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True
    ).stdout


def test_mypy_finds_nothing_but_what_is_marked(project: Path) -> None:
    options = ["--strict", "--warn-unreachable", f"--cache-dir={project / 'cache'}"]
    assert checked("mypy", *options, "typed_raw.py", folder=project) == (
        "Success: no issues found in 1 source file\n"
    )


def test_pyright_finds_nothing_but_what_is_marked(project: Path) -> None:
    config = {
        "include": ["typed_raw.py"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (project / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    report = json.loads(
        checked("pyright", f"--pythonpath={sys.executable}", "--outputjson", folder=project)
    )
    assert [
        (d["range"]["start"]["line"] + 1, d["message"]) for d in report["generalDiagnostics"]
    ] == []
    assert report["summary"]["filesAnalyzed"] == 1
