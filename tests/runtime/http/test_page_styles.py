"""How pages follow one another, style by style: every list comes back whole, and comes to an end."""

from __future__ import annotations

import json
from dataclasses import replace
from urllib.parse import parse_qs, parse_qsl, quote

import pytest
from _runtime.arguments import Arguments
from _runtime.credentials import ApiKey
from _runtime.headers import Headers
from _runtime.models import Model
from _runtime.operations import (
    CursorPages,
    LinkPages,
    NumberPages,
    OffsetPages,
    Operation,
    URLPages,
)
from _runtime.responses import APIResponse, Response
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


def listing(pages, method="GET", path="/things"):
    return Operation[object](
        "listThings",
        method,
        path,
        body="application/json" if method == "POST" else None,
        returns=lambda: object,
        pages=pages,
    )


class Shelf:
    """A server's list, cut into pages of a size, as each style has it."""

    def __init__(self, items, size):
        self.items = items
        self.size = size

    def page(self, start):
        return self.items[start : start + self.size]

    def cursor(self, after):
        start = 0 if after is None else int(after.removeprefix("c"))
        end = start + self.size
        body = {"data": self.page(start)}
        return body | ({"next": f"c{end}"} if end < len(self.items) else {"next": None})

    def cursor_of_item(self, after):
        start = 0 if after is None else self.items.index(after) + 1
        return {"data": self.page(start)}

    def offset(self, offset):
        start = int(offset or 0)
        return {"meta": {"total": len(self.items)}, "data": self.page(start)}

    def number(self, number):
        count = -(-len(self.items) // self.size)
        return {"pages": count, "data": self.page((int(number or 1) - 1) * self.size)}

    def url(self, start):
        start = int(start or 0)
        end = start + self.size
        return {"data": self.page(start), "next": f"?start={end}" if end < len(self.items) else ""}


STYLES = {
    "cursor": (CursorPages(items="data", parameter="after", cursor="next"), "after", Shelf.cursor),
    "offset": (
        OffsetPages(items="data", parameter="skip", total="meta.total"),
        "skip",
        Shelf.offset,
    ),
    "offset without total": (OffsetPages(items="data", parameter="skip"), "skip", Shelf.offset),
    "number": (NumberPages(items="data", parameter="page", pages="pages"), "page", Shelf.number),
    "number without pages": (NumberPages(items="data", parameter="page"), "page", Shelf.number),
    "url": (URLPages(items="data", url="next"), "start", Shelf.url),
}


def asked(arguments, parameter):
    if arguments.url is not None:
        return parse_qs(arguments.url.partition("?")[2])[parameter][0]
    return arguments.query.get(parameter)


@pytest.mark.parametrize("name", STYLES)
@given(items=st.lists(st.integers(), max_size=30), size=st.integers(1, 7), data=st.data())
def test_any_list_cut_into_pages_comes_back_whole_from_any_page_on(name, items, size, data):
    style, parameter, answer = STYLES[name]
    shelf = Shelf(items, size)
    arguments = Arguments()
    found = []
    cursors = [(0, None)]
    for _ in range(len(items) + 2):
        body = answer(shelf, asked(arguments, parameter))
        found += body["data"]
        result = APIResponse(body, Response(200, Headers(), b""))
        cursor = style.next_cursor(result, arguments)
        if cursor is None:
            break
        cursors.append((len(found), json.loads(json.dumps(cursor))))
        arguments = style.at(cursor, arguments)
    else:
        pytest.fail("it goes on for ever")
    assert found == items
    begun, cursor = data.draw(st.sampled_from(cursors))
    if cursor is not None:
        rest = answer(shelf, asked(style.at(cursor, Arguments()), parameter))["data"]
        assert rest == items[begun : begun + size]


@pytest.mark.parametrize("name", STYLES)
def test_items_pages_and_the_way_on_from_a_cursor(api, server, name):
    style, parameter, answer = STYLES[name]
    shelf = Shelf(["a", "b", "c", "d", "e"], 2)
    operation = listing(style)

    def serve(count, begin=None):
        """Answers so many requests as the shelf does, each as the one before it leads on."""
        arguments = Arguments() if begin is None else style.at(begin, Arguments())
        for _ in range(count):
            body = answer(shelf, asked(arguments, parameter))
            server.answer(200, body)
            cursor = style.next_cursor(APIResponse(body, Response(200, Headers(), b"")), arguments)
            arguments = arguments if cursor is None else style.at(cursor, arguments)
        return arguments

    extra = 1 if "without" in name else 0  # it takes an empty page to see the end
    serve(3 + extra)
    assert api.collect(api.page(operation)) == ["a", "b", "c", "d", "e"]
    serve(3 + extra)
    pages = api.collect(api.page(operation).pages())
    assert [page.data for page in pages][:3] == [["a", "b"], ["c", "d"], ["e"]]
    saved = json.loads(json.dumps(pages[0].next_cursor))
    serve(2 + extra, saved)
    page = api.page(operation, options={"cursor": saved})
    assert page.data == ["c", "d"]
    assert api.collect(page) == ["c", "d", "e"]
    queries = [parse_qsl(request.query) for request in server.requests]
    assert queries[-2 - extra] == queries[1]
    assert all(request.path == "/v1/things" for request in server.requests)


@pytest.mark.parametrize("name", ["cursor", "offset", "number"])
def test_where_a_list_begins_may_be_said_by_an_option_and_holds_for_the_first_page(
    api, server, name
):
    style, parameter, answer = STYLES[name]
    shelf = Shelf(["a", "b", "c", "d", "e", "f"], 2)
    begin = {"cursor": "c2", "offset": 2, "number": 2}[name]
    cursors = {"cursor": "c4", "offset": "4", "number": "3"}
    server.answer(200, answer(shelf, str(begin)))
    server.answer(200, answer(shelf, cursors[name]))
    page = api.page(listing(style), options={"query": {parameter: begin, "limit": 2}})
    assert api.collect(page) == ["c", "d", "e", "f"]
    assert [dict(parse_qsl(r.query)) for r in server.requests] == [
        {parameter: str(begin), "limit": "2"},
        {parameter: cursors[name], "limit": "2"},
    ]


class Search(Model):
    q: str
    paging: dict[str, object] | None = None


@pytest.mark.parametrize(
    ("parameter", "body", "second"),
    [
        ("after", {"q": "x"}, {"q": "x", "after": "n"}),
        ("after", Search(q="x"), {"q": "x", "after": "n"}),
        ("after", None, {"after": "n"}),
        ("paging.after", {"q": "x"}, {"q": "x", "paging": {"after": "n"}}),
        (
            "paging.after",
            {"q": "x", "paging": {"size": 2}},
            {"q": "x", "paging": {"size": 2, "after": "n"}},
        ),
        (
            "paging.after",
            Search(q="x", paging={"size": 2}),
            {"q": "x", "paging": {"size": 2, "after": "n"}},
        ),
        ("paging.after", {"paging.after": "m"}, {"paging.after": "n"}),
    ],
)
def test_a_parameter_may_be_a_field_of_the_body(api, server, parameter, body, second):
    style = CursorPages(items="data", parameter=parameter, cursor="next", in_body=True)
    server.answer(200, {"data": [1], "next": "n"})
    server.answer(200, {"data": [2]})
    page = api.page(listing(style, "POST"), body={} if body is None else body)
    assert api.collect(page) == [1, 2]
    assert server.requests[1].json == second


def test_offset_and_number_may_be_fields_of_the_body(api, server):
    for style, first, second in [
        (OffsetPages(items="data", parameter="at.skip", in_body=True), 3, 4),
        (NumberPages(items="data", parameter="at.page", in_body=True), 3, 4),
    ]:
        name = style.parameter.removeprefix("at.")
        server.requests.clear()
        server.answer(200, {"data": [1]})
        server.answer(200, {"data": []})
        page = api.page(listing(style, "POST"), body={"at": {name: first, "size": 1}})
        assert api.collect(page) == [1]
        assert server.requests[1].json == {"at": {name: second, "size": 1}}


def test_names_may_be_of_members_within_members(api, server):
    style = CursorPages(
        items="result.things",
        parameter="after",
        cursor="paging.cursors.next",
        has_more="paging.more",
    )
    more = {"more": True, "cursors": {"next": "n"}}
    server.answer(200, {"result": {"things": [1]}, "paging": more})
    server.answer(200, {"result": {"things": [2]}, "paging": {**more, "more": False}})
    assert api.collect(api.page(listing(style))) == [1, 2]


def test_a_member_of_the_whole_name_counts_more_than_one_within(api, server):
    style = CursorPages(items="data", parameter="after", cursor="a.b")
    server.answer(200, {"data": [1], "a.b": "whole", "a": {"b": "within"}})
    server.answer(200, {"data": []})
    api.collect(api.page(listing(style)))
    assert server.requests[1].query == "after=whole"


@pytest.mark.parametrize("style", [URLPages(items="data", url="next"), LinkPages(items="data")])
@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("?page=2", "/v1/groups/g/things?page=2"),
        ("more?page=2", "/v1/groups/g/more?page=2"),
        ("/v2/things?page=2", "/v2/things?page=2"),
        ("https://other.example/v9/things?page=2", "/v9/things?page=2"),
        ("//other.example/v9/things?page=2", "/v9/things?page=2"),
        ("http://u:p@other.example:81?page=2", "/?page=2"),
        ("/v1/a%2Fb?q=%C3%A4", "/v1/a%2Fb?q=%C3%A4"),
        ("/v1/x?page=2#end", "/v1/x?page=2"),
    ],
)
def test_the_next_page_is_asked_for_at_the_origin_of_the_client(
    api, server, new_server, style, url, target
):
    headers = {"Link": f'<{url}>; rel="next"'}
    server.answer(200, {"data": [1], "next": url}, headers)
    server.answer(200, {"data": [2]})
    page = api.page(listing(style, path="/groups/{id}/things"), path={"id": "g"})
    assert api.collect(page) == [1, 2]
    assert server.requests[1].target == target
    assert server.requests[1].headers["host"] == server.url.removeprefix("http://")
    assert server.requests[1].headers["authorization"] == f"Bearer {api.secret}"


def test_a_relative_url_leads_on_from_the_page_that_names_it(api, server):
    style = URLPages(items="data", url="next")
    for number, url in enumerate(["/v1/lists/7/2", "3?a=1", "?a=2", None]):
        server.answer(200, {"data": [number], "next": url})
    assert api.collect(api.page(listing(style))) == [0, 1, 2, 3]
    assert [request.target for request in server.requests[1:]] == [
        "/v1/lists/7/2",
        "/v1/lists/7/3?a=1",
        "/v1/lists/7/3?a=2",
    ]


@pytest.mark.parametrize(
    "url",
    [
        *("/a b", "/a\nb", "/ä", "\\\\evil", "http://[", "/\x00"),
        *("x:@evil.example/a", "mailto:a@b", "javascript:alert(1)"),
    ],
)
def test_a_url_that_is_none_ends_in_an_error_or_the_end(api, server, url):
    server.answer(200, {"data": [1], "next": url})
    page = api.page(listing(URLPages(items="data", url="next")))
    if page.has_more:
        with pytest.raises(ValueError, match="the URL of the next page is none"):
            api.wait(page.next_page())
    assert len(server.requests) == 1


@pytest.mark.parametrize("url", [None, "", 5, ["/a"], {}])
def test_a_list_ends_where_there_is_no_url(api, server, url):
    server.answer(200, {"data": [1], "next": url})
    assert api.page(listing(URLPages(items="data", url="next"))).has_more is False


def test_only_the_link_of_the_relation_next_is_followed(api, server):
    style = LinkPages()
    server.answer(200, [1], {"Link": '</v1/a>; rel="last", </v1/b>; rel="prev next"'})
    server.answer(200, [2], {"Link": '</v1/a>; rel="last"'})
    assert api.collect(api.page(listing(style))) == [1, 2]
    assert server.requests[1].target == "/v1/b"


@pytest.mark.parametrize("key", ["k/1", lambda: "k/1"])
def test_a_key_in_the_query_is_sent_for_every_page(api, server, key):
    server.answer(200, {"data": [1], "next": "/v1/things?page=2"})
    server.answer(200, {"data": [2]})
    credential = ApiKey(key, name="key", place="query", argument="api_key")
    api.client(credentials={"K": credential}, security=(("K",),))
    assert api.collect(api.page(listing(URLPages(items="data", url="next")))) == [1, 2]
    assert [r.query for r in server.requests] == ["key=k%2F1", "page=2&key=k%2F1"]


@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_list_that_leads_back_to_itself_comes_to_an_end(api, server, length):
    for n in range(3 * length + 3):
        server.answer(200, {"data": [n], "next": f"c{(n + 1) % length}"})
    style = CursorPages(items="data", parameter="after", cursor="next")
    assert len(api.collect(api.page(listing(style)))) <= length + 1


def test_urls_that_lead_back_come_to_an_end(api, server):
    for n in range(10):
        server.answer(200, {"data": [n], "next": f"/v1/things?page={n % 2}"})
    assert len(api.collect(api.page(listing(URLPages(items="data", url="next"))))) == 3


def test_a_page_may_be_fetched_again(api, server):
    style = CursorPages(items="data", parameter="after", cursor="next")
    server.answer(200, {"data": [1], "next": "a"})
    first = api.page(listing(style))
    for _ in range(2):
        server.answer(200, {"data": [2], "next": "b"})
        assert api.wait(first.next_page()).has_more is True


@pytest.mark.parametrize(
    ("style", "query"),
    [
        (OffsetPages(items="data", parameter="at"), "at=2"),
        (NumberPages(items="data", parameter="at"), "at=2"),
        (NumberPages(items="data", parameter="at", first=0), "at=1"),
    ],
)
def test_has_more_and_emptiness_end_a_list(api, server, style, query):
    server.answer(200, {"data": [1, 2]})
    server.answer(200, {"data": []})
    assert api.collect(api.page(listing(style))) == [1, 2]
    assert server.requests[1].query == query
    server.answer(200, {"data": [1, 2], "more": False})
    assert api.page(listing(replace(style, has_more="more"))).has_more is False


@pytest.mark.parametrize("total", ["many", None, [], 3.5, True, 0, -1])
def test_a_total_that_is_no_number_of_items_does_not_end_a_list_too_soon(api, server, total):
    style = OffsetPages(items="data", parameter="at", total="total")
    server.answer(200, {"data": [1, 2], "total": total})
    server.answer(200, {"data": [3], "total": total})
    server.answer(200, {"data": [], "total": total})
    assert api.collect(api.page(listing(style))) == [1, 2, 3]


@pytest.mark.parametrize("style", [OffsetPages, NumberPages])
def test_where_a_list_begins_may_be_said_in_text(api, server, style):
    server.answer(200, {"data": [1]})
    server.answer(200, {"data": []})
    page = api.page(listing(style(items="data", parameter="at")), query={"at": "7"})
    assert api.collect(page) == [1]
    assert server.requests[1].query == "at=8"


def test_a_cursor_of_any_json_kind_will_do(api, server):
    style = CursorPages(items="data", parameter="after", cursor="next")
    server.answer(200, {"data": [1], "next": 17})
    server.answer(200, {"data": [2], "next": {"id": 5}})
    server.answer(200, {"data": [3]})
    assert api.collect(api.page(listing(style))) == [1, 2, 3]
    assert [r.query for r in server.requests] == ["", "after=17", "id=5"]


def test_a_cursor_is_refused_where_there_are_no_pages(api, server):
    with pytest.raises(TypeError, match=r"request_options\['cursor'\]: getThing is no list"):
        api.call(Operation[None]("getThing", "GET", "/x"), options={"cursor": "a"})
    assert server.connections == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(cursor=st.text(st.characters(codec="utf-8"), min_size=1))
def test_whatever_the_cursor_it_comes_back_as_it_was_given(cursor):
    style = CursorPages(items="data", parameter="after", cursor="next")
    result = APIResponse({"data": [1], "next": cursor}, Response(200, Headers(), b""))
    assert style.next_cursor(result, Arguments()) == cursor
    assert style.at(cursor, Arguments()).query == {"after": cursor}
    url = f"/v1/x?after={quote(cursor, safe='')}"
    result = APIResponse({"data": [1], "next": url}, Response(200, Headers(), b""))
    assert URLPages(items="data", url="next").next_cursor(result, Arguments()) == url
