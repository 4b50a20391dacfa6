"""The layout of what was rendered: Python as black has it, and Markdown with Python in it."""

from __future__ import annotations

import ast
import re

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

_CODE_WIDTH = 100
_PAGE_WIDTH = 88
"""Columns of code on a page, where there is less room."""
_FENCE = re.compile(r"(`{3,}|~{3,})(.*)")


class NotPythonError(ValueError):
    """Source that black cannot read; `line` counts from 1, None where it is not known."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message, line)
        self.message = message
        self.line = line


def format_python(source: str, width: int = _CODE_WIDTH) -> str:
    """The source as black lays it out in lines of `width` columns; nothing else about it changes.

    No configuration is looked up, and no cache kept.

    Raises:
        NotPythonError: It cannot be read.
    """
    mode = Mode(line_length=width, target_versions={TargetVersion.PY311})
    try:
        return format_str(source, mode=mode)
    except RecursionError as error:
        raise NotPythonError("nested too deeply", None) from error
    except InvalidInput as error:
        raise _explained(source) from error


def _explained(source: str) -> NotPythonError:
    """What Python itself has to say about source that black cannot read."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, SyntaxError) else None
        return NotPythonError(error.msg if isinstance(error, SyntaxError) else str(error), line)
    return NotPythonError("black cannot read it", None)


def format_markdown(text: str) -> str:
    """The page with its blocks of Python formatted, and one empty line where there were more.

    A block that is no Python, as a description may hold one, stays as it is.
    """
    made: list[str] = []
    fence, block = "", list[str]()
    for line in text.split("\n"):
        if fence:
            block.append(line)
            if line.rstrip() == fence:
                made.extend(_formatted(block))
                fence, block = "", []
        elif found := _FENCE.fullmatch(line):
            fence, block = found[1], [line]
        elif line.strip() or (made and made[-1]):
            made.append(line.rstrip())
    return "\n".join([*made, *block]).strip("\n") + "\n"


def _formatted(block: list[str]) -> list[str]:
    """A fenced block, from fence to fence."""
    if block[0] != "```python":
        return block
    try:
        source = format_python("\n".join(block[1:-1]), _PAGE_WIDTH)
    except NotPythonError:
        return block
    return [block[0], *source.rstrip("\n").split("\n"), block[-1]]
