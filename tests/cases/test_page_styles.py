"""Lists whose pages follow one another in other ways than by a cursor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from starlette.datastructures import Headers

from tests.server.oracle import RecordedResponse

from . import FOLDER
from .package import Package
from .recording import answer


def test_an_offset_goes_on_after_the_items_that_came(package: Callable[[str], Package]) -> None:
    made = package("offset_pages")
    first = answer(200, {"books": [{"title": "A"}, {"title": "B"}], "total": 3})
    made.server.tell(first, answer(200, {"books": [{"title": "C"}], "total": 3}))
    with made.client() as client:
        assert [book.title for book in client.books.list_books(limit=2)] == ["A", "B", "C"]
    assert [r.query for r in made.server.requests] == ["limit=2", "offset=2&limit=2"]
    assert made.violations() == []


def test_an_offset_can_be_a_field_of_the_body(package: Callable[[str], Package]) -> None:
    made = package("offset_pages")
    made.server.tell(answer(200, [{"title": "A"}]), answer(200, []))
    with made.client() as client:
        assert [book.title for book in client.books.search_books(words="a")] == ["A"]
    assert [r.json() for r in made.server.requests] == [{"words": "a"}, {"words": "a", "skip": 1}]
    assert made.violations() == []


def test_what_the_document_calls_no_list_is_one_answer(package: Callable[[str], Package]) -> None:
    made = package("offset_pages")
    made.server.tell(answer(200, {"loans": [{"title": "A"}], "total": 9}))
    with made.client() as client:
        loans = client.books.list_loans()
    assert type(loans) is made.models.ListLoansResponse
    assert len(made.server.requests) == 1


def test_pages_are_counted_up_to_their_number(package: Callable[[str], Package]) -> None:
    made = package("number_pages")
    page = {"data": [{"name": "A"}], "meta": {"total_pages": 2}}
    made.server.tell(answer(200, page))
    with made.client() as client:
        assert len(list(client.songs.list_songs())) == 2
        assert [r.query for r in made.server.requests] == ["", "page=2"]
        made.server.tell(answer(200, [{"name": "A"}]), answer(200, []))
        assert len(list(client.songs.list_charts())) == 1
        assert [r.query for r in made.server.requests] == ["", "p=1"]
    assert made.violations() == []


def test_a_field_names_the_url_of_the_next_page(package: Callable[[str], Package]) -> None:
    made = package("next_url_pages")
    more = "https://parks.example.com/v1/parks?limit=1&at=2"
    first = answer(200, {"results": [{"name": "A"}], "next": more})
    made.server.tell(first, answer(200, {"results": [{"name": "B"}], "next": None}))
    with made.client() as client:
        assert [park.name for park in client.parks.list_parks(limit=1)] == ["A", "B"]
        assert [r.query for r in made.server.requests] == ["limit=1", "limit=1&at=2"]
        first = answer(200, {"items": ["elm"], "paging": {"more": "/trees?from=elm"}})
        made.server.tell(first, answer(200, {"items": ["fir"], "paging": {}}))
        assert list(client.parks.list_trees()) == ["elm", "fir"]
        assert [(r.path, r.query) for r in made.server.requests][1] == ("/trees", "from=elm")


def test_a_header_names_the_url_of_the_next_page(package: Callable[[str], Package]) -> None:
    made = package("link_header_pages")
    headers = {"content-type": "application/json", "link": '</issues?page=2>; rel="next"'}
    first = RecordedResponse(200, Headers(headers), b'[{"title": "A"}]')
    with made.client() as client:
        made.server.tell(first, answer(200, [{"title": "B"}]))
        assert [issue.title for issue in client.issues.list_issues(per_page=1)] == ["A", "B"]
        assert [r.query for r in made.server.requests] == ["per_page=1", "page=2"]
        made.server.tell(answer(200, ["Ann"]))
        assert client.issues.list_people() == ["Ann"]


@pytest.mark.parametrize(
    ("case", "operations"),
    [
        ("offset_pages", ["listBooks"]),
        ("number_pages", ["listSongs"]),
        ("next_url_pages", ["listParks"]),
        ("link_header_pages", ["listIssues"]),
        ("cursor_pages", []),
    ],
)
def test_what_is_taken_for_a_list_unasked_is_noted(case: str, operations: list[str]) -> None:
    diagnostics = Diagnostics()
    spec: Path = FOLDER / case / "openapi.yaml"
    pipeline.read(spec, None, diagnostics)
    noted = [d for d in diagnostics if d.code == "inferred-pagination"]
    assert [d.message.partition(" ")[0] for d in noted] == operations
