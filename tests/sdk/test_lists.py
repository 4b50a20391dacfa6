"""Lists: every item of every page, or page by page."""

from __future__ import annotations

from typing import Any

import pytest
from openai_assistants import AsyncPage, Page, errors, models

from tests.server.running import AssistantsServer

from .calling import Api


@pytest.fixture
def thread_id(api: Api) -> str:
    thread: models.ThreadObject = api.create_thread()
    return thread.id


@pytest.fixture
def messages(api: Api, server: AssistantsServer, thread_id: str) -> list[str]:
    """Identifiers of the five messages on the thread, oldest first; forgets how they came there."""
    found = [api.create_message(thread_id, content=f"No. {n}").id for n in range(5)]
    server.requests.clear()
    return found


def ids(items: list[Any]) -> list[str]:
    return [item.id for item in items]


def cursors(server: AssistantsServer) -> list[str | None]:
    return [request.parameters().get("after") for request in server.requests]


def test_iterating_gives_every_item_of_every_page(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    walked = api.walk(api.list_messages(thread_id, limit=2, order="asc"))
    assert ids(walked) == messages
    assert all(isinstance(message, models.MessageObject) for message in walked)
    assert cursors(server) == [None, messages[1], messages[3]]
    assert {request.parameters()["limit"] for request in server.requests} == {"2"}
    assert {request.parameters()["order"] for request in server.requests} == {"asc"}


def test_a_page_has_its_items_and_the_envelope_of_the_document(
    api: Api, kind: str, thread_id: str, messages: list[str]
) -> None:
    page = api.list_messages(thread_id, limit=2, order="asc")
    assert type(page) is (Page if kind == "sync" else AsyncPage)
    assert ids(page.data) == messages[:2]
    assert page.has_more is True
    assert type(page.envelope) is models.ListMessagesResponse
    assert (page.envelope.first_id, page.envelope.last_id) == (messages[0], messages[1])
    assert page.envelope.data == page.data


def test_pages_are_fetched_when_they_are_reached(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    page = api.list_messages(thread_id, limit=2, order="asc")
    assert len(server.requests) == 1
    pages = api.walk(page.pages())
    assert [ids(each.data) for each in pages] == [messages[:2], messages[2:4], messages[4:]]
    assert [each.has_more for each in pages] == [True, True, False]
    assert len(server.requests) == 3


def test_the_page_after_the_last_is_none(api: Api, thread_id: str, messages: list[str]) -> None:
    page = api.list_messages(thread_id, limit=3, order="asc")
    last = api.wait(page.next_page())
    assert ids(last.data) == messages[3:]
    assert api.wait(last.next_page()) is None


def test_one_page_that_holds_everything_is_one_request(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    assert ids(api.walk(api.list_messages(thread_id))) == messages[::-1]
    assert len(server.requests) == 1
    assert server.requests[0].query == ""


def test_a_list_begins_after_an_item_and_ends_before_another(
    api: Api, thread_id: str, messages: list[str]
) -> None:
    bounds = {"after": messages[0], "before": messages[4]}
    walked = api.walk(api.list_messages(thread_id, order="asc", limit=2, **bounds))
    assert ids(walked) == messages[1:4]


def test_an_empty_list_has_one_empty_page(api: Api, server: AssistantsServer) -> None:
    page = api.list_assistants()
    assert (page.data, page.has_more, page.envelope.last_id) == ([], False, None)
    assert api.walk(page) == []
    assert len(server.requests) == 1


def test_options_of_the_call_hold_for_all_its_pages(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    options = {"headers": {"X-Team": "finance"}}
    api.walk(api.list_messages(thread_id, limit=2, request_options=options))
    assert [request.headers.get("x-team") for request in server.requests] == ["finance"] * 3


def test_a_page_that_cannot_be_fetched_is_an_error(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    page = api.list_messages(thread_id, limit=2, order="asc")
    server.state.delete_thread(thread_id)
    with pytest.raises(errors.NotFoundError, match="No thread found"):
        api.walk(page)


def test_a_server_that_repeats_a_page_for_ever_is_not_asked_for_ever(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    same = {"has_more": True, "last_id": messages[0]}
    server.decorate("listMessages", lambda body: body | (same if len(server.requests) < 5 else {}))
    assert len(api.walk(api.list_messages(thread_id, order="asc", after=messages[0]))) == 4
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["async"])
def test_an_asynchronous_list_asks_for_nothing_until_it_is_awaited_or_walked(
    api: Api, server: AssistantsServer, thread_id: str, messages: list[str]
) -> None:
    pager = api.client.assistants.list_messages(thread_id, limit=2, order="asc")
    assert server.requests == []
    assert ids(api.walk(pager)) == messages
    assert [ids(page.data) for page in api.walk(pager.pages())][2] == messages[4:]
    assert ids(api.wait(pager).data) == messages[:2]
