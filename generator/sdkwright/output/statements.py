"""Black over the statements of a module that need it.

Templates write Python as black lays it out, but for statements that are too long for a line: where
those break depends on what stands in them. Black alone would spend nearly all the time of a run.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from .formatting import WIDTH, format_python

_TEXT = r'"(?:[^"\\]|\\.)*"'
_WHOLE = re.compile(rf"\s*(?:{_TEXT}: )?{_TEXT},")
"""An item of a literal that stands on a line of its own: black leaves it, however long it is."""
_IMPORT = re.compile(r"(?P<margin> *)(?P<source>from \S+) import (?P<names>[^()#]+)")
"""An import on one line; black gives each name a line where it is too long."""


def lay_out(source: str, width: int = WIDTH) -> str:
    """The source with every statement that is too long for a line of `width` laid out by black.

    Raises:
        NotPythonError: Black cannot read it.
        SyntaxError: It is no Python.
    """
    lines = source.split("\n")
    long = [
        number
        for number, line in enumerate(lines, 1)
        if len(line) > width and not _WHOLE.fullmatch(line)
    ]
    if not long:
        return source
    for first, last in reversed(_statements(ast.parse(source), long)):
        lines[first - 1 : last] = _formatted(lines[first - 1 : last], width)
    return "\n".join(lines)


def _statements(tree: ast.Module, long: list[int]) -> list[tuple[int, int]]:
    """The first and last lines of the statements, or heads of statements, with lines that are long."""
    found = {
        (first, last)
        for first, last in _spans(tree.body)
        if any(first <= number <= last for number in long)
    }
    return sorted(found)


def _spans(body: list[ast.stmt]) -> Iterator[tuple[int, int]]:
    for node in body:
        inner: list[ast.stmt] = getattr(node, "body", [])
        if not inner:
            if not _is_text(node):
                yield node.lineno, node.end_lineno or node.lineno
            continue
        decorators: list[ast.expr] = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(d.lineno for d in decorators)])
        if _is_stub(inner):
            yield first, node.end_lineno or node.lineno
            continue
        yield first, inner[0].lineno - 1
        yield from _spans(inner)
        yield from _spans(getattr(node, "orelse", []))


def _is_stub(body: list[ast.stmt]) -> bool:
    """Whether it is `...`, which stands on the line that its head ends with."""
    return isinstance(body[0], ast.Expr) and ast.unparse(body[0]) == "..."


def _is_text(node: ast.stmt) -> bool:
    """Whether it is a docstring, whose lines are its own."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _formatted(lines: list[str], width: int) -> list[str]:
    """A statement, or the head of one, as black lays it out at its place."""
    names = _IMPORT.fullmatch(lines[0]) if len(lines) == 1 else None
    if names is not None:
        margin = names["margin"]
        listed = [f"{margin}    {name}," for name in names["names"].split(", ")]
        return [f"{margin}{names['source']} import (", *listed, f"{margin})"]
    indent = len(lines[0]) - len(lines[0].lstrip())
    head = [f"{' ' * depth}if _:" for depth in range(0, indent, 4)]
    is_head = lines[-1].endswith(":")
    tail = [f"{' ' * indent}    pass"] if is_head else []
    source = "\n".join([*head, *lines, *tail]) + "\n"
    laid_out = format_python(source, width).rstrip("\n").split("\n")
    made = laid_out[len(head) : len(laid_out) - len(tail)]
    # Black parts a function from the statement that it stands in.
    return made[1:] if not made[0] else made
