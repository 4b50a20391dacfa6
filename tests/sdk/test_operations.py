"""All operations of the document, called by both clients in one story."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from openai_assistants import errors, models

from tests.server.running import AssistantsServer

from .calling import Api
from .document import operations

ENDED = {"completed", "failed", "cancelled", "expired"}
WEATHER = models.AssistantToolsFunction(
    function=models.FunctionObject(
        name="get_weather",
        parameters={"type": "object", "properties": {"city": {"type": "string"}}},
    )
)


@pytest.fixture
def thread_id(api: Api) -> str:
    thread: models.ThreadObject = api.create_thread()
    return thread.id


@pytest.fixture
def start(api: Api, thread_id: str) -> Callable[..., Any]:
    """Starts a run on the thread with these tools."""

    def start(*tools: models.AssistantToolInput) -> Any:
        assistant = api.create_assistant(model="gpt-4", tools=tools)
        return api.create_run(thread_id, assistant_id=assistant.id)

    return start


def polled(api: Api, run: Any, *statuses: str) -> Any:
    """The run once it has one of these statuses, by asking as often as a program would."""
    for _ in range(10):
        run = api.get_run(run.thread_id, run.id)
        if run.status in statuses:
            return run
    raise AssertionError(f"The run is still {run.status}.")


def ids(items: list[Any]) -> list[str]:
    return [item.id for item in items]


def test_all_operations_of_the_document_work_together(api: Api, server: AssistantsServer) -> None:
    """A conversation from the first assistant to the last deletion."""
    assistant = api.create_assistant(
        model="gpt-4",
        name="Sales Analyst",
        instructions="Be brief.",
        tools=[models.AssistantToolsCode(), {"type": "retrieval"}, WEATHER],
        file_ids=["file-a"],
        metadata={"team": "finance"},
    )
    assert api.get_assistant(assistant.id) == assistant
    assert assistant.metadata == {"team": "finance"}
    assistant = api.modify_assistant(assistant.id, name="Ada", instructions=None)
    assert (assistant.name, assistant.instructions) == ("Ada", None)
    attached = api.create_assistant_file(assistant.id, file_id="file-b")
    assert api.get_assistant_file(assistant.id, "file-b") == attached
    files = api.list_assistant_files(assistant.id, order="asc")
    assert ids(api.walk(files)) == ["file-a", "file-b"]
    assert api.delete_assistant_file(assistant.id, "file-b").deleted is True

    thread = api.create_thread(messages=[{"role": "user", "content": "Hello"}])
    assert api.get_thread(thread.id) == thread
    assert api.modify_thread(thread.id, metadata={"user": "42"}).metadata == {"user": "42"}
    question = api.create_message(thread.id, content="How warm is it?", file_ids=["file-c"])
    assert api.get_message(thread.id, question.id) == question
    changed = api.modify_message(thread.id, question.id, metadata={"lang": "en"})
    assert changed.metadata == {"lang": "en"}
    (file,) = api.walk(api.list_message_files(thread.id, question.id))
    assert api.get_message_file(thread.id, question.id, "file-c") == file

    run = api.create_run(thread.id, assistant_id=assistant.id, additional_instructions="Use °C.")
    assert (run.status, run.instructions) == ("queued", "Use °C.")
    assert api.modify_run(thread.id, run.id, metadata={"try": "1"}).metadata == {"try": "1"}
    run = polled(api, run, "requires_action")
    (call,) = run.required_action.submit_tool_outputs.tool_calls
    outputs = [{"tool_call_id": call.id, "output": "31 °C"}]
    api.submit_tool_ouputs_to_run(thread.id, run.id, tool_outputs=outputs)
    run = polled(api, run, *ENDED)
    assert (run.status, run.required_action, run.usage.total_tokens) == ("completed", None, 51)
    assert ids(api.walk(api.list_runs(thread.id))) == [run.id]
    steps = api.walk(api.list_run_steps(thread.id, run.id, order="asc"))
    assert [step.type for step in steps] == ["tool_calls", "tool_calls", "message_creation"]
    assert api.get_run_step(thread.id, run.id, steps[1].id) == steps[1]
    assert steps[1].step_details.tool_calls[0].function.output == "31 °C"
    answer = api.walk(api.list_messages(thread.id))[0]
    assert (answer.id, answer.role) == (
        steps[2].step_details.message_creation.message_id,
        "assistant",
    )

    other = api.create_thread_and_run(assistant_id=assistant.id, thread={"metadata": None})
    assert api.cancel_run(other.thread_id, other.id).status == "cancelling"
    assert polled(api, other, *ENDED).status == "cancelled"
    assert ids(api.walk(api.list_assistants())) == [assistant.id]
    assert api.delete_thread(thread.id).deleted is True
    assert api.delete_assistant(assistant.id).deleted is True
    with pytest.raises(errors.NotFoundError):
        api.get_assistant(assistant.id)

    routes = [server.oracle.route(request.method, request.path) for request in server.requests]
    assert {route.operation_id for route in routes if route} == set(operations())
    assert len(operations()) == 28


def test_a_run_without_tools_completes_and_writes_a_message(
    api: Api, server: AssistantsServer, thread_id: str, start: Callable[..., Any]
) -> None:
    server.state.reply = "Forty-two."
    run = polled(api, start(), *ENDED)
    assert run.status == "completed"
    (message,) = api.walk(api.list_messages(thread_id))
    assert (message.run_id, message.content[0].text.value) == (run.id, "Forty-two.")


def test_tools_of_the_server_leave_steps_and_annotations(
    api: Api, thread_id: str, start: Callable[..., Any]
) -> None:
    run = polled(api, start({"type": "code_interpreter"}, {"type": "retrieval"}), *ENDED)
    message_step, tools_step = api.walk(api.list_run_steps(thread_id, run.id))
    retrieval, code = tools_step.step_details.tool_calls
    assert isinstance(retrieval, models.RunStepDetailsToolCallsRetrievalObject)
    assert [type(output).__name__ for output in code.code_interpreter.outputs] == [
        "RunStepDetailsToolCallsCodeOutputLogsObject",
        "RunStepDetailsToolCallsCodeOutputImageObject",
    ]
    message = api.get_message(thread_id, message_step.step_details.message_creation.message_id)
    image, text = message.content
    (annotation,) = text.text.annotations
    assert isinstance(image, models.MessageContentImageFileObject)
    assert isinstance(annotation, models.MessageContentTextAnnotationsFilePathObject)
    assert text.text.value[annotation.start_index : annotation.end_index] == annotation.text


@pytest.mark.parametrize("method", ["submit_tool_ouputs_to_run", "submit_tool_outputs_to_run"])
def test_results_of_function_calls_are_submitted_by_either_name(
    api: Api, server: AssistantsServer, start: Callable[..., Any], method: str
) -> None:
    server.state.function_arguments = '{"city": "Rome"}'
    run = polled(api, start(WEATHER), "requires_action")
    (call,) = run.required_action.submit_tool_outputs.tool_calls
    assert (call.function.name, call.function.arguments) == ("get_weather", '{"city": "Rome"}')
    output = models.RunToolOutput(tool_call_id=call.id, output="sunny")
    run = getattr(api, method)(run.thread_id, run.id, tool_outputs=[output])
    assert server.requests[-1].path.endswith("/submit_tool_outputs")
    assert polled(api, run, *ENDED).status == "completed"


def test_a_run_that_waits_can_be_cancelled(api: Api, start: Callable[..., Any]) -> None:
    run = polled(api, start(WEATHER), "requires_action")
    assert api.cancel_run(run.thread_id, run.id).status == "cancelling"
    assert polled(api, run, *ENDED).cancelled_at is not None


def test_a_run_that_failed_says_why(
    api: Api, server: AssistantsServer, start: Callable[..., Any]
) -> None:
    run = start()
    server.state.fail(run.id, code="rate_limit_exceeded", message="Too much.")
    run = api.get_run(run.thread_id, run.id)
    assert run.last_error == models.RunLastError(code="rate_limit_exceeded", message="Too much.")


def test_what_the_server_refuses_is_an_error_with_its_words(
    api: Api, start: Callable[..., Any]
) -> None:
    run = start()
    with pytest.raises(errors.BadRequestError, match=f"already has an active run {run.id}"):
        api.create_run(run.thread_id, assistant_id=run.assistant_id)
