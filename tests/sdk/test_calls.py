"""What a call looks like, and what it puts on the wire."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from openai_assistants import OMIT, Page, RequestOptions, Timeout, errors, models, resources
from openai_assistants._runtime.pagination import AsyncPager

from tests.server.running import AssistantsServer

from .calling import KEY, Api
from .document import DocumentOperation, operations


@pytest.fixture
def method(kind: str) -> Callable[[str], Callable[..., Any]]:
    """The methods of a client's resource, by name."""
    resource = resources.Assistants if kind == "sync" else resources.AsyncAssistants
    return lambda name: getattr(resource, name)


@pytest.fixture(params=operations().values(), ids=lambda operation: operation.name)
def operation(request: pytest.FixtureRequest) -> DocumentOperation:
    operation: DocumentOperation = request.param
    return operation


# Signatures


def test_parameters_are_those_of_the_document_in_the_order_of_the_path(
    operation: DocumentOperation, method: Callable[[str], Callable[..., Any]]
) -> None:
    _, *parameters = inspect.signature(method(operation.name)).parameters.values()
    kinds = {parameter.name: parameter.kind for parameter in parameters}
    positional = [name for name, kind in kinds.items() if kind is kind.POSITIONAL_OR_KEYWORD]
    keywords = {name for name, kind in kinds.items() if kind is kind.KEYWORD_ONLY}
    assert positional == operation.path_parameters
    assert keywords == {*operation.query, *operation.body, "request_options"}


def test_an_argument_is_required_where_the_document_requires_it(
    operation: DocumentOperation, method: Callable[[str], Callable[..., Any]]
) -> None:
    _, *parameters = inspect.signature(method(operation.name)).parameters.values()
    required = {parameter.name for parameter in parameters if parameter.default is parameter.empty}
    in_body = {name for name, is_required in operation.body.items() if is_required}
    assert required == {*operation.path_parameters, *in_body}


def test_null_is_accepted_where_the_document_accepts_it_and_nowhere_else(
    operation: DocumentOperation, method: Callable[[str], Callable[..., Any]]
) -> None:
    hints = get_type_hints(method(operation.name))
    accepting = {name for name, hint in hints.items() if type(None) in get_args(hint)}
    assert accepting == operation.nullable | {"request_options"}


def test_a_result_is_the_model_or_the_list_of_the_document(
    operation: DocumentOperation, method: Callable[[str], Callable[..., Any]], kind: str
) -> None:
    returned = get_type_hints(method(operation.name))["return"]
    model = getattr(models, operation.result)
    if operation.item is None:
        assert returned is model
    else:
        assert get_origin(returned) is (Page if kind == "sync" else AsyncPager)
        assert get_args(returned) == (getattr(models, operation.item), model)


def test_there_is_no_method_beside_the_operations_and_their_other_names(kind: str) -> None:
    resource = resources.Assistants if kind == "sync" else resources.AsyncAssistants
    methods = {name for name in vars(resource) if not name.startswith("_")}
    names = {operation.name for operation in operations().values()}
    waiters = {"wait_for_run", "create_run_and_wait", "create_thread_and_run_and_wait"}
    assert methods == names | {"submit_tool_outputs_to_run"} | waiters


# Paths


def test_path_parameters_are_positional_or_keywords(api: Api, server: AssistantsServer) -> None:
    for arguments, keywords in (
        (("thread_1", "run_2", "step_3"), {}),
        (("thread_1",), {"step_id": "step_3", "run_id": "run_2"}),
        ((), {"run_id": "run_2", "step_id": "step_3", "thread_id": "thread_1"}),
    ):
        with pytest.raises(errors.NotFoundError):
            api.get_run_step(*arguments, **keywords)
    paths = {request.path for request in server.requests}
    assert paths == {"/v1/threads/thread_1/runs/run_2/steps/step_3"}


def test_fields_of_the_body_are_not_positional(api: Api, server: AssistantsServer) -> None:
    with pytest.raises(TypeError, match="positional argument"):
        api.create_message("thread_1", "Hello")
    assert server.requests == []


# Bodies


def test_none_is_null_and_what_is_left_out_is_left_out(api: Api, server: AssistantsServer) -> None:
    api.create_assistant(model="gpt-4", name=None, instructions=OMIT)
    assert server.requests[-1].body == b'{"model":"gpt-4","name":null}'


def test_an_optional_body_is_sent_only_with_something_in_it(
    api: Api, server: AssistantsServer
) -> None:
    api.create_thread()
    assert server.requests[-1].body == b""
    assert "content-type" not in server.requests[-1].headers
    api.create_thread(metadata=None)
    assert server.requests[-1].body == b'{"metadata":null}'


def test_a_required_body_is_sent_with_nothing_in_it(api: Api, server: AssistantsServer) -> None:
    thread = api.create_thread()
    api.modify_thread(thread.id)
    assert server.requests[-1].body == b"{}"
    assert server.requests[-1].headers["content-type"] == "application/json"


def test_text_goes_out_as_it_is_in_utf_8(api: Api, server: AssistantsServer) -> None:
    text = 'Ärger „so“ 🙂 \\ " \n\t\x00 \u2028'
    message = api.create_message(api.create_thread().id, content=text)
    assert "🙂".encode() in server.requests[-1].body
    assert message.content[0].text.value == text


def test_models_dicts_and_mixtures_of_them_send_the_same_bytes(
    api: Api, server: AssistantsServer
) -> None:
    function = models.FunctionObject(name="get_weather", parameters={"type": "object"})
    plain = {"name": "get_weather", "parameters": {"type": "object"}}
    for tools in (
        [models.AssistantToolsCode(), models.AssistantToolsFunction(function=function)],
        [
            models.AssistantToolsCode(type="code_interpreter"),
            models.AssistantToolsFunction(type="function", function=function),
        ],
        [{"type": "code_interpreter"}, {"type": "function", "function": plain}],
        [models.AssistantToolsCode(), {"type": "function", "function": function}],
        (MappingProxyType({"type": "code_interpreter"}), {"type": "function", "function": plain}),
    ):
        api.create_assistant(model="gpt-4", tools=tools)
    bodies = {request.body for request in server.requests}
    assert len(server.requests) == 5
    assert len(bodies) == 1


def test_what_a_response_brought_can_be_sent_back(api: Api, server: AssistantsServer) -> None:
    function = models.AssistantToolsFunction(function=models.FunctionObject(name="get_weather"))
    tools: list[models.AssistantToolInput] = [{"type": "retrieval"}, function]
    first = api.create_assistant(model="gpt-4", tools=tools)
    api.create_assistant(model="gpt-4", tools=first.tools)
    assert server.requests[0].body == server.requests[1].body


# What has one possible value


def test_constants_are_sent_by_themselves(api: Api, server: AssistantsServer) -> None:
    thread = api.create_thread()
    api.create_message(thread.id, content="Hello")
    api.create_thread(messages=[models.CreateMessageRequest(content="Hello")])
    assert server.requests[1].json() == {"role": "user", "content": "Hello"}
    assert server.requests[2].json() == {"messages": [{"role": "user", "content": "Hello"}]}
    assert {request.headers["openai-beta"] for request in server.requests} == {"assistants=v1"}


def test_every_request_says_who_asks_and_what_for(api: Api, server: AssistantsServer) -> None:
    api.create_thread()
    headers = server.requests[-1].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"].startswith("openai-assistants/1.0.0 python/")


# Settings


def test_a_client_sends_default_headers_and_a_call_can_override_them(
    new_api: Callable[..., Api], server: AssistantsServer
) -> None:
    api = new_api(default_headers={"X-Team": "finance", "User-Agent": "shop/1"})
    api.create_thread()
    api.create_thread(request_options={"headers": {"x-team": "sales"}})
    seen = [
        (request.headers["x-team"], request.headers["user-agent"]) for request in server.requests
    ]
    assert seen == [("finance", "shop/1"), ("sales", "shop/1")]


def test_a_call_can_add_to_the_query_and_the_body(api: Api, server: AssistantsServer) -> None:
    api.list_assistants(limit=2, request_options={"query": {"limit": 7, "order": "asc"}})
    assert server.requests[-1].parameters() == {"limit": "7", "order": "asc"}
    api.create_assistant(model="gpt-4", request_options={"body": {"name": "Ada"}})
    assert server.requests[-1].json() == {"model": "gpt-4", "name": "Ada"}


def test_what_the_document_does_not_know_can_be_sent(api: Api, server: AssistantsServer) -> None:
    options: RequestOptions = {"query": {"dry_run": True}, "body": {"seed": 42}}
    with pytest.raises(errors.BadRequestError):
        api.create_assistant(model="gpt-4", request_options=options)
    assert server.requests[-1].query == "dry_run=true"
    assert server.requests[-1].json() == {"model": "gpt-4", "seed": 42}
    assert len(server.violations) == 2
    server.violations.clear()


@pytest.mark.parametrize("timeout", [0.05, Timeout(read=0.05)])
def test_a_call_can_have_a_timeout_of_its_own(
    new_api: Callable[..., Api], silence: str, timeout: float | Timeout
) -> None:
    with pytest.raises(errors.APITimeoutError):
        new_api(base_url=silence).create_thread(request_options={"timeout": timeout})


def test_a_call_can_have_retries_of_its_own(api: Api, server: AssistantsServer) -> None:
    server.fail_next(500)
    with pytest.raises(errors.InternalServerError):
        api.list_assistants(request_options={"max_retries": 0})
    assert len(server.requests) == 1


def test_an_option_that_does_not_exist_is_refused(api: Api, server: AssistantsServer) -> None:
    with pytest.raises(TypeError, match="request_options has no retries"):
        api.create_thread(request_options={"retries": 3})
    assert server.requests == []


def test_a_base_url_may_end_with_a_slash(
    new_api: Callable[..., Api], server: AssistantsServer
) -> None:
    new_api(base_url=f"{server.url}/").create_thread()
    assert server.requests[-1].path == "/v1/threads"
