"""What is added to a document renames nothing that was there."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Json, Object
from sdkwright.python.calls import call
from sdkwright.python.models import field_names
from sdkwright.python.places import places_of
from sdkwright.python.resources import children_of, method_names
from sdkwright.python.schemas import SchemaIndex

from .documents import documents, objects, reference, schemas

EXAMPLES = int(os.environ.get("BREADTH_EXAMPLES", "40"))
Addition = Callable[[st.DataObject, dict[str, Json]], None]

_INLINE: Json = {"type": "object", "properties": {"inside": {"type": "string"}}}


def names_of(document: dict[str, Json], folder: Path) -> dict[tuple[str, ...], str]:
    """Every public name, by what it is the name of."""
    path = folder / "api.json"
    path.write_text(json.dumps(document))
    given = pipeline.read(path, None, Diagnostics())
    index = SchemaIndex.of(given.api, {})
    names: dict[tuple[str, ...], str] = {}
    for schema in given.api.schemas:
        made = index.names(schema.id)
        names["module", schema.id], names["class", schema.id] = made.module, made.value
        if made.input != made.value:
            names["input", schema.id] = made.input
        if made.dict:
            names["dict", schema.id] = made.dict
        if isinstance(schema.type, Object):
            for wire, name in field_names(schema.type, index).items():
                names["field", schema.id, wire] = name
    places = places_of(given.api.resources)
    for resource, place in zip(given.api.resources, places, strict=True):
        methods, _ = method_names(resource, {}, children_of(resource, places))
        for operation in resource.operations:
            # Where it stands, since an id that is made may be that of another.
            where = (operation.method, operation.path)
            attributes = (*place.attributes, methods[operation.id])
            names["method", *where] = ".".join(attributes)
            for argument in call(operation, index).arguments:
                names["argument", *where, argument.target, argument.wire] = argument.name
    return names


def is_component(id: str) -> bool:
    """Whether an identifier of a schema is that of a component."""
    return id.startswith("#/components/schemas/") and id.count("/") == 3


def variant(data: st.DataObject, name: str) -> str:
    """Another name that becomes the same in Python."""
    return name + data.draw(st.sampled_from(["-", ".", "!", " "]))


def insert(
    data: st.DataObject, into: dict[str, Json], key: str, value: Json, *, last: bool
) -> None:
    """A member, at the end or anywhere."""
    members = list(into.items())
    place = len(members) if last else data.draw(st.integers(0, len(members)))
    into.clear()
    into.update([*members[:place], (key, value), *members[place:]])


def operation(data: st.DataObject, document: dict[str, Json], id: str, *, last: bool) -> None:
    """Add an operation with inline schemas of its own."""
    known = list(document["components"]["schemas"])
    body = data.draw(st.just(_INLINE) | objects(schemas(known, known, 1)))
    made: Json = {
        "operationId": id,
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {
            "200": {"description": "D", "content": {"application/json": {"schema": _INLINE}}}
        },
    }
    tags = [t for i in document["paths"].values() for o in i.values() for t in o.get("tags", [])]
    if tags:
        made["tags"] = [data.draw(st.sampled_from(tags))]
    insert(data, document["paths"], "/zq", {"post": made}, last=last)


def object_of(data: st.DataObject, document: dict[str, Json]) -> dict[str, Json] | None:
    """The properties of a component, if any has some.

    None of one that another extends: what is inherited comes before what that adds.
    """
    text = json.dumps(document)
    found = [
        schema["properties"]
        for name, schema in document["components"]["schemas"].items()
        if isinstance(schema, dict) and schema.get("properties")
        if f'"allOf": [{json.dumps(reference(name))}' not in text
    ]
    return data.draw(st.sampled_from(found)) if found else None


def add_operation(data: st.DataObject, document: dict[str, Json]) -> None:
    operation(data, document, "zqCall", last=False)


def add_schema(data: st.DataObject, document: dict[str, Json]) -> None:
    listed = document["components"]["schemas"]
    known = list(listed)
    insert(data, listed, "ZqThing", data.draw(objects(schemas(known, known, 2))), last=False)


def add_property(data: st.DataObject, document: dict[str, Json]) -> None:
    properties = object_of(data, document)
    if properties is not None:
        insert(data, properties, "zqField", _INLINE, last=False)


def add_operation_of_a_taken_name(data: st.DataObject, document: dict[str, Json]) -> None:
    calls = [o for item in document["paths"].values() for o in item.values()]
    ids = [o["operationId"] for o in calls if "operationId" in o]
    operation(data, document, variant(data, data.draw(st.sampled_from(ids or ["zq"]))), last=True)


def add_schema_of_a_taken_name(data: st.DataObject, document: dict[str, Json]) -> None:
    listed = document["components"]["schemas"]
    name = variant(data, data.draw(st.sampled_from(list(listed))))
    if name not in listed:
        insert(data, listed, name, _INLINE, last=True)


def add_property_of_a_taken_name(data: st.DataObject, document: dict[str, Json]) -> None:
    properties = object_of(data, document)
    if properties is not None:
        name = variant(data, data.draw(st.sampled_from(list(properties))))
        if name not in properties:
            insert(data, properties, name, _INLINE, last=True)


@pytest.mark.parametrize(
    "add",
    [
        add_operation,
        add_schema,
        add_property,
        add_operation_of_a_taken_name,
        add_schema_of_a_taken_name,
        add_property_of_a_taken_name,
    ],
)
def test_what_is_added_renames_nothing(add: Addition, tmp_path: Path) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=EXAMPLES <= 40,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(documents(), st.data())
    def holds(document: dict[str, Json], data: st.DataObject) -> None:
        before = names_of(document, tmp_path)
        grown = deepcopy(document)
        add(data, grown)
        after = names_of(grown, tmp_path)
        changed = {k: (v, after.get(k)) for k, v in before.items() if after.get(k) != v}
        if add is add_schema_of_a_taken_name:
            # Components come before inline schemas, and so take the number of one.
            changed = {k: v for k, v in changed.items() if k[0] == "field" or is_component(k[1])}
        assert not changed, f"{changed}\n{json.dumps(grown)}"

    holds()
