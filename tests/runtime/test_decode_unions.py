"""Which member of a union a value is read as."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import pytest
from _runtime.decode import decode_as
from _runtime.encode import json_value
from _runtime.models import Alias, Discriminator, Model
from _runtime.unknown import Unknown, unknown
from typing_extensions import TypeAliasType


class Text(Model):
    type: Literal["text"]
    text: str


class Image(Model):
    type: Literal["image", "picture"]
    url: str


class Call(Model):
    type: Literal["call"]
    parts: list[Part]


Part: TypeAlias = Text | Image | Call


class Loose(Model):
    type: Literal["loose"] | None = None
    a: int | None = None


class Looser(Model):
    type: Literal["looser"] | None = None
    b: int | None = None


class Message(Model):
    role: str
    content: str | list[Part] | None
    at: datetime.datetime | None = None


class Cat(Model):
    pet_type: Annotated[str, Alias("petType")]
    lives: int


class Dog(Model):
    pet_type: Annotated[str, Alias("petType")]
    breed: str


Pet: TypeAlias = Annotated[
    Cat | Dog, Discriminator("petType", {"cat": "Cat", "dog": "Dog", "puppy": "Dog"})
]
PetName = TypeAliasType("PetName", Pet)


class AnyPet(Model):
    pet_type: Annotated[str | None, Alias("petType")] = None


class Owner(Model):
    pets: list[Pet | None]
    favourite: Pet | str | None = None


class Circle(Model):
    radius: float


class Square(Model):
    side: float


class Named(Model):
    name: str
    radius: float | None = None


class Labelled(Model):
    label: list[str]
    note: str | None = None


class LabelledOnce(Model):
    label: str
    note: str | None = None


class Version1(Model):
    version: Literal[1]
    value: str


class Version2(Model):
    version: Literal[2]
    value: str


class Flag(Model):
    version: Literal[True]
    value: str


class Open(Model):
    status: Literal["open", "closed"]
    value: int


class Anything(Model):
    value: Any = None


class TestTags:
    @pytest.mark.parametrize(
        ("data", "cls"),
        [
            ({"type": "text", "text": "hi"}, Text),
            ({"type": "image", "url": "x"}, Image),
            ({"type": "picture"}, Image),
            ({"type": "call", "parts": [{"type": "text"}]}, Call),
        ],
    )
    def test_literals_that_differ_tell_members(self, data: dict[str, Any], cls: type) -> None:
        for _ in range(2):  # the first value works out how, the second uses it
            decoded = decode_as(Part, copy.deepcopy(data))
            assert type(decoded) is cls
            assert json_value(decoded) == data

    @pytest.mark.parametrize("tag", ["video", "", "TEXT"])
    def test_an_unknown_tag_makes_an_unknown_object(self, tag: str) -> None:
        message = Message.from_dict({"content": [{"type": tag, "text": "hi"}, {"type": "text"}]})
        assert isinstance(message.content, list)
        assert message.content[0] == unknown({"type": tag, "text": "hi"})
        assert isinstance(message.content[1], Text)

    @pytest.mark.parametrize("tag", [1, [], {}, True])
    def test_a_tag_that_is_no_text_is_unknown_as_well(self, tag: object) -> None:
        data = {"type": tag, "text": "hi"}
        assert decode_as(Part, copy.deepcopy(data)) == unknown(data)

    def test_a_tag_can_be_optional_and_null(self) -> None:
        union = Loose | Looser
        assert isinstance(decode_as(union, {"type": "looser", "a": 1}), Looser)
        assert decode_as(union, {"type": "new", "a": 1}) == unknown({"type": "new", "a": 1})
        assert isinstance(decode_as(union, {"type": None, "b": 1}), Looser)
        assert isinstance(decode_as(union, {"b": 1}), Looser)

    def test_a_missing_tag_leaves_it_to_the_other_fields(self) -> None:
        assert decode_as(Part, {"text": "hi"}) == Text.from_dict({"text": "hi"})
        assert decode_as(Part, {"url": "x"}) == Image.from_dict({"url": "x"})
        assert decode_as(Part, {"neither": 1}) == unknown({"neither": 1})
        assert decode_as(Part, {}) == unknown({})

    def test_other_types_of_json_are_told_first(self) -> None:
        assert Message.from_dict({"content": "hi"}).content == "hi"
        assert Message.from_dict({"content": None}).content is None
        content: object = Message.from_dict({"content": {"type": "text"}}).content
        assert content == {"type": "text"}

    def test_numbers_as_tags_tell_members_and_true_is_not_1(self) -> None:
        union = Version1 | Version2 | Flag
        assert decode_as(union, {"version": 1, "value": "a"}) == Version1(version=1, value="a")
        assert decode_as(union, {"version": 2, "value": "a"}) == Version2(version=2, value="a")
        assert decode_as(union, {"version": True, "value": "a"}) == Flag(version=True, value="a")
        assert decode_as(union, {"version": 3, "value": "a"}) == unknown(
            {"version": 3, "value": "a"}
        )


class TestDiscriminator:
    def test_maps_values_to_members(self) -> None:
        assert isinstance(decode_as(Pet, {"petType": "cat", "breed": "?"}), Cat)
        assert isinstance(decode_as(Pet, {"petType": "puppy"}), Dog)
        assert decode_as(Pet, {"petType": "fish", "lives": 1}) == unknown(
            {"petType": "fish", "lives": 1}
        )

    def test_works_within_other_unions_and_aliases(self) -> None:
        data = {"pets": [{"petType": "dog"}, None, {"petType": "eel"}], "favourite": "none"}
        owner = Owner.from_dict(data)
        assert [type(pet) for pet in owner.pets] == [Dog, type(None), Unknown]
        assert owner.favourite == "none"
        assert isinstance(Owner.from_dict({"favourite": {"petType": "cat"}}).favourite, Cat)
        assert isinstance(decode_as(PetName, {"petType": "cat"}), Cat)
        assert isinstance(decode_as(list[PetName], [{"petType": "cat"}])[0], Cat)

    def test_stands_beside_members_without_tag(self) -> None:
        union = Pet | Circle
        assert isinstance(decode_as(union, {"petType": "cat", "lives": 9}), Cat)
        assert isinstance(decode_as(union, {"radius": 1}), Circle)
        assert decode_as(union, {"petType": "eel"}) == unknown({"petType": "eel"})

    def test_names_that_no_member_has_are_passed_over(self) -> None:
        union = Annotated[Cat | Dog, Discriminator("petType", {"cat": "Cat", "eel": "Eel"})]
        assert isinstance(decode_as(union, {"petType": "cat"}), Cat)
        assert decode_as(union, {"petType": "eel"}) == unknown({"petType": "eel"})

    def test_a_missing_value_leaves_it_to_the_other_fields(self) -> None:
        assert isinstance(decode_as(Pet, {"breed": "collie"}), Dog)


class TestDefault:
    pet = Annotated[
        Cat | Dog | AnyPet, Discriminator("petType", {"cat": "Cat", "any": "AnyPet"}, "AnyPet")
    ]

    def test_takes_what_no_other_member_is_told_by(self) -> None:
        assert isinstance(decode_as(self.pet, {"petType": "cat"}), Cat)
        fish = decode_as(self.pet, {"petType": "fish", "fins": 2})
        assert isinstance(fish, AnyPet)
        assert fish.pet_type == "fish"
        assert fish.to_dict() == {"petType": "fish", "fins": 2}

    def test_takes_what_is_not_told_at_all(self) -> None:
        assert isinstance(decode_as(self.pet, {"breed": "collie"}), AnyPet)
        assert isinstance(decode_as(self.pet, {"petType": None}), AnyPet)


class TestUnknown:
    data: ClassVar = {"petType": "eel", "size": {"cm": 70}, "to_dict": 1, "from": None, "": 0}

    def eel(self) -> Any:
        return decode_as(Pet, copy.deepcopy(self.data))

    def test_has_its_fields_as_attributes(self) -> None:
        eel = self.eel()
        assert (eel.pet_type, eel.petType, eel.from_, eel.size) == ("eel", "eel", None, {"cm": 70})
        assert eel.extra_fields == self.data

    def test_says_what_it_is_where_a_field_is_missing(self) -> None:
        with pytest.raises(AttributeError, match="no field 'lives'; it is of a kind that"):
            _ = self.eel().lives
        assert not hasattr(self.eel(), "__getstate_ex__")

    def test_is_a_model_in_all_else(self) -> None:
        eel = self.eel()
        assert isinstance(eel, Model)
        assert eel.to_dict() == self.data
        assert json.loads(eel.to_json()) == self.data
        assert eel == self.eel() == copy.deepcopy(eel) == pickle.loads(pickle.dumps(eel))
        assert eel != unknown({"petType": "eel"})
        assert repr(unknown({"a": 1})) == "Unknown({'a': 1})"

    def test_is_no_guess_where_any_value_may_be(self) -> None:
        assert decode_as(Cat | Dog | Any, {"a": 1}) == {"a": 1}


class TestWithoutTag:
    def test_required_fields_tell_members(self) -> None:
        assert isinstance(decode_as(Circle | Square, {"side": 1}), Square)
        assert isinstance(decode_as(Circle | Named, {"radius": 1, "name": "a"}), Named)
        assert isinstance(decode_as(Named | Circle, {"radius": 1}), Circle)

    def test_known_names_tell_members(self) -> None:
        assert isinstance(decode_as(Circle | Named, {"radius": 1}), Circle)
        assert isinstance(decode_as(Anything | Circle, {"radius": 1}), Circle)

    def test_types_of_fields_tell_members(self) -> None:
        union = Labelled | LabelledOnce
        assert isinstance(decode_as(union, {"label": ["a"]}), Labelled)
        assert isinstance(decode_as(union, {"label": "a"}), LabelledOnce)

    def test_the_first_member_wins_a_tie(self) -> None:
        class Other(Model):
            radius: float

        assert isinstance(decode_as(Circle | Other, {"radius": 1}), Circle)
        assert isinstance(decode_as(Other | Circle, {"radius": 1}), Other)

    def test_an_object_that_has_nothing_of_any_member_is_unknown(self) -> None:
        assert decode_as(Circle | Square, {"width": 1}) == unknown({"width": 1})
        assert decode_as(Circle | Square, {}) == unknown({})

    def test_a_constant_that_differs_rules_a_member_out(self) -> None:
        assert isinstance(decode_as(Version1 | Circle, {"version": 1, "value": "a"}), Version1)
        assert decode_as(Version1 | Circle, {"version": 9, "value": "a"}) == unknown(
            {
                "version": 9,
                "value": "a",
            }
        )

    def test_a_new_value_of_an_enum_does_not(self) -> None:
        assert isinstance(decode_as(Open | Circle, {"status": "new", "value": 1}), Open)

    def test_a_map_takes_what_fits_no_model(self) -> None:
        union = Circle | dict[str, int]
        assert isinstance(decode_as(union, {"radius": 1.0}), Circle)
        assert decode_as(union, {"a": 1}) == {"a": 1}
        maps = dict[str, datetime.date] | dict[str, Circle]
        assert decode_as(maps, {"a": {"radius": 1}}) == {"a": Circle(radius=1)}
        assert decode_as(maps, {"a": "2024-02-29"}) == {"a": datetime.date(2024, 2, 29)}

    def test_items_tell_lists(self) -> None:
        union = list[str] | list[list[int]] | list[Text] | list[datetime.date]
        assert decode_as(union, ["a", "b"]) == ["a", "b"]
        assert decode_as(union, [[1], [2]]) == [[1], [2]]
        assert decode_as(union, [{"type": "text", "text": "a"}]) == [Text(type="text", text="a")]
        assert decode_as(union, []) == []

    def test_tuples_are_told_by_length(self) -> None:
        union = tuple[int, int] | tuple[int, int, int]
        assert decode_as(union, [1, 2, 3]) == (1, 2, 3)
        assert decode_as(union, [1, 2]) == (1, 2)

    def test_tuples_are_told_by_what_follows_their_places(self) -> None:
        union = tuple[str, *tuple[int, ...]] | tuple[str, *tuple[bytes, ...]]
        assert decode_as(union, ["a", 1, 2]) == ("a", 1, 2)
        assert decode_as(union, ["a", "YQ==", "Yg=="]) == ("a", b"a", b"b")


class TestTexts:
    def test_the_first_member_that_can_read_a_text_does(self) -> None:
        union = datetime.date | datetime.datetime | Decimal | str
        assert decode_as(union, "2024-02-29") == datetime.date(2024, 2, 29)
        assert decode_as(union, "1.50") == Decimal("1.50")
        assert decode_as(union, "else") == "else"
        assert decode_as(union, 2) == Decimal(2)

    def test_a_constant_goes_first(self) -> None:
        assert decode_as(bytes | Literal["none"], "none") == "none"
        assert decode_as(bytes | Literal["none"], "bm9uZQ==") == b"none"

    def test_a_number_stays_one_where_a_member_says_number(self) -> None:
        assert decode_as(int | Decimal, 1) == 1
        assert type(decode_as(int | Decimal, 1)) is int
        assert type(decode_as(float | Decimal, 1)) is int
        assert type(decode_as(Decimal | float, 1.5)) is Decimal


def test_a_union_decides_the_same_way_every_time() -> None:
    data = {"radius": 1, "name": "a", "side": 2}
    kinds = {type(decode_as(Circle | Square | Named, dict(data))) for _ in range(20)}
    assert kinds == {Named}
