"""Markdown, judged by what a renderer that passes HTML through makes of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from sdkwright.python.encoders import (
    markdown_block,
    markdown_cell,
    markdown_code,
    markdown_fence,
    markdown_text,
)
from sdkwright.python.encoders.hidden import HIDDEN, escaped
from sdkwright.python.encoders.prose import folded, lines

WORST = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
"""A renderer that passes HTML through."""
PLAIN = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
"""One that shows HTML as text, as we do."""

CHARACTERS = "ab \n\t\"'\\`*_#-+>|[](){}<&;:1.~=!/\r\x0b\x85\u2028\u202e\u200b\xa0\x00\ud800é😀"
MARKUP = [
    *("a", "b ", "word", "é", "a_b", "12", "3)", ".", ":", "!", "\\", "    ", "\t", "\n", "\n\n"),
    *("`", "``", "```\n", "~~~\n", "- ", "1. ", "> ", "# ", "**", "*", "_", "__", "~~", "|"),
    *("|---|---|\n", "---\n", "===\n", "<script>", "<b onclick=x>", "<!--", "-->", "&lt;"),
]
LINKS = [
    *("[a](javascript:x)", "![x](http://e/x)", "<http://a.b/c>", "https://x.y/_z_", "[x]", "]("),
    *("[x]: /u\n", "<br>", '<a href="javascript:x">', "data:text/html,x", "mailto:a@b.c", "&#10;"),
    *("&#x202e;", "&#32;"),
]


def made_of(parts: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts), max_size=14).map("".join)


TEXT = st.text() | st.text(alphabet=CHARACTERS, max_size=60) | made_of(MARKUP + LINKS)

INLINE = {"a", "br", "code", "em", "s", "strong"}
BLOCKS = INLINE | {
    *("blockquote", "hr", "li", "ol", "p", "pre", "ul"),
    *("table", "tbody", "td", "th", "thead", "tr"),
}
ROW = ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]


class Page(HTMLParser):
    """The tags and the text of rendered Markdown, and what must not be there."""

    def __init__(self, markdown: str, renderer: MarkdownIt = WORST) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.links: list[str] = []
        self.unsafe: list[str] = []
        self.feed(renderer.render(markdown))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            elif name not in ("start", "style", "class"):
                self.unsafe.append(f"{tag} {name}")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.unsafe.append(data)

    def handle_decl(self, decl: str) -> None:
        self.unsafe.append(decl)

    def handle_pi(self, data: str) -> None:
        self.unsafe.append(data)

    @property
    def is_safe(self) -> bool:
        return not self.unsafe and all(
            re.match("https?://|mailto:", link, re.IGNORECASE) for link in self.links
        )


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


def check_text(text: str) -> None:
    """Hold that `markdown_text` shows the text and nothing else, wherever it stands."""
    made, shown = markdown_text(text), escaped(folded(text))
    assert not HIDDEN.search(made)
    for form, tags in {
        "{}": ["p"] if shown else [],
        "## {}": ["h2"],
        "x **y** {} *z*": ["p", "strong", "em"],
        "[x{}](https://a.b)": ["p", "a"],
        "- x {}": ["ul", "li"],
    }.items():
        page = Page(form.format(made))
        assert page.tags == tags
        assert shown in page.text.replace("\n", " ")


def check_block(text: str) -> None:
    """Hold that `markdown_block` adds nothing to a page but what a description may hold."""
    made = markdown_block(text)
    page = Page(f"# Title\n\n{made}\n\n# Next\n")
    assert set(page.tags) <= BLOCKS | {"h1"}
    assert page.tags.count("h1") == 2
    assert page.is_safe
    assert not HIDDEN.search(made)


def check_cell(text: str) -> None:
    """Hold that each kind of cell stays a cell."""
    for made in (
        markdown_cell(text),
        markdown_cell(markdown_code(text)),
        markdown_cell(markdown_text(text)),
    ):
        page = Page(f"| a | b |\n| --- | --- |\n| {made} | z |\n")
        assert [tag for tag in page.tags if tag not in INLINE] == ROW
        assert page.is_safe


def check_code(text: str) -> None:
    """Hold that code stays code, and shows the text."""
    shown = escaped(" ".join(lines(text)))
    page = Page(markdown_code(text))
    assert page.tags == ["p", "code"]
    assert page.text.strip() == shown.strip()
    fence = markdown_fence(text, "python")
    page = Page(f"x\n\n{fence}\n\ny")
    assert page.tags == ["p", "pre", "code", "p"]
    assert letters(page.text) == letters(f"x{escaped(chr(10).join(lines(text)))}y")


@given(TEXT)
def test_plain_text_shows_itself_and_nothing_else(text: str) -> None:
    check_text(text)


def test_a_payload_as_plain_text_shows_itself_and_nothing_else(payload: str) -> None:
    check_text(payload)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("List the runs of a thread.", "List the runs of a thread."),
        ("snake_case_name", "snake_case_name"),
        ("a > b, a -> b, AT&T", "a > b, a -> b, AT&T"),
        ("R&D; rock & roll (really)!", "R\\&D; rock & roll (really)!"),
        ("_x_", "\\_x\\_"),
        ("# 1", "\\# 1"),
        ("1. one", "1\\. one"),
        ("- one", "\\- one"),
        ("<T>", "\\<T>"),
        ("[T]", "\\[T\\]"),
        ("\\d+ \\.", "\\d+ \\\\."),
        ("one\ntwo", "one two"),
    ],
)
def test_no_more_is_escaped_than_has_to_be(text: str, expected: str) -> None:
    assert markdown_text(text) == expected


@given(TEXT)
def test_code_stays_code_and_shows_the_text(text: str) -> None:
    check_code(text)


def test_a_payload_as_code_stays_code(payload: str) -> None:
    check_code(payload)


@pytest.mark.parametrize("language", ["js onload=x", "`", "a b", "<", ""])
def test_a_language_that_is_no_word_is_left_out(language: str) -> None:
    assert markdown_fence("x", language) == "```\nx\n```"


@given(TEXT)
def test_a_cell_stays_a_cell(text: str) -> None:
    check_cell(text)


def test_a_payload_in_a_cell_stays_there(payload: str) -> None:
    check_cell(payload)


@given(TEXT)
def test_a_cell_shows_plain_text_and_code_as_they_are(text: str) -> None:
    for made, shown in (
        (markdown_text(text), folded(text)),
        (markdown_code(text), "".join(lines(text))),
    ):
        page = Page(f"| a | b |\n| --- | --- |\n| {markdown_cell(made)} | z |\n")
        assert letters(page.text) == f"ab{letters(escaped(shown))}z"


def test_a_description_in_a_cell_is_one_line() -> None:
    text = "Values:\n\n- `a|b`: first\n- c\n\n```\nx\n```"
    assert markdown_cell(text) == "Values: `a\\|b`: first; c `x`"


@given(TEXT)
def test_a_description_adds_nothing_to_the_page_but_itself(text: str) -> None:
    check_block(text)


def test_a_payload_as_a_description_adds_nothing_but_itself(payload: str) -> None:
    check_block(payload)


@given(made_of(MARKUP))
def test_a_description_loses_no_word(text: str) -> None:
    def words(page: Page) -> str:
        return re.sub(r"[^a-zé0-9<>:!._]", "", page.text)

    assert words(Page(markdown_block(text))) == words(Page(text, PLAIN))


def test_the_marks_of_a_description_stay() -> None:
    text = "\n".join(
        [
            "Some *emphasis*, **more**, `code`, ~~no~~ and [a link](https://example.com/a_b).",
            "Next line.",
            "",
            "- one",
            "- two",
            "  1. inner",
            "",
            "> quoted",
            "",
            "| a | b |",
            "| --- | --- |",
            "| `x` | y |",
            "",
            "```json",
            "{}",
            "```",
        ]
    )
    assert markdown_block(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Title", "**Title**"),
        ("Title\n===", "**Title**"),
        ("![alt](https://example.com/x.png)", "[alt](https://example.com/x.png)"),
        ("[text](javascript:x)", "text"),
        ("[text](/docs/api)", "text"),
        ("[text](https://good.example@evil.example/)", "text"),
        ("<https://example.com/a?b=c&d>", "<https://example.com/a?b=c&d>"),
        ("see https://example.com/a_b_c.", "see <https://example.com/a_b_c>."),
        ("[x](https://example.com/a(b))", "[x](https://example.com/a%28b%29)"),
        ("one<br/>two", "one\\\ntwo"),
        ("a <b>c</b>", "a \\<b>c\\</b>"),
        ("---\ntitle: x\n---", "***\n\n**title: x**"),
        ("```js\nopen", "```js\nopen\n```"),
    ],
)
def test_what_does_not_belong_below_a_heading_is_made_harmless(text: str, expected: str) -> None:
    assert markdown_block(text) == expected


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "*a " * 30_000, "> " * 5_000, "- " * 5_000 + "x", "<" * 50_000, "a" * 300_000],
    ids=lambda text: text[:3],
)
def test_a_huge_or_deep_description_takes_no_long_time(text: str) -> None:
    check_block(text)
