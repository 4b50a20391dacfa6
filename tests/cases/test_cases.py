"""What the generator emits for each feature is what was reviewed, and it holds together."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sdkwright.output.formatting import format_python

from . import CASES, emitted, telling

IMPORT_ALL = """
import importlib, pkgutil, sys, typing
sys.path[:0] = sys.argv[1:]
for folder in sys.argv[1:]:
    for found in pkgutil.iter_modules([folder]):
        package = importlib.import_module(found.name)
        for module in pkgutil.walk_packages(package.__path__, found.name + "."):
            made = importlib.import_module(module.name)
            if "._runtime." in module.name:
                continue  # Written by hand: what it imports late is tested where it is written.
            for thing in vars(made).values():
                if isinstance(thing, type) and thing.__module__ == made.__name__:
                    typing.get_type_hints(thing, include_extras=True)
                    for method in vars(thing).values():
                        if callable(method) and hasattr(method, "__annotations__"):
                            typing.get_type_hints(method, include_extras=True)
        print(found.name)
"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_emits_what_was_reviewed(case: Path) -> None:
    expected = {
        path.relative_to(case / "expected").as_posix(): path.read_text(encoding="utf-8")
        for path in (case / "expected").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    made = {path: content.decode() for path, content in telling(emitted(case)).items()}
    assert made == expected, "run `make cases`, and review the difference"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_black_would_change_nothing(case: Path) -> None:
    """Templates write Python in black's own form; black itself runs over long statements alone."""
    for path, content in emitted(case).items():
        if path.endswith(".py") and "/_runtime/" not in path:
            source = content.decode()
            assert format_python(source) == source, path


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The source folders of the packages of all cases, each below a folder that they share."""
    root = tmp_path_factory.mktemp("cases")
    for case in CASES:
        for path, content in emitted(case).items():
            file = root / case.name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    return [root / case.name / "src" for case in CASES]


def test_there_are_cases() -> None:
    assert len(CASES) >= 30


def test_every_module_is_imported_and_every_annotation_resolves(sources: list[Path]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *map(str, sources)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == len(CASES)


def test_mypy_is_content(sources: list[Path]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", "/dev/null", *map(str, sources)],
        capture_output=True,
        text=True,
        cwd=sources[0],
    )
    assert done.returncode == 0, done.stdout


def test_pyright_is_content(sources: list[Path]) -> None:
    root = sources[0].parents[1]
    folders = [str(folder.relative_to(root)) for folder in sources]
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": folders,
        "exclude": ["**/_runtime"],  # The same everywhere; it is checked where it is written.
        "executionEnvironments": [{"root": folder} for folder in folders],
    }
    config = root / "pyrightconfig.json"
    config.write_text(json.dumps(settings))
    command = ["pyright", "--pythonpath", sys.executable, "-p", str(config), "--stats"]
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    checked = re.search(r"Total files checked: (\d+)", done.stdout)
    assert checked is not None
    assert int(checked[1]) > 5 * len(CASES)
