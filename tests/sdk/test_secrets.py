"""The API key goes to the server of the client, and nowhere else."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from openai_assistants import errors

from tests.server.running import AssistantsServer, running_server

from .calling import KEY, Api


@pytest.fixture(scope="module")
def running_elsewhere() -> Iterator[AssistantsServer]:
    with running_server(api_key=KEY) as server:
        yield server


@pytest.fixture
def elsewhere(running_elsewhere: AssistantsServer) -> AssistantsServer:
    """Another origin, which would take the key if it came."""
    running_elsewhere.reset()
    return running_elsewhere


def failed(api: Api, server: AssistantsServer) -> list[errors.APIError]:
    """One error of each kind that can come of a request."""
    orders: list[Callable[[], None]] = [
        lambda: server.fail_next(401),
        lambda: server.fail_next(500),
        lambda: server.fail_next(200, body=b"<html>"),
        lambda: server.fail_next(307, headers={"Location": "/v2"}),
        lambda: server.drop_next(),
        lambda: server.drop_next("inside the body"),
    ]
    found: list[errors.APIError] = []
    for order in orders:
        order()
        with pytest.raises(errors.APIError) as caught:
            api.list_assistants(request_options={"max_retries": 0})
        found.append(caught.value)
    return found


def test_it_arrives(api: Api, server: AssistantsServer) -> None:
    api.create_thread()
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


def test_it_is_in_no_log(
    api: Api, server: AssistantsServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.create_thread()
    failed(api, server)
    assert "POST" in caplog.text
    assert {record.name.split(".")[0] for record in caplog.records} >= {"openai_assistants"}
    assert KEY not in caplog.text
    assert not any(KEY in repr(vars(record)) for record in caplog.records)


def test_it_is_in_no_repr(api: Api) -> None:
    client = api.client
    page = api.list_assistants()
    for shown in (client, client.assistants, page, client.__calls__, client.__calls__.settings):
        assert KEY not in repr(shown)
        assert KEY not in str(shown)


def test_it_is_in_no_error_and_no_traceback_even_with_variables(
    api: Api, server: AssistantsServer
) -> None:
    for error in failed(api, server):
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        text = "".join(report.format())
        assert "list_assistants" in text
        assert KEY not in text
        assert KEY not in repr(error)
        assert KEY not in repr(vars(error))


def test_it_is_in_no_error_that_is_pickled_or_copied(api: Api, server: AssistantsServer) -> None:
    for error in failed(api, server):
        assert KEY.encode() not in pickle.dumps(error)
        assert str(copy.copy(error)) == str(error)


def test_it_is_not_in_the_error_about_a_key_that_cannot_be_sent(
    new_api: Callable[..., Api],
) -> None:
    with pytest.raises(ValueError, match="api_key") as caught:
        new_api(api_key=f"{KEY}\n{KEY}")
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_gets_nothing(
    api: Api, server: AssistantsServer, elsewhere: AssistantsServer, status: int
) -> None:
    target = f"{elsewhere.url}/assistants"
    server.fail_next(status, headers={"Location": target})
    with pytest.raises(errors.RedirectError, match=f"redirected to {target}"):
        api.list_assistants()
    assert elsewhere.requests == []


def test_an_http_client_that_follows_redirects_does_not_follow_them_here(
    new_api: Callable[..., Api], kind: str, server: AssistantsServer, elsewhere: AssistantsServer
) -> None:
    make: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    own = make(follow_redirects=True, headers={"X-Own": "1"}, trust_env=False)
    api = new_api(http_client=own)
    server.fail_next(307, headers={"Location": f"{elsewhere.url}/assistants"})
    with pytest.raises(errors.RedirectError):
        api.list_assistants()
    assert elsewhere.requests == []
    assert server.requests[-1].headers["x-own"] == "1"
    api.wait(api.client.close())
    assert not own.is_closed
    api.wait(own.close() if kind == "sync" else own.aclose())
