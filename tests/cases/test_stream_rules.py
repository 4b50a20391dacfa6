"""Which operations stream, as the document and the settings say it, and how their methods are typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics

DOCUMENT = """\
openapi: 3.1.0
info: {title: Words, version: 1.0.0}
servers: [{url: https://words.example.com}]
paths:
  /words:
    post:
      operationId: write
      tags: [Words]
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, REQUIRED properties: {stream: SWITCH}}}
      responses:
        '200':
          description: Words.
          content:
            application/json: {schema: {type: string}}
            text/event-stream: {schema: {type: string}}
components: {schemas: {Word: {type: string}}}
"""


def emitted(
    folder: Path, switch: str, required: str = "", settings: str = ""
) -> tuple[str, list[str]]:
    """The module of the resource, and the codes of what is said."""
    text = DOCUMENT.replace("SWITCH", switch).replace("REQUIRED", required)
    (folder / "openapi.yaml").write_text(text)
    if settings:
        (folder / "sdkwright.yaml").write_text(settings)
    diagnostics = Diagnostics()
    given = pipeline.read(folder / "openapi.yaml", None, diagnostics)
    files = pipeline.emitted(given)
    return files["src/words/resources/words.py"].decode(), [d.code for d in diagnostics]


@pytest.mark.parametrize(
    ("switch", "required", "ways", "condition"),
    [
        (
            "{type: boolean}",
            "",
            ["Literal[True]", "Literal[False] | Omit = OMIT", "bool | Omit = OMIT"],
            "stream is True",
        ),
        (
            "{type: [boolean, 'null']}",
            "",
            ["Literal[True]", "Literal[False] | None | Omit = OMIT", "bool | None | Omit = OMIT"],
            "stream is True",
        ),
        (
            "{type: boolean}",
            "required: [stream],",
            ["Literal[True]", "Literal[False]", "bool"],
            "stream is True",
        ),
        (
            "{type: boolean, default: true}",
            "",
            ["Literal[True] | Omit = OMIT", "Literal[False]", "bool | Omit = OMIT"],
            "stream is not False",
        ),
    ],
)
def test_overloads_allow_what_the_field_allows(
    tmp_path: Path, switch: str, required: str, ways: list[str], condition: str
) -> None:
    made, codes = emitted(tmp_path, switch, required)
    assert re.findall(r"        stream: (.*),\n", made)[:3] == ways
    assert f"if {condition}:" in made
    assert codes == []


@pytest.mark.parametrize("switch", ["{type: string}", "{type: boolean, readOnly: true}"])
def test_what_cannot_be_asked_for_is_one_answer(tmp_path: Path, switch: str) -> None:
    made, codes = emitted(tmp_path, switch)
    assert "_stream(" not in made
    assert codes == ["other-media-types"]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("{operations: [write], end: '[DONE]'}", ""),
        ("{operations: [write], field: live}", "streaming-mismatch"),
        ("{operations: [write], type: Missing}", "streaming-mismatch"),
        ("{operations: [read], end: '[DONE]'}", "unused-streaming"),
    ],
)
def test_a_rule_that_does_not_fit_is_told_of(tmp_path: Path, rule: str, code: str) -> None:
    _, codes = emitted(tmp_path, "{type: boolean}", settings=f"streaming: [{rule}]")
    assert [c for c in codes if "streaming" in c] == ([code] if code else [])
