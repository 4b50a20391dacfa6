"""What emitted Python may hold: the second wall, should an encoder ever let code through.

Only the kinds of statements that our templates write stand in a module or a class, and nothing
anywhere reaches for what could run other code. Files that are copied as they are (the runtime) are
code of ours, and are not looked at.
"""

from __future__ import annotations

import ast
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

LIBRARIES = frozenset(
    {
        *(
            "__future__",
            "asyncio",
            "base64",
            "builtins",
            "collections.abc",
            "datetime",
            "decimal",
            "functools",
        ),
        *("typing", "uuid", "warnings", "httpx2", "typing_extensions"),
    }
)
"""What emitted modules import besides their own package."""
TEST_LIBRARIES = LIBRARIES | {"pytest"}

_REACHING = frozenset(
    {
        *("__import__", "breakpoint", "compile", "eval", "exec", "exit", "input", "open", "quit"),
        *("delattr", "getattr", "globals", "locals", "setattr", "vars"),
    }
)
"""Built-in functions that no template calls; a parameter may have the same name."""
_DUNDER_NAMES = frozenset({"__all__", "__dir__", "__getattr__", "__name__", "__version__"})
_DUNDER_ATTRIBUTES = frozenset({"__init__"})


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that emitted Python may not hold; `line` counts from 1."""

    line: int
    message: str


def faults(
    source: str, package: str, expected: frozenset[str] | None = None, is_test: bool = False
) -> list[Fault]:
    """What a module holds that it should not.

    Args:
        source: The module.
        package: The package that it may import from, besides the libraries.
        expected: The names that it must define, no more and no less; None where any will do.
        is_test: Whether it stands among the tests, and may import pytest.

    Raises:
        SyntaxError: It is no Python; the warnings of the compiler count as errors.
    """
    tree = ast.parse(source)
    compile(tree, "<emitted>", "exec", dont_inherit=True)
    libraries = TEST_LIBRARIES if is_test else LIBRARIES
    inspector = _Inspector(libraries | {package})
    inspector.visit(tree)
    found = [*_statements(tree.body, is_module=True), *inspector.found]
    if expected is not None:
        found.extend(_unexpected(tree, expected))
    return sorted(found, key=lambda fault: fault.line)


def _statements(body: Iterable[ast.stmt], is_module: bool) -> Iterator[Fault]:
    for node in body:
        match node:
            case ast.ClassDef():
                yield from _statements(node.body, is_module=False)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Assign() | ast.AnnAssign():
                pass
            case ast.Expr(ast.Constant(str())) | ast.Pass():
                pass
            case ast.Import() | ast.ImportFrom() if is_module:
                pass
            case ast.If(ast.Name("TYPE_CHECKING")) if is_module:
                yield from _statements([*node.body, *node.orelse], is_module=True)
            case _:
                place = "module" if is_module else "class"
                yield Fault(node.lineno, f"{type(node).__name__} in the body of a {place}")


def _unexpected(tree: ast.Module, expected: frozenset[str]) -> Iterator[Fault]:
    defined = frozenset(_defined(tree.body))
    for verb, names in (("does not define", expected - defined), ("defines", defined - expected)):
        if names:
            yield Fault(1, f"the module {verb} {', '.join(sorted(names))}, against the plan")


def _defined(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name
            case ast.Assign():
                names = [name for target in node.targets for name in ast.walk(target)]
                yield from (name.id for name in names if isinstance(name, ast.Name))
            case ast.AnnAssign(ast.Name(name)):
                yield name
            case ast.If():
                yield from _defined([*node.body, *node.orelse])
            case _:
                pass


class _Inspector(ast.NodeVisitor):
    """Finds what no template writes, at any depth."""

    def __init__(self, libraries: frozenset[str]) -> None:
        self.found: list[Fault] = []
        self._libraries = libraries
        self._parameters: list[frozenset[str]] = []

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._check_import(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.level == 0:
            self._check_import(node, node.module or "")

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._visit_function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._visit_function(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.args)
        with self._inside(node.args):
            self.visit(node.body)

    def visit_Name(self, node: ast.Name) -> None:
        is_parameter = any(node.id in names for names in self._parameters)
        if isinstance(node.ctx, ast.Load) and node.id in _REACHING and not is_parameter:
            self._add(node, f"use of {node.id}")
        elif _is_dunder(node.id) and node.id not in _DUNDER_NAMES:
            self._add(node, f"use of {node.id:.60}")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if _is_dunder(node.attr) and node.attr not in _DUNDER_ATTRIBUTES:
            self._add(node, f"use of the attribute {node.attr:.60}")
        self.visit(node.value)

    def _visit_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for outer in (*node.decorator_list, node.args, node.returns):
            if outer:
                self.visit(outer)
        with self._inside(node.args):
            for statement in node.body:
                self.visit(statement)

    @contextmanager
    def _inside(self, args: ast.arguments) -> Generator[None]:
        every = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
        self._parameters.append(frozenset(arg.arg for arg in every if arg))
        yield
        self._parameters.pop()

    def _check_import(self, node: ast.stmt, module: str) -> None:
        if not any(module == name or module.startswith(f"{name}.") for name in self._libraries):
            self._add(node, f"import of {module!a:.60}")

    def _add(self, node: ast.stmt | ast.expr, message: str) -> None:
        self.found.append(Fault(node.lineno, message))


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")
