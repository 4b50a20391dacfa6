"""A text of a document stays a text: in Python, in metadata, in paths, in pages, on the wire."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path, PureWindowsPath

import pytest
from packaging.version import Version
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.output.shape import faults
from sdkwright.python import plan_of
from sdkwright.python.encoders.hidden import HIDDEN

from . import markup
from .blocks import mistyped, python_blocks, uncompiled
from .hostile import HARMLESS, PAYLOADS, document_of
from .lost import lost
from .packages import Package, package_of, visit

Emit = Callable[[str], Package]
PROJECT_KEYS = {
    *("name", "version", "description", "readme", "requires-python", "dependencies"),
    *("authors", "classifiers", "license", "optional-dependencies", "urls"),
}


@pytest.fixture(scope="module")
def emit(tmp_path_factory: pytest.TempPathFactory) -> Emit:
    """The package of the document that has a payload everywhere."""

    @cache
    def make(payload: str) -> Package:
        text = PAYLOADS.get(payload, HARMLESS)
        return package_of(document_of(text), tmp_path_factory.mktemp(payload))

    return make


each = pytest.mark.parametrize("payload", PAYLOADS)


@each
def test_text_changes_nothing_but_constants_and_names(emit: Emit, payload: str) -> None:
    assert shapes(emit(payload)) == shapes(emit("harmless"))


@each
def test_text_is_on_the_wire_letter_by_letter(emit: Emit, payload: str) -> None:
    assert lost(emit(payload)) == []


@each
def test_modules_hold_only_what_templates_write(emit: Emit, payload: str) -> None:
    package = emit(payload)
    assert {path: f for path, s in package.sources() if (f := faults(s, package.name))} == {}


@each
def test_every_file_is_plain_text(emit: Emit, payload: str) -> None:
    for path, content in emit(payload).files.items():
        text = content.decode("utf-8")
        assert not HIDDEN.search(text), path
        assert not content or (content.endswith(b"\n") and not content.endswith(b"\n\n")), path
        if path.endswith(".py"):
            assert not re.search(r"coding[:=]", "".join(text.split("\n")[:2])), path


@each
def test_files_have_names_that_every_system_takes(emit: Emit, payload: str) -> None:
    paths = list(emit(payload).files)
    assert len({unicodedata.normalize("NFC", path).casefold() for path in paths}) == len(paths)
    for path in paths:
        for name in path.split("/"):
            assert re.fullmatch(r"[\w.-]+", name), path
            assert len(name.encode()) <= 100
            assert name not in (".", "..")
            assert not name.endswith((".", " "))
            assert PureWindowsPath(name).stem.upper() not in ("CON", "PRN", "AUX", "NUL")


def test_linters_find_nothing(emit: Emit, tmp_path: Path) -> None:
    """Names that are not there, likely bugs, and what bandit looks for."""
    sources = [emit(payload).write(tmp_path / payload) for payload in PAYLOADS]
    rules = ["--isolated", "--no-cache", "--target-version", "py311", "--select", "E9,F,B,S,UP"]
    # The runtime tells type checkers what it knows; it asserts nothing of what it is given.
    allowed = ["--per-file-ignores", "**/_runtime/*:S101"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, *allowed, *sources],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("payload", ["code", "names"])
def test_every_public_type_is_known(emit: Emit, payload: str, tmp_path: Path) -> None:
    source = emit(payload).write(tmp_path)
    pyright = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*pyright, "--verifytypes", emit(payload).name, "--ignoreexternal"],
        env={**os.environ, "PYTHONPATH": str(source)},
        cwd=source,
        capture_output=True,
        text=True,
    )
    assert "Type completeness score: 100%" in done.stdout, done.stdout[-3000:]


@each
def test_metadata_is_what_we_mean(emit: Emit, payload: str) -> None:
    package = emit(payload)
    told = tomllib.loads(package.files["pyproject.toml"].decode())
    assert set(told) == {"build-system", "project", "tool"}
    assert told["build-system"] == {
        "requires": ["hatchling>=1.27"],
        "build-backend": "hatchling.build",
    }
    project = told["project"]
    assert set(project) <= PROJECT_KEYS
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", project["name"])
    assert str(Version(project["version"])) == project["version"]
    assert {re.split(r"[<>=]", each)[0] for each in project["dependencies"]} == {
        "httpx2",
        "typing-extensions",
    }
    assert set(told["tool"]) == {"hatch", "pytest"}
    assert f"src/{package.name}/py.typed" in package.files


@pytest.mark.parametrize("payload", PAYLOADS)
def test_pages_hold_no_html_and_whole_tables(emit: Emit, payload: str) -> None:
    assert list(markup.faults(emit(payload).files)) == []


@each
def test_pages_show_python_that_compiles(emit: Emit, payload: str) -> None:
    assert len(list(python_blocks(emit(payload).files))) > 5
    assert uncompiled(emit(payload)) == []


@pytest.mark.parametrize("payload", ["code", "lines", "names"])
def test_pages_show_python_that_a_type_checker_accepts(
    emit: Emit, payload: str, tmp_path: Path
) -> None:
    package = emit(payload)
    source = package.write(tmp_path / "sdk")
    (tmp_path / "shown").mkdir()
    assert mistyped(package, source, tmp_path / "shown") == ""


def test_importing_does_nothing_but_read(
    emit: Emit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folders = [emit(payload).write(tmp_path / payload) for payload in PAYLOADS]
    assert visit(folders) == {}
    assert not list(tmp_path.rglob("PWNED*"))


def test_nothing_of_the_surroundings_is_in_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "canary7f3a91"
    for variable in ("USER", "HOSTNAME", "HOME", "SOME_SERVICE_KEY", "LIBRARY_API_KEY"):
        monkeypatch.setenv(variable, canary)
    folder = tmp_path / canary
    package = package_of(document_of("Library"), folder)
    pipeline.generate(package.given, folder / "out")
    written = [path for path in (folder / "out").rglob("*") if path.is_file()]
    assert len(written) > len(package.files)
    assert [path for path in written if canary.encode() in path.read_bytes()] == []


@pytest.mark.parametrize(
    "name",
    ["a'\"\n__import__('os').system('touch PWNED')#.yaml", "-rf.yaml", "with space é.yaml"],
)
def test_the_name_of_the_document_is_a_text_as_well(
    emit: Emit, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plain = emit("harmless")
    source = package_of(plain.document, tmp_path / "given")
    file = tmp_path / name
    file.write_bytes((tmp_path / "given" / "openapi.yaml").read_bytes())
    written = pipeline.emitted(pipeline.read(file, None, Diagnostics()))
    assert written == source.files == plain.files
    assert not list(tmp_path.rglob("PWNED*"))


def shapes(package: Package) -> list[tuple[str, str]]:
    """The syntax of each module with names and constants blanked, in the order of the document."""
    planned = plan_of(package.given.api, package.given.settings.package).package
    trees = package.trees()
    source = f"src/{package.name}"
    models = [f"{source}/models/{module.file}.py" for module in planned.models]
    resources = [f"{source}/resources/{resource.file}.py" for resource in planned.resources]
    kinds = {**dict.fromkeys(models, "model"), **dict.fromkeys(resources, "resource")}
    shared = sorted(path for path in trees if path not in kinds)
    return [
        (kinds.get(path, path.removeprefix(source)), ast.dump(Blanked().visit(trees[path])))
        for path in (*models, *resources, *shared)
    ]


class Blanked(ast.NodeTransformer):
    """Blanks what a document may choose."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            if isinstance(getattr(node, field, None), str):
                setattr(node, field, "x")
        return super().generic_visit(node)
