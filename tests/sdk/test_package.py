"""The package as a distribution: what its pyproject says, what it ships, its own tests.

No wheel is built here, as that is tried with documents that make it harder (tests/breadth). What
the build reads is compared with what is there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from .document import document, operations
from .package import PACKAGE, SOURCE


@pytest.fixture(scope="module")
def pyproject() -> dict[str, Any]:
    return tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_distribution_has_a_name_a_version_and_a_readme(pyproject: dict[str, Any]) -> None:
    project = pyproject["project"]
    assert (project["name"], project["version"]) == ("openai-assistants", "1.0.0")
    assert project["description"]
    assert (
        (PACKAGE / project["readme"])
        .read_text(encoding="utf-8")
        .startswith("# openai-assistants\n")
    )
    assert SpecifierSet(project["requires-python"]) == SpecifierSet(">=3.11")


def test_it_depends_on_httpx2_and_typing_extensions_alone(pyproject: dict[str, Any]) -> None:
    requirements = [Requirement(text) for text in pyproject["project"]["dependencies"]]
    assert [requirement.name for requirement in requirements] == ["httpx2", "typing-extensions"]
    assert all(requirement.specifier for requirement in requirements)


def test_the_wheel_holds_the_package_and_says_that_it_is_typed(pyproject: dict[str, Any]) -> None:
    assert pyproject["build-system"]["build-backend"] == "hatchling.build"
    (package,) = pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    assert PACKAGE / package == SOURCE / "openai_assistants"
    assert (PACKAGE / package / "py.typed").is_file()


def test_it_imports_nothing_but_its_dependencies_and_the_standard_library() -> None:
    code = """
import importlib, pkgutil, sys
before = set(sys.modules)
import openai_assistants
for module in pkgutil.walk_packages(openai_assistants.__path__, "openai_assistants."):
    importlib.import_module(module.name)
openai_assistants.AsyncOpenAIAssistants(api_key="sk-test")
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(roots - sys.stdlib_module_names))
"""
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    of_httpx2 = {"anyio", "certifi", "h11", "httpcore2", "idna", "sniffio", "truststore"}
    found = set(done.stdout.split()) - of_httpx2
    assert found == {"openai_assistants", "httpx2", "typing_extensions"}


def test_its_own_tests_pass_and_there_is_one_for_each_operation_and_waiter() -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=PACKAGE,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"{len(operations()) + 1} passed" in done.stdout


def test_the_document_is_nowhere_in_it_but_its_words_are() -> None:
    assert not list(SOURCE.rglob("*.yaml"))
    module = (SOURCE / "openai_assistants" / "resources" / "assistants.py").read_text("utf-8")
    words = " ".join(module.split())
    for operation in operations().values():
        node = document()["paths"][operation.path][operation.method.lower()]
        assert words.count(node["summary"]) >= 2
        assert words.count(" ".join(node["description"].split())) == 2
        assert module.count(f"`{operation.method} {operation.path}`") == 2
