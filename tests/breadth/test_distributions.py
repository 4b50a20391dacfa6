"""An emitted package is built, installed and imported, whatever its document says."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from packaging.metadata import Metadata
from sdkwright.model import Json

from .documents import documents
from .hostile import PAYLOADS, document_of
from .packages import VISITOR, Package, package_of

CHOSEN = ("code", "lines", "place", "names", "random")

IMPORT = """
import importlib, pkgutil, sys
name, libraries = sys.argv[1:]
sys.path.append(libraries)
package = importlib.import_module(name)
assert package.__file__.startswith(sys.prefix), package.__file__
modules = [each.name for each in pkgutil.walk_packages(package.__path__, name + ".")]
for module in modules:
    importlib.import_module(module)
for public in package.__all__:
    getattr(package, public)
print(len(modules))
"""

SHADOWED = """
import sys
assert sys.path[0] == ""
sys.path.append(sys.argv[2])
sys.prefix = sys.argv[2]
"""


@dataclass(frozen=True)
class Built:
    """A package on disk, and what was built of it."""

    package: Package
    folder: Path
    wheel: Path
    sdist: Path

    def project(self) -> dict[str, Json]:
        """What its pyproject.toml says of the project."""
        project: dict[str, Json] = tomllib.loads(self.package.files["pyproject.toml"].decode())[
            "project"
        ]
        return project


def random_document() -> dict[str, Json]:
    """A random document, the same at each run."""
    drawn: list[dict[str, Json]] = []

    @settings(
        max_examples=3,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(documents())
    def draw(document: dict[str, Json]) -> None:
        drawn.append(document)

    draw()
    return drawn[-1]


def build(folder: Path, dist: Path) -> None:
    """Build both distributions of the project in a folder, as `python -m build` lets hatchling do."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(dist)],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


@cache
def built_of(name: str, folder: Path) -> Built:
    """The distributions of the package of a document."""
    document = random_document() if name == "random" else document_of(PAYLOADS[name])
    package = package_of(document, folder / "document")
    package.write(folder / "sdk")
    build(folder / "sdk", folder / "dist")
    [wheel] = (folder / "dist").glob("*.whl")
    [sdist] = (folder / "dist").glob("*.tar.gz")
    return Built(package, folder / "sdk", wheel, sdist)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("distributions")


@pytest.fixture(params=CHOSEN)
def built(request: pytest.FixtureRequest, place: Path) -> Built:
    return built_of(request.param, place / request.param)


def held(wheel: Path) -> dict[str, bytes]:
    with ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_wheel_holds_the_package_and_nothing_else(built: Built) -> None:
    prefix = f"src/{built.package.name}/"
    source = {
        path.removeprefix("src/"): content
        for path, content in built.package.files.items()
        if path.startswith(prefix)
    }
    files = held(built.wheel)
    told = {path for path in files if path.split("/")[0].endswith(".dist-info")}
    assert {path: files[path] for path in files.keys() - told} == source
    assert f"{built.package.name}/py.typed" in files


def test_its_metadata_is_what_an_index_takes(built: Built) -> None:
    files = held(built.wheel)
    [path] = [path for path in files if path.endswith(".dist-info/METADATA")]
    metadata = Metadata.from_email(files[path], validate=True)
    project = built.project()
    assert (metadata.name, str(metadata.version)) == (project["name"], project["version"])
    assert metadata.summary == project["description"]
    assert metadata.description_content_type == "text/markdown"
    # hatchling writes the page as it is, but for the ends of lines of a message.
    said = (metadata.description or "").split()
    assert said == built.package.files["README.md"].decode().split()
    assert {r.name for r in metadata.requires_dist or () if r.marker is None} == {
        "httpx2",
        "typing-extensions",
    }


def test_a_source_distribution_builds_the_same_wheel(built: Built, tmp_path: Path) -> None:
    with tarfile.open(built.sdist) as opened:
        opened.extractall(tmp_path / "sdist", filter="data")
    [root] = (tmp_path / "sdist").iterdir()
    inside = {path.name for path in root.iterdir()}
    assert {"pyproject.toml", "README.md", "src", "docs", "tests"} <= inside
    build(root, tmp_path / "dist")
    [wheel] = (tmp_path / "dist").glob("*.whl")
    assert held(wheel) == held(built.wheel)


def test_a_wheel_is_installed_into_a_fresh_environment_and_imported(
    built: Built, tmp_path: Path
) -> None:
    venv.create(tmp_path / "venv", symlinks=True)
    python = tmp_path / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-index"]
    done = subprocess.run([*pip, "--no-deps", built.wheel], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    libraries = sysconfig.get_path("purelib")
    done = subprocess.run(
        [python, "-I", "-B", "-W", "error", "-c", IMPORT, built.package.name, libraries],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 30
    assert not list(tmp_path.rglob("PWNED*"))


@pytest.mark.parametrize("level", ["-O", "-OO"])
def test_it_imports_without_assertions_and_docstrings(built: Built, level: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-B", level, "-W", "error", VISITOR, "-", built.folder / "src"],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "{}"), done.stderr


def test_it_imports_where_its_own_modules_come_before_those_of_python(built: Built) -> None:
    """The working directory is the package itself."""
    source = built.folder / "src"
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", SHADOWED + IMPORT, built.package.name, source],
        cwd=source / built.package.name,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
