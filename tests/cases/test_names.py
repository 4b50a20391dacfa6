"""Names that are taken are told of, and chosen ones are never changed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError, Severity
from sdkwright.python import plan_of
from sdkwright.python.client import RESERVED_CLASSES

CODES = {"name-collision", "unusable-name", "name-taken"}
DOCUMENT = """\
openapi: 3.1.0
info: {title: Names, version: 1.0.0}
servers: [{url: https://names.example.com}]
tags: [{name: Pets}]
paths:
  /pets/{id}:
    put:
      operationId: putPet
      tags: [Pets]
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: 'age<', in: query, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {}
    get:
      operationId: getPet
      tags: [Pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: apiKey, in: header, name: X-Other}
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        owner: {type: object, properties: {name: {type: string}}}
    Dog: {type: object, properties: {tail: {type: string}}}
"""


def found(folder: Path, document: str, settings: dict[str, object]) -> list[Diagnostic]:
    """What is said of names."""
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    (folder / "sdkwright.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        pipeline.read(folder / "openapi.yaml", None, diagnostics)
    except SdkwrightError as error:
        return [d for d in error.diagnostics if d.code in CODES]
    return [d for d in diagnostics if d.code in CODES]


def with_lines(after: str, *lines: str) -> str:
    """The document with more lines behind one of its lines."""
    before, line, rest = DOCUMENT.partition(after)
    assert line
    return "".join((before, line, *(f"{each}\n" for each in lines), rest))


TREE = {"operations": {"get": "getPet"}}
LAST = "    Dog: {type: object, properties: {tail: {type: string}}}\n"
IN_PET = "        name: {type: string}\n"


@pytest.mark.parametrize(
    ("document", "message", "shown", "setting"),
    [
        (
            with_lines(LAST, "    dog: {type: string}"),
            "schema 'dog' is called `Dog2`: schema 'Dog' has the name `Dog`",
            "dog: {",
            "`dog` under `models`",
        ),
        (
            with_lines(LAST, "    PetInput: {type: string}"),
            "the input of schema 'Pet' is called `PetInput2`: schema 'PetInput' has the name "
            "`PetInput`",
            " Pet:",
            "`Pet` under `models`",
        ),
        (
            with_lines(IN_PET, "        Name: {type: string}"),
            "field 'Name' is called `name_2`: field 'name' has the name `name`",
            "Name: {",
            "under `fields`",
        ),
        (
            with_lines(IN_PET, "        id: {type: string}"),
            "the argument for field 'id' is called `id_2`: parameter 'id' has the name `id`",
            " id: {",
            "under `fields`",
        ),
        (
            DOCUMENT.replace("operationId: getPet", "operationId: put_pet"),
            "operation 'put_pet' is called `put_pet_2`: operation 'putPet' has the name `put_pet`",
            " get:",
            "`put_pet` under `operations`",
        ),
        (
            DOCUMENT.replace("getPet\n      tags: [Pets]", "getPet\n      tags: [pets]"),
            "resource 'pets' is called `pets_2`: resource 'Pets' has the name `pets`",
            " get:",
            "under `resources`",
        ),
        (
            DOCUMENT.replace("    other:", "    key_auth:"),
            "the credential of 'key_auth' is called `key_2`: the credential of 'key' has the name "
            "`key`",
            "key_auth:",
            "`key_auth` under `credentials`",
        ),
    ],
)
def test_a_name_that_is_taken_gets_a_number_and_a_note(
    tmp_path: Path, document: str, message: str, shown: str, setting: str
) -> None:
    note, *more = found(tmp_path, document, {})
    assert all("dict of schema 'Pet'" in each.message for each in more)
    assert (note.code, note.severity, note.message) == ("name-collision", Severity.NOTE, message)
    assert setting in note.hint
    assert note.location is not None
    (tmp_path / "openapi.yaml").write_text(document)
    diagnostics = Diagnostics()
    pipeline.read(tmp_path / "openapi.yaml", None, diagnostics)
    assert diagnostics.sources is not None
    position = diagnostics.sources.position(note.location)
    assert position is not None
    assert shown in document.splitlines()[position.line - 1]


def test_a_name_of_which_nothing_is_left_is_noted(tmp_path: Path) -> None:
    (note,) = found(tmp_path, with_lines(IN_PET, "        '?': {type: string}"), {})
    assert (note.code, note.severity) == ("unusable-name", Severity.NOTE)


@pytest.mark.parametrize(
    ("settings", "pointer", "why"),
    [
        ({"operations": {"putPet": {"name": "get_pet"}}}, "/operations/putPet/name", "getPet"),
        ({"operations": {"putPet": {"name": "self"}}}, "/operations/putPet/name", "Python or"),
        ({"operations": {"putPet": {"name": "import"}}}, "/operations/putPet/name", "Python or"),
        (
            {"operations": {"putPet": {"aliases": ["put", "get_pet"]}}},
            "/operations/putPet/aliases/1",
            "getPet",
        ),
        (
            {"operations": {"putPet": {"name": "one"}, "getPet": {"name": "one"}}},
            "/operations/getPet/name",
            "putPet",
        ),
        (
            {"operations": {"putPet": {"arguments": {"age<": "id"}}}},
            "/operations/putPet/arguments/age<",
            "parameter 'id' has that name",
        ),
        ({"models": {"Pet": "Dog"}}, "/models/Pet", "schema 'Dog' has that name"),
        ({"models": {"Pet.owner": "PET"}}, "/models/Pet.owner", "schema 'Pet' has that name"),
        ({"models": {"Pet": "Mapping"}}, "/models/Pet", "Python or"),
        ({"models": {"Dog": "PetInput"}}, "/models/Dog", "the input of schema 'Pet'"),
        ({"fields": {"Pet.owner": "name"}}, "/fields/Pet.owner", "field 'name' has that name"),
        ({"fields": {"Pet.owner": "to_dict"}}, "/fields/Pet.owner", "Python or"),
        ({"fields": {"Pet.owner": "id"}}, "/fields/Pet.owner", "parameter 'id' has that name"),
        ({"credentials": {"key": {"argument": "timeout"}}}, "/credentials/key/argument", "Python"),
        ({"credentials": {"key": {"argument": "other"}}}, "/credentials/key/argument", "'other'"),
        ({"resources": {"close": {"operations": {"a": "putPet"}}}}, "/resources/close", "Python"),
        (
            {"resources": {"a": {"operations": {"b": "putPet"}, "resources": {"b": TREE}}}},
            "/resources/a/operations/b",
            "resource 'a.b' has that name",
        ),
        ({"package": {"client": "Page"}}, "/package/client", "Python or"),
        ({"package": {"client": "Client"}}, "/package/client", "Python or"),
    ],
)
def test_a_chosen_name_that_is_not_free_is_an_error_at_its_place(
    tmp_path: Path, settings: dict[str, object], pointer: str, why: str
) -> None:
    errors = found(tmp_path, DOCUMENT, settings)
    assert {(e.code, e.severity) for e in errors} == {("name-taken", Severity.ERROR)}
    assert {e.location.pointer for e in errors if e.location} == {pointer}
    assert {e.location.file for e in errors if e.location} == {str(tmp_path / "sdkwright.yaml")}
    assert any(why in e.message for e in errors)
    assert all(e.hint for e in errors)


@pytest.mark.parametrize(
    "settings",
    [
        {"models": {"Pet": "Dog", "Dog": "Pet"}},
        {"operations": {"putPet": {"name": "get_pet"}, "getPet": {"name": "put_pet"}}},
        {"fields": {"Pet.name": "owner", "Pet.owner": "name"}},
        {"models": {"Pet": "Pet"}},
    ],
)
def test_names_can_be_exchanged(tmp_path: Path, settings: dict[str, object]) -> None:
    assert found(tmp_path, DOCUMENT, settings) == []


def test_an_argument_is_called_as_the_settings_say(tmp_path: Path) -> None:
    chosen: dict[str, object] = {"operations": {"putPet": {"arguments": {"age<": "younger_than"}}}}
    assert found(tmp_path, DOCUMENT, chosen) == []
    given = pipeline.read(tmp_path / "openapi.yaml", None, Diagnostics())
    package = plan_of(given.api, given.settings.package).package
    put, _ = package.resources[0].methods
    assert [str(a.name) for a in put.arguments] == ["id", "younger_than", "name", "owner"]


@pytest.mark.parametrize("title", ["Page", "Timeout API", "Client", "Models", "?"])
def test_no_client_is_called_like_what_the_package_offers(tmp_path: Path, title: str) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text(DOCUMENT.replace("title: Names", f"title: '{title}'"))
    given = pipeline.read(document, None, Diagnostics())
    client = plan_of(given.api, given.settings.package).package.client
    assert {str(client.name), str(client.async_name)}.isdisjoint(RESERVED_CLASSES)
