"""Only statements that are too long for a line are laid out; they come out as black has them."""

from __future__ import annotations

import pytest
from sdkwright.output.formatting import format_python
from sdkwright.output.statements import lay_out

NAMES = ", ".join(f'"a value of some length {number}"' for number in range(6))
LONG = [
    f"NAMES: Literal[{NAMES}]\n",
    f"from package.module import {', '.join(f'SomeLongName{n}' for n in range(9))}\n",
    f"class A:\n    field: Literal[{NAMES}] | None = None\n    'What it is.'\n    other: int\n",
    f'class A:\n    """A."""\n\n    def f(self, a: Literal[{NAMES}]) -> None:\n        return g(1)\n',
    f"class A:\n\n    async def f(self) -> None:\n        return await self.g([{NAMES}])\n",
    f"def f() -> None:\n    with client({NAMES}) as client:\n        call()\n    call()\n",
    f"class A:\n    @overload\n    def f(self, *, a: Literal[{NAMES}]) -> None: ...\n\n    def f(self):\n        g(a)\n",
    f"if TYPE_CHECKING:\n    NAMES = [{NAMES}]\nelse:\n    NAMES = ({NAMES})\n",
]


@pytest.mark.parametrize("source", LONG)
def test_a_long_statement_is_laid_out_as_black_does_it(source: str) -> None:
    assert lay_out(source) == format_python(source).replace('"What it is."', "'What it is.'")


def test_what_fits_is_left_alone() -> None:
    source = "x = {  'a':1 }\n"
    assert lay_out(source) == source


def test_long_lines_of_text_are_left_alone() -> None:
    source = f'"""{"A line that is too long. " * 8}"""\n\nx = 1\n'
    assert lay_out(source) == source


def test_what_is_no_python_is_an_error() -> None:
    with pytest.raises(SyntaxError):
        lay_out(f"x = = [{NAMES}]\n")
