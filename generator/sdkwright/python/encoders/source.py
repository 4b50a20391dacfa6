"""Encoders for Python source: literals, comments, identifiers."""

from __future__ import annotations

import keyword
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import cast

from . import prose
from .code import Code
from .hidden import escaped

_DEEPEST = 60
"""Levels of lists and dicts in a literal; Python's own parser gives up at 200 brackets."""
_LONGEST_DECIMAL = 4000
"""Digits of a decimal literal; Python refuses more than 4,300."""

_COOKIE = re.compile(r"(coding)(?=[:=])", re.IGNORECASE)
_DIRECTIVE = re.compile(
    r"((?:^|#)\s*)("
    r"(?:type|fmt|mypy|(?:based)?pyright|pytype|pyre-\w+|pylint|flake8|ruff|isort|yapf|autopep8"
    r"|cython|noinspection)(?=\s*[:=])"
    r"|no(?:qa|sec|lint|semgrep)|pragma)",
    re.IGNORECASE,
)
_MODELINE = re.compile(r"(?<!\w)(vim?|ex)(?=[<=>]?\d*:)|-(?=\*-)")


def literal(value: object) -> Code:
    """The expression for a JSON value; `ast.literal_eval` gives the value back.

    NaN and the infinities, which Python has no literals for, are spelled as calls of `float`.

    Raises:
        TypeError: A value that JSON does not have.
        ValueError: Lists and objects deeper than 60 levels.
    """
    return Code(_literal(value, _DEEPEST))


def _literal(value: object, depth: int) -> str:
    match value:
        case None | bool():
            return str(value)
        case int():
            return _integer(value)
        case float():
            return repr(value).replace("e+", "e") if math.isfinite(value) else f'float("{value}")'
        case str():
            return _string(value)
        case _ if depth == 0:
            raise ValueError(f"a value is nested more than {_DEEPEST} levels deep")
        case Mapping():
            items = cast("Mapping[str, object]", value).items()
            return f"{{{', '.join(f'{_key(k)}: {_literal(v, depth - 1)}' for k, v in items)}}}"
        case Sequence() if not isinstance(value, (bytes, bytearray, memoryview)):
            values = cast("Sequence[object]", value)
            return f"[{', '.join(_literal(v, depth - 1) for v in values)}]"
        case _:
            raise TypeError(f"not a JSON value: {type(value).__name__}")


def _integer(value: int) -> str:
    if value.bit_length() < _LONGEST_DECIMAL * 3:
        return str(int(value))
    return f"{'-' if value < 0 else ''}0x{abs(value):X}"


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"not the name of a member of a JSON object: {type(key).__name__}")
    return _string(key)


def _string(text: str) -> str:
    """Quoted as black does: double quotes, unless single ones need fewer escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    body = body.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    return f"{quote}{escaped(body)}{quote}"


def comment(text: str, indent: int = 0) -> Code:
    """The text as comment lines; those after the first start with `indent` spaces.

    Nothing in them is a directive to Python or a tool: no coding cookie (PEP 263), shebang,
    `type: ignore`, `noqa` or modeline of an editor.
    """
    made = [f"# {_undirected(line.strip())}".rstrip() for line in prose.lines(text)]
    return Code(f"\n{' ' * indent}".join(made))


def _undirected(line: str) -> str:
    line = _DIRECTIVE.sub(r"\1`\2`", _COOKIE.sub(r"\1 ", line))
    return escaped(_MODELINE.sub(r"\g<0> ", line))


def identifier(name: str) -> Code:
    """The name itself, in the form that Python compares names in (NFKC).

    Raises:
        ValueError: No name, a keyword, or `__debug__`, which cannot be assigned to.
    """
    normal = unicodedata.normalize("NFKC", name)
    if not normal.isidentifier() or keyword.iskeyword(normal) or normal == "__debug__":
        raise ValueError(f"cannot be a name in Python: {name!a:.100}")
    return Code(normal)
