"""Lists that come in pages."""

from __future__ import annotations

from typing import Annotated

import pytest
from _runtime.errors import InternalServerError
from _runtime.models import Alias, Model
from _runtime.operations import CursorPages, Operation


class Thing(Model):
    id: str


class ThingList(Model):
    data: list[Thing]
    first_id: str | None = None
    last_id: str | None = None
    more: Annotated[bool | None, Alias("has_more")] = None


LIST = Operation[ThingList](
    "listThings",
    "GET",
    "/groups/{group_id}/things",
    returns=lambda: ThingList,
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)


def page(*ids, more=True, **members):
    data = [{"id": id_} for id_ in ids]
    last = {"last_id": ids[-1]} if ids else {}
    return {"data": data, **last, "has_more": more, **members}


def ids(things):
    return [thing.id for thing in things]


def first(api, operation=LIST, **query):
    return api.page(operation, path={"group_id": "g"}, query={"limit": 2, **query})


def test_a_page_has_its_items_its_envelope_and_whether_there_is_more(api, server):
    server.answer(200, page("a", "b"))
    found = first(api)
    assert found.data == [Thing(id="a"), Thing(id="b")]
    assert found.envelope.last_id == "b"
    assert found.has_more is True
    assert repr(found).endswith("Page of listThings: 2 items, more follow>")
    assert len(server.requests) == 1


def test_to_iterate_over_a_page_gives_the_items_of_all_pages(api, server):
    server.answer(200, page("a", "b"))
    server.answer(200, page("c", "d"))
    server.answer(200, page("e", more=False))
    found = first(api, order="asc")
    assert ids(api.collect(found)) == ["a", "b", "c", "d", "e"]
    assert [r.target for r in server.requests] == [
        "/v1/groups/g/things?limit=2&order=asc",
        "/v1/groups/g/things?limit=2&order=asc&after=b",
        "/v1/groups/g/things?limit=2&order=asc&after=d",
    ]


def test_pages_can_be_iterated_over(api, server):
    server.answer(200, page("a", "b"))
    server.answer(200, page("c", more=False))
    pages = api.collect(first(api).pages())
    assert [ids(p.data) for p in pages] == [["a", "b"], ["c"]]
    assert [p.has_more for p in pages] == [True, False]


def test_the_next_page_can_be_asked_for(api, server):
    server.answer(200, page("a"))
    server.answer(200, page("b", more=False))
    second = api.wait(first(api).next_page())
    assert ids(second.data) == ["b"]
    assert api.wait(second.next_page()) is None
    assert len(server.requests) == 2


def test_a_page_is_fetched_only_when_it_is_reached(api, server):
    server.answer(200, page("a", "b"))
    assert ids(api.collect(first(api), limit=2)) == ["a", "b"]
    assert len(server.requests) == 1


def test_the_cursor_of_the_caller_is_where_the_list_begins(api, server):
    server.answer(200, page("c"))
    server.answer(200, page("d", more=False))
    api.collect(first(api, after="b"))
    assert [r.query for r in server.requests] == ["limit=2&after=b", "limit=2&after=c"]


def test_options_hold_for_every_page(api, server):
    options = {"headers": {"X-Tag": "1"}, "query": {"extra": "x"}}
    server.answer(200, page("a"))
    server.answer(200, page("b", more=False))
    found = api.page(LIST, path={"group_id": "g"}, options=options)
    options.clear()
    api.collect(found)
    assert [r.headers["x-tag"] for r in server.requests] == ["1", "1"]
    assert [r.query for r in server.requests] == ["extra=x", "after=a&extra=x"]


@pytest.mark.parametrize(
    "last",
    [
        page(),
        page("a", more=False),
        page("a", last_id=None),
        page("a", last_id=""),
        {"data": [{"id": "a"}]},
        {"data": None, "last_id": "a"},
        {"data": "a", "last_id": "a"},
        {"last_id": "a", "has_more": True},
        [],
        None,
        "text",
    ],
)
def test_a_list_ends_with_no_items_no_more_or_no_cursor(api, server, last):
    server.answer(200, last)
    found = first(api)
    assert found.has_more is False
    assert api.wait(found.next_page()) is None
    assert "the last page" in repr(found)


@pytest.mark.parametrize("more", [None, True])
def test_a_list_goes_on_unless_it_says_that_there_is_no_more(api, server, more):
    server.answer(200, page("a", more=more))
    assert first(api).has_more is True


def test_a_server_that_repeats_itself_is_not_asked_for_ever(api, server):
    for _ in range(5):
        server.answer(200, page("a"))
    assert ids(api.collect(first(api))) == ["a", "a"]
    assert len(server.requests) == 2


def test_the_cursor_may_be_a_field_of_the_last_item(api, server):
    class Bare(Model):
        things: list[Thing]

    pages = CursorPages(items="things", parameter="starting_after", item_cursor="id")
    operation = Operation[Bare]("list", "GET", "/x", returns=lambda: Bare, pages=pages)
    server.answer(200, {"things": [{"id": "a"}, {"id": "b"}]})
    server.answer(200, {"things": []})
    assert ids(api.collect(api.page(operation))) == ["a", "b"]
    assert [r.query for r in server.requests] == ["", "starting_after=b"]


def test_the_response_may_be_the_array_itself(api, server):
    pages = CursorPages(items=None, parameter="after", item_cursor="id")
    operation = Operation[list[Thing]](
        "list", "GET", "/x", returns=lambda: list[Thing], pages=pages
    )
    server.answer(200, [{"id": "a"}])
    server.answer(200, [])
    assert ids(api.collect(api.page(operation))) == ["a"]


def test_fields_that_the_model_does_not_know_serve_as_well(api, server):
    class Sparse(Model):
        data: list[Thing]

    pages = CursorPages(items="data", parameter="after", cursor="next", has_more="has_more")
    operation = Operation[Sparse]("list", "GET", "/x", returns=lambda: Sparse, pages=pages)
    server.answer(200, {"data": [{"id": "a"}], "next": "n", "has_more": True})
    server.answer(200, {"data": [{"id": "b"}], "next": "m", "has_more": False})
    assert ids(api.collect(api.page(operation))) == ["a", "b"]


def test_an_error_on_the_way_is_raised_where_the_page_is_reached(api, server):
    server.answer(200, page("a"))
    for _ in range(3):
        server.answer(500, {})
    found = first(api)
    with pytest.raises(InternalServerError):
        api.collect(found)


def test_without_any_cursor_there_is_one_page(api, server):
    pages = CursorPages(items="data", parameter="after")
    operation = Operation[ThingList]("list", "GET", "/x", returns=lambda: ThingList, pages=pages)
    server.answer(200, page("a"))
    assert api.page(operation).has_more is False


def test_an_operation_without_pages_has_none(api, server):
    server.answer(200, {})
    with pytest.raises(TypeError, match="op has no pages"):
        api.page(Operation("op", "GET", "/x", returns=lambda: ThingList))


def test_a_page_has_no_length(api, server):
    server.answer(200, page())
    found = first(api)
    with pytest.raises(TypeError):
        len(found)
    assert found  # nor is one without items false


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_an_async_list_is_not_asked_for_until_it_is_used(api, server):
    pager = api.pager(LIST, path={"group_id": "g"})
    assert repr(pager) == "<AsyncPager of listThings>"
    assert server.connections == 0
    server.answer(200, page("a"))
    server.answer(200, page("b", more=False))
    assert ids(api.collect(pager)) == ["a", "b"]
    server.answer(200, page("a", more=False))
    assert [ids(p.data) for p in api.collect(pager.pages())] == [["a"]]
    server.answer(200, page("c", more=False))
    assert api.wait(pager).data == [Thing(id="c")]
