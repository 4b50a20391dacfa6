"""Random documents, from the grammar of OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from hypothesis import strategies as st
from sdkwright.model import Json

Draw: TypeAlias = st.DrawFn

ODD_NAMES = (
    *(
        "class",
        "from",
        "None",
        "self",
        "print",
        "list",
        "str",
        "type",
        "models",
        "body",
        "datetime",
    ),
    *("__init__", "__class__", "_private", "to_dict", "extra_fields", "request_options", "OMIT"),
    *("fooBar", "foo_bar", "FooBar", "foo-bar", "foo bar", "FOOBAR", "HTTPServer2", "x" * 300),
    *(
        "+1",
        "-1",
        "1st",
        "StartTime<",
        "@id",
        "$ref?",
        "a.b",
        "a[b]",
        "données",
        "名前",
        "ﬁle",
        "µ",
    ),
    *("con", "..", "'", '"', "\\", "#", "{{x}}", "a|b", "true", "null", "1", "1.0", "2024-01-01"),
)
COMPONENT_NAMES = (
    *("Pet", "pet", "PET", "Model", "Any", "Literal", "None", "class", "str", "list", "con", "1st"),
    *("Foo.Bar", "Foo-Bar", "Foo_Bar", "FooBar", "FooBarInput", "FooBarDict", "typing", "__init__"),
    *("OMIT", "Resource", "Client", "Error", "_", "-", ".", "x" * 200),
)
OBJECTS = frozenset({"Pet", "pet", "Model", "Any", "class", "str", "Foo.Bar", "FooBar", "OMIT"})
"""Those that are objects whatever else is drawn, so that others may build on them."""
TEXTS = (
    *("A text.", "Zwei Wörter", '"""', "ends in \\", "two\nlines", "`code`", "<b>|{{ x }}", " "),
    *("{% raw %}", "é\u202e\u2028\x85", "'''", "# heading\n\n- list", "%s {0}", "$x", "*/ --> ]]>"),
)
PATTERNS = ("^[^`\"'\\\\]*$", "^[a-z]+$", "^(a|b)+$", "(", "^\\p{L}+$", "(?=a)a", "^[\\w.-]{2,}$")
FORMATS = (
    *("date-time", "date", "time", "duration", "uuid", "byte", "binary", "decimal", "email", "odd"),
)
names = st.sampled_from(ODD_NAMES) | st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=8
)
texts = st.sampled_from(TEXTS)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.sampled_from([0.5, -1.25, 1e3])
    | st.sampled_from(ODD_NAMES)
)
json_values: st.SearchStrategy[Json] = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(ODD_NAMES), inner, max_size=2)
    ),
    max_leaves=4,
)


def reference(name: str) -> Json:
    """A reference to a schema of the components."""
    return {"$ref": f"#/components/schemas/{name}"}


@st.composite
def schemas(draw: Draw, any_of: Sequence[str], before: Sequence[str], depth: int = 3) -> Json:
    """A schema.

    Args:
        draw: Given by hypothesis.
        any_of: The components that may be named where a schema may hold itself.
        before: The components that may be named where it may not.
        depth: How many schemas it may hold in each other.
    """
    kinds = ["string", "number", "enum", "const", "types", "boolean", "free"]
    if depth > 0:
        kinds += ["array", "tuple", "object", "object", "map", "union", "nullable"]
        kinds += ["ref", "tagged"] if before else []
        kinds += ["allOf"] if not OBJECTS.isdisjoint(before) else []
    inner = schemas(any_of, any_of, depth - 1)
    beside = schemas(any_of, before, depth - 1)
    made: dict[str, Json]
    match draw(st.sampled_from(kinds)):
        case "string":
            made = {"type": "string"}
            if draw(st.booleans()):
                made["format"] = draw(st.sampled_from(FORMATS))
            elif draw(st.booleans()):
                made |= {"minLength": 1, "maxLength": 9, "pattern": draw(st.sampled_from(PATTERNS))}
        case "number":
            made = {"type": draw(st.sampled_from(["integer", "number"]))}
            if draw(st.booleans()):
                made |= {"minimum": -(2**53), "exclusiveMaximum": 2**53, "multipleOf": 1}
        case "enum":
            made = {"enum": draw(st.lists(scalars, min_size=1, max_size=4, unique_by=repr))}
        case "const":
            made = {"const": draw(json_values)}
        case "types":
            kinds = ["string", "integer", "boolean", "null", "number"]
            made = {"type": draw(st.lists(st.sampled_from(kinds), min_size=1, unique=True))}
        case "boolean":
            return draw(st.sampled_from([True, {}, {"type": "boolean"}, {"type": "null"}]))
        case "free":
            made = draw(st.sampled_from([{"type": "object"}, {"not": {"type": "string"}}]))
        case "array":
            made = {"type": "array", "items": draw(inner), "maxItems": 3}
        case "tuple":
            items = draw(st.lists(inner, min_size=1, max_size=3))
            made = {"type": "array", "prefixItems": items, "items": draw(inner | st.just(False))}
            if draw(st.booleans()):
                made["minItems"] = len(items)
        case "object":
            return draw(objects(inner))
        case "map":
            keyword = draw(st.sampled_from(["additionalProperties", "patternProperties"]))
            value = draw(inner)
            made = {"type": "object", keyword: {"^x": value} if keyword[0] == "p" else value}
        case "union":
            members = draw(st.lists(beside, min_size=1, max_size=3))
            made = {draw(st.sampled_from(["oneOf", "anyOf"])): members}
        case "nullable":
            made = {"anyOf": [draw(beside), {"type": "null"}]}
        case "allOf":
            base = st.sampled_from([name for name in before if name in OBJECTS])
            made = {"allOf": [reference(draw(base)), draw(objects(inner))]}
        case "ref":
            made = reference(draw(st.sampled_from(before)))
        case _:
            made = draw(tagged(before))
    if draw(st.booleans()):
        made = {**made, "description": draw(texts)}
    if "$ref" not in made and draw(st.integers(0, 5)) == 0:
        made = {**made, **draw(st.sampled_from([{"title": '"'}, {"deprecated": True}]))}
    return made


@st.composite
def objects(draw: Draw, inner: st.SearchStrategy[Json]) -> Json:
    """An object with properties."""
    properties = draw(st.dictionaries(names, inner, max_size=4))
    made: dict[str, Json] = {"type": "object", "properties": properties}
    for node in properties.values():
        if isinstance(node, dict) and draw(st.integers(0, 9)) == 0:
            node[draw(st.sampled_from(["readOnly", "writeOnly"]))] = True
    if draw(st.booleans()) and properties:
        required = st.lists(st.sampled_from(sorted(properties)), min_size=1, unique=True)
        made["required"] = draw(required)
    if draw(st.integers(0, 5)) == 0:  # A name that nothing declares.
        made["required"] = [*made.get("required", []), draw(names)]
    for keyword in ("oneOf", "anyOf"):
        if draw(st.integers(0, 5)) == 0:
            narrow = st.lists(names, min_size=1, max_size=2).map(lambda some: {"required": some})
            more = st.dictionaries(names, inner, max_size=2).map(lambda some: {"properties": some})
            null = st.just({"type": "null"})
            made[keyword] = draw(st.lists(narrow | more | null, min_size=1, max_size=3))
    if draw(st.integers(0, 3)) == 0:
        made["additionalProperties"] = draw(st.one_of(st.sampled_from([True, False]), inner))
    return made


@st.composite
def tagged(draw: Draw, before: Sequence[str]) -> Json:
    """A union of components that a discriminator tells apart."""
    members = draw(st.lists(st.sampled_from(before), min_size=1, max_size=3, unique=True))
    told: dict[str, Json] = {"propertyName": draw(st.sampled_from(ODD_NAMES))}
    if draw(st.booleans()):
        told["mapping"] = {
            f"{number} {draw(st.sampled_from(ODD_NAMES))}": reference(name)["$ref"]
            for number, name in enumerate(members)
        }
    return {"oneOf": [reference(name) for name in members], "discriminator": told}


@st.composite
def components(draw: Draw) -> dict[str, Json]:
    """The schemas of a document by name; they may hold themselves and each other."""
    chosen = draw(st.lists(st.sampled_from(COMPONENT_NAMES), min_size=1, max_size=6, unique=True))
    made: dict[str, Json] = {}
    for name in chosen:
        inner = schemas(chosen, chosen, 2)
        made[name] = draw(objects(inner) if name in OBJECTS else schemas(chosen, list(made), 3))
    return made


STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""OpenAPI 3.1 §4.8.12.2."""


@st.composite
def parameters(draw: Draw, name: str, place: str, any_of: Sequence[str]) -> Json:
    """A parameter."""
    made: dict[str, Json] = {"name": name, "in": place}
    if place == "path" or draw(st.booleans()):
        made["required"] = True
    if draw(st.booleans()):
        made["description"] = draw(texts)
    plain = st.sampled_from(
        [
            {"type": "string"},
            {"type": "integer", "minimum": 0, "maximum": 9, "default": 3},
            {"type": "array", "items": {"type": "string"}},
            {"type": "object", "properties": {"from": {"type": "string"}}},
            {"const": "one"},
            {"enum": ["a", '"', "\\"]},
        ]
    )
    if draw(st.integers(0, 5)) == 0:
        made["content"] = {"application/json": {"schema": draw(schemas(any_of, any_of, 1))}}
        return made
    made["schema"] = draw(plain)
    if draw(st.integers(0, 3)) == 0:
        made["style"] = draw(st.sampled_from(STYLES[place]))
        made["explode"] = draw(st.booleans())
    return made


@st.composite
def contents(draw: Draw, any_of: Sequence[str]) -> Json:
    """Bodies by media type; of several, the SDK reads and writes one, which is JSON if any is."""
    made: dict[str, Json] = {}
    if draw(st.booleans()):
        made[draw(st.sampled_from(["text/plain", "application/octet-stream"]))] = {
            "schema": {"type": "string"}
        }
    if not made or draw(st.booleans()):
        made[draw(st.sampled_from(["application/json", "application/vnd.a+json"]))] = {
            "schema": draw(schemas(any_of, any_of, 2))
        }
    return made


header_names = st.sampled_from(["X-One", "x_two", "If-Match", "X-é".encode().hex()])


@st.composite
def operations(
    draw: Draw, held: Sequence[str], number: int, any_of: Sequence[str], method: str
) -> Json:
    """An operation; `held` are the names of its path."""
    made: dict[str, Json] = {}
    if draw(st.booleans()):
        made["operationId"] = f"{draw(names)} {number}" if draw(st.booleans()) else f"op{number}"
    for keyword in ("summary", "description"):
        if draw(st.booleans()):
            made[keyword] = draw(texts)
    if draw(st.booleans()):
        made["tags"] = draw(st.lists(names, max_size=2, unique=True))
    given = [draw(parameters(name, "path", any_of)) for name in held]
    for place, strategy in (("query", names), ("header", header_names), ("cookie", names)):
        for name in draw(st.lists(strategy, max_size=2, unique_by=str.lower)):
            given.append(draw(parameters(name, place, any_of)))
    if given:
        made["parameters"] = given
    if draw(st.booleans()):
        made["requestBody"] = {"content": draw(contents(any_of)), "required": draw(st.booleans())}
    statuses = st.sampled_from(["200", "201", "204", "2XX", "404", "4XX", "default"])
    made["responses"] = {
        status: {
            "description": draw(texts),
            # A response to HEAD has no body to read (RFC 9110 §9.3.2).
            **({} if status == "204" or method == "head" else {"content": draw(contents(any_of))}),
        }
        for status in draw(st.lists(statuses, min_size=1, max_size=3, unique=True))
    }
    if draw(st.integers(0, 3)) == 0:
        made["security"] = draw(st.sampled_from([[], [{}], [{"a key": []}], [{"a key": []}, {}]]))
    if draw(st.integers(0, 4)) == 0:
        made["deprecated"] = True
    return made


@st.composite
def documents(draw: Draw) -> dict[str, Json]:
    """A whole document."""
    schemas_by_name = draw(components())
    any_of = list(schemas_by_name)
    paths: dict[str, Json] = {}
    number = 0
    path_names = st.sampled_from(["id", "class", "foo-bar", "fooBar", "self", "名"])
    for place in range(draw(st.integers(1, 3))):
        held = draw(st.lists(path_names, max_size=2, unique=True))
        path = "/".join([f"/p{place}", *(f"{{{name}}}" for name in held)])
        methods = draw(
            st.lists(
                st.sampled_from(["get", "put", "post", "delete", "head", "patch"]),
                min_size=1,
                max_size=2,
                unique=True,
            )
        )
        item: dict[str, Json] = {}
        for method in methods:
            number += 1
            item[method] = draw(operations(held, number, any_of, method))
        paths[path] = item
    keys = [
        {"type": "apiKey", "in": "header", "name": "X-Key"},
        {"type": "http", "scheme": "basic"},
    ]
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(texts) + " API", "version": draw(names), "description": draw(texts)},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"a key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas_by_name,
            "securitySchemes": {"a key": draw(st.sampled_from(keys))},
        },
    }
