"""The imports that a module needs, and how they are written."""

from __future__ import annotations

import sys

from .encoders import Code

WIDTH = 100
"""Columns of a line of code."""


class Imports:
    """Collects imports while a module is planned; an import without names is of the module."""

    def __init__(self, *, is_top: bool = False) -> None:
        """Begin.

        Args:
            is_top: Whether the module stands at the top of the package; `..models` is `.models` then.
        """
        self._modules: dict[str, set[str]] = {}
        self._is_top = is_top

    def add(self, module: str, *names: str) -> None:
        """Import `names` from `module`, or the module itself."""
        if self._is_top and module.startswith(".."):
            module = module[1:]
        self._modules.setdefault(module, set()).update(names)

    def lines(self) -> tuple[Code, ...]:
        """One statement each, in isort's order; an empty one parts the groups."""
        groups: list[list[str]] = [[], [], []]
        for module in sorted(self._modules, key=_order):
            groups[_group(module)].extend(_statements(module, self._modules[module]))
        lines = [line for group in groups if group for line in [*sorted(group, key=_kind), ""]]
        return tuple(Code(line) for line in lines[:-1])


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.partition(".")[0] in sys.stdlib_module_names else 1


def _order(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _statements(module: str, names: set[str]) -> list[str]:
    if not names:
        return [f"import {module}"]
    ordered = sorted(names, key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return [line]
    return ["\n".join([f"from {module} import (", *(f"    {name}," for name in ordered), ")"])]


def _kind(statement: str) -> bool:
    return statement.startswith("from")
