"""Where the values of a document stand in its text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from sdkwright.diagnostics import Location, Position
from sdkwright.document import Document
from sdkwright.document.file import File
from sdkwright.document.json_kinds import is_array, is_object

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=6)
_SCALAR = st.booleans() | st.integers(-999, 999) | _TEXT
_TREE = st.dictionaries(
    _TEXT,
    st.recursive(
        _SCALAR,
        lambda inner: st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(_TEXT, inner, min_size=1, max_size=3),
        max_leaves=12,
    ),
    min_size=1,
    max_size=3,
)


def places(value: Any, keys: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every value of a tree with the keys that lead to it."""
    yield keys, value
    if is_object(value):
        for key, member in value.items():
            yield from places(member, (*keys, key))
    if is_array(value):
        for index, element in enumerate(value):
            yield from places(element, (*keys, str(index)))


def file_of(text: str, name: str) -> File:
    file = File(name, name, text.encode())
    file.value = file.parse()
    return file


def text_at(file: File, position: Position) -> str:
    """The text from a position on."""
    lines = file.lines
    rest = [lines[position.line - 1][position.column - 1 :], *lines[position.line :]]
    return "\n".join(rest)


@given(tree=_TREE, indent=st.none() | st.integers(0, 3), ascii_only=st.booleans())
def test_json_values_stand_where_they_start(
    tree: dict[str, Any], indent: int | None, ascii_only: bool
) -> None:
    file = file_of(json.dumps(tree, indent=indent, ensure_ascii=ascii_only), "api.json")
    for keys, value in places(tree):
        found, _ = json.JSONDecoder().raw_decode(text_at(file, file.place(keys)))
        assert found == value


@given(tree=_TREE, flow=st.booleans())
def test_yaml_values_stand_where_they_start_or_at_their_key(
    tree: dict[str, Any], flow: bool
) -> None:
    text = yaml.safe_dump(
        tree, default_flow_style=flow, allow_unicode=True, sort_keys=False, width=10**6
    )
    file = file_of(text, "api.yaml")
    for keys, value in places(tree):
        rest = text_at(file, file.place(keys))
        if isinstance(value, dict | list) and not flow and keys and not keys[-1].isdecimal():
            key = yaml.load(rest.splitlines()[0].removesuffix(":"), yaml.BaseLoader)
            assert key == keys[-1]
        elif isinstance(value, dict | list) and flow:
            assert rest[0] in "{["
        elif isinstance(value, str):
            assert rest[0] in "'\"" or rest.startswith(value)
        elif not isinstance(value, dict | list):
            assert rest.lower().startswith(str(value).lower())


DOCUMENT = """\
openapi: 3.0.3
info:
  title: Pets
  version: '1'
paths:
  /pets/{id}:
    get:
      operationId: getPet
      responses:
        200:
          description: One
          content:
            application/json: {schema: {type: string}}
"""
OPERATION = "/paths/~1pets~1{id}/get"


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/info/title", 3, 10),
        ("/paths/~1pets~1{id}", 6, 3),
        (OPERATION, 7, 5),
        (f"{OPERATION}/operationId", 8, 20),
        (f"{OPERATION}/responses/200", 10, 9),
        (f"{OPERATION}/responses/200/content/application~1json", 13, 31),
        (f"{OPERATION}/responses/200/content/application~1json/schema/type", 13, 47),
        (f"{OPERATION}/parameters/0/name", 7, 5),
        ("/nothing/like/this", 1, 1),
    ],
)
def test_a_pointer_leads_to_a_line_and_column(
    read: Callable[..., Document], pointer: str, line: int, column: int
) -> None:
    document = read(DOCUMENT)
    assert document.position(Location(document.root.location.file, pointer)) == Position(
        line, column
    )


def test_there_is_no_position_in_a_file_that_was_not_read(read: Callable[..., Document]) -> None:
    document = read(DOCUMENT)
    assert document.position(Location("other.yaml", "/info")) is None
    assert len(document.lines("other.yaml")) == 0


def test_every_node_knows_its_place(read: Callable[..., Document]) -> None:
    document = read(DOCUMENT)
    operation = document.root["paths"]["/pets/{id}"]["get"]
    assert operation.location.pointer == OPERATION
    assert document.position(operation.location) == Position(7, 5)


def test_lines_come_without_their_ends_however_those_are_written(
    read: Callable[..., Document],
) -> None:
    for end in ("\n", "\r\n", "\r"):
        document = read(DOCUMENT.replace("\n", end))
        file = document.root.location.file
        assert list(document.lines(file)) == [*DOCUMENT.splitlines(), ""]
        assert document.lines(file)[2:4] == ["  title: Pets", "  version: '1'"]
        assert document.lines(file)[-1] == ""
        assert document.position(document.root["info"]["title"].location) == Position(3, 10)


def test_columns_count_characters_not_bytes(read: Callable[..., Document]) -> None:
    text = DOCUMENT.replace("title: Pets", "{t}: Pets").replace(
        "info:\n  {t}: Pets\n  version: '1'", "info: {x-é😀: 1, title: Pets, version: '1'}"
    )
    document = read(text)
    assert document.position(document.root["info"]["title"].location) == Position(2, 24)


def test_a_byte_order_mark_takes_no_column(read: Callable[..., Document]) -> None:
    document = read(b"\xef\xbb\xbf" + DOCUMENT.encode())
    assert document.position(document.root["openapi"].location) == Position(1, 10)


def test_line_separators_inside_text_are_no_lines(read: Callable[..., Document]) -> None:
    text = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "a\u2028b\u2029c\x85d", "version": "1"},
            "paths": {},
        },
        ensure_ascii=False,
        indent=1,
    )
    document = read(text, "api.json")
    assert document.position(document.root["info"]["version"].location) == Position(5, 14)


def test_an_alias_stands_where_it_is_used_and_its_parts_where_they_were_written(
    read: Callable[..., Document],
) -> None:
    document = read(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "components:\n"
        "  schemas:\n"
        "    A: &a\n"
        "      type: string\n"
        "    B: *a\n"
        "    C:\n"
        "      <<: *a\n"
        "      title: C\n"
    )
    schemas = document.root["components"]["schemas"]
    assert document.position(schemas["A"].location) == Position(5, 5)
    assert document.position(schemas["B"].location) == Position(7, 8)
    assert document.position(schemas["B"]["type"].location) == Position(6, 13)
    assert document.position(schemas["C"]["type"].location) == Position(6, 13)


@settings(max_examples=30)
@given(depth=st.integers(1, 290))
def test_deep_values_have_places_too(depth: int) -> None:
    keys = ("a",) * depth
    for text in ('{"a":' * depth + "1" + "}" * depth, "{a: " * depth + "1" + "}" * depth):
        file = file_of(text, "api.yaml")
        assert file.place(keys) == Position(1, text.index("1") + 1)
