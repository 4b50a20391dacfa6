"""Pagination as settings and documents write it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema

from ..diagnostics import Diagnostics
from ..document import Node
from ..model import (
    CursorPagination,
    LinkPagination,
    NumberPagination,
    OffsetPagination,
    Pagination,
    URLPagination,
)


def pages_from(said: Mapping[str, Any]) -> Pagination | None:
    """How pages follow each other, as a rule says that is right by `config.schema.json`."""
    items: str = said.get("items", "")
    more: str = said.get("has_more", "")
    in_body: bool = said.get("in") == "body"
    match said.get("style", "cursor"):
        case "offset":
            return OffsetPagination(
                items=items,
                parameter=said["parameter"],
                in_body=in_body,
                total=said.get("total", ""),
                has_more=more,
            )
        case "page":
            return NumberPagination(
                items=items,
                parameter=said["parameter"],
                in_body=in_body,
                first=said.get("first", 1),
                pages=said.get("pages", ""),
                has_more=more,
            )
        case "url":
            return URLPagination(items=items, url=said["url"])
        case "link":
            return LinkPagination(items=items)
        case "none":
            return None
        case _:
            return CursorPagination(
                items=items,
                parameter=said["parameter"],
                in_body=in_body,
                cursor=said.get("cursor", ""),
                item_cursor=said.get("item_cursor", ""),
                has_more=more,
            )


def pages_of(node: Node, diagnostics: Diagnostics) -> Pagination | None:
    """The same as an operation of the document says it; None, and a warning, where it is wrong."""
    validator: Any = jsonschema.Draft202012Validator(_schema())
    found: list[jsonschema.ValidationError] = list(validator.iter_errors(node.value))
    for error in found[:1]:
        location = node.location
        for key in error.absolute_path:
            location = location.child(key)
        message = "either `cursor` or `item_cursor` must be there, and not both"
        diagnostics.warning(
            "invalid-extension",
            f"{message if error.validator == 'oneOf' else error.message[:200]}; it is ignored",
            location,
            "write what a rule under `pagination` of the settings has, but no `operations`",
        )
    return None if found else pages_from(node.value)


@cache
def _schema() -> dict[str, Any]:
    """What the settings allow in a rule, without the operations that it is for."""
    text = files("sdkwright").joinpath("config.schema.json").read_text(encoding="utf-8")
    rule: dict[str, Any] = json.loads(text)["properties"]["pagination"]["items"]
    return {
        **rule,
        "required": [name for name in rule["required"] if name != "operations"],
        "properties": {k: v for k, v in rule["properties"].items() if k != "operations"},
    }
