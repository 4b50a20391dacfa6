"""The page of diagnostics has every code, and each of its examples gives the code it stands under."""

from __future__ import annotations

import io
import re
import sys
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, SdkwrightError

from .collected import SOURCE, codes, without_hint

PAGE = (SOURCE / "diagnostics.md").read_text(encoding="utf-8")

IN_PROSE = {
    # What takes a server, a process or a folder to show; other tests do.
    *("file-not-found", "download-failed", "download-refused", "relative-server"),
    *("edited-file", "foreign-file", "output-busy", "unwritable-output", "unreadable-output"),
    *("unreadable-manifest", "output-path", "template-error", "unsafe-output", "internal-error"),
}

SOUND = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n"

_ENTRY = re.compile(
    r"^### `(?P<code>[a-z0-9-]+)`\n\n"
    r"\*\*(?P<severities>[a-z, ]+)\*\*: (?P<meaning>.+?)\n\n"
    r"(?P<example>.*?)"
    r"^\*\*What to do\*\*: (?P<advice>.+?)\n(?=\n#|\Z)",
    re.MULTILINE | re.DOTALL,
)
_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<name>\S+))?\n(?P<text>.*?)^```\n", re.M | re.S)


@dataclass
class Entry:
    """What the page says of a code."""

    code: str
    severities: set[str]
    prose: str
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])


def printed(program: str) -> bytes:
    """What a program prints."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    with redirect_stdout(stream):
        exec(program, {"sys": sys})
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue()


def entry(match: re.Match[str]) -> Entry:
    made = Entry(
        match["code"], set(match["severities"].split(", ")), _BLOCK.sub("", match["example"])
    )
    for block in _BLOCK.finditer(match["example"]):
        is_program = block["language"] == "python"
        data = printed(block["text"]) if is_program else block["text"].encode()
        made.files[block["name"] or "openapi.yaml"] = data
    return made


ENTRIES = {match["code"]: match for match in _ENTRY.finditer(PAGE)}


def test_every_heading_is_an_entry_and_stands_once() -> None:
    headings = re.findall(r"^### (.*)$", PAGE, re.MULTILINE)
    assert headings == [f"`{code}`" for code in ENTRIES]


def test_the_page_has_the_codes_of_the_source_and_no_others() -> None:
    assert set(ENTRIES) == codes()


def test_every_finding_says_what_to_do() -> None:
    assert without_hint() == set()


@pytest.mark.parametrize("code", sorted(IN_PROSE))
def test_what_no_document_can_show_is_told_in_a_sentence(code: str) -> None:
    made = entry(ENTRIES[code])
    assert made.files == {}
    assert made.prose.startswith("Example: ")


@pytest.mark.parametrize("code", sorted(set(ENTRIES) - IN_PROSE))
def test_each_example_gives_its_code(code: str, tmp_path: Path) -> None:
    made = entry(ENTRIES[code])
    assert made.prose.strip() == ""
    folder = tmp_path / "api"
    folder.mkdir()
    for name, data in made.files.items():
        (folder / name).write_bytes(data)
    document = folder / next((n for n in made.files if n.startswith("openapi.")), "openapi.yaml")
    if not document.exists():
        document.write_text(SOUND)
    diagnostics = Diagnostics()
    with suppress(SdkwrightError):
        given = pipeline.read(document, None, diagnostics)
        pipeline.validate(given, diagnostics)
    found = [each for each in diagnostics if each.code == code]
    assert found, [f"{each.code}: {each.message}" for each in diagnostics]
    assert {each.severity.value for each in found} <= made.severities
    for each in found:
        assert each.hint
        assert each.location is not None
        assert diagnostics.sources is not None
        assert each.position or diagnostics.sources.position(each.location) is not None
