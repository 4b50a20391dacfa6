"""Calls for type checkers to judge; nothing here is run.

What is wrong is marked, for both checkers; `test_types.py` lets them report each mark that is not
needed. So a call that should be wrong and is taken as right fails the test as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_type

from openai_assistants import (
    AsyncOpenAIAssistants,
    AsyncPage,
    OpenAIAssistants,
    Page,
    RequestOptions,
    Timeout,
    errors,
    models,
)


def inputs_are_models_dicts_or_mixtures(client: OpenAIAssistants) -> None:
    function = models.FunctionObject(name="get_weather", parameters={"type": "object"})
    client.assistants.create_assistant(
        model="gpt-4",
        name=None,
        tools=[
            {"type": "code_interpreter"},
            {"type": "function", "function": {"name": "get_weather"}},
            {"type": "function", "function": function},
            models.AssistantToolsRetrieval(),
            models.AssistantToolsFunction(function=function),
        ],
        metadata={"team": "finance"},
    )
    assistant = client.assistants.get_assistant(assistant_id="asst_1")
    client.assistants.create_assistant(model=assistant.model, tools=assistant.tools)
    client.assistants.create_thread(messages=[{"role": "user", "content": "Hello"}])
    client.assistants.create_thread(messages=(models.CreateMessageRequest(content="Hello"),))
    client.assistants.create_thread_and_run(
        assistant_id="asst_1", thread={"messages": [{"role": "user", "content": "Hello"}]}
    )
    client.assistants.submit_tool_outputs_to_run(
        "thread_1", "run_1", tool_outputs=[{"tool_call_id": "call_1", "output": "31 °C"}]
    )


def results_have_their_types(client: OpenAIAssistants) -> None:
    run = client.assistants.get_run("thread_1", run_id="run_1")
    assert_type(run, models.RunObject)
    assert_type(run.started_at, int | None)
    assert_type(run.metadata, dict[str, str] | None)
    assert_type(run.object, Literal["thread.run"])
    status: models.RunStatus = run.status
    if status == "completed":
        assert_type(status, Literal["completed"])
    assert_type(client.assistants.delete_thread("thread_1").deleted, bool)


def unions_are_narrowed_by_type(message: models.MessageObject, run: models.RunObject) -> None:
    for part in message.content:
        if part.type == "text":
            assert_type(part, models.MessageContentTextObject)
            for note in part.text.annotations:
                if note.type == "file_citation":
                    assert_type(note.file_citation.quote, str)
                else:
                    assert_type(note.file_path.file_id, str)
        else:
            assert_type(part.image_file.file_id, str)
    for tool in run.tools:
        match tool:
            case models.AssistantToolsFunction(function=function):
                assert_type(function, models.FunctionObject)
            case models.AssistantToolsCode() | models.AssistantToolsRetrieval():
                pass


def lists_are_pages_of_their_items(client: OpenAIAssistants) -> None:
    page = client.assistants.list_messages("thread_1", limit=10, order="asc")
    assert_type(page, Page[models.MessageObject, models.ListMessagesResponse])
    assert_type(page.data, list[models.MessageObject])
    assert_type(page.envelope.first_id, str | None)
    assert_type(page.has_more, bool)
    assert_type(page.next_page(), Page[models.MessageObject, models.ListMessagesResponse] | None)
    for step in client.assistants.list_run_steps("thread_1", "run_1"):
        assert_type(step, models.RunStepObject)
    for each in page.pages():
        assert_type(each.data[0].role, models.MessageRole)


async def asynchronous_calls_have_the_same_types(client: AsyncOpenAIAssistants) -> None:
    assert_type(await client.assistants.get_thread("thread_1"), models.ThreadObject)
    page = await client.assistants.list_runs("thread_1")
    assert_type(page, AsyncPage[models.RunObject, models.ListRunsResponse])
    assert_type(await page.next_page(), AsyncPage[models.RunObject, models.ListRunsResponse] | None)
    async for run in client.assistants.list_runs("thread_1"):
        assert_type(run, models.RunObject)
    async for each in client.assistants.list_runs("thread_1").pages():
        assert_type(each.data, list[models.RunObject])
    async with AsyncOpenAIAssistants(timeout=Timeout(read=5)) as other:
        assert_type(other, AsyncOpenAIAssistants)


def errors_have_their_attributes(client: OpenAIAssistants) -> None:
    options: RequestOptions = {"timeout": 5, "max_retries": 0, "headers": {"X-Team": "finance"}}
    try:
        client.assistants.create_thread(request_options=options)
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.request_id, str | None)
        if isinstance(error.body, models.ErrorResponse):
            assert_type(error.body.error.code, str | None)


def models_are_made_and_copied(ids: Sequence[str]) -> None:
    outputs = [models.RunToolOutput(tool_call_id=each, output="done") for each in ids]
    assert_type(outputs, list[models.RunToolOutput])
    assert_type(models.RunToolOutput.from_dict({"tool_call_id": "1"}), models.RunToolOutput)
    assert_type(outputs[0].output, str | None)


def what_is_wrong_is_found(client: OpenAIAssistants) -> None:
    api = client.assistants
    api.create_assistant()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.create_assistant("gpt-4")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.create_message("thread_1", "Hi")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.get_run("thread_1")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.get_thread("thread_1", limit=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    api.get_thread(1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    api.list_runs("thread_1", order="up")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    api.list_runs("thread_1", limit=None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    api.create_message("thread_1", content=None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    api.modify_run("thread_1", "run_1", metadata={"a": 1})  # type: ignore[dict-item] # pyright: ignore[reportArgumentType]
    api.create_thread(request_options={"retries": 1})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    _ = api.get_thread("thread_1").name  # type: ignore[attr-defined] # pyright: ignore
    models.RunToolOutput(call="1")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    models.AssistantToolsCode(type="code")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    _ = client.threads  # type: ignore[attr-defined] # pyright: ignore
    OpenAIAssistants("sk-test")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


def what_is_wrong_with_tools_is_found(client: OpenAIAssistants) -> None:
    api = client.assistants
    api.create_assistant(
        model="gpt-4",
        tools=[{"type": "browser"}],  # type: ignore[list-item] # pyright: ignore[reportArgumentType]
    )
    api.create_assistant(
        model="gpt-4",
        tools=[{"type": "function"}],  # type: ignore[list-item] # pyright: ignore[reportArgumentType]
    )


def what_is_wrong_with_pages_is_found(
    client: OpenAIAssistants, other: AsyncOpenAIAssistants
) -> None:
    for run in client.assistants.list_runs("thread_1"):
        _ = run.content  # type: ignore[attr-defined] # pyright: ignore
    for thing in other.assistants.list_runs("thread_1"):  # type: ignore[attr-defined] # pyright: ignore
        del thing
    _ = other.assistants.get_thread("thread_1").id  # type: ignore[attr-defined] # pyright: ignore
