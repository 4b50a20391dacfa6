"""Responses as models: what they can do, and what becomes of things that the document lacks."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from openai_assistants import models
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.server.running import AssistantsServer

from .calling import Api
from .document import DocumentOperation, operations


@pytest.fixture(params=operations().values(), ids=lambda operation: operation.name)
def example(request: pytest.FixtureRequest) -> Any:
    """The document's example of a response, and the same as a model."""
    operation: DocumentOperation = request.param
    return operation.example, getattr(models, operation.result).from_dict(operation.example)


def test_a_model_becomes_the_object_that_it_was_made_of(example: Any) -> None:
    raw, model = example
    assert model.to_dict() == raw
    assert type(model).from_json(model.to_json()) == model
    assert model.extra_fields == {}


def test_a_copy_and_a_pickle_are_equal_and_independent(example: Any) -> None:
    raw, model = example
    for same in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert same == model
        same.extra_fields["more"] = True
        assert same != model
    assert model.to_dict() == raw


def test_a_repr_is_the_call_that_makes_the_model(example: Any) -> None:
    _, model = example
    names = {name: getattr(models, name) for name in dir(models) if not name.startswith("_")}
    assert eval(repr(model), names) == model


def test_models_are_equal_by_type_and_values() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    first = models.RunCompletionUsage(**usage)
    assert first == models.RunCompletionUsage.from_dict(usage)
    assert first != models.RunStepCompletionUsage(**usage)
    assert first != models.RunCompletionUsage(**usage | {"total_tokens": 4})
    assert first != usage


def test_a_model_says_what_it_requires_and_what_it_does_not_know() -> None:
    with pytest.raises(TypeError, match="RunToolOutput has no field tool"):
        models.RunToolOutput(tool="call_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="FunctionObject requires name"):
        models.FunctionObject()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_constant_is_filled_in_and_sent() -> None:
    assert models.AssistantToolsRetrieval().to_dict() == {"type": "retrieval"}
    message = models.CreateMessageRequest(content="Hello")
    assert message.to_dict() == {"role": "user", "content": "Hello"}
    assert message == models.CreateMessageRequest(role="user", content="Hello")


def test_an_optional_field_that_was_left_out_is_none_and_stays_out() -> None:
    function = models.FunctionObject(name="get_weather")
    assert function.description is None
    assert function.to_dict() == {"name": "get_weather"}
    assert models.FunctionObject.from_dict({"name": "f", "description": None}).to_dict() == {
        "name": "f",
        "description": None,
    }


def test_members_of_a_union_are_told_apart_by_match(api: Api) -> None:
    message = api.create_message(api.create_thread().id, content="Hello")
    match message.content:
        case [models.MessageContentTextObject(text=models.MessageText(value=text))]:
            assert text == "Hello"
        case _:
            pytest.fail("The content is not read as what its type says.")


def test_enum_values_are_plain_strings(api: Api) -> None:
    message = api.create_message(api.create_thread().id, content="Hello")
    assert type(message.role) is str
    assert f"{message.role}: {message.content[0].text.value}" == "user: Hello"


# What the server may have learned since


def test_a_value_that_the_document_lacks_is_handed_over(api: Api, server: AssistantsServer) -> None:
    server.decorate("createThreadAndRun", lambda run: run | {"status": "paused"})
    assistant = api.create_assistant(model="gpt-4")
    run = api.create_thread_and_run(assistant_id=assistant.id)
    assert run.status == "paused"
    assert run.to_dict()["status"] == "paused"


def test_a_field_that_the_document_lacks_is_kept_through_everything(
    api: Api, server: AssistantsServer
) -> None:
    news = {"temperature": 0.5, "to_dict": "a field", "nested": {"a": [1, None]}}
    server.decorate("createThread", lambda thread: thread | news)
    thread = api.create_thread(metadata={"a": "b"})
    assert thread.extra_fields == news
    assert thread.to_dict() == server.state.get_thread(thread.id) | news
    assert pickle.loads(pickle.dumps(thread)).extra_fields == news
    assert thread != api.get_thread(thread.id)


def test_a_member_that_a_union_lacks_is_kept_and_can_be_sent_back(
    api: Api, server: AssistantsServer
) -> None:
    news = {"type": "browser", "browser": {"sites": ["example.com"]}}
    server.decorate("createAssistant", lambda body: body | {"tools": [news, *body["tools"]]})
    assistant = api.create_assistant(model="gpt-4", tools=[{"type": "retrieval"}])
    unknown, known = assistant.tools
    assert (unknown.type, unknown.to_dict()) == ("browser", news)
    assert known == models.AssistantToolsRetrieval()
    assert assistant.to_dict()["tools"] == [news, {"type": "retrieval"}]


def test_a_value_of_another_type_is_handed_over(api: Api, server: AssistantsServer) -> None:
    wrong = {"created_at": "yesterday", "metadata": ["a"]}
    server.decorate("createThread", lambda thread: thread | wrong)
    thread = api.create_thread()
    assert (thread.created_at, thread.metadata) == ("yesterday", ["a"])


def test_a_required_field_that_is_missing_is_missed_when_it_is_read(
    api: Api, server: AssistantsServer
) -> None:
    server.decorate("createThread", lambda thread: {"id": thread["id"]})
    thread = api.create_thread()
    assert thread.to_dict() == {"id": thread.id}
    with pytest.raises(AttributeError, match="did not contain its field 'created_at'"):
        print(thread.created_at)


# In pydantic


class Report(BaseModel):
    """A model of somebody who uses both."""

    run: models.RunObject


def test_a_model_is_a_field_of_a_pydantic_model() -> None:
    raw = operations()["getRun"].example
    report = Report.model_validate({"run": raw})
    assert report.run == models.RunObject.from_dict(raw)
    assert report.model_dump(mode="json")["run"] == raw
    assert Report.model_validate_json(report.model_dump_json()) == report
    assert set(raw) <= set(Report.model_json_schema()["$defs"]["RunObject"]["properties"])


def test_pydantic_tells_members_of_a_union_apart() -> None:
    function = {"type": "function", "function": {"name": "get_weather"}}
    tools = TypeAdapter(list[models.AssistantTool]).validate_python(
        [{"type": "retrieval"}, function, {"type": "code_interpreter"}]
    )
    assert tools == [
        models.AssistantToolsRetrieval(),
        models.AssistantToolsFunction.from_dict(function),
        models.AssistantToolsCode(),
    ]


def test_pydantic_names_each_place_that_is_wrong() -> None:
    raw = operations()["getRun"].example | {"created_at": "now", "status": 1}
    with pytest.raises(ValidationError) as caught:
        Report.model_validate({"run": raw})
    assert {error["loc"] for error in caught.value.errors()} == {
        ("run", "created_at"),
        ("run", "status"),
    }


def test_pydantic_accepts_what_the_document_gives_as_examples(example: Any) -> None:
    raw, model = example
    assert TypeAdapter(type(model)).validate_python(raw) == model
