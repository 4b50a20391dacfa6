"""JSON values read as what annotations say, and kept where they are something else."""

from __future__ import annotations

import datetime
import json
import sys
import uuid
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import UnionType
from typing import (  # noqa: UP035
    Annotated,
    Any,
    Dict,
    List,
    Literal,
    Optional,
    Tuple,
    TypedDict,
    Union,
)

import pytest
from _runtime.decode import decode_as
from _runtime.models import Alias, Model
from typing_extensions import TypeAliasType

UTC = datetime.UTC


class Leaf(Model):
    size: int


class Tree(Model):
    left: Tree | None = None
    right: Annotated[Tree | None, Alias("Right")] = None
    leaves: list[Leaf] | None = None


class Settings(TypedDict):
    theme: str


class Holder(Model):
    value: Nested


Nested = TypeAliasType("Nested", "dict[str, Nested] | list[Nested] | Leaf")
Plain = TypeAliasType("Plain", "dict[str, Plain] | list[Plain] | str | None")
Moments = TypeAliasType("Moments", List["Moments"] | datetime.date)  # type: ignore[misc]  # noqa: UP006


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (str, "a"),
        (int, 1),
        (int, 2**70),
        (float, 1),
        (float, 1.5),
        (bool, True),
        (None, None),
        (type(None), None),
        (Any, {"a": [1]}),
        (object, {"a": [1]}),
        (Literal["a", 1, None], "a"),
        (Literal["a"], "new"),
        (list[str], ["a"]),
        (dict[str, int], {"a": 1}),
        (list, [1]),
        (dict, {"a": 1}),
        (Settings, {"theme": "dark"}),
        (str | int | None, None),
        (complex, 1),
    ],
)
def test_a_value_that_json_has_in_the_right_type_stays_as_it_is(
    annotation: object, value: object
) -> None:
    assert decode_as(annotation, value) is value


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Leaf, {"size": 1}, Leaf(size=1)),
        (list[Leaf], [{"size": 1}], [Leaf(size=1)]),
        (List[Leaf], [{"size": 1}], [Leaf(size=1)]),  # noqa: UP006
        (Sequence[Leaf], [{"size": 1}], [Leaf(size=1)]),
        (dict[str, Leaf], {"a": {"size": 1}}, {"a": Leaf(size=1)}),
        (Dict[str, Leaf], {"a": {"size": 1}}, {"a": Leaf(size=1)}),  # noqa: UP006
        (Mapping[str, list[Leaf]], {"a": [{"size": 1}]}, {"a": [Leaf(size=1)]}),
        (Leaf | None, {"size": 1}, Leaf(size=1)),
        (Leaf | None, None, None),
        (Optional[Leaf], {"size": 1}, Leaf(size=1)),  # noqa: UP045
        (Union[None, Leaf], {"size": 1}, Leaf(size=1)),  # noqa: UP007
        (Annotated[Leaf, "a note"], {"size": 1}, Leaf(size=1)),
        (Annotated[Leaf, ["not hashable"]], {"size": 1}, Leaf(size=1)),
        (tuple[Leaf, str], [{"size": 1}, "a"], (Leaf(size=1), "a")),
        (tuple[Leaf, ...], [{"size": 1}] * 3, (Leaf(size=1),) * 3),
        (tuple, [1, 2], (1, 2)),
        (Tuple, [1, 2], (1, 2)),  # noqa: UP006
        (tuple[int, int], [1, 2], (1, 2)),
        (tuple[int, *tuple[Leaf, ...]], [1], (1,)),
        (
            tuple[int, *tuple[Leaf, ...]],
            [1, {"size": 1}, {"size": 2}],
            (1, Leaf(size=1), Leaf(size=2)),
        ),
        (tuple[int, tuple[Leaf, ...]], [1, [{"size": 1}]], (1, (Leaf(size=1),))),
        (tuple[Leaf, int, *tuple[Any, ...]], [{"size": 1}, 2, []], (Leaf(size=1), 2, [])),
        (datetime.date, "2024-02-29", datetime.date(2024, 2, 29)),
        (list[datetime.date | None], ["2024-02-29", None], [datetime.date(2024, 2, 29), None]),
        (Nested, {"a": [{"b": {"size": 1}}]}, {"a": [{"b": Leaf(size=1)}]}),
        (Moments, [["2024-02-29"]], [[datetime.date(2024, 2, 29)]]),
        (list[Nested], [{"size": 1}], [Leaf(size=1)]),
    ],
)
def test_a_value_becomes_what_the_annotation_says(
    annotation: object, value: object, expected: object
) -> None:
    decoded = decode_as(annotation, value)
    assert decoded == expected
    assert type(decoded) is type(expected)


@pytest.mark.parametrize(
    "annotation",
    [
        Leaf,
        list[Leaf],
        dict[str, Leaf],
        tuple[Leaf, Leaf],
        tuple[Leaf, ...],
        Leaf | list[Leaf] | None,
        Leaf | Tree,
        Annotated[Leaf, "note"],
        datetime.datetime,
        datetime.datetime | list[Leaf],
        datetime.timedelta,
        uuid.UUID,
        Decimal,
        bytes,
        Nested,
        list[bytes | int],
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        *("null", "true", "false", "0", "-1", "1.5", "NaN", "Infinity", "1e400", '""', '"a"'),
        *("[]", "[[]]", "[null]", "[1, 2]", '["a"]', "[{}]", "[{}, {}, {}]", "{}", '{"": {}}'),
        *('{"size": null}', '{"size": "1"}', '{"size": 9223372036854775808}', '{"Right": 1}'),
        *('{"leaves": {}}', '{"leaves": [1, null, {}]}', '{"left": [], "extra": {}}', '"\\ud800"'),
    ],
)
def test_no_value_raises_and_each_is_written_as_it_came(
    annotation: type | UnionType, text: str
) -> None:
    decoded = decode_as(annotation, json.loads(text))
    holder = type("Any", (Model,), {"__annotations__": {"value": Any}})(value=decoded)
    written = holder.to_dict()["value"]
    if annotation is Decimal and text in ("0", "-1", "1.5"):  # numbers become exact text
        written = json.loads(written)
    assert repr(written) == repr(json.loads(text))


def test_names_are_resolved_in_the_module_that_declares_the_alias() -> None:
    assert decode_as(Holder, {"value": [{"size": 1}]}) == Holder(value=[Leaf(size=1)])


def test_the_order_of_union_members_counts() -> None:
    text = "2024-02-29"
    assert decode_as(datetime.date | str, text) == datetime.date(2024, 2, 29)
    assert decode_as(str | datetime.date, text) == text
    assert decode_as(list[datetime.date | str], [text]) == [datetime.date(2024, 2, 29)]
    assert decode_as(list[str | datetime.date], [text]) == [text]


def test_a_fresh_dict_is_taken_over_where_the_names_are_the_same() -> None:
    data = json.loads('{"left": {"leaves": []}}')
    tree = decode_as(Tree, data)
    assert vars(tree) is data


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the type statement came with Python 3.12")
def test_a_type_statement_is_an_alias() -> None:
    module: dict[str, Any] = {"__name__": __name__, "Leaf": Leaf}
    exec("type Leaves = list[Leaf]", module)
    assert decode_as(module["Leaves"], [{"size": 1}]) == [Leaf(size=1)]


def nested(depth: int, key: str) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for _ in range(depth):
        data = {key: data, "leaves": [{"size": 1}]}
    return data


@pytest.mark.parametrize("key", ["left", "Right"])
def test_json_nested_beyond_the_stack_is_read_as_deep_as_it_goes(key: str) -> None:
    tree = decode_as(Tree, nested(5000, key))
    depth = 0
    while isinstance(tree, Tree):
        tree, depth = (tree.left if key == "left" else tree.right), depth + 1
    assert depth > 100
    assert isinstance(tree, dict)


def test_lists_and_aliases_nested_beyond_the_stack_are_kept() -> None:
    value: Any = {"size": 1}
    for _ in range(5000):
        value = [value]
    assert isinstance(decode_as(Nested, value), list)
    assert isinstance(decode_as(Holder, {"value": value}), Holder)


def test_json_a_thousand_deep_goes_through_reading_and_writing_without_recursion_error() -> None:
    for depth in (50, 300, 990, 1000, 3000):
        text = '{"left":' * depth + "{}" + "}" * depth
        try:
            tree = Tree.from_json(text)
        except ValueError as error:
            assert "nested too deeply" in str(error)  # noqa: PT017
            continue
        try:
            assert tree.to_json() == text
        except ValueError as error:
            assert "nested too deeply" in str(error)  # noqa: PT017
            assert depth > 300
    assert Tree.from_json('{"left":' * 300 + "{}" + "}" * 300).left
