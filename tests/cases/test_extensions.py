"""What a document says with `x-` names, and how its tags stand in one another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostic, Diagnostics
from sdkwright.document.extensions import KNOWN, OURS
from sdkwright.model import Api, CursorPagination
from sdkwright.python import plan_of

from . import FOLDER

PAGE = Path(__file__).parents[2] / "generator" / "sdkwright" / "extensions.md"
HEAD = """\
openapi: 3.2.0
info: {title: Extensions, version: 1.0.0}
servers: [{url: https://extensions.example.com}]
"""
EXTENSIONS = FOLDER / "extensions" / "openapi.yaml"


def read(folder: Path, text: str) -> tuple[Api, list[Diagnostic]]:
    """What a document means, and what is said of it."""
    path = folder / "openapi.yaml"
    path.write_text(HEAD + text, encoding="utf-8")
    diagnostics = Diagnostics()
    api = pipeline.read(path, None, diagnostics).api
    return api, list(diagnostics)


def test_every_extension_is_documented_and_no_other() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    told = {name for row in rows for name in re.findall(r"`(x-[\w-]+)`", row.split("|")[1])}
    known = {name for names in KNOWN.values() for name in names}
    assert told - {"x-nullable"} == known
    assert set(OURS) == {name for name in known if name.startswith("x-sdkwright-")}


@pytest.mark.parametrize(
    ("operation", "code", "pointer"),
    [
        ("x-sdkwright-name: All Pets", "invalid-extension", "/x-sdkwright-name"),
        ("x-sdkwright-name: 5", "invalid-extension", "/x-sdkwright-name"),
        ("x-sdkwright-ignore: 'true'", "invalid-extension", "/x-sdkwright-ignore"),
        ("x-sdkwright-resource: a..b", "invalid-extension", "/x-sdkwright-resource"),
        ("x-sdkwright-pagination: cursor", "invalid-extension", "/x-sdkwright-pagination"),
        ("x-sdkwright-pagination: {items: a}", "invalid-extension", "/x-sdkwright-pagination"),
        (
            "x-sdkwright-pagination: {items: a, parameter: 5, cursor: b}",
            "invalid-extension",
            "/x-sdkwright-pagination/parameter",
        ),
        ("x-sdkwright-nmae: list", "unknown-extension", "/x-sdkwright-nmae"),
        ("x-sdkwright-anything: 1", "unknown-extension", "/x-sdkwright-anything"),
    ],
)
def test_a_value_that_means_nothing_is_warned_of_and_ignored(
    tmp_path: Path, operation: str, code: str, pointer: str
) -> None:
    api, found = read(tmp_path, f"paths: {{/a: {{get: {{{operation}, responses: {{}}}}}}}}\n")
    assert [o.chosen for o in api.operations] == [None]
    (warning,) = found
    assert warning.code == code
    assert warning.hint
    assert warning.location is not None
    assert warning.location.pointer == f"/paths/~1a/get{pointer}"


def test_a_misspelt_name_is_guessed(tmp_path: Path) -> None:
    _, (warning,) = read(tmp_path, "paths: {/a: {get: {x-sdkwright-nmae: a, responses: {}}}}\n")
    assert warning.hint == "did you mean `x-sdkwright-name`?"


def test_names_of_others_are_passed_over(tmp_path: Path) -> None:
    operation = "{x-internal: 1, x-codeSamples: [], x-stainless-nmae: [], responses: {}}"
    assert read(tmp_path, f"paths: {{/a: {{get: {operation}}}}}\n")[1] == []


def test_a_property_is_named_in_lower_case_and_a_class_in_upper_case(tmp_path: Path) -> None:
    schemas = "{A: {x-sdkwright-name: a, properties: {b: {x-sdkwright-name: B, type: string}}}}"
    _, found = read(tmp_path, f"paths: {{}}\ncomponents: {{schemas: {schemas}}}\n")
    assert sorted((d.code, "class" in d.message) for d in found) == [
        ("invalid-extension", False),
        ("invalid-extension", True),
    ]


def test_extensions_of_swagger_mean_the_same(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("""\
swagger: '2.0'
info: {title: Old, version: 1.0.0}
paths:
  /a:
    get:
      operationId: getOld
      x-sdkwright-name: fetch
      x-sdkwright-resource: old.things
      parameters: [{name: 'a<', in: query, type: string, x-sdkwright-name: below}]
      responses: {'200': {description: D, schema: {$ref: '#/definitions/a.b'}}}
    put: {x-sdkwright-ignore: true, responses: {}}
definitions: {a.b: {type: object, x-sdkwright-name: Thing, properties: {a: {type: string}}}}
""")
    diagnostics = Diagnostics()
    given = pipeline.read(path, None, diagnostics)
    package = plan_of(given.api, given.settings.package).package
    assert list(diagnostics) == []
    assert [(r.path, [m.name for m in r.methods]) for r in package.resources] == [
        ("old", []),
        ("old.things", ["fetch"]),
    ]
    assert package.resources[1].methods[0].arguments[0].name == "below"
    assert ("Thing", "thing") in package.model_names


@pytest.mark.parametrize(
    ("settings", "path", "method"),
    [
        ({}, "kennel.intake", "take"),
        ({"operations": {"DogController_take": {"name": "add"}}}, "kennel.intake", "add"),
        ({"resources": {"all": {"operations": {"new": "DogController_take"}}}}, "all", "new"),
    ],
)
def test_settings_come_before_extensions(
    tmp_path: Path, settings: dict[str, object], path: str, method: str
) -> None:
    config = tmp_path / "sdkwright.yaml"
    config.write_text(yaml.safe_dump(settings))
    given = pipeline.read(EXTENSIONS, config, Diagnostics())
    package = plan_of(given.api, given.settings.package).package
    methods = [(r.path, m.name) for r in package.resources for m in r.methods]
    assert (path, method) in methods


def test_a_rule_of_the_settings_comes_before_the_pagination_of_the_document(tmp_path: Path) -> None:
    config = tmp_path / "sdkwright.yaml"
    rule = {"operations": ["*findAll*"], "items": "data", "parameter": "after", "item_cursor": "id"}
    config.write_text(yaml.safe_dump({"pagination": [rule]}))
    given = pipeline.read(EXTENSIONS, config, Diagnostics())
    pages = next(o.pagination for o in given.api.operations if o.pagination)
    assert isinstance(pages, CursorPagination)
    assert (pages.cursor, pages.item_cursor) == ("", "id")


def test_settings_for_models_and_fields_come_before_extensions(tmp_path: Path) -> None:
    config = tmp_path / "sdkwright.yaml"
    chosen = {
        "models": {"kennel.v1.DogDTO": "Hound"},
        "fields": {"kennel.v1.DogDTO.dogKind": "sort"},
    }
    config.write_text(yaml.safe_dump(chosen))
    given = pipeline.read(EXTENSIONS, config, Diagnostics())
    package = plan_of(given.api, given.settings.package).package
    names = [name for name, _ in package.model_names]
    assert {"Hound", "HoundInput", "HoundLevel"} <= set(names)
    assert not [name for name in names if name.startswith("Dog") and name != "DogPage"]
    fields = [
        f.name
        for m in package.models
        for d in m.declarations
        if d.name == "Hound"
        for f in getattr(d, "fields", ())
    ]
    assert fields == ["sort", "level", "sleeps_in"]


@pytest.mark.parametrize(
    ("tags", "pointers", "resources"),
    [
        ("[{name: A, parent: B}]", ["/tags/0/parent"], ["A"]),
        ("[{name: A, parent: A}]", ["/tags/0/parent"], ["A"]),
        ("[{name: A, parent: B}, {name: B, parent: A}]", ["/tags/1/parent"], ["B", "B.A"]),
        ("[{name: A, parent: B}, {name: B}]", [], ["B", "B.A"]),
        ("[{name: A, kind: badge}]", [], ["A"]),
        ("[{name: A, kind: badge}, {name: Z, kind: nav}]", [], ["Z"]),
    ],
)
def test_tags_stand_in_one_another(
    tmp_path: Path, tags: str, pointers: list[str], resources: list[str]
) -> None:
    second = ", Z" if "Z" in tags else ""
    text = f"tags: {tags}\npaths: {{/a: {{get: {{tags: [A{second}], responses: {{}}}}}}}}\n"
    api, found = read(tmp_path, text)
    assert {d.code for d in found} <= {"invalid-parent"}
    assert [d.location.pointer for d in found if d.location] == pointers
    assert [".".join((*r.parents, r.name)) for r in api.resources] == resources


def test_a_tag_stands_in_a_resource_that_the_settings_call_like_its_parent(tmp_path: Path) -> None:
    (tmp_path / "sdkwright.yaml").write_text(
        "resources: {animals: {operations: {all: listAnimals}}}\n"
    )
    spec = FOLDER / "nested_tags" / "openapi.yaml"
    given = pipeline.read(spec, tmp_path / "sdkwright.yaml", Diagnostics())
    package = plan_of(given.api, given.settings.package).package
    assert [str(r.path) for r in package.resources] == [
        *("animals", "animals.horses", "animals.horses.foals"),
        *("beta", "machines", "machines.tractors"),
    ]
