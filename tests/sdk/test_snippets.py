"""Every piece of Python in the documentation runs as it is written; `test_types.py` checks types."""

from __future__ import annotations

import re
from typing import Any

import pytest
from openai_assistants import AsyncOpenAIAssistants, OpenAIAssistants

from tests.server.running import AssistantsServer

from .document import operations
from .markdown import Fence, fences
from .snippet_state import prepare

SNIPPETS = fences("python")


@pytest.fixture(autouse=True)
def environment(server: AssistantsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key in the environment, and the server in place of the one that clients call by default."""
    monkeypatch.setenv("OPENAI_API_KEY", server.api_key)
    for client in (OpenAIAssistants, AsyncOpenAIAssistants):
        redirect(client, server.url, monkeypatch)


def redirect(client: Any, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make = client.__init__

    def to_server(self: object, **settings: Any) -> None:
        make(self, **{"base_url": url, **settings})

    monkeypatch.setattr(client, "__init__", to_server)


def test_the_documentation_shows_each_operation_in_both_clients() -> None:
    assert len(SNIPPETS) > 60


@pytest.mark.parametrize("snippet", SNIPPETS, ids=str)
def test_a_snippet_runs_and_makes_the_calls_that_it_shows(
    snippet: Fence, server: AssistantsServer, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare(server.state, snippet.code)
    exec(compile(snippet.code, str(snippet), "exec"), {"__name__": "__main__"})
    called = {
        route.operation_id
        for request in server.requests
        if (route := server.oracle.route(request.method, request.path))
    }
    names = re.findall(r"client\.assistants\.(\w+)\(", snippet.code)
    by_name = {operation.name: operation.id for operation in operations().values()}
    by_name["submit_tool_outputs_to_run"] = "submitToolOuputsToRun"
    assert called == {by_name[name] for name in names}
    assert server.violations == []
    if "except" not in snippet.code:  # what prints there prints errors
        assert bool(capsys.readouterr().out) == ("print(" in snippet.code)


def test_the_snippet_about_errors_handles_each_kind_that_it_names(
    server: AssistantsServer, capsys: pytest.CaptureFixture[str]
) -> None:
    snippets = [s for s in SNIPPETS if s.section == "Errors" and "except" in s.code]
    assert snippets
    for snippet in snippets:
        for status in (400, 429):
            server.fail_next(status, headers={"Retry-After": "90"})
            exec(compile(snippet.code, str(snippet), "exec"), {"__name__": "__main__"})
    assert "90.0" in capsys.readouterr().out
