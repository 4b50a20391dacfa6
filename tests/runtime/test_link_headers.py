"""Link headers (RFC 8288)."""

from __future__ import annotations

import time

import pytest
from _runtime.link_headers import Link, link_target, read_links
from hypothesis import given
from hypothesis import strategies as st

URL = "https://api.example.com/v1/items?page=2"


def target(*values: str, relation: str = "next") -> str | None:
    return link_target(values, relation, URL)


def test_the_target_of_a_relation_is_found_among_several():
    value = '<https://a/x?page=3>; rel="next", <https://a/x?page=9>; rel="last"'
    assert target(value) == "https://a/x?page=3"
    assert target(value, relation="last") == "https://a/x?page=9"
    assert target(value, relation="prev") is None
    assert target() is None


def test_the_headers_may_be_several():
    assert target("</1>; rel=prev", "</3>; rel=next") == "https://api.example.com/3"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("/x?page=3", "https://api.example.com/x?page=3"),
        ("?page=3", "https://api.example.com/v1/items?page=3"),
        ("next", "https://api.example.com/v1/next"),
        ("//other.example/x", "https://other.example/x"),
        ("", URL),
        ("https://a/x,y;z", "https://a/x,y;z"),
    ],
)
def test_a_relative_url_leads_on_from_that_of_the_request(reference, expected):
    assert target(f"<{reference}>; rel=next") == expected


@pytest.mark.parametrize(
    "value",
    [
        "<x>;rel=next",
        '<x> ; rel = "next"',
        '<x>; REL="NEXT"',
        '<x>; rel="prev next"',
        '<x>; title="a, <b>; rel=\\"prev\\""; rel=next',
        "<x>; title=a b; rel=next",
        "<x>; flag; rel=next",
        "<x>;;; rel=next",
        ", ,<x>; rel=next,",
        '<x>; rel="next',
        '<x>; rel="n\\ext"',
        "<y>; rel=prev; rel=next, <x>; rel=next",
        '<y>; rel=next; anchor="#part", <x>; rel=next',
        f'<x>; rel=next; anchor="{URL}"',
        '<x>; rel=next; anchor="?page=2"',
        "<http://[>; rel=next, <x>; rel=next",
    ],
)
def test_links_are_read_however_they_are_written(value):
    assert target(value) == "https://api.example.com/v1/x"


@pytest.mark.parametrize(
    "value", ["", "x", "<x", "<x>", "<x>; rel", '<x>; title="rel=next"', "x>; rel=next"]
)
def test_what_is_no_link_of_the_relation_is_passed_over(value):
    assert target(value) is None


def test_what_else_a_link_says_is_kept():
    value = "<x>; rel=\"a b\"; type=text/html; title*=UTF-8'de'%c3%a4; rev=c"
    assert read_links([value], "https://a/") == [
        Link(
            "https://a/x",
            ("a", "b"),
            "https://a/",
            (("type", "text/html"), ("title*", "ä"), ("rev", "c")),
        )
    ]


TOKEN = st.text("abcxyz0189-", min_size=1)
LINKS = st.lists(
    st.tuples(
        st.text("abc019/?&=,;", min_size=1),
        st.lists(TOKEN, min_size=1, unique=True),
        st.text(st.characters(min_codepoint=32, max_codepoint=126)),
    )
)


@given(links=LINKS)
def test_what_a_server_writes_is_what_a_client_reads(links):
    value = ", ".join(
        '<https://a/{}>; title="{}"; rel="{}"'.format(
            path, title.replace("\\", "\\\\").replace('"', '\\"'), " ".join(relations)
        )
        for path, relations, title in links
    )
    assert [(k.relations, k.attributes) for k in read_links([value], URL)] == [
        (tuple(relations), (("title", title),)) for _, relations, title in links
    ]


@given(value=st.text() | st.text('<>;=," \\rel'))
def test_nonsense_does_no_harm(value):
    read_links([value], URL)


@pytest.mark.parametrize(
    "unit", ["<", "<>", "<x>;", "<x>,", '<x>; a="', "<x>; a=b", " ", ";", ",", "\\", '"', "<x>; a "]
)
def test_hostile_text_takes_time_in_proportion(unit):
    value = '<x>; rel="' + unit * 50_000
    begun = time.process_time()
    read_links([value, unit * 50_000, "<x>" + unit * 50_000], URL)
    assert time.process_time() - begun < 5
