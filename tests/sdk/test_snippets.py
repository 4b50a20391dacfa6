"""Every piece of Python in the documentation runs as it is written; `test_types.py` checks types."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from openai_assistants import AsyncOpenAIAssistants, OpenAIAssistants
from opentelemetry import trace
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.server.running import AssistantsServer
from tests.spans import recorded_spans

from .document import operations
from .markdown import Fence, fences
from .package import ROOT
from .snippet_state import prepare

SNIPPETS = fences("python")
WAITERS = {
    "submit_tool_outputs_to_run": {"submitToolOuputsToRun"},
    "wait_for_run": {"getRun"},
    "create_run_and_wait": {"createRun", "getRun"},
    "create_thread_and_run_and_wait": {"createThreadAndRun", "getRun"},
}
"""The operations behind methods that are called otherwise."""


@pytest.fixture(autouse=True)
def environment(server: AssistantsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key in the environment, and the server in place of the one that clients call by default."""
    monkeypatch.setenv("OPENAI_API_KEY", server.api_key)
    for client in (OpenAIAssistants, AsyncOpenAIAssistants):
        redirect(client, server.url, monkeypatch)
    server.decorate("getRun", lambda run: {**run, "status": "completed"})


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """The level of the logger, which a snippet sets, as it was."""
    logger = logging.getLogger("openai_assistants")
    level = logger.level
    yield
    logger.setLevel(level)


@pytest.fixture(scope="module")
def spans() -> InMemorySpanExporter:
    """What was traced."""
    return recorded_spans()


def redirect(client: Any, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    make = client.__init__

    def to_server(self: object, **settings: Any) -> None:
        make(self, **{"base_url": url, **settings})

    monkeypatch.setattr(client, "__init__", to_server)


def test_the_documentation_shows_each_operation_in_both_clients() -> None:
    assert len(SNIPPETS) > 60


def shown(code: str) -> set[str]:
    """The operations that a program calls, by its text."""
    found = {(o.method, o.path): o.id for o in operations().values()}
    by_name = {o.name: {o.id} for o in operations().values()} | WAITERS
    names = re.findall(r"client\.assistants\.(\w+)\)?\(", code)
    requests = re.findall(r"client\.request\(\s*\"(\w+)\",\s*\"(\S+)\"", code)
    return {id for name in names for id in by_name[name]} | {found[each] for each in requests}


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
    assert called == shown(snippet.code)
    assert server.violations == []
    if not re.search("except|cursor is not None", snippet.code):  # may have nothing to print
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


def test_the_snippet_about_spans_makes_one_for_each_attempt(
    server: AssistantsServer, spans: InMemorySpanExporter
) -> None:
    (snippet,) = (s for s in SNIPPETS if "opentelemetry" in s.code)
    server.fail_next(429, headers={"Retry-After": "0"})
    server.drop_next()
    with pytest.raises(Exception, match="connection"):
        exec(compile(snippet.code, str(snippet), "exec"), {"__name__": "__main__"})
    limited, dropped = spans.get_finished_spans()
    assert limited.name == dropped.name == "createAssistant"
    assert limited.kind is trace.SpanKind.CLIENT
    assert dict(limited.attributes or {}) == {
        "http.request.method": "POST",
        "http.request.resend_count": 0,
        "url.full": f"{server.url}/assistants",
        "http.response.status_code": 429,
    }
    assert [span.status.status_code for span in (limited, dropped)] == [trace.StatusCode.ERROR] * 2
    assert (dropped.attributes or {})["http.request.resend_count"] == 1
    assert [event.name for event in dropped.events] == ["exception"]
    assert limited.context is not None
    assert f"{limited.context.span_id:016x}" in server.requests[0].headers["traceparent"]


def test_the_example_of_the_project_runs(
    server: AssistantsServer, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"(?ms)^```python\n(.*?)^```$", text)
    exec(compile(code, "README.md", "exec"), {"__name__": "__main__"})
    assert "12th prime" in capsys.readouterr().out
