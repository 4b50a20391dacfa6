"""JSON into models and back, for any annotations and any JSON."""

from __future__ import annotations

import copy
import json
import pickle
import uuid
from collections.abc import Mapping
from types import GenericAlias
from typing import Annotated, Any, Literal, Optional, Union

from _runtime.check import mismatches
from _runtime.decode import decode_as
from _runtime.fields import schema_of
from _runtime.kinds import (
    Anything,
    Array,
    Constants,
    Formatted,
    Kind,
    Map,
    Named,
    Object,
    Plain,
    Row,
    kind_of,
)
from _runtime.kinds import Union as UnionKind
from _runtime.models import RESERVED_NAMES, Alias, Model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import TypeAliasType

names = st.sampled_from(["id", "type", "from", "to", "items", "x", "value", "class_", "petType"])
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text() | names, inner, max_size=4),
    max_leaves=8,
)
constants = [Literal["a"], Literal["b", "c"], Literal[1]]
scalars = st.sampled_from(
    [str, int, float, bool, None, Any, object, uuid.UUID, list, dict, *constants]
)
Recursive = TypeAliasType("Recursive", "list[Recursive] | dict[str, Recursive] | uuid.UUID | int")


class Given(Model):
    """Names and wire names that get into each other's way."""

    from_: Annotated[str, Alias("from")]
    type: Annotated[list[Given] | None, Alias("type")] = None
    class_: Annotated[int | None, Alias("class")] = None
    class__: Annotated[Recursive | None, Alias("class_")] = None


@st.composite
def models(draw: st.DrawFn, inner: st.SearchStrategy[Any]) -> type[Model]:
    fields: dict[str, Any] = draw(st.dictionaries(names, inner, max_size=5))
    namespace: dict[str, Any] = {"__annotations__": {}, "__module__": __name__}
    for name, annotation in fields.items():
        python_name = name + "_" if draw(st.booleans()) else name
        if python_name in RESERVED_NAMES or python_name in namespace["__annotations__"]:
            continue
        if draw(st.booleans()):
            namespace[python_name] = None
            annotation = Optional[annotation]  # noqa: UP045
        marked = Annotated[annotation, Alias(name)] if python_name != name else annotation
        namespace["__annotations__"][python_name] = marked
    used = {field.wire for field in schema_of(Given).fields.values()}
    base = Given if draw(st.booleans()) and used.isdisjoint(fields) else Model
    return type("Drawn", (base,), namespace)


def union_of(members: list[Any]) -> Any:
    return Union[tuple(members)]  # noqa: UP007


any_annotation: st.SearchStrategy[Any] = st.recursive(
    scalars | st.sampled_from([Given, Recursive]),
    lambda inner: st.one_of(
        inner.map(lambda a: GenericAlias(list, (a,))),
        inner.map(lambda a: GenericAlias(dict, (str, a))),
        inner.map(lambda a: GenericAlias(Mapping, (str, a))),
        inner.map(lambda a: GenericAlias(tuple, (a, ...))),
        st.tuples(inner, inner).map(lambda pair: GenericAlias(tuple, pair)),
        st.tuples(inner, inner).map(
            lambda pair: GenericAlias(tuple, (pair[0], *GenericAlias(tuple, (pair[1], ...))))
        ),
        st.lists(inner, min_size=1, max_size=4).map(union_of),
        models(inner),
    ),
    max_leaves=8,
)


def instances(kind: Kind, depth: int = 3) -> st.SearchStrategy[Any]:
    """JSON that is right for a kind."""
    match kind:
        case Plain(name):
            return {
                "string": st.text(),
                "integer": st.integers(),
                "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
                "boolean": st.booleans(),
                "null": st.none(),
            }[name]
        case Constants(values):
            return st.sampled_from(values)
        case Formatted():
            return st.uuids().map(str)
        case Array(item):
            return st.lists(instances(item, depth - 1), max_size=max(depth, 0))
        case Row(items, rest):
            placed = st.tuples(*(instances(item, depth - 1) for item in items)).map(list)
            if rest is None:
                return placed
            more = st.lists(instances(rest, depth - 1), max_size=max(depth, 0))
            return st.tuples(placed, more).map(lambda pair: pair[0] + pair[1])
        case Map(value):
            return st.dictionaries(st.text(), instances(value, depth - 1), max_size=max(depth, 0))
        case Object(cls):
            fields = schema_of(cls).fields.values()
            required = {f.wire: instances(f.kind, depth - 1) for f in fields if f.required}
            optional = {
                f.wire: instances(f.kind, depth - 1) for f in fields if not f.required and depth > 0
            }
            unknown = st.dictionaries(st.text(min_size=9), json_values, max_size=2)
            known = st.fixed_dictionaries(required, optional=optional)
            return st.builds(lambda a, b: b | a, known, unknown)
        case UnionKind(members):
            return st.one_of([instances(member, depth - 1) for member in members])
        case Named():
            return instances(kind.kind, depth - 1) if depth > 0 else st.integers()
        case _:
            assert isinstance(kind, Anything)
            return json_values


def holder_of(annotation: Any) -> type[Model]:
    return type("Holder", (Model,), {"__annotations__": {"value": annotation}})


relaxed = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@relaxed
@given(any_annotation, json_values)
def test_any_json_read_as_any_annotation_is_written_as_it_came(annotation: Any, value: Any) -> None:
    holder = holder_of(annotation)
    data = {"value": value, "beside": value}
    before = copy.deepcopy(data)
    model = holder.from_dict(data)
    assert data == before
    assert json.dumps(model.to_dict(), sort_keys=True) == json.dumps(before, sort_keys=True)
    assert holder.from_json(json.dumps(data)) == model
    assert model.extra_fields == {"beside": value}


@relaxed
@given(st.data(), any_annotation)
def test_json_that_is_right_comes_back(data: st.DataObject, annotation: Any) -> None:
    value = data.draw(instances(kind_of(annotation)))
    holder = holder_of(annotation)
    model = holder.from_dict({"value": value})
    assert json.dumps(model.to_dict(), sort_keys=True) == json.dumps(
        {"value": value}, sort_keys=True
    )
    assert copy.deepcopy(model) == model
    assert holder.from_dict(model.to_dict()) == model


@given(st.data())
def test_a_model_survives_pickle_and_a_second_round(data: st.DataObject) -> None:
    value = data.draw(instances(kind_of(Given)))
    model = Given.from_dict(value)
    assert mismatches(Given, value) == []
    assert pickle.loads(pickle.dumps(model)) == model
    assert Given.from_json(model.to_json()) == model
    assert decode_as(Given, model.to_dict()) == model


@relaxed
@given(any_annotation, json_values)
def test_the_check_never_raises_and_its_pointers_lead_to_places(
    annotation: Any, value: Any
) -> None:
    for mismatch in mismatches(annotation, value):
        place = value
        for key in mismatch.path if mismatch.found != "nothing" else mismatch.path[:-1]:
            place = place[key]
        assert str(mismatch)
