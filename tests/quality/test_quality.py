"""The checks that a maintainer would run by hand, over the generator and the runtime."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "templates" / "python" / "src" / "[package]"
BIN = Path(sys.executable).parent


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=cwd, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


@pytest.mark.parametrize(
    "place", [ROOT / "generator", ROOT / "tests", RUNTIME], ids=lambda p: p.name
)
def test_ruff_is_content(place: Path) -> None:
    run("ruff", "check", "--no-cache", "--config", ROOT / "pyproject.toml", place)


@pytest.mark.parametrize(
    "place", [ROOT / "generator", ROOT / "tests", RUNTIME], ids=lambda p: p.name
)
def test_black_changes_nothing(place: Path) -> None:
    run("black", "--check", "--quiet", "--config", ROOT / "pyproject.toml", place)


def test_the_stages_keep_to_their_order() -> None:
    done = subprocess.run([BIN / "lint-imports"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_mypy_is_content_with_the_generator() -> None:
    run("mypy", "--strict", "--cache-dir", "/dev/null", "generator/sdkwright")


def test_mypy_is_content_with_the_runtime() -> None:
    run("mypy", "--strict", "--cache-dir", "/dev/null", "-p", "_runtime", cwd=RUNTIME)


def test_pyright_is_content_with_the_generator() -> None:
    run("pyright", "--pythonpath", sys.executable, "generator")


def test_every_module_of_the_generator_is_one_idea() -> None:
    """A file of more than some 400 lines is usually two."""
    long = {
        str(path.relative_to(ROOT)): count
        for folder in (ROOT / "generator", RUNTIME)
        for path in folder.rglob("*.py")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > 450
    }
    assert long == {}


def test_nothing_reads_yaml_or_runs_code_unguarded() -> None:
    """PyYAML's unsafe loaders, `eval` and shells have no place in the generator or the SDKs."""
    for folder in (ROOT / "generator", RUNTIME):
        for path in folder.rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            for forbidden in (
                "yaml.load(",
                "from_string(",
                " eval(",
                " exec(",
                "shell=True",
                "os.system",
            ):
                assert forbidden not in text, path
