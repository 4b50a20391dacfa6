"""What openapi-spec-validator finds is not said a second time."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, Severity

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def validated(folder: Path, text: str) -> list[tuple[str, Severity]]:
    """What `validate` says of a document."""
    path = folder / "openapi.yaml"
    path.write_text(text)
    diagnostics = Diagnostics()
    pipeline.validate(pipeline.read(path, None, diagnostics), diagnostics)
    return [(found.code, found.severity) for found in diagnostics]


OPERATION = "operationId: a, responses: {'200': {description: D}}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n", "missing-field"),
        (f"{HEAD}paths: {{/a: {{get: {{paramters: [], {OPERATION}}}}}}}\n", "unknown-field"),
        (
            f"{HEAD}paths: {{/a: {{get: {{responses: {{abc: {{}}, '204': {{description: D}}}}}}}}}}\n",
            "invalid-status",
        ),
        (
            f"{HEAD}paths: {{/a: {{get: {{{OPERATION}}}, put: {{{OPERATION}}}}}}}\n",
            "duplicate-operation-id",
        ),
        (f"{HEAD}paths: {{'/a/{{id}}': {{get: {{{OPERATION}}}}}}}\n", "undeclared-path-parameter"),
    ],
)
def test_what_was_told_becomes_an_error_in_its_own_words(
    tmp_path: Path, text: str, code: str
) -> None:
    assert validated(tmp_path, text) == [(code, Severity.ERROR)]


def test_what_is_new_in_a_finding_is_said(tmp_path: Path) -> None:
    responses = "{'200': {}, '201': {description: D, more: 1}}"
    found = validated(tmp_path, f"{HEAD}paths: {{/a: {{get: {{responses: {responses}}}}}}}\n")
    assert sorted(found) == [
        ("invalid-openapi", Severity.ERROR),
        ("unknown-field", Severity.ERROR),
    ]


def test_a_warning_of_ours_that_the_specification_allows_stays_one(tmp_path: Path) -> None:
    text = f"{HEAD}paths: {{/a: {{get: {{x-sdkwright-nmae: b, {OPERATION}}}}}}}\n"
    assert validated(tmp_path, text) == [("unknown-extension", Severity.WARNING)]
