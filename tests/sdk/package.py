"""Where the generated package is, and what it is made of."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "openai-assistants"
SOURCE = PACKAGE / "src"


def modules() -> Iterator[ModuleType]:
    """Every module of the package, imported."""
    package = import_module("openai_assistants")
    yield package
    for found in pkgutil.walk_packages(package.__path__, "openai_assistants."):
        yield import_module(found.name)


def declared_names(module: str) -> set[str]:
    """The names that the `__init__` of a package shows to type checkers."""
    path = SOURCE.joinpath(*module.split(".")) / "__init__.py"
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names = (alias for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names)
    return {alias.asname for alias in names if alias.asname == alias.name}
