"""What stays `Code`, and what does not."""

from __future__ import annotations

import pickle

import pytest
from sdkwright.python.encoders import Code


def test_code_added_to_code_is_code() -> None:
    assert isinstance(Code("a") + Code("b"), Code)
    assert Code("a") + Code("b") == "ab"


def test_code_repeated_is_code() -> None:
    assert isinstance(Code("#") * 3, Code)
    assert isinstance(3 * Code("#"), Code)


def test_code_joins_code_to_code() -> None:
    joined = Code(", ").join([Code("a"), Code("b")])
    assert joined == "a, b"
    assert isinstance(joined, Code)


@pytest.mark.parametrize(
    "mixed",
    [
        Code("a") + "b",
        "a" + Code("b"),
        Code(", ").join([Code("a"), "b"]),
        ", ".join([Code("a"), Code("b")]),
        f"{Code('a')}b",
        Code("%s") % "b",
        Code("{}").format("b"),
        Code("a").replace("a", "b"),
        Code("abc")[:2],
        Code("a").upper(),
        str(Code("a")),
    ],
)
def test_whatever_a_plain_string_has_a_part_in_is_a_plain_string(mixed: str) -> None:
    assert not isinstance(mixed, Code)


def test_code_survives_pickling_as_code() -> None:
    assert isinstance(pickle.loads(pickle.dumps(Code("a"))), Code)
