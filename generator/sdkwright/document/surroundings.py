"""Where something stands, in the words of the API."""

from __future__ import annotations

from collections.abc import Sequence

from .grammar import METHODS

_PARTS = {
    "responses": "response",
    "parameters": "parameter",
    "headers": "header",
    "properties": "property",
    "callbacks": "callback",
    "schemas": "schema",
    "definitions": "schema",
    "requestBodies": "request body",
    "pathItems": "path item",
}


_OF_SWAGGER = (["definitions"], ["parameters"], ["responses"])
"""Components of Swagger 2.0, which stand at the root."""


def surroundings(keys: Sequence[str]) -> str:
    """The operation or component that a place belongs to, and which part of it; "" for others.

    Such as `GET /pets, response 200` or `schema Pet, property tag`.
    """
    found: list[str] = []
    rest = list(keys)
    if rest[:1] in (["paths"], ["webhooks"]) and len(rest) > 2:
        path, method, *rest = rest[1:]
        if method in METHODS:
            found.append(f"{method.upper()} {path}")
        elif method == "additionalOperations" and rest:
            method, *rest = rest
            found.append(f"{method} {path}")
        else:
            found.append(path)
            rest = [method, *rest]
    elif rest[:1] == ["components"]:
        rest = rest[1:]
    elif rest[:1] not in _OF_SWAGGER:
        return ""
    place = 0
    while place < len(rest):
        part = _PARTS.get(rest[place])
        if part is not None and place + 1 < len(rest):
            found.append(f"{part} {rest[place + 1]}")
            place += 1
        elif rest[place] == "requestBody":
            found.append("request body")
        place += 1
    return ", ".join(found)[:200]
