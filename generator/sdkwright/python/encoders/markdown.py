"""Encoders for Markdown: CommonMark 0.31 with the tables and strikethrough of GitHub's dialect."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import quote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from . import prose
from .code import Code
from .hidden import escaped

_SPECIAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash that would escape something
    r"|[`*<~\[\]]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore that is not inside a word
    r"|&(?=#?\w+;)"
    r"|(?:^|(?<=^ ))(?:[+-](?=\s|$)|[-=|:](?=[-=|:\s]*$)|[>|]|#(?=#{0,5}(?:\s|$)))"  # opens a block
    r"|(?<=\s)#(?=#*\s*$)"  # what closes a heading
)
_NUMBERED = re.compile(r"^( ?\d{1,9})([.)])(?=\s|$)")
_PLAIN = re.compile(r"(?!.*(?:://|www\.))[A-Za-z][A-Za-z0-9 ,.;:'\"/()?%=-]*(?<! )")
"""A line that means the same with and without Markdown."""
_BARE_URL = re.compile(r"https?://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]*[A-Za-z0-9/_=&#%~+-]")
_UNSAFE_IN_URL = re.compile(r"[^A-Za-z0-9._~:/?#@!$&*+,;=%-]")
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LONGEST = 200_000
"""Characters; a longer text is not worth the time to parse, and is shown as it is."""
_DEEPEST = 18
"""Levels of lists and quotes; the parser skips what is deeper than 20."""


def markdown_text(text: str) -> Code:
    """Plain text as Markdown that shows just this text, on one line; for titles and names."""
    return Code(_text(prose.folded(text)))


def markdown_code(text: str) -> Code:
    """A code span that shows the text, on one line (CommonMark §6.1); a space for no text."""
    line = escaped(" ".join(prose.lines(text))) or " "
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    is_padded = "`" in (line[0], line[-1]) or (line[0] == line[-1] == " " and line.strip())
    return Code(f"{fence} {line} {fence}" if is_padded else f"{fence}{line}{fence}")


def markdown_fence(text: str, language: str = "") -> Code:
    """A fenced code block of the text (CommonMark §4.5); a language that is no word is left out."""
    body = [escaped(line) for line in prose.lines(text)]
    longest = max((len(run) for line in body for run in re.findall("`{3,}", line)), default=2)
    word = language if re.fullmatch(r"[A-Za-z][A-Za-z0-9+_.-]{0,30}", language) else ""
    fence = "`" * (longest + 1)
    return Code("\n".join([fence + word, *body, fence]))


def markdown_cell(text: str) -> Code:
    """A cell of a table (GFM): a description on one line, or Markdown that is `Code` already."""
    line = text.replace("\n", " ") if isinstance(text, Code) else _flat_description(text)
    return Code(line.replace("|", "\\|"))


def markdown_block(text: str) -> Code:
    """A description (CommonMark) as Markdown that is safe below any heading of a page.

    Paragraphs, lists, quotes, code, tables, emphasis and links to http, https and mailto stay;
    headings become bold lines, images links, other links their text; HTML is shown as text.
    """
    text = "\n".join(prose.lines(text)).strip("\n")
    return Code(text if _PLAIN.fullmatch(text) else _description(text))


@lru_cache(maxsize=4096)
def _description(text: str) -> str:
    tree = _parsed(text)
    return "\n".join(_stack(tree.children)) if tree else markdown_fence(text)


@lru_cache(maxsize=4096)
def _flat_description(text: str) -> str:
    text = "\n".join(prose.lines(text)).strip("\n")
    if _PLAIN.fullmatch(text):
        return text
    tree = _parsed(text)
    return _flat(tree) if tree else markdown_text(text)


class _Parser(MarkdownIt):
    """Takes every link for one; which of them stay is decided when they are written."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


_PARSER = _Parser("commonmark", {"html": False}).enable(["table", "strikethrough"])


def _parsed(text: str) -> SyntaxTreeNode | None:
    """The text as a tree, in which HTML is text; None where it is too much to parse."""
    if len(text) > _LONGEST:
        return None
    tokens = _PARSER.parse(_LINE_BREAK.sub("\\\n", text))
    return None if any(t.level > _DEEPEST for t in tokens) else SyntaxTreeNode(tokens)


def _stack(nodes: Iterable[SyntaxTreeNode], is_tight: bool = False) -> list[str]:
    """The lines of blocks, with an empty one between two unless they stand in a tight list."""
    made: list[str] = []
    for node in nodes:
        if made and not is_tight:
            made.append("")
        made.extend(_lines(node))
    return made


def _lines(node: SyntaxTreeNode) -> list[str]:
    match node.type:
        case "paragraph":
            return _inline(node).split("\n")
        case "heading":
            title = _inline(node, _Style(is_bold=True, is_flat=True))
            return [f"**{title}**"] if title else []
        case "fence" | "code_block":
            return markdown_fence(node.content, node.info.partition(" ")[0]).split("\n")
        case "bullet_list" | "ordered_list":
            return _list(node)
        case "blockquote":
            return [f"> {line}".rstrip() for line in _stack(node.children)]
        case "table":
            return _table(node)
        case "hr":
            return ["***"]
        case _:
            return _stack(node.children)


def _list(node: SyntaxTreeNode) -> list[str]:
    # The paragraphs of a tight list are hidden (CommonMark §5.3).
    is_tight = any(child.hidden for item in node.children for child in item.children)
    made: list[str] = []
    for number, item in enumerate(node.children, int(node.attrs.get("start", 1))):
        marker = node.markup if node.type == "bullet_list" else f"{number}{node.markup}"
        lines = _stack(item.children, is_tight)
        if made and not is_tight:
            made.append("")
        made.append(f"{marker} {lines[0]}" if lines else marker)
        made.extend((" " * (len(marker) + 1) + line).rstrip() for line in lines[1:])
    return made


def _table(node: SyntaxTreeNode) -> list[str]:
    rows = [
        [_inline(cell, _Style(is_flat=True)).replace("|", "\\|") for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    made = [f"| {' | '.join(row)} |" for row in rows]
    return [made[0], "| --- " * len(rows[0]) + "|", *made[1:]]


def _flat(node: SyntaxTreeNode) -> str:
    """Blocks on one line."""
    match node.type:
        case "inline":
            return _spans(node.children, _Style(is_flat=True))
        case "fence" | "code_block":
            return markdown_code(node.content.strip())
        case _:
            between = "; " if node.type in ("bullet_list", "ordered_list") else " "
            return between.join(filter(None, map(_flat, node.children)))


@dataclass(frozen=True, slots=True)
class _Style:
    """Where inline Markdown stands."""

    is_bold: bool = False
    is_flat: bool = False
    """Whether its lines are joined."""
    is_link: bool = False


def _inline(node: SyntaxTreeNode, style: _Style = _Style()) -> str:
    return "".join(_spans(inline.children, style) for inline in node.children)


def _spans(nodes: Iterable[SyntaxTreeNode], style: _Style) -> str:
    made = ""
    for node in nodes:
        span = _span(node, style)
        if not made or made.endswith("\n"):
            span = span.lstrip(" ")
        if made.endswith("!") and span.startswith("["):
            made = made[:-1] + "\\!"
        made += span
    return made


def _span(node: SyntaxTreeNode, style: _Style) -> str:
    match node.type:
        case "text":
            return _linked(re.sub(r"\s+", " ", node.content), style)
        case "code_inline":
            return markdown_code(node.content)
        case "softbreak" | "hardbreak":
            return " " if style.is_flat else "\n" if node.type == "softbreak" else "\\\n"
        case "em":
            return _marked("*", node, style)
        case "strong" if not style.is_bold:
            return _marked("**", node, replace(style, is_bold=True))
        case "s":
            return _marked("~~", node, style)
        case "link" | "image":
            return _link(node, style)
        case _:
            return _spans(node.children, style)


def _marked(mark: str, node: SyntaxTreeNode, style: _Style) -> str:
    inner = _spans(node.children, style).strip()
    return f"{mark}{inner}{mark}" if inner else ""


def _link(node: SyntaxTreeNode, style: _Style) -> str:
    url = _safe_url(str(node.attrs.get("href") or node.attrs.get("src") or ""))
    shown = _spans(node.children, replace(style, is_link=True))
    if url is None or style.is_link:
        return shown
    is_bare = not shown.strip() or shown in (_text(url), _text(url.removeprefix("mailto:")))
    return f"<{url}>" if is_bare else f"[{shown}]({url})"


def _safe_url(url: str) -> str | None:
    """The target of a link that may stay: a web page, without credentials, or a mail address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    is_page = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
    if not is_page and not (parts.scheme == "mailto" and parts.path):
        return None
    return _UNSAFE_IN_URL.sub(lambda match: quote(match[0], safe=""), url)


def _linked(line: str, style: _Style) -> str:
    """Text with its bare URLs as links, which keeps what they hold from being read as Markdown."""
    if style.is_link or "://" not in line:
        return _text(line)
    made, at = "", 0
    for match in _BARE_URL.finditer(line):
        if _safe_url(match[0]):
            made += f"{_text(line[at : match.start()])}<{match[0]}>"
            at = match.end()
    return made + _text(line[at:])


def _text(line: str) -> str:
    line = _SPECIAL.sub(r"\\\g<0>", escaped(line))
    return _NUMBERED.sub(r"\1\\\2", line)
