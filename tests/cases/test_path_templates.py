"""Paths are called as they stand there, and what of a template is no path is told of."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Operation

DOCUMENT = """\
openapi: 3.1.0
info: {title: Paths, version: 1.0.0}
paths:
  '%s':
    parameters:
    - {name: id, in: path, required: true, style: matrix, explode: true, schema: {type: integer}}
    - {name: page, in: query, schema: {type: integer}}
    get: {operationId: getIt, responses: {}}
"""


def read(path: str, folder: Path) -> tuple[Operation, list[tuple[str, str]]]:
    """The operation on a path, and what is said of that."""
    (folder / "openapi.yaml").write_text(DOCUMENT % path)
    diagnostics = Diagnostics()
    api = pipeline.read(folder / "openapi.yaml", None, diagnostics).api
    told = [(d.code, d.location.pointer) for d in diagnostics if d.location is not None]
    return api.operations[0], [each for each in told if each[0] != "missing-field"]


@pytest.mark.parametrize(
    "path", ["/a/{;id*}", "/a/{id*}", "/a/{.id}", "/a/{+id}", "/a/{id:3}", "/a/{/id}", "/a/{#id}"]
)
def test_an_expression_of_rfc_6570_stands_for_the_parameter_of_its_name(
    path: str, tmp_path: Path
) -> None:
    operation, told = read(path, tmp_path)
    assert operation.path == "/a/{id}"
    assert [(p.name, p.place, p.style) for p in operation.parameters] == [
        ("id", "path", "matrix"),
        ("page", "query", "form"),
    ]
    assert told == [("path-operator", f"/paths/{path.replace('/', '~1')}")]


def test_a_name_that_is_declared_as_it_stands_there_has_no_operator(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        (DOCUMENT % "/a/{;id}").replace("{name: id,", "{name: ;id,")
    )
    diagnostics = Diagnostics()
    api = pipeline.read(tmp_path / "openapi.yaml", None, diagnostics).api
    assert api.operations[0].path == "/a/{;id}"
    assert not [d for d in diagnostics if d.code == "path-operator"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/a/{id}{?page}", "path-operator"),
        ("/a/{id}{?page*}", "path-operator"),
        ("/a/{id}{&page}", "path-operator"),
        ("/a/{id}{?page,size}", "invalid-path"),
    ],
)
def test_parameters_of_the_query_are_no_part_of_the_path(
    path: str, code: str, tmp_path: Path
) -> None:
    operation, told = read(path, tmp_path)
    assert operation.path == "/a/{id}"
    assert [each for each, _ in told] == [code]


@pytest.mark.parametrize("path", ["/a/{id}/{b", "/a/{id}}", "a/{id}", "/a/{id}#b", "/a/../{id}"])
def test_what_no_path_has_is_warned_of(path: str, tmp_path: Path) -> None:
    operation, told = read(path, tmp_path)
    assert operation.path == path
    assert [code for code, _ in told] == ["invalid-path"]


@pytest.mark.parametrize("path", ["/a/{id}", "/a.b/{id}..", "/a/{id}?b=..", "/{id}/ü", "/{id}/"])
def test_nothing_is_said_of_a_path_that_can_be_called(path: str, tmp_path: Path) -> None:
    operation, told = read(path, tmp_path)
    assert operation.path == path
    assert told == []
