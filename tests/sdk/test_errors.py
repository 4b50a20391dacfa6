"""What goes wrong, and what the errors say about it."""

from __future__ import annotations

import pickle
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openai_assistants import OpenAIAssistants, errors, models

from tests.server.running import AssistantsServer

from .calling import KEY, Api

FAMILIES = {
    307: errors.RedirectError,
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    418: errors.APIStatusError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.InternalServerError,
}


@pytest.fixture
def once(new_api: Callable[..., Api]) -> Api:
    """A client that tries each call once."""
    return new_api(max_retries=0)


@pytest.fixture
def no_server() -> str:
    """A URL at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


# Statuses


@pytest.mark.parametrize("status", FAMILIES)
def test_each_status_is_an_error_of_its_family(
    once: Api, server: AssistantsServer, status: int
) -> None:
    server.fail_next(status, headers={"X-Region": "eu"})
    with pytest.raises(errors.APIStatusError) as caught:
        once.list_assistants()
    error = caught.value
    assert type(error) is FAMILIES[status]
    assert isinstance(error, errors.APIError)
    assert error.status_code == status
    assert error.headers["x-region"] == "eu"
    assert error.request_id == "req_000000000000000000000001"
    assert (error.method, error.url) == ("GET", f"{server.url}/assistants")


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 418])
def test_the_body_is_the_error_response_of_the_document(
    once: Api, server: AssistantsServer, status: int
) -> None:
    server.fail_next(status)
    with pytest.raises(errors.APIStatusError) as caught:
        once.list_assistants()
    body = caught.value.body
    assert isinstance(body, models.ErrorResponse)
    assert body.error.message == f"The test asked for the status {status}."
    assert body.error.param is None


def test_the_message_says_what_the_server_said_and_where(api: Api) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        api.get_assistant("asst_1")
    assert str(caught.value) == (
        "404 Not Found: No assistant found with id 'asst_1'. "
        "(GET /assistants/asst_1, request id req_000000000000000000000001)"
    )


def test_a_wrong_key_is_an_authentication_error(new_api: Callable[..., Api]) -> None:
    with pytest.raises(errors.AuthenticationError, match="Incorrect API key provided"):
        new_api(api_key="sk-wrong").create_thread()


def test_a_rate_limit_says_when_to_come_back(once: Api, server: AssistantsServer) -> None:
    server.fail_next(429, headers={"Retry-After": "20"})
    with pytest.raises(errors.RateLimitError) as caught:
        once.list_assistants()
    assert caught.value.retry_after == 20


def test_an_error_page_of_a_proxy_is_told_in_one_line(once: Api, server: AssistantsServer) -> None:
    page = b"<html><style>b {}</style><h1>Bad gateway</h1>\n<p>Try <b>later</b>.</p></html>"
    server.fail_next(502, body=page, headers={"Content-Type": "text/html"})
    with pytest.raises(errors.InternalServerError) as caught:
        once.list_assistants()
    assert str(caught.value).startswith("502 Bad Gateway: Bad gateway Try later")
    assert caught.value.body == page.decode()


def test_an_error_survives_pickling(once: Api, server: AssistantsServer) -> None:
    server.fail_next(429, headers={"Retry-After": "20"})
    with pytest.raises(errors.RateLimitError) as caught:
        once.list_assistants()
    same = pickle.loads(pickle.dumps(caught.value))
    assert type(same) is errors.RateLimitError
    assert str(same) == str(caught.value)
    assert same.body == caught.value.body
    assert (same.status_code, same.retry_after, same.request_id) == (
        429,
        20,
        caught.value.request_id,
    )


# No answer, or none that can be read


def test_a_server_that_is_not_there_is_a_connection_error(
    new_api: Callable[..., Api], no_server: str
) -> None:
    with pytest.raises(errors.APIConnectionError, match=r"no connection to http://127\.0\.0\.1"):
        new_api(base_url=no_server, max_retries=0).list_assistants()


def test_a_connection_that_breaks_is_a_connection_error(
    once: Api, server: AssistantsServer
) -> None:
    server.drop_next()
    with pytest.raises(errors.APIConnectionError, match="the connection broke"):
        once.list_assistants()


def test_an_answer_that_does_not_come_in_time_is_a_timeout(
    new_api: Callable[..., Api], silence: str
) -> None:
    with pytest.raises(errors.APITimeoutError) as caught:
        new_api(base_url=silence, timeout=0.05, max_retries=0).list_assistants()
    assert isinstance(caught.value, errors.APIConnectionError)
    assert "GET /assistants" in str(caught.value)


def test_an_answer_that_is_no_json_is_unreadable(once: Api, server: AssistantsServer) -> None:
    server.fail_next(200, body=b"<html>Log in</html>", headers={"Content-Type": "text/html"})
    with pytest.raises(errors.UnreadableResponseError) as caught:
        once.list_assistants()
    assert "text/html" in str(caught.value)
    assert "<html>Log in</html>" in str(caught.value)
    assert (caught.value.status_code, caught.value.body) == (200, b"<html>Log in</html>")
    assert caught.value.request_id == "req_000000000000000000000001"


def test_an_answer_that_is_cut_short_is_unreadable(once: Api, server: AssistantsServer) -> None:
    server.drop_next("inside the body")
    with pytest.raises(errors.UnreadableResponseError):
        once.list_assistants()


def test_an_empty_answer_is_unreadable(once: Api, server: AssistantsServer) -> None:
    server.fail_next(200, body=b"")
    with pytest.raises(errors.UnreadableResponseError, match="empty"):
        once.list_assistants()


# Retries


@pytest.mark.parametrize(
    ("status", "headers"), [(429, {"Retry-After": "0"}), (500, {}), (503, {"Retry-After": "0"})]
)
def test_a_get_is_repeated_after_a_failure_that_may_pass(
    api: Api, server: AssistantsServer, status: int, headers: dict[str, str]
) -> None:
    server.fail_next(status, headers=headers)
    assert api.list_assistants().data == []
    assert len(server.requests) == 2


def test_a_get_is_repeated_after_a_broken_connection(api: Api, server: AssistantsServer) -> None:
    server.drop_next()
    assert api.list_assistants().data == []


def test_a_call_is_tried_three_times_at_most(api: Api, server: AssistantsServer) -> None:
    server.fail_next(500, times=3)
    with pytest.raises(errors.InternalServerError):
        api.list_assistants()
    assert len(server.requests) == 3


@pytest.mark.parametrize("order", ["fail_next", "drop_next"])
def test_a_post_that_may_have_been_carried_out_is_not_repeated(
    api: Api, server: AssistantsServer, order: str
) -> None:
    server.fail_next(500) if order == "fail_next" else server.drop_next()
    with pytest.raises(errors.APIError):
        api.create_thread()
    assert len(server.requests) == 1


def test_a_post_that_was_refused_until_later_is_repeated(
    api: Api, server: AssistantsServer
) -> None:
    server.fail_next(429, headers={"Retry-After": "0"})
    api.create_thread()
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
def test_what_would_fail_again_is_not_repeated(
    api: Api, server: AssistantsServer, status: int
) -> None:
    server.fail_next(status)
    with pytest.raises(errors.APIStatusError):
        api.list_assistants()
    assert len(server.requests) == 1


# Refused before anything is sent


def test_a_missing_key_is_named_with_both_places_where_it_may_be(
    new_api: Callable[..., Api], server: AssistantsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(errors.MissingCredentialsError, match=r"'api_key'.*OPENAI_API_KEY"):
        new_api(api_key=None).create_thread()
    assert server.requests == []


def test_the_key_is_read_from_the_environment(
    new_api: Callable[..., Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert new_api(api_key=None).create_thread().id


def test_a_closed_client_says_so(new_api: Callable[..., Api], server: AssistantsServer) -> None:
    api = new_api()
    api.wait(api.client.close())
    with pytest.raises(errors.ClientClosedError, match="closed"):
        api.create_thread()
    assert server.requests == []


@pytest.mark.parametrize("value", ["", ".", "..", "%2E%2e"])
def test_a_path_value_that_would_name_another_path_is_refused(
    api: Api, server: AssistantsServer, value: str
) -> None:
    with pytest.raises(ValueError, match="run_id"):
        api.get_run("thread_1", value)
    assert server.requests == []


def test_a_path_value_of_none_is_refused(api: Api, server: AssistantsServer) -> None:
    with pytest.raises((TypeError, ValueError), match="assistant_id"):
        api.get_assistant(None)
    assert server.requests == []


def test_a_path_value_is_one_encoded_segment(api: Api, server: AssistantsServer) -> None:
    with pytest.raises(errors.NotFoundError, match=r"No assistant found with id 'a/b\?c'"):
        api.get_assistant("a/b?c")
    assert server.requests[-1].path == "/v1/assistants/a%2Fb%3Fc"


@pytest.mark.parametrize("kind", ["sync"])
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(value=st.text(min_size=1).filter(lambda text: unquote(text) not in {"", ".", ".."}))
@example("..%2f..")
@example("a\r\nb: c")
@example("%00 #🙂\\")
def test_any_text_arrives_in_its_place_in_the_path(
    api: Api, server: AssistantsServer, value: str
) -> None:
    with pytest.raises(errors.NotFoundError):
        api.get_run_step("thread_1", value, "step_1")
    seen = server.requests[-1]
    route = server.oracle.route(seen.method, seen.path)
    assert route is not None
    assert route.path == {"thread_id": "thread_1", "run_id": value, "step_id": "step_1"}


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "ftp://example.com"},
        {"base_url": "https://user:secret@example.com"},
        {"timeout": 0},
        {"timeout": float("inf")},
        {"max_retries": -1},
        {"default_headers": {"X-A": "1\r\nX-B: 2"}},
        {"api_key": "two\nlines"},
    ],
)
def test_a_setting_that_cannot_be_is_refused_by_name(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))) as caught:
        OpenAIAssistants(**settings)
    assert "secret" not in str(caught.value)
