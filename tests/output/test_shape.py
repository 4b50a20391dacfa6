"""What emitted Python may hold."""

from __future__ import annotations

import pytest
from sdkwright.output.shape import faults

MODULE = '''\
"""A module as templates write one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import httpx2
from typing_extensions import TypedDict, deprecated

from shop.models import Pet

from .. import models
from .._runtime.models import Alias, Model

if TYPE_CHECKING:
    from .client import Shop as Shop
else:
    from ._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(__name__, {"Shop": "client:Shop"})

Status: TypeAlias = Literal["open", "closed"]
"""The states."""

LIST: Operation[models.Pet] = Operation("list", returns=lambda: models.Pet)
Odd = TypedDict("Odd", {"a-b": "str | None"})


class Pet(Model):
    """A pet."""

    id: str
    """Its number."""
    from_: Annotated[str, Alias("from")]
    compile: bool = False
    open: str | None = None


class Shop(Client):
    """The shop."""

    def __init__(self, *, timeout: float = 1.0) -> None:
        super().__init__(timeout=timeout)

    @deprecated("use pets")
    def list(self, *, input: str, eval: int, format: str = "x") -> Pet:
        """List."""
        return self._call(LIST, query={"input": input, "eval": eval})

    async def compile(self) -> None:
        return await self._call(LIST)

    alias = list
'''


def messages(source: str) -> list[str]:
    return [fault.message for fault in faults(source, "shop")]


def test_what_templates_write_passes() -> None:
    assert messages(MODULE) == []


@pytest.mark.parametrize(
    "statement",
    [
        "print('x')",
        "__import__('os')",
        "1 + 1",
        "b'x'",
        "del x",
        "assert True",
        "raise ValueError",
        "for x in y: pass",
        "while False: pass",
        "with x: pass",
        "try:\n    pass\nexcept E:\n    pass",
        "if x:\n    import uuid",
        "if TYPE_CHECKING:\n    f()",
        "if TYPE_CHECKING:\n    pass\nelif f():\n    pass",
        "x += 1",
        "match x:\n    case _: pass",
        "class A:\n    f()",
        "class A:\n    import uuid",
        "class A:\n    if x: pass",
        "class A:\n    class B:\n        f()",
    ],
)
def test_a_statement_that_no_template_writes_is_a_fault(statement: str) -> None:
    assert messages(f"{statement}\n")


@pytest.mark.parametrize(
    "expression",
    [
        "eval('1')",
        "exec('1')",
        "compile('1', '', 'eval')",
        "open('/etc/passwd')",
        "__import__('os').system('x')",
        "getattr(f, name)",
        "globals()",
        "__builtins__",
        "__loader__",
        "f.__globals__",
        "().__class__.__bases__[0].__subclasses__()",
        "f.__code__",
        "[eval][0]('1')",
        "(lambda: eval('1'))()",
        "[open(x) for x in y]",
        "f'{eval(1)}'",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "x = {}",
        "x: int = {}",
        "x: {} = 1",
        "def f(a={}): pass",
        "def f(a: {}): pass",
        "def f() -> {}: pass",
        "def f():\n    return {}",
        "def f(a):\n    def g(): return {}",
        "@h({})\ndef f(): pass",
        "class A(h({})): pass",
        "class A:\n    x = {}",
        "async def f():\n    await {}",
        "x = lambda a={}: a",
    ],
)
def test_what_reaches_for_other_code_is_a_fault_anywhere(expression: str, form: str) -> None:
    assert messages(f"{form.format(expression)}\n")


def test_a_default_is_outside_of_the_parameter_that_hides_a_function() -> None:
    assert messages("def f(eval=eval('1')): pass\n") == ["use of eval"]
    assert messages("def f(eval): return eval\n") == []
    assert messages("def f(eval): pass\nx = eval\n") == ["use of eval"]


@pytest.mark.parametrize(
    "statement",
    [
        "import os",
        "import subprocess as json",
        "import typing, pickle",
        "from os import system",
        "from importlib import import_module",
        "import shopping",
        "def f():\n    import socket",
        "from collections import abc",
    ],
)
def test_an_import_from_elsewhere_is_a_fault(statement: str) -> None:
    assert messages(f"{statement}\n")


def test_a_fault_says_where() -> None:
    [fault] = faults("x = 1\n\ny = eval('1')\n", "shop")
    assert (fault.line, fault.message) == (3, "use of eval")
