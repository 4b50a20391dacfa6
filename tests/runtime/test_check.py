"""The strict check: every place where JSON is not what the annotation says."""

from __future__ import annotations

import copy
import datetime
import uuid
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias, TypedDict

import pytest
from _runtime.check import Mismatch, mismatches
from _runtime.models import EXTRA_FIELDS, Alias, Discriminator, Model
from typing_extensions import TypeAliasType

Tree = TypeAliasType("Tree", "dict[str, Tree] | int")


class Text(Model):
    type: Literal["text"]
    text: str


class Image(Model):
    type: Literal["image"]
    url: str


class Circle(Model):
    radius: float


class Square(Model):
    side: float


class Message(Model):
    id: str
    from_: Annotated[str, Alias("from")]
    status: Literal["new", "read"]
    count: int | None = None
    parts: list[Text | Image] | None = None
    labels: dict[str, str] | None = None


class Node(Model):
    next: Node | None = None


class Scores(Model):
    player: str
    extra_fields: dict[str, int] = EXTRA_FIELDS


class Tagged(Model):
    type: Literal["tagged"] = "tagged"


class Theme(TypedDict):
    dark: bool


Pet: TypeAlias = Annotated[Circle | Square, Discriminator("kind", {"c": "Circle", "s": "Square"})]


def found(annotation: object, value: object) -> list[str]:
    before = copy.deepcopy(value)
    said = [str(mismatch) for mismatch in mismatches(annotation, value)]
    assert repr(value) == repr(before)
    return said


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (str, "a"),
        (int, 1),
        (int, 1.0),
        (float, 1),
        (float, 1.5),
        (bool, True),
        (None, None),
        (Any, object()),
        (Literal["a"], "new"),
        (Literal["a", 1], 2),
        (Literal["a", None], None),
        (list[int], []),
        (tuple[int, str], [1, "a"]),
        (tuple[int, ...], [1, 2, 3]),
        (tuple[int, *tuple[str, ...]], [1]),
        (tuple[int, *tuple[str, ...]], [1, "a", "b"]),
        (dict[str, Any], {"a": object()}),
        (Theme, {"dark": "unchecked"}),
        (datetime.date, "2024-02-29"),
        (datetime.time, "10:00:00"),
        (uuid.UUID, "01234567-89AB-cdef-0123-456789abcdef"),
        (Decimal, 1.5),
        (bytes, "YQ=="),
        (Text | Image, {"type": "video"}),
        (Text | Image | None, None),
        (Text | str, "a"),
        (Pet, {"kind": "triangle"}),
        (Pet, {"kind": "c", "radius": 1}),
        (Text | Any, 3),
        (Tree, {"a": {"b": 1}}),
        (Scores, {"player": "Ada", "chess": 3}),
        (Message, {"id": "1", "from": "a", "status": "other", "unknown": [1]}),
        (
            Message,
            {"id": "1", "from": "a", "status": "new", "count": None, "parts": [], "labels": {}},
        ),
    ],
)
def test_what_is_right_has_no_mismatch(annotation: object, value: object) -> None:
    assert mismatches(annotation, value) == []


@pytest.mark.parametrize(
    ("annotation", "value", "said"),
    [
        (str, 1, "the value itself: expected string, found integer"),
        (int, True, "the value itself: expected integer, found boolean"),
        (int, 1.5, "the value itself: expected integer, found number"),
        (float, True, "the value itself: expected number, found boolean"),
        (bool, 1, "the value itself: expected boolean, found integer"),
        (None, "a", "the value itself: expected null, found string"),
        (Literal["a", "b"], 1, "the value itself: expected string, found integer"),
        (Literal[1], True, "the value itself: expected integer, found boolean"),
        (list[str], "a", "the value itself: expected array, found string"),
        (list[str], {}, "the value itself: expected array, found object"),
        (tuple[int, int], [1], "the value itself: expected array of 2, found array"),
        (
            tuple[int, *tuple[str, ...]],
            [],
            "the value itself: expected array of 1 or more, found array",
        ),
        (tuple[int, *tuple[str, ...]], [1, "a", 2], "/2: expected string, found integer"),
        (Message, [], "the value itself: expected Message, found array"),
        (dict[str, int], [], "the value itself: expected object, found array"),
        (Theme, None, "the value itself: expected object, found null"),
        (datetime.datetime, "x", "the value itself: expected string (date-time), found string"),
        (datetime.datetime, 1, "the value itself: expected string (date-time), found integer"),
        (str | int | None, [], "the value itself: expected string or integer or null, found array"),
        (Text | Image, 3, "the value itself: expected Text or Image, found integer"),
        (Text | Image, {"text": "a"}, "/type: expected string, found nothing"),
        (Circle | Square, {"a": 1}, "the value itself: expected Circle or Square, found object"),
        (Circle | Square, {"side": "a"}, "/side: expected number, found string"),
        (Tagged, {}, "/type: expected string, found nothing"),
        (Pet, {"kind": "c"}, "/radius: expected number, found nothing"),
        (Tree, {"a": {"b": "c"}}, "/a/b: expected object or integer, found string"),
        (Scores, {"player": "Ada", "chess": "3"}, "/chess: expected integer, found string"),
        ({"a": 1}, 1, ""),
    ],
)
def test_what_is_wrong_is_said(annotation: object, value: object, said: str) -> None:
    assert found(annotation, value) == ([said] if said else [])


def test_every_mismatch_is_named_by_json_pointer() -> None:
    value = {
        "id": 1,
        "status": None,
        "count": "3",
        "parts": [{"type": "text"}, {"type": "image", "url": 1}, {"type": "new"}, 4],
        "labels": {"a/b": None, "~": 1},
    }
    assert found(Message, value) == [
        "/id: expected string, found integer",
        "/from: expected string, found nothing",
        "/status: expected string, found null",
        "/count: expected integer or null, found string",
        "/parts/0/text: expected string, found nothing",
        "/parts/1/url: expected string, found integer",
        "/parts/3: expected Text or Image, found integer",
        "/labels/a~1b: expected string, found null",
        "/labels/~0: expected string, found integer",
    ]


def test_a_mismatch_has_its_place_as_path_and_as_pointer() -> None:
    [mismatch] = mismatches(list[Circle], [{"radius": 1}, {"radius": "a"}])
    assert mismatch == Mismatch((1, "radius"), "number", "string")
    assert mismatch.pointer == "/1/radius"


def test_values_are_never_repeated_since_they_may_be_secret() -> None:
    assert "hunter2" not in str(mismatches(Message, {"id": ["hunter2"], "from": {"hunter2": 1}}))


def test_recursive_models_are_checked_as_deep_as_they_go() -> None:
    value: dict[str, Any] = {"next": 1}
    for _ in range(100):
        value = {"next": value}
    assert found(Node, value) == ["/next" * 101 + ": expected Node or null, found integer"]


def test_json_nested_beyond_the_stack_is_a_mismatch_itself() -> None:
    value: dict[str, Any] = {}
    for _ in range(5000):
        value = {"next": value}
    assert [m.expected for m in mismatches(Node, value)] == ["less nesting"]
