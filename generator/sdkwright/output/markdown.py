"""Rendered Markdown: gaps closed, and the Python in it laid out."""

from __future__ import annotations

import re

from .formatting import NotPythonError, format_python
from .statements import lay_out

_PAGE_WIDTH = 88
"""Columns of code on a page, where there is less room."""
_FENCE = re.compile(r"(`{3,}|~{3,})(.*)")


def format_markdown(text: str, *, is_laid_out: bool = False) -> str:
    """The page with its blocks of Python formatted, and one empty line where there were more.

    A block that is no Python, as a description may hold one, stays as it is. Where the page is laid
    out, its Python has black's form but for statements that are too long.
    """
    made: list[str] = []
    fence, block = "", list[str]()
    for line in text.split("\n"):
        if fence:
            block.append(line)
            if line.rstrip() == fence:
                made.extend(_formatted(block, is_laid_out))
                fence, block = "", []
        elif found := _FENCE.fullmatch(line):
            fence, block = found[1], [line]
        elif line.strip() or (made and made[-1]):
            made.append(line.rstrip())
    return "\n".join([*made, *block]).strip("\n") + "\n"


def _formatted(block: list[str], is_laid_out: bool) -> list[str]:
    """A fenced block, from fence to fence."""
    if block[0] != "```python":
        return block
    try:
        code = "\n".join(block[1:-1])
        source = lay_out(code, _PAGE_WIDTH) if is_laid_out else format_python(code, _PAGE_WIDTH)
    except (NotPythonError, SyntaxError):
        return block
    return [block[0], *source.rstrip("\n").split("\n"), block[-1]]
