"""Random values that a schema allows, and some that it does not."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st
from sdkwright.model import Json

from .documents import ODD_NAMES, json_values

WRITTEN = (
    *("2024-02-23T09:30:00Z", "2024-02-23T09:30:00.120+05:30", "2024-02-23", "20240223"),
    *("09:30:00Z", "PT30M", "P1Y2M", "PT0S", "PT0.5S", "-P1D", "9.90", "NaN", "1e3", ""),
    *("0190a6f8-6a2b-7c3e-9d41-5b8f2c7e1a90", "aGVsbG8=", "aGVsbG8", "aGVs\nbG8="),
)
"""Texts that formats have, as the runtime writes them, and some that no format can read: all of them
come out as they went in. A time in another spelling comes out as the same time."""
texts = st.sampled_from(WRITTEN) | st.sampled_from(ODD_NAMES) | st.text(max_size=4)
numbers = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
KINDS: Mapping[str, st.SearchStrategy[Json]] = {
    "string": texts,
    "integer": st.integers(-(2**70), 2**70),
    "number": numbers,
    "boolean": st.booleans(),
    "null": st.none(),
    "array": st.lists(json_values, max_size=2),
    "object": st.dictionaries(texts, json_values, max_size=2),
}


@st.composite
def instances(draw: st.DrawFn, schema: Json, known: Mapping[str, Json], depth: int = 4) -> Json:
    """A value of a schema; one in some is any value, since servers say what they like."""
    if depth == 0 or not isinstance(schema, dict) or draw(st.integers(0, 14)) == 0:
        return draw(json_values)

    def of(inner: Json) -> st.SearchStrategy[Json]:
        return instances(inner, known, depth - 1)

    lists = [schema[keyword] for keyword in ("oneOf", "anyOf") if keyword in schema]
    if lists and "properties" in schema:
        fields = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
        made = [draw(of(each)) for each in (*(draw(st.sampled_from(o)) for o in lists), fields)]
        objects = [value for value in made if isinstance(value, dict)]
        return {key: value for each in objects for key, value in each.items()}
    match schema:
        case {"$ref": str(reference)}:
            return draw(of(known[reference.rpartition("/")[2]]))
        case {"const": value}:
            return value
        case {"enum": values}:
            return draw(st.sampled_from(values) | texts)
        case {"oneOf": members} | {"anyOf": members}:
            return draw(st.one_of([of(member) for member in members]))
        case {"allOf": members}:
            made = [draw(of(member)) for member in members]
            objects = [value for value in made if isinstance(value, dict)]
            return {key: value for each in objects for key, value in each.items()}
        case {"type": [*kinds]}:
            return draw(st.one_of([KINDS[kind] for kind in kinds]))
        case {"prefixItems": items}:
            more = draw(st.lists(json_values, max_size=2))
            return [*(draw(of(item)) for item in items), *more][: draw(st.integers(0, 5))]
        case {"type": "array", "items": items}:
            return draw(st.lists(of(items), max_size=3))
        case {"type": "object"}:
            return draw(_object(schema, of(schema.get("additionalProperties", {})), known, depth))
        case {"type": str(kind)}:
            return draw(KINDS[kind])
        case _:
            return draw(json_values)


@st.composite
def _object(
    draw: st.DrawFn,
    schema: Mapping[str, Json],
    more: st.SearchStrategy[Json],
    known: Mapping[str, Json],
    depth: int,
) -> Json:
    made: dict[str, Json] = {}
    for name, inner in schema.get("properties", {}).items():
        if draw(st.integers(0, 3)):
            made[name] = draw(instances(inner, known, depth - 1))
    return made | draw(st.dictionaries(texts, more, max_size=2))
