"""Models within pydantic: fields, validation, writing, JSON Schema."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

import jsonschema
import pydantic
import pytest
from _runtime.models import EXTRA_FIELDS, Alias, Discriminator, Model
from typing_extensions import TypeAliasType

Tree = TypeAliasType("Tree", "dict[str, Tree] | int")


class Item(Model):
    """Something that can be ordered."""

    name: str
    price: Decimal
    from_: Annotated[str | None, Alias("from")] = None


class Node(Model):
    value: int
    children: list[Node] | None = None


class Cat(Model):
    type: Literal["cat"]


class Dog(Model):
    type: Literal["dog"]


Pet: TypeAlias = Annotated[Cat | Dog, Discriminator("type", {"cat": "Cat", "dog": "Dog"})]


class Everything(Model):
    pets: list[Pet | None]
    at: datetime.datetime
    size: tuple[int, str] | None = None
    numbers: tuple[float, ...] | None = None
    by_name: dict[str, Item] | None = None
    tree: Tree | None = None
    anything: Any = None
    mode: Literal["a", "b"] | None = None
    extra_fields: dict[str, Node] = EXTRA_FIELDS


class Order(pydantic.BaseModel):
    id: int
    item: Item
    more: list[Item] = []
    node: Node | None = None


class TestFields:
    def test_take_models(self) -> None:
        item = Item(name="a", price=Decimal("1.50"))
        assert Order(id=1, item=item).item is item

    def test_take_mappings_by_wire_names(self) -> None:
        order = Order.model_validate({"id": 1, "item": {"name": "a", "price": "1.50", "from": "b"}})
        assert order.item == Item(name="a", price=Decimal("1.50"), from_="b")

    def test_take_json_and_keep_unknown_fields(self) -> None:
        text = '{"id":1,"item":{"name":"a","price":"1.50","new":[1]},"more":[],"node":null}'
        order = Order.model_validate_json(text)
        assert order.item.extra_fields == {"new": [1]}
        assert order.model_dump_json() == text

    def test_do_not_share_the_caller_s_data(self) -> None:
        data: dict[str, Any] = {"value": 1, "new": [1]}
        node = pydantic.TypeAdapter(Node).validate_python(data)
        node.extra_fields["new"].append(2)
        assert data == {"value": 1, "new": [1]}

    def test_are_written_as_to_dict(self) -> None:
        order = Order(id=1, item=Item(name="a", price=Decimal("1.50")))
        expected = {"name": "a", "price": "1.50"}
        assert order.model_dump()["item"] == expected
        assert order.model_dump(mode="json")["item"] == expected

    def test_every_mismatch_is_an_error_with_its_place(self) -> None:
        with pytest.raises(pydantic.ValidationError) as raised:
            Order.model_validate({"id": 1, "item": {"price": None}, "node": {"value": True}})
        assert [(error["loc"], error["msg"]) for error in raised.value.errors()] == [
            (("item", "name"), "expected string, found nothing at /name"),
            (("item", "price"), "expected string (decimal), found null at /price"),
            (("node", "value"), "expected integer, found boolean at /value"),
        ]
        assert "item.name" in str(raised.value)

    @pytest.mark.parametrize("value", [None, 1, "a", [], Node(value=1)])
    def test_what_is_no_object_is_an_error(self, value: object) -> None:
        with pytest.raises(pydantic.ValidationError, match="expected Item or an object, found "):
            pydantic.TypeAdapter(Item).validate_python(value)

    def test_what_json_has_nothing_for_is_an_error(self) -> None:
        with pytest.raises(pydantic.ValidationError, match=r"/price: JSON has nothing for .*set"):
            pydantic.TypeAdapter(Item).validate_python({"name": "a", "price": {1}})


class TestJsonSchema:
    @pytest.mark.parametrize("mode", ["validation", "serialization"])
    def test_has_properties_and_what_is_required(
        self, mode: Literal["validation", "serialization"]
    ) -> None:
        assert pydantic.TypeAdapter(Item).json_schema(mode=mode) == {
            "title": "Item",
            "description": "Something that can be ordered.",
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "price": {"type": "string", "format": "decimal"},
                "from": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            },
            "required": ["name", "price"],
        }

    def test_has_models_as_definitions(self) -> None:
        schema = Order.model_json_schema()
        assert schema["properties"]["item"] == {"$ref": "#/$defs/Item"}
        assert schema["properties"]["more"]["items"] == {"$ref": "#/$defs/Item"}
        assert set(schema["$defs"]) == {"Item", "Node"}

    def test_of_a_recursive_model_refers_to_itself(self) -> None:
        schema = pydantic.TypeAdapter(Node).json_schema()
        assert schema == {
            "$ref": "#/$defs/Node",
            "$defs": {
                "Node": {
                    "title": "Node",
                    "type": "object",
                    "properties": {
                        "value": {"type": "integer"},
                        "children": {
                            "anyOf": [
                                {"type": "array", "items": {"$ref": "#/$defs/Node"}},
                                {"type": "null"},
                            ]
                        },
                    },
                    "required": ["value"],
                }
            },
        }

    def test_covers_every_kind_of_value(self) -> None:
        schema = pydantic.TypeAdapter(list[Everything]).json_schema()
        jsonschema.Draft202012Validator.check_schema(schema)
        assert set(schema["$defs"]) == {"Everything", "Cat", "Dog", "Item", "Node", "Tree"}
        properties = schema["$defs"]["Everything"]["properties"]
        assert properties["at"] == {"type": "string", "format": "date-time"}
        assert properties["mode"] == {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]}
        assert properties["anything"] == {}
        assert schema["$defs"]["Everything"]["additionalProperties"] == {"$ref": "#/$defs/Node"}
        assert schema["$defs"]["Cat"]["properties"]["type"] == {"type": "string", "const": "cat"}

    def test_agrees_with_what_is_accepted(self) -> None:
        adapter = pydantic.TypeAdapter(Everything)
        data = {
            "pets": [{"type": "cat"}, None, {"type": "dog"}],
            "at": "2024-02-29T00:00:00Z",
            "size": [1, "a"],
            "numbers": [1, 2.5],
            "by_name": {"a": {"name": "a", "price": "1"}},
            "tree": {"a": {"b": 1}},
            "more": {"value": 1, "children": [{"value": 2}]},
        }
        jsonschema.validate(data, adapter.json_schema())
        everything = adapter.validate_python(data)
        assert everything.extra_fields["more"] == Node(value=1, children=[Node(value=2)])
        assert adapter.dump_python(everything) == data
