"""Names of Python things, made from whatever a document calls them."""

from __future__ import annotations

import keyword
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.python.names import LONGEST, Names, pascal, snake

NAMES = st.text(max_size=120) | st.sampled_from(["class", "None", "list", "+1", "-1", "StartTime<"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("submitToolOuputsToRun", "submit_tool_ouputs_to_run"),
        ("getHTTPResponse", "get_http_response"),
        ("GetURLs", "get_urls"),
        ("UUIDv4", "uuidv4"),
        ("oauth2", "oauth2"),
        ("S3Bucket", "s3_bucket"),
        ("repos/list-for-user", "repos_list_for_user"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("StartTime<", "start_time"),
        ("2fa", "n2_fa"),
        ("user's", "users"),
        ("ÄpfelMus", "äpfel_mus"),
        ("日本語", "日本語"),
        ("…", ""),
    ],
)
def test_snake_case_keeps_the_words(text: str, expected: str) -> None:
    assert snake(text) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("runObject",), "RunObject"),
        (("CreateAssistantRequest", "tools", "item"), "CreateAssistantRequestToolsItem"),
        (("HTTPValidationError",), "HTTPValidationError"),
        (("api.v1beta.Pod",), "ApiV1BetaPod"),
        (("2FA",), "N2FA"),
    ],
)
def test_pascal_case_keeps_words_in_capitals(parts: tuple[str, ...], expected: str) -> None:
    assert pascal(*parts) == expected


@given(NAMES)
def test_whatever_is_left_of_a_name_can_stand_in_python(text: str) -> None:
    for name in (snake(text), pascal(text)):
        assert not name or name.isidentifier()
        assert len(name.encode()) <= LONGEST
        assert name == unicodedata.normalize("NFKC", name)


@given(st.lists(NAMES, max_size=30))
def test_no_two_names_of_a_scope_are_the_same_to_any_file_system(texts: list[str]) -> None:
    scope = Names({"self", "list"})
    taken = [scope.take(snake(text)) for text in texts]
    assert len({name.casefold() for name in taken}) == len(taken)
    for name in taken:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert name not in {"self", "list"}


def test_a_reserved_name_gets_an_underscore_and_a_repeated_one_a_number() -> None:
    scope = Names({"self"})
    assert [scope.take(name) for name in ("self", "class", "id", "id", "ID", "id")] == [
        "self_",
        "class_",
        "id",
        "id_2",
        "ID2",
        "id_3",
    ]


def test_a_name_stays_when_others_follow_it() -> None:
    few, many = Names(), Names()
    first = [few.take(name) for name in ("a", "b", "a")]
    assert [many.take(name) for name in ("a", "b", "a", "c", "a", "b")][:3] == first


def test_two_long_names_that_begin_alike_stay_apart() -> None:
    assert snake("x" * 300) != snake("x" * 301)


def test_many_names_cost_no_more_than_each_of_them() -> None:
    scope = Names()
    begin = time.process_time()
    assert len({scope.take("name") for _ in range(20_000)}) == 20_000
    assert len({scope.take(f"n{number}") for number in range(20_000)}) == 20_000
    assert time.process_time() - begin < 2
