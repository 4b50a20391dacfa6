"""The codes of all diagnostics that the source can make, read from its syntax trees."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "generator" / "sdkwright"

_CODE = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")


def codes() -> set[str]:
    """Every code: an argument `code` of a call, where that can be told from the source.

    Where it is a name, the texts of the function around it that look like codes are taken.
    """
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))]
    places = {name: place for tree in trees for name, place in _takers(tree)}
    return {code for tree in trees for code in _given(tree, places)}


def without_hint() -> set[str]:
    """The calls that make a finding, and say nothing of what to do."""
    paths = sorted(SOURCE.rglob("*.py"))
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    return {
        f"{path.relative_to(SOURCE)}: {ast.unparse(call)}"
        for path, tree in trees.items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _has_no_hint(call)
    }


def _has_no_hint(call: ast.Call) -> bool:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    called = call.func.id if isinstance(call.func, ast.Name) else called
    place = {"error": 3, "warning": 3, "note": 3, "Diagnostic": 4, "Problem": 3}.get(called)
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    # Those with a count stand for others, which have hints.
    if place is None or len(call.args) < 2 or "count" in keywords:
        return False
    given = call.args[place] if len(call.args) > place else keywords.get("hint")
    return given is None or (isinstance(given, ast.Constant) and not given.value)


def _takers(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What can be called with a `code`: by its name, and the place of that argument."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
            if "code" in names:
                yield node.name, names.index("code") - (names[0] == "self")
        elif isinstance(node, ast.ClassDef):
            fields: list[str] = []
            for part in node.body:
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    fields.append(part.target.id)
                elif isinstance(part, ast.FunctionDef) and part.name == "__init__":
                    fields = [argument.arg for argument in part.args.args[1:]]
            if "code" in fields:
                yield node.name, fields.index("code")


def _given(tree: ast.Module, places: dict[str, int]) -> Iterator[str]:
    """The codes that calls are given."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called not in places:
            continue
        named = [k.value for k in node.keywords if k.arg == "code"]
        place = places[called]
        argument = node.args[place] if place < len(node.args) else next(iter(named), None)
        if isinstance(argument, ast.Name):
            around = [f for f in functions if node in ast.walk(f)]
            innermost = min(around, key=lambda f: sum(1 for _ in ast.walk(f)))
            yield from _texts(innermost)
        elif argument is not None:
            yield from _texts(argument)


def _texts(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if (
            isinstance(part, ast.Constant)
            and isinstance(part.value, str)
            and _CODE.fullmatch(part.value)
        ):
            yield part.value
