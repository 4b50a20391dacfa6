"""The test server itself: life cycles, lists, errors, and what tests can order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import httpx2
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from .listing import Json, page
from .oracle import RecordedResponse
from .running import DOCUMENT, AssistantsServer, running_server

FUNCTION = {"type": "function", "function": {"name": "get_weather"}}


@cache
def _document() -> Json:
    document: Json = yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))
    return document


class Api:
    """Calls the server with the headers it wants, and checks each response by the document."""

    def __init__(self, server: AssistantsServer) -> None:
        self.server = server
        self.document = _document()
        self.operations: set[str] = set()
        """What has been called with success."""
        headers = {"Authorization": f"Bearer {server.api_key}", "OpenAI-Beta": "assistants=v1"}
        self.http = httpx2.Client(base_url=server.url, headers=headers, trust_env=False)

    def send(self, method: str, path: str, **options: Any) -> httpx2.Response:
        response = self.http.request(method, path, **options)
        request = self.server.requests[-1]
        recorded = RecordedResponse(
            response.status_code, Headers(response.headers), response.content
        )
        assert self.server.oracle.response_violations(request, recorded) == []
        return response

    def get(self, path: str, **query: str | int) -> Json:
        return self._success("GET", path, params=query)

    def post(self, path: str, body: Json | None = None) -> Json:
        return self._success("POST", path, json=body)

    def delete(self, path: str) -> Json:
        return self._success("DELETE", path)

    def error(self, method: str, path: str, **options: Any) -> tuple[int, Json]:
        response = self.send(method, path, **options)
        body: Json = response.json()["error"]
        return response.status_code, body

    def _success(self, method: str, path: str, **options: Any) -> Json:
        response = self.send(method, path, **options)
        assert response.status_code == 200, response.text
        route = self.server.oracle.route(method, response.request.url.path)
        assert route is not None
        self.operations.add(route.operation_id)
        body: Json = response.json()
        assert body.keys() == self._fields(route.template, method)
        return body

    def _fields(self, template: str, method: str) -> set[str]:
        response = self.document["paths"][template][method.lower()]["responses"]["200"]
        name = response["content"]["application/json"]["schema"]["$ref"].split("/")[-1]
        return set(self.document["components"]["schemas"][name]["properties"])


@pytest.fixture(scope="module")
def running() -> Iterator[AssistantsServer]:
    with running_server() as server:
        yield server


@pytest.fixture
def server(running: AssistantsServer) -> AssistantsServer:
    running.reset()
    return running


@pytest.fixture
def api(server: AssistantsServer) -> Iterator[Api]:
    api = Api(server)
    with api.http:
        yield api


@pytest.fixture
def new_run(api: Api) -> Callable[..., str]:
    """Starts a run on a new thread with these tools; gives the path of the run."""

    def start(*tools: Json) -> str:
        assistant = api.post("/assistants", {"model": "gpt-4", "tools": tools})
        run = api.post("/threads/runs", {"assistant_id": assistant["id"]})
        return f"/threads/{run['thread_id']}/runs/{run['id']}"

    return start


# Life cycles


def test_all_operations_of_the_document_work_together(api: Api) -> None:
    assistant = api.post(
        "/assistants",
        {
            "model": "gpt-4",
            "instructions": "Be brief.",
            "tools": [{"type": "retrieval"}, {"type": "code_interpreter"}, FUNCTION],
            "file_ids": ["file-a"],
            "metadata": {"team": "finance"},
        },
    )
    assistant_path = f"/assistants/{assistant['id']}"
    assert api.get(assistant_path) == assistant
    assert api.post(assistant_path, {"name": "Ada"}) == assistant | {"name": "Ada"}
    attached = api.post(f"{assistant_path}/files", {"file_id": "file-b"})
    assert api.get(f"{assistant_path}/files/file-b") == attached
    assert _ids(api.get(f"{assistant_path}/files", order="asc")) == ["file-a", "file-b"]
    assert api.delete(f"{assistant_path}/files/file-a")["deleted"]
    assert api.get(assistant_path)["file_ids"] == ["file-b"]

    thread = api.post("/threads")
    thread_path = f"/threads/{thread['id']}"
    assert api.get(thread_path) == thread
    assert api.post(thread_path, {"metadata": {"a": "b"}})["metadata"] == {"a": "b"}
    question = api.post(
        f"{thread_path}/messages",
        {"role": "user", "content": "What is six times seven?", "file_ids": ["file-c"]},
    )
    message_path = f"{thread_path}/messages/{question['id']}"
    assert api.get(message_path) == question
    assert api.post(message_path, {"metadata": {"a": "b"}})["metadata"] == {"a": "b"}
    file = api.get(f"{message_path}/files/file-c")
    assert api.get(f"{message_path}/files")["data"] == [file]

    run = api.post(
        f"{thread_path}/runs",
        {"assistant_id": assistant["id"], "additional_instructions": "Use figures."},
    )
    assert (run["status"], run["instructions"]) == ("queued", "Be brief. Use figures.")
    run_path = f"{thread_path}/runs/{run['id']}"
    assert api.post(run_path, {"metadata": {"a": "b"}})["metadata"] == {"a": "b"}
    assert api.get(run_path)["status"] == "in_progress"
    waiting = api.get(run_path)
    (call,) = waiting["required_action"]["submit_tool_outputs"]["tool_calls"]
    api.post(
        f"{run_path}/submit_tool_outputs",
        {"tool_outputs": [{"tool_call_id": call["id"], "output": "sunny"}]},
    )
    assert [api.get(run_path)["status"] for _ in range(3)] == [
        "in_progress",
        "completed",
        "completed",
    ]
    assert _ids(api.get(f"{thread_path}/runs")) == [run["id"]]
    steps = api.get(f"{run_path}/steps", order="asc")["data"]
    assert [step["type"] for step in steps] == ["tool_calls", "tool_calls", "message_creation"]
    assert api.get(f"{run_path}/steps/{steps[1]['id']}") == steps[1]
    assert steps[1]["step_details"]["tool_calls"][0]["function"]["output"] == "sunny"
    answer, asked = api.get(f"{thread_path}/messages")["data"]
    assert (answer["role"], asked["id"]) == ("assistant", question["id"])
    image, text = answer["content"]
    for annotation in text["text"]["annotations"]:
        place = slice(annotation["start_index"], annotation["end_index"])
        assert text["text"]["value"][place] == annotation["text"]
    assert image["type"] == "image_file"

    other = api.post("/threads/runs", {"assistant_id": assistant["id"]})
    assert api.post(f"/threads/{other['thread_id']}/runs/{other['id']}/cancel")["id"] == other["id"]
    assert _ids(api.get("/assistants")) == [assistant["id"]]
    assert api.delete(thread_path)["deleted"]
    assert api.delete(assistant_path)["deleted"]
    assert api.error("GET", assistant_path)[0] == 404

    operations = [
        operation["operationId"]
        for path in api.document["paths"].values()
        for operation in path.values()
        if "operationId" in operation
    ]
    assert len(operations) == 28
    assert api.operations == set(operations)
    assert api.server.violations == []


def test_a_run_without_functions_completes_by_being_looked_at(
    api: Api, new_run: Callable[..., str]
) -> None:
    path = new_run()
    assert [api.get(path)["status"] for _ in range(2)] == ["in_progress", "completed"]
    run = api.get(path)
    assert run["usage"] == {"prompt_tokens": 12, "completion_tokens": 5, "total_tokens": 17}
    assert run["created_at"] < run["started_at"] < run["completed_at"]
    assert run["expires_at"] is None


def test_a_test_can_advance_a_run(api: Api, new_run: Callable[..., str]) -> None:
    run_id = new_run(FUNCTION).split("/")[-1]
    state = api.server.state
    assert [state.advance(run_id)["status"] for _ in range(3)] == [
        "in_progress",
        "requires_action",
        "requires_action",
    ]


def test_a_cancelled_run_takes_its_open_step_along(api: Api, new_run: Callable[..., str]) -> None:
    path = new_run(FUNCTION)
    api.get(path)
    assert api.get(path)["status"] == "requires_action"
    assert api.post(f"{path}/cancel")["status"] == "cancelling"
    run = api.get(path)
    assert run["status"] == "cancelled"
    assert run["cancelled_at"] is not None
    (step,) = api.get(f"{path}/steps")["data"]
    assert (step["status"], step["cancelled_at"]) == ("cancelled", run["cancelled_at"])


def test_a_run_fails_when_a_test_says_so(api: Api, new_run: Callable[..., str]) -> None:
    path = new_run()
    api.server.state.fail(path.split("/")[-1], code="rate_limit_exceeded", message="Too much.")
    run = api.get(path)
    assert (run["status"], run["last_error"]["code"]) == ("failed", "rate_limit_exceeded")


def test_a_run_expires_when_its_time_is_over() -> None:
    now = [1_708_420_800]
    with running_server(clock=lambda: now[0]) as server:
        state = server.state
        assistant = state.create_assistant({"model": "gpt-4", "tools": [FUNCTION]})
        run = state.create_thread_and_run({"assistant_id": assistant["id"]})
        state.advance(run["id"])
        state.advance(run["id"])
        now[0] += 600
        assert state.get_run(run["thread_id"], run["id"])["status"] == "expired"
        assert [step["status"] for step in state.steps.values()] == ["expired"]


def test_files_of_an_assistant_are_replaced_as_a_whole(api: Api) -> None:
    path = f"/assistants/{api.post('/assistants', {'model': 'm', 'file_ids': ['file-a']})['id']}"
    api.post(path, {"file_ids": ["file-b", "file-c"]})
    assert _ids(api.get(f"{path}/files")) == ["file-c", "file-b"]
    assert api.error("GET", f"{path}/files/file-a")[0] == 404


# Lists


def test_a_list_is_walked_forwards_and_backwards(api: Api) -> None:
    path = f"/threads/{api.post('/threads')['id']}/messages"
    ids = [api.post(path, {"role": "user", "content": "Hi"})["id"] for _ in range(5)]

    first = api.get(path, limit=2, order="asc")
    assert (_ids(first), first["has_more"]) == (ids[:2], True)
    second = api.get(path, limit=2, order="asc", after=first["last_id"])
    assert (_ids(second), second["has_more"]) == (ids[2:4], True)
    third = api.get(path, limit=2, order="asc", after=second["last_id"])
    assert (_ids(third), third["has_more"]) == (ids[4:], False)
    back = api.get(path, limit=2, order="asc", before=third["first_id"])
    assert (_ids(back), back["has_more"]) == (ids[2:4], True)
    between = api.get(path, order="asc", after=ids[0], before=ids[3])
    assert (_ids(between), between["has_more"]) == (ids[1:3], False)
    assert _ids(api.get(path)) == ids[::-1]


def test_an_empty_list_has_null_cursors(api: Api) -> None:
    assert api.get("/assistants") == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }


@given(
    times=st.lists(st.integers(0, 3), max_size=12),
    limit=st.integers(1, 5),
    order=st.sampled_from(["asc", "desc"]),
)
def test_walking_all_pages_gives_each_item_once(times: list[int], limit: int, order: str) -> None:
    items = [{"id": f"msg_{i}", "created_at": time} for i, time in enumerate(times)]
    query = {"limit": str(limit), "order": order}
    everything = page(items, {"limit": "100", "order": order})["data"]
    for cursor, edge in (("after", "last_id"), ("before", "first_id")):
        start = {} if cursor == "after" or not items else {cursor: everything[-1]["id"]}
        current = page(items, query | start)
        walked = current["data"]
        while current["has_more"]:
            current = page(items, query | {cursor: current[edge]})
            walked = (
                [*walked, *current["data"]] if cursor == "after" else [*current["data"], *walked]
            )
        assert walked == (everything[:-1] if start else everything)


# Errors


@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({"Authorization": "Bearer wrong"}, 401, "invalid_api_key"),
        ({"Authorization": ""}, 401, "invalid_api_key"),
        ({"Authorization": "", "OpenAI-Beta": ""}, 401, "invalid_api_key"),
    ],
)
def test_a_wrong_key_is_refused(api: Api, headers: Json, status: int, code: str) -> None:
    answer, error = api.error("GET", "/assistants", headers=headers)
    assert (answer, error["code"]) == (status, code)


def test_a_missing_beta_header_is_refused_with_the_words_of_the_api(api: Api) -> None:
    del api.http.headers["OpenAI-Beta"]
    status, error = api.error("GET", "/assistants")
    assert (status, error["code"]) == (400, "invalid_beta")
    assert error["message"].startswith("You must provide the 'OpenAI-Beta' header to access")
    assert len(api.server.violations) == 1


@pytest.mark.parametrize(
    ("method", "path", "kind"),
    [
        ("GET", "/assistants/asst_x", "assistant"),
        ("POST", "/assistants/asst_x", "assistant"),
        ("DELETE", "/assistants/asst_x", "assistant"),
        ("GET", "/assistants/{assistant}/files/asst_x", "file"),
        ("DELETE", "/assistants/{assistant}/files/asst_x", "file"),
        ("GET", "/threads/asst_x", "thread"),
        ("GET", "/threads/asst_x/messages", "thread"),
        ("GET", "/threads/{thread}/messages/asst_x", "message"),
        ("GET", "/threads/{thread}/messages/{message}/files/asst_x", "file"),
        ("GET", "/threads/{thread}/runs/asst_x", "run"),
        ("POST", "/threads/{thread}/runs/asst_x/cancel", "run"),
        ("GET", "/threads/{thread}/runs/{run}/steps/asst_x", "run step"),
        ("GET", "/threads/{other}/messages/{message}", "message"),
        ("GET", "/threads/{other}/runs/{run}", "run"),
    ],
)
def test_what_does_not_exist_is_not_found(api: Api, method: str, path: str, kind: str) -> None:
    state = api.server.state
    assistant = state.create_assistant({"model": "gpt-4"})["id"]
    thread = state.create_thread()["id"]
    names = {
        "assistant": assistant,
        "thread": thread,
        "other": state.create_thread()["id"],
        "message": state.create_message(thread, {"role": "user", "content": "Hi"})["id"],
        "run": state.create_run(thread, {"assistant_id": assistant})["id"],
    }
    body: Json | None = {} if (method, path) == ("POST", "/assistants/asst_x") else None
    status, error = api.error(method, path.format(**names), json=body)
    identifier = path.format(**names).removesuffix("/cancel").removesuffix("/messages")
    assert status == 404
    assert error["message"] == f"No {kind} found with id '{identifier.split('/')[-1]}'."


def test_an_active_run_locks_its_thread(api: Api, new_run: Callable[..., str]) -> None:
    path = new_run()
    _, _, thread, _, run = path.split("/")
    message = {"role": "user", "content": "Hi"}
    status, error = api.error("POST", f"/threads/{thread}/messages", json=message)
    assert status == 400
    assert error["message"] == f"Can't add messages to {thread} while a run {run} is active."
    assistant = api.get("/assistants")["data"][0]["id"]
    again = {"assistant_id": assistant}
    status, error = api.error("POST", f"/threads/{thread}/runs", json=again)
    assert status == 400
    assert error["message"] == f"Thread {thread} already has an active run {run}."
    api.server.state.expire(run)
    assert api.post(f"/threads/{thread}/messages", message)["role"] == "user"


def test_tool_outputs_have_to_be_complete_and_in_time(
    api: Api, new_run: Callable[..., str]
) -> None:
    other = {"type": "function", "function": {"name": "get_time"}}
    path = new_run(FUNCTION, other)
    one = {"tool_outputs": [{"tool_call_id": "call_" + "1".zfill(24), "output": "sunny"}]}
    outputs = f"{path}/submit_tool_outputs"
    _, error = api.error("POST", outputs, json=one)
    assert error["message"] == 'Runs in status "queued" do not accept tool outputs.'
    api.get(path)
    api.get(path)
    status, error = api.error("POST", outputs, json=one)
    assert status == 400
    calls = [f"call_{number:024}" for number in (1, 2)]
    assert error["message"] == f"Expected tool outputs for call_ids {calls}, got {calls[:1]}"
    api.server.state.expire(path.split("/")[-1])
    _, error = api.error("POST", outputs, json=one)
    assert error["message"] == 'Runs in status "expired" do not accept tool outputs.'


def test_an_ended_run_cannot_be_cancelled(api: Api, new_run: Callable[..., str]) -> None:
    path = new_run()
    api.post(f"{path}/cancel")
    api.get(path)
    status, error = api.error("POST", f"{path}/cancel")
    assert (status, error["message"]) == (400, "Cannot cancel run with status 'cancelled'.")


def test_a_cursor_that_is_not_in_the_list_is_refused(api: Api) -> None:
    status, error = api.error("GET", "/assistants", params={"after": "asst_x"})
    assert (status, "asst_x" in error["message"]) == (400, True)


def test_a_request_that_the_document_does_not_allow_is_refused_and_kept(api: Api) -> None:
    body = {"model": 3, "colour": "red"}
    status, error = api.error("POST", "/assistants?limit=1", json=body)
    assert status == 400
    assert (
        api.server.violations
        == error["message"].split("; ")
        == [
            "POST /v1/assistants: query parameter limit: not declared",
            "POST /v1/assistants: body: Additional properties are not allowed "
            "('colour' was unexpected)",
            "POST /v1/assistants: body.model: 3 is not of type 'string'",
        ]
    )


# What tests can order


def test_the_next_requests_fail_as_ordered(api: Api) -> None:
    api.server.fail_next(429, headers={"Retry-After": "0"}, times=2)
    for _ in range(2):
        response = api.send("GET", "/assistants")
        assert (response.status_code, response.headers["retry-after"]) == (429, "0")
        assert response.json()["error"]["code"] == "rate_limit_exceeded"
    api.server.fail_next(503)
    assert api.error("GET", "/assistants")[1]["type"] == "server_error"
    assert api.get("/assistants")["data"] == []


def test_a_response_need_not_be_json(api: Api) -> None:
    api.server.fail_next(200, body=b"<html>", headers={"Content-Type": "text/html"})
    response = api.http.get("/assistants")
    assert (response.text, response.headers["content-type"]) == ("<html>", "text/html")


def test_a_connection_is_cut_before_the_response(api: Api) -> None:
    api.server.drop_next()
    with pytest.raises(httpx2.RemoteProtocolError, match="without sending a response"):
        api.http.post("/assistants", json={"model": "gpt-4"})
    assert api.get("/assistants")["data"] == []


def test_a_connection_is_cut_inside_the_body_after_the_request_took_effect(api: Api) -> None:
    api.server.drop_next("inside the body")
    with pytest.raises(httpx2.RemoteProtocolError, match="complete message body"):
        api.http.post("/assistants", json={"model": "gpt-4"})
    assert len(api.get("/assistants")["data"]) == 1


def test_a_slow_answer_meets_a_time_limit(api: Api) -> None:
    api.server.delay_next(30)
    with pytest.raises(httpx2.ReadTimeout):
        api.http.post("/assistants", json={"model": "gpt-4"}, timeout=0.05)
    api.server.delay_next(0.01)
    assert api.get("/assistants")["data"] == []


def test_responses_can_carry_what_the_document_does_not_know(
    api: Api, new_run: Callable[..., str]
) -> None:
    path = new_run()
    api.server.decorate("getRun", lambda run: run | {"status": "paused", "mood": {"level": 3}})
    run = api.http.get(path).json()
    assert (run["status"], run["mood"]) == ("paused", {"level": 3})
    assert api.server.state.runs[run["id"]]["status"] == "in_progress"


def test_a_world_of_known_identifiers_can_be_set_up(api: Api) -> None:
    state = api.server.state
    state.ids.plan("asst_A", "thread_T", "msg_M", "run_R", "step_S", "call_C")
    state.create_assistant({"model": "gpt-4", "tools": [FUNCTION], "file_ids": ["file-F"]})
    state.create_thread({"messages": [{"role": "user", "content": "Hi"}]})
    state.create_run("thread_T", {"assistant_id": "asst_A"})
    state.advance("run_R")
    state.advance("run_R")
    assert api.get("/threads/thread_T/messages/msg_M")["role"] == "user"
    assert api.get("/threads/thread_T/runs/run_R/steps/step_S")["status"] == "in_progress"
    outputs = {"tool_outputs": [{"tool_call_id": "call_C", "output": "sunny"}]}
    run = api.post("/threads/thread_T/runs/run_R/submit_tool_outputs", outputs)
    assert run["status"] == "queued"


def test_identifiers_count_up_unless_planned(api: Api) -> None:
    api.server.state.ids.plan("asst_Ada")
    ids = [api.post("/assistants", {"model": "gpt-4"})["id"] for _ in range(2)]
    assert ids == ["asst_Ada", "asst_000000000000000000000001"]


def test_requests_are_recorded_as_they_were_sent(api: Api) -> None:
    api.http.post("/threads/a%2Fb?x=%20", content=b'{"metadata": {}}')
    request = api.server.requests[-1]
    assert (request.method, request.path, request.query) == ("POST", "/v1/threads/a%2Fb", "x=%20")
    assert (request.body, request.json()) == (b'{"metadata": {}}', {"metadata": {}})
    assert request.headers["openai-beta"] == "assistants=v1"


def test_each_response_has_a_request_id(api: Api) -> None:
    response = api.send("GET", "/assistants")
    assert response.headers["x-request-id"] == "req_000000000000000000000001"


def test_servers_run_side_by_side_and_leave_no_thread_behind() -> None:
    before = threading.active_count()
    with running_server() as one, running_server() as two:
        assert one.url != two.url
        assert httpx2.get(f"{one.url}/assistants", trust_env=False).status_code == 401
        assert (len(one.requests), len(two.requests)) == (1, 0)
    assert threading.active_count() == before


def _ids(envelope: Json) -> list[str]:
    return [item["id"] for item in envelope["data"]]
