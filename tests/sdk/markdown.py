"""The documentation as a reader sees it: headings, links, tables and code of each page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .package import PACKAGE

RESOURCE_PAGE = Path("docs/sdks/assistants/README.md")


@dataclass(frozen=True)
class Fence:
    """A piece of code."""

    page: Path
    line: int
    """Where the code itself begins, from 1."""
    section: str
    """Text of the heading above it."""
    language: str
    code: str

    @property
    def name(self) -> str:
        """The place as an identifier."""
        return re.sub(r"\W+", "_", f"{self.page.with_suffix('')}_{self.line}".lower())

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


@dataclass
class Section:
    """What stands between a heading and the next."""

    title: str
    level: int
    text: str = ""
    """Its paragraphs, list items and quotations as they are written, one in a line."""
    tables: list[list[list[str]]] = field(default_factory=list)
    """Rows of cells as they are written; the first row is the head."""
    fences: list[Fence] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    """The sections below this one."""

    def __getitem__(self, title: str) -> Section:
        return next(section for section in self.sections if section.title == title)

    def walk(self) -> list[Section]:
        """The section and all below it, in the order of the page."""
        return [self, *(each for section in self.sections for each in section.walk())]


@dataclass(frozen=True)
class Page:
    """A file of documentation; its path is relative to the package."""

    path: Path
    raw: str
    root: Section
    """Holds the text above the first heading, and the sections of the page."""
    links: list[str]
    """Targets of links and images."""

    @property
    def anchors(self) -> set[str]:
        """The anchors that GitHub gives the headings."""
        return {anchor(section.title) for section in self.root.walk()}


def anchor(title: str) -> str:
    """The anchor of a heading with that text (github.com/gjtorikian/html-pipeline, TocFilter)."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def paths() -> list[Path]:
    """Every page of the package."""
    found = [PACKAGE / "README.md", *(PACKAGE / "docs").rglob("*.md")]
    return sorted(path.relative_to(PACKAGE) for path in found if path.exists())


@cache
def page(path: Path) -> Page:
    """The page at a path."""
    raw = (PACKAGE / path).read_text(encoding="utf-8")
    tokens = MarkdownIt("commonmark").enable("table").parse(raw)
    root = Section("", 0)
    open_sections = [root]
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        section = open_sections[-1]
        match token.type:
            case "heading_open" if following is not None:
                section = Section(_plain(following), int(token.tag[1]))
                while open_sections[-1].level >= section.level:
                    open_sections.pop()
                open_sections[-1].sections.append(section)
                open_sections.append(section)
            case "fence" if token.map is not None:
                place = (path, token.map[0] + 2, section.title)
                section.fences.append(Fence(*place, token.info, token.content))
            case "table_open":
                section.tables.append([])
            case "tr_open":
                section.tables[-1].append([])
            case "th_open" | "td_open" if following is not None:
                section.tables[-1][-1].append(following.content)
            case "paragraph_open" if following is not None:
                section.text += f"{following.content}\n"
    return Page(path, raw, root, [link for token in tokens for link in _links(token)])


def fences(language: str) -> list[Fence]:
    """All code in a language, in the order of the pages."""
    found = [f for path in paths() for section in page(path).root.walk() for f in section.fences]
    return [fence for fence in found if fence.language == language]


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _links(token: Token) -> list[str]:
    found = [str(token.attrs[name]) for name in ("href", "src") if name in token.attrs]
    return [*found, *(link for child in token.children or () for link in _links(child))]
