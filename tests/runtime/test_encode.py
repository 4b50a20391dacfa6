"""What callers pass, as JSON."""

from __future__ import annotations

import collections
import datetime
import enum
import json
import math
import types
import uuid
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from _runtime.encode import json_bytes, json_text, json_value
from _runtime.models import Model
from _runtime.omit import OMIT
from hypothesis import given
from hypothesis import strategies as st

INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


class Box(Model):
    content: object = None


class Colour(enum.Enum):
    RED = "red"
    NONE = None
    WHEN = datetime.date(2024, 2, 29)


class Size(enum.IntEnum):
    SMALL = 1


class Name(enum.StrEnum):
    X = "x"


class MyStr(str):
    __slots__ = ()


class MyInt(int):
    pass


class MyFloat(float):
    pass


class MyDict(dict[str, Any]):
    pass


Pair = collections.namedtuple("Pair", "a b")


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (None, None),
        (True, True),
        (2**70, 2**70),
        (1.5, 1.5),
        ("é", "é"),
        ([1, (2, [3])], [1, [2, [3]]]),
        (range(3), [0, 1, 2]),
        (collections.deque([1]), [1]),
        (Pair(1, 2), [1, 2]),
        ({"a": {"b": None}}, {"a": {"b": None}}),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (MyDict(a=(1,)), {"a": [1]}),
        (collections.OrderedDict(a=1), {"a": 1}),
        (datetime.datetime(2024, 2, 29, 1, 2, 3, tzinfo=datetime.UTC), "2024-02-29T01:02:03Z"),
        (datetime.datetime(2024, 2, 29, tzinfo=INDIA), "2024-02-29T00:00:00+05:30"),
        (datetime.datetime(1, 2, 3, tzinfo=datetime.UTC), "0001-02-03T00:00:00Z"),
        (
            datetime.datetime(2024, 2, 29, 1, 2, 3, 120_000, datetime.UTC),
            "2024-02-29T01:02:03.120Z",
        ),
        (datetime.datetime(2024, 2, 29, 1, 2, 3, 1, datetime.UTC), "2024-02-29T01:02:03.000001Z"),
        (datetime.date(2024, 2, 29), "2024-02-29"),
        (datetime.time(1, 2, 3), "01:02:03"),
        (datetime.time(1, 2, 3, tzinfo=datetime.UTC), "01:02:03Z"),
        (datetime.timedelta(hours=36, milliseconds=500), "P1DT12H0.5S"),
        (datetime.timedelta(), "PT0S"),
        (datetime.timedelta(minutes=-5), "-PT5M"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("12345678901234567890.10"), "12345678901234567890.10"),
        (b"\xff\xff", "//8="),
        (bytearray(b"a"), "YQ=="),
        (memoryview(b"a"), "YQ=="),
        (Colour.RED, "red"),
        (Colour.NONE, None),
        (Colour.WHEN, "2024-02-29"),
        (Size.SMALL, 1),
        (Name.X, "x"),
        ({Name.X: 1}, {"x": 1}),
        (MyStr("a"), "a"),
        (MyInt(1), 1),
        (MyFloat(1.5), 1.5),
        (Box(content=[Box(content=None)]), {"content": [{"content": None}]}),
        ({"a": OMIT, "b": [{"c": OMIT}]}, {"b": [{}]}),
    ],
)
def test_values_become_json(value: object, encoded: object) -> None:
    found = json_value(value)
    assert found == encoded
    assert type(found) is type(encoded)
    assert json.loads(json_bytes(value)) == encoded


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ({"a": [1, {2}]}, TypeError, "/a/1: JSON has nothing for builtins.set; pass a list"),
        ({"a/b": {"~": object()}}, TypeError, "/a~1b/~0: JSON has nothing for builtins.object"),
        (object(), TypeError, "The value itself: JSON has nothing for builtins.object"),
        ((i for i in "a"), TypeError, "The value itself: JSON has nothing for builtins.generator"),
        (Fraction(1, 2), TypeError, "The value itself: JSON has nothing for fractions.Fraction"),
        ({"a": {1: 2}}, TypeError, "/a: the key 1 is no string"),
        ({None: 2}, TypeError, "The value itself: the key None is no string"),
        ([OMIT], TypeError, "/0: JSON has nothing for _runtime.omit.Omit"),
        (OMIT, TypeError, "The value itself: JSON has nothing for _runtime.omit.Omit"),
        (Box(content={1}), TypeError, "/content: JSON has nothing for builtins.set"),
        ({"a": datetime.datetime(2024, 2, 29)}, ValueError, "/a: a datetime without time zone"),
        (Box(content=datetime.datetime(2024, 2, 29)), ValueError, "/content: a datetime without"),
    ],
)
def test_what_json_has_nothing_for_is_refused_with_its_place(
    value: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as raised:
        json_bytes(value)
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_does_not_have_are_refused_with_their_place(number: float) -> None:
    with pytest.raises(ValueError, match=r"^/a/1/content: JSON has neither NaN nor infinity$"):
        json_bytes({"a": [1, Box(content=number)]})
    with pytest.raises(ValueError, match=r"^The value itself: JSON has neither"):
        json_bytes(number)
    assert repr(json_value([number])) == repr([number])


def test_a_response_is_written_even_if_its_moments_have_no_time_zone() -> None:
    class Event(Model):
        at: datetime.datetime

    # The class is local, so that its names are given as they are.
    Event.__annotations__ = {"at": datetime.datetime}
    event = Event.from_dict({"at": "2024-02-29T01:02:03"})
    assert event.at == datetime.datetime(2024, 2, 29, 1, 2, 3)
    assert event.to_dict() == {"at": "2024-02-29T01:02:03"}
    with pytest.raises(ValueError, match="/at: a datetime without time zone; give it one"):
        json_bytes(event)


def test_what_holds_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append({"a": loop})
    with pytest.raises(ValueError, match="holds itself, or is nested too deeply"):
        json_bytes(loop)


def test_bytes_are_compact_utf_8_in_the_caller_s_order() -> None:
    assert json_bytes({"b": "é", "a": [1, 2]}) == '{"b":"é","a":[1,2]}'.encode()


def test_lone_surrogates_are_escaped_since_utf_8_has_none() -> None:
    assert json_bytes({"a": "\ud800é"}) == b'{"a":"\\ud800\\u00e9"}'


def test_text_can_be_indented() -> None:
    assert json_text({"a": 1}, indent=2) == '{\n  "a": 1\n}'


def test_the_value_is_not_changed_and_not_shared() -> None:
    inner: list[object] = [OMIT and 1]
    value = {"a": inner, "b": OMIT}
    encoded = json_value(value)
    encoded["a"].append(2)
    assert value == {"a": [1], "b": OMIT}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json_values)
def test_json_is_encoded_as_itself(value: object) -> None:
    assert json_value(value) == value
    if "inf" not in repr(value):
        assert json.loads(json_bytes(value)) == value
