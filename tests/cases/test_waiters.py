"""Methods that wait: what they send, and which rules for them cannot be followed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, SdkwrightError

from .package import Package
from .recording import answer

DOCUMENT = """\
openapi: 3.1.0
info: {title: Jobs, version: 1.0.0}
servers: [{url: https://jobs.example.com}]
paths:
  /jobs:
    post: {operationId: addJob, tags: [Jobs], responses: {'201': OK}}
    get: {operationId: listJobs, tags: [Jobs], responses: {'200': LIST}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: getJob, tags: [Jobs], responses: {'200': OK}}
    put: {operationId: waitForIt, tags: [Jobs], responses: {'200': OK}}
    patch: {operationId: maybe, tags: [Jobs], responses: {'200': OK, '204': {description: ''}}}
  /jobs/{id}/log:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: readLog, tags: [Jobs], responses: {'200': STREAM}}
  /orders:
    post: {operationId: addOrder, tags: [Orders], responses: {'200': OK}}
components:
  schemas:
    Job: {type: object, required: [id, state], properties: {id: {type: string}, note: NOTE, state: {type: string}}}
"""
PARTS = {
    "OK": "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}",
    "LIST": "{description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}",
    "STREAM": "{description: '', content: {text/event-stream: {}}}",
    "NOTE": "{type: [string, 'null']}",
}


def found(folder: Path, settings: str) -> list[tuple[str, str, str]]:
    """The errors that a document and settings give: code, message and place."""
    text = DOCUMENT
    for name, part in PARTS.items():
        text = text.replace(name, part)
    (folder / "openapi.yaml").write_text(text)
    (folder / "sdkwright.yaml").write_text(settings)
    with pytest.raises(SdkwrightError) as caught:
        pipeline.read(folder / "openapi.yaml", None, Diagnostics())
    return [
        (d.code, d.message, d.location.pointer if d.location else "")
        for d in caught.value.diagnostics
    ]


WAIT = "{operation: getJob, field: state, done: [done]"


@pytest.mark.parametrize(
    ("rule", "message", "pointer"),
    [
        ("{operation: no, field: state, done: [a]}", "no operation 'no'", "/operation"),
        ("{operation: getJob, field: stat, done: [a]}", "no field 'stat'", "/field"),
        ("{operation: listJobs, field: state, done: [a]}", "no field 'state'", "/field"),
        ("{operation: readLog, field: state, done: [a]}", "one after another", "/operation"),
        (
            f"{WAIT}, starts: {{go: {{operation: no}}}}}}",
            "no operation 'no'",
            "/starts/go/operation",
        ),
        (f"{WAIT}, starts: {{go: {{operation: addJob}}}}}}", "nothing says what id", "/starts/go"),
        (
            f"{WAIT}, starts: {{go: {{operation: addJob, arguments: {{id: note}}}}}}}}",
            "no field 'note' is in every",
            "/starts/go/arguments/id",
        ),
        (
            f"{WAIT}, starts: {{go: {{operation: maybe, arguments: {{id: id}}}}}}}}",
            "no field 'id' is in every",
            "/starts/go/arguments/id",
        ),
        (
            f"{WAIT}, starts: {{go: {{operation: addJob, arguments: {{id: id, x: id}}}}}}}}",
            "no parameter 'x'",
            "/starts/go/arguments/x",
        ),
        (
            f"{WAIT}, starts: {{go: {{operation: addOrder, arguments: {{id: id}}}}}}}}",
            "addOrder is an operation of 'Orders', and getJob one of 'Jobs'",
            "/starts/go",
        ),
    ],
)
def test_a_waiter_that_cannot_be_is_an_error_at_its_place(
    tmp_path: Path, rule: str, message: str, pointer: str
) -> None:
    ((code, said, place),) = found(tmp_path, f"waiters: {{wait_for_job: {rule}}}")
    assert code == "invalid-waiter"
    assert message in said
    assert place == f"/waiters/wait_for_job{pointer}"


@pytest.mark.parametrize("name", ["get_job", "wait_for_it", "models"])
def test_a_waiter_has_a_name_of_its_own(tmp_path: Path, name: str) -> None:
    ((code, _, place),) = found(tmp_path, f"waiters: {{{name}: {WAIT}}}}}")
    assert (code, place) == ("name-taken", f"/waiters/{name}")


def test_two_waiters_have_two_names(tmp_path: Path) -> None:
    start = "starts: {wait: {operation: addJob, arguments: {id: id}}}"
    ((code, _, place),) = found(tmp_path, f"waiters: {{wait: {WAIT}, {start}}}}}")
    assert (code, place) == ("name-taken", "/waiters/wait/starts/wait")


def test_a_method_begins_and_waits(package: Callable[[str], Package]) -> None:
    made = package("waiters")
    build = {"number": 7, "status": "queued"}
    made.server.tell(answer(201, build), answer(200, {**build, "status": "passed"}))
    with made.client() as client:
        found = client.builds.build_and_wait("site", commit="a1", interval=30, wait_interval=0)
    assert found == made.models.Build(number=7, status="passed")
    assert made.server.requests[0].json() == {"commit": "a1", "interval": 30}
    assert made.server.requests[1].path == "/projects/site/builds/7"
    assert made.violations() == []


def test_a_field_in_a_field_can_be_waited_for(package: Callable[[str], Package]) -> None:
    made = package("waiters")
    made.server.tell(
        answer(200, {"state": {"ready": False}}), answer(200, {"state": {"ready": True}})
    )

    async def wait() -> bool:
        async with made.async_client() as client:
            machine = await client.builds.wait_until_ready(interval=0)
            ready: bool = machine.state.ready
            return ready

    assert asyncio.run(wait())


def test_a_wait_that_fails_hands_over_what_was_seen(package: Callable[[str], Package]) -> None:
    made = package("waiters")
    made.server.tell(answer(200, {"number": 7, "status": "broken"}))
    with made.client() as client, pytest.raises(made.module.errors.WaiterFailedError) as caught:
        client.builds.wait_for_build(7, project="site")
    assert caught.value.result == made.models.Build(number=7, status="broken")


def test_what_waits_for_a_deprecated_operation_warns_and_what_it_calls_does_not(
    tmp_path: Path,
) -> None:
    text = DOCUMENT.replace("{operationId: getJob,", "{operationId: getJob, deprecated: true,")
    for name, part in PARTS.items():
        text = text.replace(name, part)
    (tmp_path / "openapi.yaml").write_text(text)
    start = "starts: {add_and_wait: {operation: addJob, arguments: {id: id}}}"
    (tmp_path / "sdkwright.yaml").write_text(
        f"waiters: {{wait_for_job: {WAIT}}}, wait_long: {WAIT}, {start}}}}}"
    )
    given = pipeline.read(tmp_path / "openapi.yaml", None, Diagnostics())
    made = pipeline.emitted(given)["src/jobs/resources/jobs.py"].decode()
    warning = '    @deprecated("getJob is deprecated by the API.")\n'
    for name, warns in (("wait_for_job", True), ("wait_long", False), ("add_and_wait", True)):
        assert (f"{warning}    def {name}(" in made) is warns
    assert "self.get_job(" not in made
