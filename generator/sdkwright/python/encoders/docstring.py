"""The encoder for docstrings."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from . import prose
from .code import Code
from .hidden import escaped

_FENCE = re.compile(r"`{3,}|~{3,}")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)]) +(?=\S)")
_ALONE = re.compile(r"#{1,6}(?:\s|$)|[|>]|(?:=+|-+|_{3,}|(?:\*\s*){3,})$|\[[^]]+\]:")
"""Lines of Markdown that are no part of a paragraph."""
_SECTION = re.compile(r"[A-Z]\w*(?: \w+)?:$")
_ENTRY = re.compile(r"\*{0,2}\w[\w.]*(?: \([^)]*\))?:\s")
_BREAK = re.compile(r"(?:\\\\| {2,})$")
_COOKIE = re.compile(r"(coding)([:=])")
_MARKER = re.compile(r"(?:[-*+]+|#{1,6}|\d{1,9}[.)]|=+)$|[>|]|`{3}|~{3}")
"""A word that would mean something else at the start of a line."""


@dataclass
class _Paragraph:
    """Words that are wrapped together: `first` stands before them, `hang` before further lines."""

    first: str
    hang: str
    words: list[str] = field(default_factory=list[str])

    def lines(self, width: int, used: int) -> Iterator[str]:
        """The words in lines; `used` columns of the first are taken."""
        line, column = self.first + self.words[0], used
        for word in self.words[1:]:
            if column + len(line) + 1 + len(word) <= width or _MARKER.match(word):
                line += " " + word
            else:
                yield line
                line, column = self.hang + word, 0
        yield line


def docstring(text: str, indent: int = 0, width: int = 100) -> Code:
    """A whole docstring, quotes and all, for a place `indent` columns in; nothing for no text.

    Paragraphs are wrapped to `width`. What Markdown or Google's style lays out stays as it is:
    lists, code blocks, tables, headings, the entries below `Args:` and the like. The value of the
    docstring is the text but for white space; hidden characters are spelled as escapes.
    """
    source = _source(text)
    lines = _wrapped(source, width - indent, used=3)
    if len(lines) == 1:
        # A line that leaves no room for the closing quotes is broken earlier, if it can be.
        lines = _wrapped(source, width - indent, used=7 if lines[0].endswith('"') else 6)
    if not lines:
        return Code("")
    if indent == 0:
        # It may open a module, where such words could say how the file is encoded (PEP 263).
        lines[:2] = [_COOKIE.sub(_spelled, line) for line in lines[:2]]
    if lines[0].startswith('"'):
        lines[0] = " " + lines[0]
    if len(lines) == 1:
        # A space keeps a last quotation mark from the three that close.
        ending = " " if lines[0].endswith('"') else ""
        return Code(f'"""{lines[0]}{ending}"""')
    rest = textwrap.dedent("\n".join(lines[1:]))
    return Code(textwrap.indent(f'"""{lines[0]}\n{rest}\n"""', " " * indent).lstrip(" "))


def _spelled(cookie: re.Match[str]) -> str:
    return f"{cookie[1]}\\x{ord(cookie[2]):02x}"


def _source(text: str) -> list[str]:
    """The lines as they are spelled in the source: what ends or escapes something is escaped."""
    text = inspect.cleandoc("\n".join(prose.lines(text))).lstrip(" ")
    text = escaped(text.replace("\\", "\\\\"))
    return re.sub('"{3,}', lambda run: '\\"' * len(run[0]), text).split("\n")


def _wrapped(source: Iterable[str], width: int, used: int) -> list[str]:
    """The lines with their paragraphs wrapped; `used` columns of the first one are taken."""
    made: list[str] = []
    for block in _blocks(source):
        if isinstance(block, str):
            made.append(block)
        else:
            made.extend(block.lines(width, 0 if made else used))
    while made and not made[-1]:
        made.pop()
    return made


def _blocks(source: Iterable[str]) -> Iterator[_Paragraph | str]:
    """Paragraphs to wrap, and lines to keep; one empty line at most where there were more."""
    paragraph: _Paragraph | None = None
    fence, section, margin, after_blank = "", -1, 0, True
    for line in source:
        body, depth = line.strip(), len(line) - len(line.lstrip())
        if body and not fence:
            section = section if depth > section else -1
            margin = 0 if after_blank and depth < margin else margin
        opening = _FENCE.match(body)
        is_code = after_blank and depth >= margin + 4 and section < 0
        if fence or opening or not body or is_code or _ALONE.match(body):
            if paragraph:
                yield paragraph
                paragraph = None
            if fence or body or not after_blank:
                yield line.rstrip()
            after_blank = (is_code or not body) and not fence
            if fence and body.startswith(fence) and not body.strip(fence[0]):
                fence = ""
            elif opening and not fence:
                fence = opening[0]
            continue
        item = _ITEM.match(body)
        is_entry = section >= 0 and _ENTRY.match(body)
        if paragraph and (item or is_entry or _is_deeper(paragraph, depth)):
            yield paragraph
            paragraph = None
        if not paragraph:
            paragraph = _opened(line[:depth], item[0] if item else "", bool(is_entry))
            margin = len(paragraph.hang) if item else margin
        paragraph.words.extend(body[item.end() :].split() if item else body.split())
        after_blank = False
        if _SECTION.match(body) or _BREAK.search(line):
            section = depth if _SECTION.match(body) else section
            yield paragraph
            paragraph = None
    if paragraph:
        yield paragraph


def _opened(indent: str, marker: str, is_entry: bool) -> _Paragraph:
    hang = "    " if is_entry else " " * len(marker)
    return _Paragraph(indent + marker, indent + hang)


def _is_deeper(paragraph: _Paragraph, depth: int) -> bool:
    """Whether a line is too far in to go on with a paragraph that has no marker."""
    return paragraph.first == paragraph.hang and depth > len(paragraph.hang)
