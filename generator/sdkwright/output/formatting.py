"""Python as black lays it out."""

from __future__ import annotations

import ast

from black import format_str
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput

WIDTH = 100
"""Columns of code in a module."""


class NotPythonError(ValueError):
    """Source that black cannot read; `line` counts from 1, None where it is not known."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message, line)
        self.message = message
        self.line = line


def format_python(source: str, width: int = WIDTH) -> str:
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
