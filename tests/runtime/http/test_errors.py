"""Errors of the API: their classes, what they say, and what they hold."""

from __future__ import annotations

import copy
import pickle

import pytest
from _runtime import errors
from _runtime.error_texts import one_line, server_words
from _runtime.headers import Headers
from _runtime.models import Model
from _runtime.operations import Operation
from hypothesis import given
from hypothesis import strategies as st


class ErrorDetail(Model):
    message: str
    type: str | None = None


class ErrorResponse(Model):
    error: ErrorDetail


class Conflict(Model):
    current: str


GET = Operation[None](
    "getAssistant",
    "GET",
    "/assistants/{assistant_id}",
    errors=lambda: {409: Conflict, "4XX": ErrorResponse, "default": dict[str, object]},
)


def call(api, **arguments):
    return api.call(GET, path={"assistant_id": "asst_x"}, options={"max_retries": 0}, **arguments)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (300, "RedirectError"),
        (302, "RedirectError"),
        (304, "RedirectError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (408, "APIStatusError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (499, "APIStatusError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
        (600, "APIStatusError"),
        (999, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(api, server, status, name):
    server.answer(status, {"message": "no"})
    with pytest.raises(errors.APIError) as caught:
        call(api)
    assert type(caught.value).__name__ == name
    assert isinstance(caught.value, errors.APIStatusError)
    assert caught.value.status_code == status


def test_the_message_says_what_the_server_said_in_one_line(api, server):
    body = {"error": {"message": "No assistant found with id 'asst_x'.", "type": "invalid"}}
    server.answer(404, body, {"x-request-id": "req_123"})
    with pytest.raises(errors.NotFoundError) as caught:
        call(api)
    assert str(caught.value) == (
        "404 Not Found: No assistant found with id 'asst_x'. "
        "(GET /assistants/asst_x, request id req_123)"
    )


def test_an_error_holds_what_came(api, server):
    body = {"error": {"message": "no", "type": "invalid"}}
    server.answer(404, body, {"X-Request-Id": "req_1", "Retry-After": "9", "X-Other": "1"})
    with pytest.raises(errors.NotFoundError) as caught:
        call(api, query={"a": 1})
    error = caught.value
    assert error.request_id == "req_1"
    assert error.headers["x-other"] == "1"
    assert error.retry_after == 9
    assert error.method == "GET"
    assert error.url == f"{server.url}/v1/assistants/asst_x?a=1"
    assert error.body == ErrorResponse(error=ErrorDetail(message="no", type="invalid"))


@pytest.mark.parametrize(
    ("status", "body", "read"),
    [
        (409, {"current": "v2"}, Conflict(current="v2")),
        (400, {"error": {"message": "m"}}, ErrorResponse(error=ErrorDetail(message="m"))),
        (500, {"a": 1}, {"a": 1}),
        (500, [1], [1]),
        (404, [1], [1]),
        (404, None, None),
        (404, b"", None),
        (404, b"<h1>Not here</h1>", "<h1>Not here</h1>"),
        (404, b"\xff", "\ufffd"),
        (404, b"[" * 100_000, "[" * 100_000),
    ],
)
def test_the_body_is_read_as_the_document_says_or_else_as_far_as_it_can_be(
    api, server, status, body, read
):
    server.answer(status, body)
    with pytest.raises(errors.APIStatusError) as caught:
        call(api)
    assert caught.value.body == read


def test_without_declared_errors_the_body_is_plain_json(api, server):
    server.answer(400, {"error": {"message": "m"}})
    with pytest.raises(errors.BadRequestError) as caught:
        api.call(Operation[None]("op", "GET", "/x"))
    assert caught.value.body == {"error": {"message": "m"}}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"message": "m"}, "m"),
        ({"Message": "m"}, "m"),
        ({"error": "m"}, "m"),
        ({"error": {"message": "m", "code": 1}}, "m"),
        ({"error": {"code": 5, "details": []}}, '{"error": {"code": 5, "details": []}}'),
        ({"error": "invalid_grant", "error_description": "m"}, "m"),
        ({"type": "about:blank", "title": "t", "detail": "m"}, "m"),
        ({"type": "about:blank", "title": "t"}, "t"),
        ({"detail": [{"loc": ["body"], "msg": "m"}]}, "m"),
        ({"errors": [{"message": "m"}, {"message": "n"}]}, "m"),
        ({"errors": ["m"]}, "m"),
        ({"errors": [], "title": "t"}, "t"),
        ({"message": "", "error": "m"}, "m"),
        ({"message": 5, "error": "m"}, "m"),
        ([{"message": "m"}], "m"),
        ("m", "m"),
        (
            "<html><head><style>x{}</style><title>502</title></head><body>Bad\n  <b>gateway</b>",
            "502 Bad gateway",
        ),
        ({"a": 1}, '{"a": 1}'),
        ({}, ""),
        ([], ""),
        (None, ""),
        ("", ""),
        ({"message": "two\nlines\t and\r\nmore"}, "two lines and more"),
        ({"message": "\x1b[31mred\x00 \u202eright"}, "\\x1b[31mred\\x00 \\u202eright"),
    ],
)
def test_what_the_server_said_is_found_in_the_usual_places(body, words):
    assert server_words(body) == words


def test_what_the_server_said_is_cut_when_it_is_long():
    assert server_words({"message": "x" * 10_000}) == "x" * 499 + "…"


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner)
    | st.dictionaries(st.text() | st.sampled_from(["error", "message", "errors"]), inner),
)


@given(json_values)
def test_whatever_the_server_says_comes_to_one_short_printable_line(body):
    words = server_words(body)
    assert words.isprintable()
    assert len(words) <= 10 * 500


@given(st.text())
def test_one_line_is_printable(text):
    assert one_line(text).isprintable()


def test_an_empty_answer_still_makes_a_message(api, server):
    server.answer(404, b"")
    with pytest.raises(errors.NotFoundError) as caught:
        call(api)
    assert str(caught.value) == "404 Not Found (GET /assistants/asst_x)"


def test_the_path_is_shown_without_the_query(api, server):
    server.answer(404, b"")
    with pytest.raises(errors.NotFoundError) as caught:
        call(api, query={"q": "private"})
    assert "private" not in str(caught.value)


def test_an_error_whose_body_breaks_off_is_still_that_error(api, server):
    server.send(b"HTTP/1.1 404 X\r\nContent-Length: 100\r\n\r\nnot he", then="close")
    with pytest.raises(errors.NotFoundError, match="not he"):
        call(api)


def test_an_error_whose_body_cannot_be_decompressed_is_still_that_error(api, server):
    server.answer(404, b"not gzip", {"Content-Encoding": "gzip"})
    with pytest.raises(errors.NotFoundError):
        call(api)


def test_a_status_that_the_document_does_not_know_has_a_plain_body(api, server):
    operation = Operation[None]("op", "GET", "/x", errors=lambda: {404: ErrorResponse})
    server.answer(400, {"a": 1})
    with pytest.raises(errors.BadRequestError) as caught:
        api.call(operation)
    assert caught.value.body == {"a": 1}


def test_a_proxy_that_refuses_is_an_error_and_sees_no_credentials(api, server, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    server.answer(407, b"")
    api.client(base_url="https://api.example.test", max_retries=0)
    with pytest.raises(errors.APIConnectionError, match="the proxy refused: 407"):
        call(api)
    assert server.request.method == "CONNECT"
    assert "authorization" not in server.request.headers


def test_no_connection_says_where_and_why(api, server):
    api.client(base_url="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(errors.APIConnectionError) as caught:
        call(api)
    text = str(caught.value)
    assert text.startswith("no connection to http://127.0.0.1:1: ")
    assert text.endswith(" (GET /assistants/asst_x)")
    assert caught.value.method == "GET"
    assert caught.value.url == "http://127.0.0.1:1/assistants/asst_x"


def test_a_broken_connection_is_chained_to_its_cause(api, server):
    import httpx2

    server.reset()
    with pytest.raises(errors.APIConnectionError, match="the connection broke") as caught:
        call(api)
    assert isinstance(caught.value.__cause__, httpx2.TransportError)


def every_error():
    where = {"method": "GET", "url": "https://x/y"}
    came = {"status_code": 404, "headers": Headers.of({"X-Request-Id": "r"}), **where}
    yield errors.APIError("m", **where)
    yield errors.MissingCredentialsError("m")
    yield errors.ClientClosedError("m")
    yield errors.APIConnectionError("m", **where)
    yield errors.APITimeoutError("m", **where)
    yield errors.UnreadableResponseError("m", body=b"x", **came)
    body = ErrorResponse(error=ErrorDetail(message="no"))
    yield errors.InvalidResponseError("m", mismatches=("/a: wrong",), body={"a": 1}, **came)
    yield errors.TokenRequestError("m", code="invalid_client", status_code=401, **where)
    for kind in (errors.WaiterError, errors.WaiterFailedError, errors.WaiterTimeoutError):
        yield kind("m", result=body, status="failed")
    for kind in (errors.APIStatusError, *concrete(errors.APIStatusError)):
        yield kind("m", body=body, retry_after=1.5, **came)


def concrete(kind):
    """The classes that derive from one, in its module."""
    found = [each for each in vars(errors).values() if isinstance(each, type)]
    return [each for each in found if issubclass(each, kind) and each is not kind]


def test_every_error_is_among_those_that_are_tried_here():
    public = {each for each in concrete(errors.APIError) if not each.__name__.startswith("_")}
    assert {type(error) for error in every_error()} == public | {errors.APIError}


@pytest.mark.parametrize("error", list(every_error()), ids=lambda e: type(e).__name__)
@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_errors_copy_and_pickle(error, again):
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)
    assert getattr(other, "request_id", None) == getattr(error, "request_id", None)


def test_an_error_can_be_made_for_a_test_of_ones_own():
    error = errors.NotFoundError("gone", status_code=404)
    assert (error.request_id, error.body, error.retry_after, error.url) == (None, None, None, None)
    assert dict(error.headers) == {}
