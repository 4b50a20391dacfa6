"""Waiting for runs: until one is done, with what begins it, and what happens when it is not."""

from __future__ import annotations

from typing import Any

import pytest
from openai_assistants import errors, models

from tests.server.running import AssistantsServer

from .calling import Api


@pytest.fixture
def assistant_id(api: Api) -> str:
    assistant: models.AssistantObject = api.create_assistant(model="gpt-4")
    return assistant.id


@pytest.fixture
def run(api: Api, assistant_id: str) -> models.RunObject:
    """A run that was just created."""
    made: models.RunObject = api.create_thread_and_run(assistant_id=assistant_id)
    return made


def paths(server: AssistantsServer) -> list[tuple[str, str]]:
    return [(request.method, request.path.rpartition("/")[2]) for request in server.requests]


def test_waiting_for_a_run_asks_until_it_is_completed(
    api: Api, server: AssistantsServer, run: models.RunObject
) -> None:
    server.requests.clear()
    done = api.wait_for_run(run.id, thread_id=run.thread_id, interval=0)
    assert isinstance(done, models.RunObject)
    assert (done.id, done.status) == (run.id, "completed")
    assert paths(server) == [("GET", run.id)] * 2


def test_progress_is_told_of_with_each_answer(api: Api, run: models.RunObject) -> None:
    seen: list[str] = []

    def tell(found: models.RunObject) -> None:
        seen.append(found.status)

    api.wait_for_run(run.id, thread_id=run.thread_id, interval=0, on_progress=tell)
    assert seen == ["in_progress", "completed"]


@pytest.mark.parametrize("kind", ["async"], indirect=True)
def test_a_coroutine_is_told_of_progress_by_the_asynchronous_client(
    api: Api, run: models.RunObject
) -> None:
    seen: list[str] = []

    async def tell(found: models.RunObject) -> None:
        seen.append(found.status)

    api.wait_for_run(run.id, thread_id=run.thread_id, interval=0, on_progress=tell)
    assert seen == ["in_progress", "completed"]


def test_a_run_that_wants_tool_outputs_is_done_waiting(api: Api) -> None:
    tool: Any = {"type": "function", "function": {"name": "roll", "parameters": {}}}
    assistant = api.create_assistant(model="gpt-4", tools=[tool])
    run = api.create_thread_and_run_and_wait(assistant_id=assistant.id, interval=0)
    assert run.status == "requires_action"
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    outputs: Any = [{"tool_call_id": call.id, "output": "4"}]
    api.submit_tool_outputs_to_run(run.thread_id, run.id, tool_outputs=outputs)
    assert api.wait_for_run(run.id, thread_id=run.thread_id, interval=0).status == "completed"


def test_a_run_is_created_and_waited_for_in_one_call(
    api: Api, server: AssistantsServer, assistant_id: str
) -> None:
    thread = api.create_thread()
    server.requests.clear()
    run = api.create_run_and_wait(
        thread.id, assistant_id=assistant_id, metadata={"key": "value"}, interval=0
    )
    assert (run.thread_id, run.status, run.metadata) == (thread.id, "completed", {"key": "value"})
    assert paths(server) == [("POST", "runs"), ("GET", run.id), ("GET", run.id)]
    assert server.requests[0].json() == {"assistant_id": assistant_id, "metadata": {"key": "value"}}


def test_a_thread_is_created_with_its_run_and_waited_for_in_one_call(
    api: Api, server: AssistantsServer, assistant_id: str
) -> None:
    server.requests.clear()
    seen: list[str] = []
    run = api.create_thread_and_run_and_wait(
        assistant_id=assistant_id,
        thread={"messages": [{"role": "user", "content": "Hello"}]},
        interval=0,
        on_progress=lambda found: seen.append(found.status),
    )
    assert run.status == seen[-1] == "completed"
    messages = api.walk(api.list_messages(run.thread_id, order="asc"))
    assert [message.role for message in messages] == ["user", "assistant"]


def test_what_is_for_the_call_that_begins_a_run_is_not_for_those_that_wait(
    api: Api, server: AssistantsServer, assistant_id: str
) -> None:
    thread = api.create_thread()
    server.requests.clear()
    api.create_run_and_wait(
        thread.id,
        assistant_id=assistant_id,
        interval=0,
        request_options={"body": {"metadata": {"a": "b"}}, "headers": {"X-Trace": "1"}},
    )
    assert server.requests[0].json()["metadata"] == {"a": "b"}
    assert [request.body for request in server.requests[1:]] == [b"", b""]
    assert {request.headers["x-trace"] for request in server.requests} == {"1"}


def test_a_run_that_fails_is_an_error_with_the_run(
    api: Api, server: AssistantsServer, run: models.RunObject
) -> None:
    server.state.fail(run.id, message="Out of luck.")
    with pytest.raises(errors.WaiterFailedError, match="failed") as caught:
        api.wait_for_run(run.id, thread_id=run.thread_id)
    assert isinstance(caught.value.result, models.RunObject)
    assert caught.value.status == "failed"
    assert caught.value.result.last_error is not None
    assert caught.value.result.last_error.message == "Out of luck."


def test_a_run_that_takes_too_long_is_an_error_with_the_run(
    api: Api, server: AssistantsServer, run: models.RunObject
) -> None:
    server.decorate("getRun", lambda body: {**body, "status": "in_progress"})
    with pytest.raises(errors.WaiterTimeoutError, match="in_progress") as caught:
        api.wait_for_run(run.id, thread_id=run.thread_id, interval=0.01, timeout=0.05)
    assert isinstance(caught.value.result, models.RunObject)
    assert caught.value.result.id == run.id


def test_an_error_of_the_server_ends_the_wait(api: Api, assistant_id: str) -> None:
    thread = api.create_thread()
    with pytest.raises(errors.NotFoundError):
        api.wait_for_run("run_none", thread_id=thread.id)
