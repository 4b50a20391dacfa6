"""Settings that choose what is generated, and what it is called."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError
from sdkwright.model import Api
from sdkwright.python import plan_of

from . import FOLDER

SHOP = FOLDER / "included_operations" / "openapi.yaml"
THREADS = FOLDER / "resource_tree" / "openapi.yaml"


def read(spec: Path, folder: Path, settings: dict[str, object]) -> tuple[Api, list[Diagnostic]]:
    """What a document means under the settings, and what is said of them."""
    config = folder / "sdkwright.yaml"
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    diagnostics = Diagnostics()
    api = pipeline.read(spec, config, diagnostics).api
    return api, [found for found in diagnostics if "setting" in found.code]


@pytest.mark.parametrize(
    ("settings", "operations", "schemas"),
    [
        ({}, ["listOrders", "deleteOrders", "auditOrders", "listUsers"], 5),
        ({"include": {"tags": ["User*"]}}, ["listUsers"], 1),
        ({"include": {"tags": ["Users"]}, "prune": False}, ["listUsers"], 5),
        ({"include": {"paths": ["/admin/*"]}}, ["auditOrders"], 2),
        ({"exclude": {"operations": ["*Orders"]}}, ["listUsers"], 1),
        ({"exclude": {"tags": ["Orders"], "operations": ["listUsers"]}}, [], 0),
        ({"prune": True, "exclude": {"operations": ["auditOrders"]}}, None, 4),
    ],
)
def test_operations_are_chosen_by_tag_path_and_operation_id(
    tmp_path: Path, settings: dict[str, object], operations: list[str] | None, schemas: int
) -> None:
    api, found = read(SHOP, tmp_path, settings)
    assert found == []
    assert operations is None or [o.id for o in api.operations] == operations
    assert len(api.schemas) == schemas


@pytest.mark.parametrize(
    ("settings", "pointer"),
    [
        ({"include": {"tags": ["Orders", "Ordres"]}}, "/include/tags/1"),
        ({"exclude": {"paths": ["/nowhere"]}}, "/exclude/paths/0"),
        ({"models": {"Order.lines": "Lines"}}, "/models/Order.lines"),
        ({"fields": {"Order.colour": "color"}}, "/fields/Order.colour"),
        ({"fields": {"Shop.name": "title"}}, "/fields/Shop.name"),
        (
            {"operations": {"listOrders": {"arguments": {"limits": "size"}}}},
            "/operations/listOrders/arguments/limits",
        ),
        (
            {"resources": {"shop": {"operations": {"list": "listOrder"}}}},
            "/resources/shop/operations/list",
        ),
    ],
)
def test_a_setting_that_names_nothing_is_warned_of_at_its_place(
    tmp_path: Path, settings: dict[str, object], pointer: str
) -> None:
    _, found = read(SHOP, tmp_path, settings)
    assert [(f.code, f.location.pointer if f.location else "") for f in found] == [
        ("unused-setting", pointer)
    ]


def test_an_operation_stands_in_the_first_resource_that_names_it(tmp_path: Path) -> None:
    tree = {
        "orders": {"operations": {"list": "listOrders"}},
        "shop": {"operations": {"orders": "listOrders"}},
    }
    api, found = read(SHOP, tmp_path, {"resources": tree})
    assert [f.code for f in found] == ["repeated-setting"]
    assert [(r.name, [o.id for o in r.operations]) for r in api.resources] == [
        ("orders", ["listOrders", "deleteOrders", "auditOrders"]),
        ("Users", ["listUsers"]),
    ]


def test_what_a_tree_does_not_name_stays_under_its_tag(tmp_path: Path) -> None:
    tree = {"runs": {"resources": {"steps": {"operations": {"list": "listRunSteps"}}}}}
    api, _ = read(THREADS, tmp_path, {"resources": tree})
    assert [((*r.parents, r.name), len(r.operations)) for r in api.resources] == [
        (("runs",), 2),
        (("runs", "steps"), 1),
        (("Threads",), 2),
        (("Admin",), 2),
    ]


def test_the_first_argument_and_variable_of_oauth_2_are_the_token(tmp_path: Path) -> None:
    spec = FOLDER / "oauth2_credentials" / "openapi.yaml"
    api, _ = read(spec, tmp_path, {})
    scheme = next(s.name for s in api.schemes if s.kind == "oauth2")
    chosen = {"credentials": {scheme: {"argument": "access_token", "variable": "OUR_TOKEN"}}}
    config = tmp_path / "sdkwright.yaml"
    config.write_text(yaml.safe_dump(chosen), encoding="utf-8")
    given = pipeline.read(spec, config, Diagnostics())
    client = plan_of(given.api, given.settings.package).package.client
    token = next(c for c in client.credentials if c.is_oauth2)
    assert [str(a.name) for a in token.arguments][0] == "access_token"
    assert str(token.variables[0]) == "OUR_TOKEN"
    assert len(token.arguments) == 5


def test_a_waiter_waits_for_no_value_that_the_field_never_has(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    status = {"type": "string", "enum": ["queued", "done"]}
    answer = {"type": "object", "properties": {"status": status}}
    response = {"description": "A job.", "content": {"application/json": {"schema": answer}}}
    operation = {"operationId": "getJob", "responses": {"200": response}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Jobs", "version": "1"},
        "paths": {"/job": {"get": operation}},
    }
    spec.write_text(yaml.safe_dump(document), encoding="utf-8")
    waiter = {"operation": "getJob", "field": "status", "done": ["done", "finished"]}
    with pytest.raises(SdkwrightError, match="'status' is never 'finished'"):
        read(spec, tmp_path, {"waiters": {"wait_for_job": waiter}})
