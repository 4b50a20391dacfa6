"""Waiting for something that a server works on, by calls of an operation."""

from __future__ import annotations

import asyncio
import copy
import pickle

import pytest
from _runtime.clock import SYSTEM_CLOCK
from _runtime.errors import (
    APIError,
    InternalServerError,
    NotFoundError,
    WaiterFailedError,
    WaiterTimeoutError,
)
from _runtime.models import Model
from _runtime.operations import Operation
from _runtime.options import repeated
from _runtime.waiters import Poll, Waiter


class Run(Model):
    id: str
    status: str


GET_RUN = Operation[Run]("getRun", "GET", "/runs/{id}", returns=lambda: Run)
WAITER = Waiter("run", "status", ("completed",), ("failed", "expired"), Poll(2, 2, 10, 100))


@pytest.fixture
def wait(api):
    """Waits for the run as a generated method does."""

    def wait(*, options=None, interval=None, timeout=None, on_progress=None):
        resource = api._resource()
        return api.wait(
            resource._wait(
                WAITER,
                lambda: resource._call(GET_RUN, path={"id": "r1"}, options=options),
                interval=interval,
                timeout=timeout,
                on_progress=on_progress,
            )
        )

    return wait


def run(server, *statuses):
    for status in statuses:
        server.answer(200, {"id": "r1", "status": status})


def test_it_asks_until_the_status_is_one_that_was_waited_for(server, time_, wait):
    run(server, "queued", "in_progress", "new_to_us", "completed")
    assert wait() == Run(id="r1", status="completed")
    assert [request.target for request in server.requests] == ["/v1/runs/r1"] * 4
    assert time_.waits == [2, 4, 8]


def test_what_is_done_is_not_waited_for(server, time_, wait):
    run(server, "completed")
    assert wait().status == "completed"
    assert time_.waits == []


def test_progress_is_told_with_each_result(server, wait):
    run(server, "queued", "in_progress", "completed")
    seen = []
    wait(on_progress=lambda result: seen.append(result.status))
    assert seen == ["queued", "in_progress", "completed"]


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_a_coroutine_function_may_be_told(server, wait):
    run(server, "queued", "completed")
    seen = []

    async def told(result):
        await asyncio.sleep(0)
        seen.append(result.status)

    wait(on_progress=told)
    assert seen == ["queued", "completed"]


@pytest.mark.parametrize("api", ["sync"], indirect=True)
def test_a_coroutine_function_is_refused_by_the_synchronous_client(server, wait):
    run(server, "queued")

    async def told(result):
        pass

    with pytest.raises(TypeError, match="on_progress is an asynchronous function"):
        wait(on_progress=told)


def test_what_the_caller_raises_on_progress_ends_the_wait(server, wait):
    run(server, "queued", "completed")

    class Enough(Exception):
        pass

    def told(result):
        raise Enough

    with pytest.raises(Enough):
        wait(on_progress=told)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["failed", "expired"])
def test_a_status_of_failure_ends_the_wait_with_what_came(server, wait, status):
    run(server, "queued", status)
    with pytest.raises(WaiterFailedError, match=f"the run ended as '{status}'") as caught:
        wait()
    error = caught.value
    assert (error.status, error.result) == (status, Run(id="r1", status=status))
    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert isinstance(twin, APIError)
        assert (type(twin), str(twin)) == (type(error), str(error))
        assert (twin.status, twin.result) == (error.status, error.result)


def test_the_time_is_over_some_day(server, time_, wait):
    run(server, *["queued"] * 9)
    with pytest.raises(WaiterTimeoutError, match="still 'queued' after 20 s") as caught:
        wait(timeout=20)
    assert sum(time_.waits) == pytest.approx(20, abs=0.5)
    assert caught.value.result.status == "queued"
    assert pickle.loads(pickle.dumps(caught.value)).status == "queued"


def test_the_interval_is_the_callers(server, time_, wait):
    run(server, "queued", "queued", "completed")
    wait(interval=3)
    assert time_.waits == [3, 6]


@pytest.mark.parametrize("number", [-1, float("nan"), float("inf"), "5"])
@pytest.mark.parametrize("name", ["interval", "timeout"])
def test_a_wait_that_cannot_be_is_refused_before_anything_is_sent(server, wait, name, number):
    with pytest.raises(ValueError, match=name):
        wait(**{name: number})
    assert server.connections == 0


def test_a_failure_that_passes_is_retried_within_the_wait(server, wait):
    run(server, "queued")
    server.answer(503, {})
    run(server, "completed")
    assert wait().status == "completed"


@pytest.mark.parametrize(("status", "error"), [(404, NotFoundError), (500, InternalServerError)])
def test_an_error_ends_the_wait(server, wait, status, error):
    run(server, "queued")
    for _ in range(3):
        server.answer(status, {})
    with pytest.raises(error):
        wait()


def test_options_hold_for_every_call(server, wait):
    run(server, "queued", "completed")
    wait(options={"headers": {"X-Tag": "1"}, "query": {"include": "steps"}})
    assert [request.headers["x-tag"] for request in server.requests] == ["1", "1"]
    assert [request.query for request in server.requests] == ["include=steps"] * 2


def test_the_calls_after_the_first_have_its_options_but_for_what_is_its_own():
    options = {
        "timeout": 5.0,
        "headers": {"X": "1"},
        "base_url": "https://a.example",
        "max_retries": 1,
        "strict_responses": True,
        "body": {"a": 1},
        "query": {"b": 1},
        "idempotency_key": "k",
    }
    kept = {"timeout", "headers", "base_url", "max_retries", "strict_responses"}
    assert repeated(options).keys() == kept
    assert len(options) == 8
    assert repeated(None) is None
    assert repeated({}) == {}


@pytest.mark.parametrize("api", ["async"], indirect=True)
def test_a_wait_can_be_cancelled(api, server):
    run(server, "queued")
    api.client(_clock=SYSTEM_CLOCK)
    resource = api._resource()

    async def main():
        task = asyncio.create_task(
            resource._wait(
                WAITER,
                lambda: resource._call(GET_RUN, path={"id": "r1"}),
                interval=None,
                timeout=None,
                on_progress=None,
            )
        )
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    api.runner.run(main())
    assert len(server.requests) == 1
