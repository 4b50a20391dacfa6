"""Hooks: what they see of each attempt, what they can change, and what happens when they fail."""

from __future__ import annotations

import asyncio

import pytest
from _runtime.client import AsyncClient
from _runtime.credentials import ApiKey, Bearer
from _runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosedError,
    InternalServerError,
)
from _runtime.hooks import AsyncHooks, Hooks
from _runtime.operations import Operation
from _runtime.resources import AsyncResource
from _runtime.stream_styles import EventStream
from _runtime.timeouts import Timeout

GET = Operation[None]("getThing", "GET", "/x")
POST = Operation[None]("addThing", "POST", "/x", body="application/json", body_required=True)
CANARY = "canary-90d1"


class Told:
    """What hooks are told, in order, whichever kind they are; `act` may interfere."""

    def __init__(self, api, name="", act=None):
        self.events = []
        self.requests = []
        told = self

        def note(what, request, came=None):
            told.events.append(f"{name}{what}")
            told.requests.append(request)
            if came is not None:
                request.state[what] = came
            if act is not None:
                act(what, request)

        class Sync(Hooks):
            def before_request(self, request):
                note("before", request)

            def after_response(self, request, response):
                note("after", request, response)

            def on_error(self, request, error):
                note("error", request, error)

        class Async(AsyncHooks):
            async def before_request(self, request):
                await asyncio.sleep(0)
                note("before", request)

            async def after_response(self, request, response):
                note("after", request, response)

            async def on_error(self, request, error):
                note("error", request, error)

        self.hooks = Async() if api.runner else Sync()


def both(api, server, act_outer=None, act_inner=None, **settings):
    """A client with two hooks that write into one list."""
    outer = Told(api, "outer ", act_outer)
    inner = Told(api, "inner ", act_inner)
    inner.events = outer.events
    api.client(hooks=[outer.hooks, inner.hooks], **settings)
    return outer


def test_the_first_hook_is_the_outermost(api, server):
    server.answer(204)
    told = both(api, server)
    api.call(GET)
    assert told.events == ["outer before", "inner before", "inner after", "outer after"]


def test_a_hook_sees_the_request_and_the_response(api, server):
    server.answer(200, {"id": 1}, {"X-Request-Id": "r1"})
    told = Told(api)
    api.client(hooks=[told.hooks])
    api.call(POST, body={"a": 1}, query={"q": "ä"})
    seen = told.requests[0]
    assert (seen.operation, seen.method, seen.attempt) == ("addThing", "POST", 1)
    assert seen.url == f"{server.url}/v1/x?q=%C3%A4"
    assert seen.content == b'{"a":1}'
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["authorization"] == f"Bearer {api.secret}"
    response = seen.state["after"]
    assert (response.status_code, response.headers["x-request-id"]) == (200, "r1")
    assert response.content == b'{"id": 1}'


def test_headers_that_a_hook_sets_changes_and_removes_reach_the_wire(api, server):
    server.answer(204)

    def act(what, request):
        if what == "before":
            request.headers["X-Trace"] = "t1"
            request.headers["user-agent"] = "mine/2"
            del request.headers["accept"]

    api.client(hooks=[Told(api, act=act).hooks])
    api.call(POST, body={"a": 1})
    headers = server.request.headers
    assert (headers["x-trace"], headers["user-agent"]) == ("t1", "mine/2")
    assert headers.get("accept") != "application/json"
    assert server.request.json == {"a": 1}
    assert headers["content-length"] == "7"


def test_a_second_hook_sees_what_the_first_one_changed(api, server):
    server.answer(204)
    seen = []

    def change(what, request):
        request.headers["x-tag"] = "1"

    def look(what, request):
        seen.append(request.headers["x-tag"])

    both(api, server, change, look)
    api.call(GET)
    assert seen == ["1", "1"]


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("X-A", "a\r\nX-Evil: 1", ValueError),
        ("X-A", f"{CANARY}\x00", ValueError),
        ("X A", "a", ValueError),
        ("Content-Length", "3", ValueError),
        ("X-A", 5, TypeError),
    ],
)
def test_a_header_that_cannot_be_sent_is_refused(api, server, name, value, error):
    def act(what, request):
        request.headers[name] = value

    told = Told(api, act=act)
    api.client(hooks=[told.hooks])
    with pytest.raises(error) as caught:
        api.call(GET)
    assert CANARY not in str(caught.value)
    assert server.connections == 0
    assert told.events == ["before", "error"]  # whoever began something can end it


def test_each_attempt_is_seen(api, server):
    server.answer(503, {})
    server.reset()
    server.answer(204)
    told = Told(api)
    api.client(hooks=[told.hooks])
    api.call(GET)
    assert told.events == ["before", "after", "before", "error", "before", "after"]
    assert [r.attempt for r in told.requests] == [1, 1, 2, 2, 3, 3]
    assert isinstance(told.requests[3].state["error"], APIConnectionError)


@pytest.mark.parametrize(
    ("fail", "error"), [("reset", APIConnectionError), ("stall", APITimeoutError)]
)
def test_an_attempt_that_brings_no_response_is_an_error(api, server, fail, error):
    getattr(server, fail)()
    told = Told(api)
    api.client(hooks=[told.hooks], max_retries=0, timeout=Timeout(read=0.2))
    with pytest.raises(error) as caught:
        api.call(GET)
    assert told.events == ["before", "error"]
    assert str(told.requests[1].state["error"]) == str(caught.value)


def test_a_status_of_failure_is_a_response(api, server):
    server.answer(500, {"error": "no"})
    told = Told(api)
    api.client(hooks=[told.hooks], max_retries=0)
    with pytest.raises(InternalServerError):
        api.call(GET)
    assert told.events == ["before", "after"]
    assert told.requests[1].state["after"].content == b'{"error": "no"}'


def test_state_is_kept_for_the_attempt_and_no_longer(api, server):
    server.answer(503, {})
    server.answer(204)
    seen = []

    def act(what, request):
        seen.append((what, request.state.get("mine")))
        request.state["mine"] = request.attempt

    api.client(hooks=[Told(api, act=act).hooks])
    api.call(GET)
    assert seen == [("before", None), ("after", 1), ("before", None), ("after", 2)]


class Mine(Exception):
    pass


@pytest.mark.parametrize("where", ["before", "after"])
def test_what_a_hook_raises_the_call_raises_and_the_hooks_around_it_see(api, server, where):
    server.answer(200, {})
    server.answer(204)

    def act(what, request):
        if what == where:
            raise Mine

    told = both(api, server, None, act)
    with pytest.raises(Mine):
        api.call(GET)
    expected = ["outer before", "inner before", "outer error"]
    assert told.events == (
        expected if where == "before" else [*expected[:2], "inner after", "outer error"]
    )
    assert isinstance(told.requests[-1].state["error"], Mine)


def test_a_hook_that_raises_leaves_no_connection_open(api, server):
    server.answer(200, b"a" * 10, {"Content-Type": "text/event-stream", "Content-Length": "999"})

    def act(what, request):
        if what == "after":
            raise Mine

    api.client(hooks=[Told(api, act=act).hooks])
    stream = Operation[str](
        "watch", "GET", "/x", returns=lambda: str, streams=EventStream(), accept="text/event-stream"
    )

    async def open_async():
        async with AsyncResource(api.clients[-1])._stream(stream):
            pass

    with pytest.raises(Mine):  # noqa: PT012
        if api.runner:
            api.runner.run(open_async())
        else:
            from _runtime.resources import Resource

            with Resource(api.clients[-1])._stream(stream):
                pass
    client = api.clients[-1].__calls__._transport._client
    pool = client._transport._pool
    assert [c for c in pool.connections if not c.is_idle()] == []


def test_a_hook_that_raises_what_is_no_exception_is_not_swallowed(api, server):
    server.answer(204)

    def act(what, request):
        if what == "after":
            raise GeneratorExit

    api.client(hooks=[Told(api, act=act).hooks])
    with pytest.raises(GeneratorExit):
        api.call(GET)


def test_a_closed_client_ends_what_a_hook_began(api, server):
    told = Told(api)
    client = api.client(hooks=[told.hooks])
    api.wait(client.close())
    with pytest.raises(ClientClosedError):
        api.call(GET)
    assert told.events == ["before", "error"]


def test_a_cancelled_task_ends_what_a_hook_began(server):
    server.stall()
    events = []

    class Watching(AsyncHooks):
        async def before_request(self, request):
            events.append("before")

        async def on_error(self, request, error):
            events.append(type(error).__name__)

    async def main():
        async with AsyncClient(
            base_url=server.url,
            credentials={},
            security=(),
            user_agent="acme/1",
            hooks=[Watching()],
        ) as client:
            task = asyncio.create_task(AsyncResource(client)._call(GET))
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert events == ["before", "CancelledError"]


def test_secrets_do_not_show_in_what_a_hook_gets(api, server):
    server.answer(204)
    told = Told(api)
    credentials = {
        "B": Bearer(CANARY, argument="a"),
        "Q": ApiKey(CANARY, name="k", place="query", argument="b"),
    }
    api.client(hooks=[told.hooks], credentials=credentials, security=(("B", "Q"),))
    api.call(GET)
    seen = told.requests[0]
    assert repr(seen) == f"<HookedRequest getThing: GET {server.url}/v1/x?k=***>"
    assert CANARY not in repr(seen) + str(seen) + seen.url + repr(seen.state)
    assert CANARY in seen.headers["authorization"]


def test_a_renewed_secret_is_seen(api, server):
    secrets = iter(["old", "new"])
    server.answer(401, {})
    server.answer(204)
    told = Told(api)
    key = Bearer(lambda: next(secrets), argument="a")
    api.client(hooks=[told.hooks], credentials={"Key": key})
    api.call(GET)
    assert told.events == ["before", "after"] * 2
    assert [r.headers["authorization"] for r in told.requests[::2]] == ["Bearer old", "Bearer new"]


def test_a_streamed_body_goes_with_hooks_too(api, server, tmp_path):
    server.answer(204)
    file = tmp_path / "a.bin"
    file.write_bytes(b"12345")
    told = Told(api)
    api.client(hooks=[told.hooks])
    upload = Operation[None](
        "upload", "PUT", "/x", body="application/octet-stream", body_required=True
    )
    api.call(upload, body=file)
    assert server.request.body == b"12345"
    assert server.request.headers["content-length"] == "5"
    assert told.requests[0].content is None
    assert "content-length" not in told.requests[0].headers


@pytest.mark.parametrize("wrong", ["kind", "class", "object"])
def test_hooks_of_another_kind_are_refused(api, wrong):
    match wrong:
        case "kind":
            hooks = Hooks() if api.runner else AsyncHooks()
        case "class":
            hooks = AsyncHooks if api.runner else Hooks
        case _:
            hooks = print
    with pytest.raises(TypeError, match="hooks must be objects of classes that derive from"):
        api.client(hooks=[hooks])


def test_hooks_do_nothing_by_themselves(api, server):
    server.answer(503, {})
    server.reset()
    server.answer(204)
    api.client(hooks=[AsyncHooks() if api.runner else Hooks()])
    api.call(GET)
    assert len(server.requests) == 3


@pytest.mark.parametrize("api", ["sync"], indirect=True)
def test_the_hook_of_the_readme_makes_opentelemetry_spans(api, server):
    from opentelemetry import trace

    from tests.runtime.examples.tracing import Tracing
    from tests.spans import recorded_spans

    exporter = recorded_spans()
    server.answer(503, {})
    server.reset()
    server.answer(204)
    api.client(hooks=[Tracing()])
    with trace.get_tracer("test").start_as_current_span("outside") as outside:
        api.call(GET, query={"api_key": CANARY})
    *spans, _ = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["GET getThing"] * 3
    assert [span.status.status_code.name for span in spans] == ["ERROR", "ERROR", "UNSET"]
    attributes = [dict(span.attributes or {}) for span in spans]
    assert [a["http.request.resend_count"] for a in attributes] == [0, 1, 2]
    assert [a.get("http.response.status_code") for a in attributes] == [503, None, 204]
    assert attributes[1]["error.type"] == "APIConnectionError"
    assert {a["url.full"] for a in attributes} == {f"{server.url}/v1/x?api_key=***"}
    assert CANARY not in repr([span.to_json() for span in spans])
    assert {span.parent.span_id for span in spans if span.parent} == {
        outside.get_span_context().span_id
    }
    sent = [request.headers["traceparent"].split("-")[2] for request in server.requests]
    assert sent == [format(span.context.span_id, "016x") for span in spans]
