"""Models as their users handle them: making, reading, changing, comparing, copying."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import pytest
from _runtime import models
from _runtime.models import EXTRA_FIELDS, RESERVED_NAMES, Alias, Model
from _runtime.omit import OMIT


class Point(Model):
    x: int
    y: int


class Line(Model):
    """Two points, perhaps with a name."""

    UNIT: ClassVar[str] = "mm"

    from_: Annotated[Point, Alias("from")]
    to: Point
    label: str | None = None
    drawn_at: Annotated[datetime.datetime | None, Alias("drawnAt")] = None


class Drawing(Model):
    kind: Literal["drawing"]
    lines: list[Line]
    by_name: dict[str, Line] | None = None


class Tagged(Model):
    type: Literal["tagged"] = "tagged"
    version: Literal[1] = 1
    value: int


class Scores(Model):
    player: str
    extra_fields: dict[str, int] = EXTRA_FIELDS


class Moments(Model):
    extra_fields: dict[str, datetime.datetime] = EXTRA_FIELDS


class Animal(Model):
    name: str
    legs: int | None = None


class Dog(Animal):
    breed: str


class Bird(Animal):
    legs: int


class Shadows(Model):
    """Names of built-in types as names of fields."""

    list: str | None = None
    int: float | None = None
    items: list[int] | None = None  # type: ignore[valid-type]


class Swapped(Model):
    a_: Annotated[str, Alias("a")]
    a__: Annotated[str, Alias("a_")]


class Node(Model):
    value: int
    children: list[Node] | None = None


RUNTIME = Path(models.__file__).parent


class TestConstructor:
    def test_takes_fields_by_keyword(self) -> None:
        point = Point(x=1, y=2)
        assert (point.x, point.y) == (1, 2)

    def test_takes_nothing_by_position(self) -> None:
        with pytest.raises(TypeError):
            Point(1, 2)  # type: ignore[call-arg]

    def test_names_every_required_field_that_is_missing(self) -> None:
        with pytest.raises(TypeError, match=r"^Line requires from_, to$"):
            Line()  # type: ignore[call-arg]

    def test_names_every_field_that_the_class_does_not_have(self) -> None:
        with pytest.raises(TypeError, match=r"^Point has no field z, w$"):
            Point(x=1, y=2, z=3, w=4)  # type: ignore[call-arg]

    def test_says_what_a_field_is_called_whose_wire_name_was_given(self) -> None:
        with pytest.raises(TypeError, match=r"drawnAt \(it is called drawn_at\)"):
            Line(drawnAt=None)  # type: ignore[call-arg]

    def test_keeps_null_apart_from_left_out(self) -> None:
        a = Line(from_=Point(x=0, y=0), to=Point(x=1, y=1), label=None)
        b = Line(from_=Point(x=0, y=0), to=Point(x=1, y=1))
        assert a.label is None
        assert b.label is None
        assert a.to_dict()["label"] is None
        assert "label" not in b.to_dict()
        assert a != b

    def test_takes_omit_as_left_out(self) -> None:
        made: dict[str, Any] = {"name": "Rex", "legs": OMIT}
        assert Animal(**made).to_dict() == {"name": "Rex"}

    def test_misses_a_required_field_that_is_omit(self) -> None:
        made: dict[str, Any] = {"x": 1, "y": OMIT}
        with pytest.raises(TypeError, match="requires y"):
            Point(**made)

    def test_does_not_take_the_caller_s_dict_over(self) -> None:
        scores = {"chess": 3}
        model = Scores(player="Ada", extra_fields=scores)
        scores["go"] = 4
        assert model.extra_fields == {"chess": 3}

    def test_takes_extra_fields_only_where_they_are_declared(self) -> None:
        made: dict[str, Any] = {"x": 1, "y": 2, "extra_fields": {}}
        with pytest.raises(TypeError, match="has no field extra_fields"):
            Point(**made)

    def test_fills_in_fields_that_have_only_one_value(self) -> None:
        assert Tagged(value=3).to_dict() == {"type": "tagged", "version": 1, "value": 3}
        with pytest.raises(TypeError, match=r"^Tagged requires value$"):
            Tagged()  # type: ignore[call-arg]

    def test_leaves_class_variables_alone(self) -> None:
        assert Line.UNIT == "mm"
        with pytest.raises(TypeError, match="has no field UNIT"):
            Line(UNIT="cm")  # type: ignore[call-arg]


class TestReading:
    def test_a_left_out_optional_field_is_none(self) -> None:
        assert Animal.from_dict({"name": "Rex"}).legs is None

    def test_a_left_out_field_that_has_only_one_value_reads_as_that_but_is_not_written(
        self,
    ) -> None:
        tagged = Tagged.from_dict({"value": 3})
        assert tagged.type == "tagged"
        assert tagged.to_dict() == {"value": 3}

    def test_a_left_out_required_field_says_that_the_response_did_not_contain_it(self) -> None:
        line = Line.from_dict({"to": {"x": 1, "y": 2}})
        with pytest.raises(AttributeError, match=r"Line\.from_ .*did not contain its field 'from'"):
            line.from_  # noqa: B018
        assert not hasattr(line, "from_")
        assert line.to == Point(x=1, y=2)

    def test_a_name_that_is_no_field_says_so(self) -> None:
        with pytest.raises(AttributeError, match="Point has no field 'z'"):
            Point(x=1, y=2).z  # type: ignore[attr-defined]  # noqa: B018

    def test_an_unknown_field_is_pointed_to(self) -> None:
        point = Point.from_dict({"x": 1, "y": 2, "z": 3})
        with pytest.raises(AttributeError, match=r"see extra_fields\['z'\]"):
            point.z  # type: ignore[attr-defined]  # noqa: B018

    def test_a_value_of_a_wrong_type_is_kept(self) -> None:
        assert Point.from_dict({"x": "1", "y": [2]}).to_dict() == {"x": "1", "y": [2]}

    def test_matches_by_attribute(self) -> None:
        match Line(from_=Point(x=0, y=0), to=Point(x=3, y=4), label="a"):
            case Line(to=Point(x=x, y=y), label="a"):
                assert (x, y) == (3, 4)
            case _:
                pytest.fail("no match")

    def test_does_not_match_a_required_field_that_was_left_out(self) -> None:
        match Point.from_dict({"x": 1}):
            case Point(y=_):
                pytest.fail("y is not there")
            case Point(x=1):
                pass

    def test_attributes_are_those_that_are_set(self) -> None:
        assert vars(Animal.from_dict({"name": "Rex", "tail": True})) == {"name": "Rex"}


class TestChanging:
    def test_a_field_can_be_set_and_deleted(self) -> None:
        animal = Animal(name="Rex")
        animal.legs = 4
        assert animal.to_dict() == {"name": "Rex", "legs": 4}
        del animal.legs
        assert animal.to_dict() == {"name": "Rex"}

    def test_a_name_that_is_no_field_is_refused(self) -> None:
        animal = Animal(name="Rex")
        with pytest.raises(AttributeError, match="Animal has no field 'nmae'"):
            animal.nmae = "Max"  # type: ignore[attr-defined]
        assert animal == Animal(name="Rex")

    def test_unknown_fields_can_be_added_and_are_written(self) -> None:
        animal = Animal(name="Rex")
        animal.extra_fields["tail"] = True
        assert animal.to_dict() == {"name": "Rex", "tail": True}
        animal.extra_fields = {"ears": 2}
        assert animal.to_dict() == {"name": "Rex", "ears": 2}

    def test_a_field_wins_over_an_unknown_field_of_its_name(self) -> None:
        animal = Animal(name="Rex")
        animal.extra_fields |= {"name": "Max", "legs": 3}
        assert animal.to_dict() == {"name": "Rex", "legs": 3}


class TestUnknownFields:
    def test_are_kept_and_written_last(self) -> None:
        line = {"z": 1, "from": {"x": 0, "y": 0, "w": [1]}, "a": None, "to": {"x": 1, "y": 1}}
        model = Line.from_dict(line)
        assert model.extra_fields == {"z": 1, "a": None}
        assert model.from_.extra_fields == {"w": [1]}
        assert model.to_dict() == line
        assert list(model.to_dict()) == ["from", "to", "z", "a"]

    @pytest.mark.parametrize(
        "name",
        [
            "to_dict",
            "extra_fields",
            "__class__",
            "__dict__",
            "__model_extra__",
            "__init__",
            "from_",
            "",
            "UNIT",
            "\ud800",
        ],
    )
    def test_never_hide_an_attribute_or_method(self, name: str) -> None:
        data = {"from": {"x": 0, "y": 0}, "to": {"x": 1, "y": 1}, name: "theirs"}
        model = Line.from_dict(data)
        assert type(model) is Line
        assert model.extra_fields == {name: "theirs"}
        assert model.from_ == Point(x=0, y=0)
        assert model.to_dict() == data
        assert copy.deepcopy(model) == model

    def test_are_read_as_the_type_that_the_class_declares(self) -> None:
        text = "2024-02-01T10:00:00Z"
        moments = Moments.from_dict({"start": text, "end": "soon"})
        assert moments.extra_fields["start"] == datetime.datetime(
            2024, 2, 1, 10, tzinfo=datetime.UTC
        )
        assert moments.extra_fields["end"] == "soon"
        assert moments.to_dict() == {"start": text, "end": "soon"}

    def test_of_a_declared_type_can_be_given_to_the_constructor(self) -> None:
        assert Scores(player="Ada", extra_fields={"chess": 3}).to_dict() == {
            "player": "Ada",
            "chess": 3,
        }
        assert Scores(player="Ada").extra_fields == {}


class TestWriting:
    def test_uses_wire_names_in_order_of_definition(self) -> None:
        moment = datetime.datetime(2024, 2, 1, tzinfo=datetime.UTC)
        line = Line(drawn_at=moment, to=Point(y=2, x=1), from_=Point(x=0, y=0))
        assert json.dumps(line.to_dict()) == (
            '{"from": {"x": 0, "y": 0}, "to": {"x": 1, "y": 2}, "drawnAt": "2024-02-01T00:00:00Z"}'
        )

    def test_gives_text_compact_or_indented(self) -> None:
        point = Point(x=1, y=2)
        assert point.to_json() == '{"x":1,"y":2}'
        assert point.to_json(indent=2) == '{\n  "x": 1,\n  "y": 2\n}'

    def test_takes_plain_dicts_where_models_belong(self) -> None:
        made: dict[str, Any] = {"kind": "drawing", "lines": [{"from": Point(x=0, y=0)}]}
        assert Drawing(**made).to_dict() == {
            "kind": "drawing",
            "lines": [{"from": {"x": 0, "y": 0}}],
        }

    def test_gives_new_containers(self) -> None:
        drawing = Drawing.from_dict({"kind": "drawing", "lines": [], "new": [1]})
        drawing.to_dict()["lines"].append(1)
        drawing.to_dict()["new"].append(2)
        assert drawing.to_dict() == {"kind": "drawing", "lines": [], "new": [1]}

    def test_says_where_json_has_nothing_for_a_value(self) -> None:
        drawing = Drawing(kind="drawing", lines=[])
        drawing.extra_fields["tags"] = [{1}]
        with pytest.raises(TypeError, match=r"^/tags/0: .*builtins\.set; pass a list$"):
            drawing.to_dict()

    def test_a_model_that_holds_itself_is_a_value_error(self) -> None:
        node = Node(value=1)
        node.children = [node]
        with pytest.raises(ValueError, match="holds itself"):
            node.to_dict()


class TestMakingFromJson:
    def test_does_not_change_or_share_the_caller_s_data(self) -> None:
        data = {"kind": "drawing", "lines": [{"from": {"x": 1, "y": 2}, "to": {}}], "new": [1]}
        before = copy.deepcopy(data)
        drawing = Drawing.from_dict(data)
        drawing.lines[0].from_.x = 5
        drawing.extra_fields["new"].append(2)
        assert data == before

    def test_takes_models_within(self) -> None:
        point = Point(x=1, y=2)
        line = Line.from_dict({"from": point, "to": point})
        assert line.from_ == point
        assert line.from_ is not point

    def test_reads_text_and_bytes(self) -> None:
        assert Point.from_json('{"x": 1, "y": 2}') == Point(x=1, y=2)
        assert Point.from_json(b'\xef\xbb\xbf{"x": 1, "y": 2}') == Point(x=1, y=2)

    @pytest.mark.parametrize("text", ["", "{", "[1]", "null", '"x"', "[" * 100_000])
    def test_refuses_what_is_no_json_object(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011
            Point.from_json(text)

    def test_refuses_what_is_no_mapping(self) -> None:
        with pytest.raises(TypeError, match="Point is made of a mapping, not of list"):
            Point.from_dict([1])  # type: ignore[arg-type]

    def test_reads_names_that_others_have_in_python(self) -> None:
        data = {"a": "1", "a_": "2"}
        model = Swapped.from_dict(data)
        assert (model.a_, model.a__) == ("1", "2")
        assert model.to_dict() == data

    def test_reads_fields_that_are_called_like_types(self) -> None:
        assert Shadows.from_dict({"list": "a", "items": [1]}).items == [1]


class TestInheritance:
    def test_fields_of_bases_come_first(self) -> None:
        dog = Dog(breed="collie", name="Lassie")
        assert list(dog.to_dict()) == ["name", "breed"]
        assert dog.legs is None

    def test_a_field_declared_again_without_default_is_required(self) -> None:
        with pytest.raises(TypeError, match="Bird requires legs"):
            Bird(name="Tweety")  # type: ignore[call-arg]
        with pytest.raises(AttributeError, match="did not contain"):
            Bird.from_dict({"name": "Tweety"}).legs  # noqa: B018
        assert Bird(name="Tweety", legs=2).legs == 2
        assert Animal(name="Tweety").legs is None

    def test_classes_do_not_share_what_was_worked_out(self) -> None:
        assert Animal.from_dict({"name": "Rex", "breed": "collie"}).extra_fields
        assert not Dog.from_dict({"name": "Rex", "breed": "collie"}).extra_fields


class TestComparing:
    def test_equal_values_make_equal_models(self) -> None:
        assert Point(x=1, y=2) == Point.from_json('{"y": 2, "x": 1}')
        assert Point(x=1, y=2) != Point(x=1, y=3)

    def test_another_class_is_never_equal(self) -> None:
        assert Animal(name="Rex") != Dog.from_dict({"name": "Rex"})
        assert Point(x=1, y=2) != {"x": 1, "y": 2}

    def test_unknown_fields_count(self) -> None:
        assert Point.from_dict({"x": 1, "y": 2, "z": 3}) != Point(x=1, y=2)

    def test_having_looked_at_extra_fields_makes_no_difference(self) -> None:
        looked = Point(x=1, y=2)
        assert looked.extra_fields == {}
        assert looked == Point(x=1, y=2)

    def test_is_not_hashable(self) -> None:
        with pytest.raises(TypeError):
            hash(Point(x=1, y=2))


class TestRepr:
    def test_shows_what_is_set_in_order_of_definition(self) -> None:
        line = Line.from_dict({"z": 1, "label": None, "to": {"y": 2, "x": 1}})
        assert repr(line) == "Line(to=Point(x=1, y=2), label=None, extra_fields={'z': 1})"

    def test_ends_for_a_model_that_holds_itself(self) -> None:
        node = Node(value=1)
        node.children = [node]
        assert repr(node) == "Node(value=1, children=[...])"

    def test_ends_for_deep_models(self) -> None:
        node = Node(value=0)
        for _ in range(2000):
            node = Node(value=1, children=[node])
        assert "..." in repr(node)


class TestCopying:
    def test_copy_is_shallow(self) -> None:
        drawing = Drawing.from_dict({"kind": "drawing", "lines": [], "new": 1})
        copied = copy.copy(drawing)
        assert copied == drawing
        assert copied.lines is drawing.lines
        copied.kind = "other"  # type: ignore[assignment]
        copied.extra_fields["new"] = 2
        assert drawing.to_dict() == {"kind": "drawing", "lines": [], "new": 1}

    def test_deepcopy_is_deep(self) -> None:
        line = Line.from_dict({"from": {"x": 0, "y": 0}, "new": [1]})
        copied = copy.deepcopy(line)
        assert copied == line
        copied.from_.x = 1
        copied.extra_fields["new"].append(2)
        assert line.to_dict() == {"from": {"x": 0, "y": 0}, "new": [1]}

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle_gives_an_equal_model(self, protocol: int) -> None:
        line = Line.from_dict({"from": {"x": 0, "y": 0}, "new": [1]})
        loaded = pickle.loads(pickle.dumps(line, protocol))
        assert loaded == line
        assert type(loaded.from_) is Point
        loaded.label = "after"
        assert "label" not in line.to_dict()

    def test_omit_stays_the_only_one(self) -> None:
        assert pickle.loads(pickle.dumps(OMIT)) is OMIT
        assert copy.deepcopy(OMIT) is OMIT
        assert repr(OMIT) == "OMIT"


class TestDefinition:
    def test_nothing_is_worked_out_before_the_first_use(self) -> None:
        class Later(Model):
            broken: NoSuchName  # type: ignore[name-defined]  # noqa: F821

        assert not {"__model_schema__", "__model_decoder__"} & vars(Later).keys()
        with pytest.raises(NameError, match="NoSuchName"):
            Later(broken=1)

    def test_works_when_many_threads_use_a_class_for_the_first_time(self) -> None:
        for _ in range(20):
            annotations = {"value": int, "child": Drawing | None, "moment": datetime.datetime}
            fresh: type[Model] = type("Fresh", (Model,), {"__annotations__": annotations})
            data = {"value": 1, "child": {"kind": "drawing", "lines": []}, "new": 1}
            with ThreadPoolExecutor(8) as threads:
                made = list(threads.map(fresh.from_dict, [data] * 32))
            assert all(model == made[0] and model.to_dict() == data for model in made)

    def test_reserved_names_are_the_public_attributes(self) -> None:
        assert {name for name in dir(Model) if not name.startswith("_")} == RESERVED_NAMES
        private = {name for name in dir(Model) if name.startswith("_")}
        assert all(name.startswith("__") and name.endswith("__") for name in private)

    def test_needs_neither_pydantic_nor_typing_extensions(self) -> None:
        code = (
            f"import sys; sys.path.insert(0, {str(RUNTIME.parent)!r}); import _runtime.models\n"
            "print(*sorted({'pydantic', 'pydantic_core', 'typing_extensions', 'httpx2'}"
            " & sys.modules.keys()))"
        )
        ran = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True)
        assert (ran.stdout, ran.stderr) == ("\n", "")
