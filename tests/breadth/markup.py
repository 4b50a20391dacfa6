"""Pages as the most careless of renderers shows them: raw HTML and all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt

ELEMENTS = frozenset(
    {"a", "br", "code", "em", "hr", "li", "ol", "p", "pre", "strong", "ul", "blockquote"}
    | {"table", "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6"}
)
HOSTS = frozenset({"api.example.com", "evil.test", "opentelemetry.io", "pypi.org"})


class _Page(HTMLParser):
    """What a page makes a browser do."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.targets: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS:
            self.wrong.append(f"element <{tag}>")
        for name, value in attrs:
            if name == "href":
                self.targets.append(value or "")
            elif name not in ("class", "start", "title"):
                self.wrong.append(f"attribute {name} of <{tag}>")

    def handle_comment(self, data: str) -> None:
        self.wrong.append(f"comment {data!r}")

    def handle_decl(self, decl: str) -> None:
        self.wrong.append(f"declaration {decl!r}")

    def handle_pi(self, data: str) -> None:
        self.wrong.append(f"instruction {data!r}")


def faults(files: Mapping[str, bytes]) -> Iterator[str]:
    """What is wrong with the pages of a package: HTML, links that lead nowhere, broken tables."""
    renderer = MarkdownIt("commonmark", {"html": True}).enable("table")
    for path, content in files.items():
        if not path.endswith(".md"):
            continue
        text = content.decode()
        page = _Page(renderer.render(text))
        yield from (f"{path}: {wrong}" for wrong in page.wrong)
        yield from (f"{path}: link {t!r}" for t in page.targets if not _leads(path, t, files))
        yield from (f"{path}: row {row!r}" for row in _ragged(renderer, text))


def _leads(page: str, target: str, files: Mapping[str, bytes]) -> bool:
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        # A description may link to where it likes; what it shows without a click is no element here.
        return parts.scheme in ("http", "https") and parts.hostname in HOSTS
    if not parts.path:
        return True
    place: list[str] = []
    for name in (*PurePosixPath(page).parent.parts, *PurePosixPath(unquote(parts.path)).parts):
        if name == ".." and not place:
            return False
        place = place[:-1] if name == ".." else [*place, name]
    return "/".join(place) in files


def _ragged(renderer: MarkdownIt, text: str) -> Iterator[str]:
    """Rows that have more or fewer cells than their table; a backslash escapes a bar (GFM §4.10)."""
    lines = text.split("\n")
    for token in renderer.parse(text):
        if token.type == "table_open" and token.map is not None:
            rows = lines[slice(*token.map)]
            counts = [len(re.findall(r"(?<!\\)\|", row)) for row in rows]
            yield from (r for r, c in zip(rows, counts, strict=True) if c != counts[0])
