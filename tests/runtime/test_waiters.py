"""Waiting until a status is a final one, on a clock that takes no time."""

from __future__ import annotations

import asyncio
import copy
import pickle

import pytest
from _runtime.clock import Clock
from _runtime.errors import APIError
from _runtime.models import Model
from _runtime.waiters import (
    Poll,
    Waiter,
    WaiterFailedError,
    WaiterTimeoutError,
    Waiting,
    wait_for,
    wait_for_async,
)
from hypothesis import given
from hypothesis import strategies as st


class Run(Model):
    id: str
    status: str


class Time:
    """A clock on which only waiting takes time."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waits: list[float] = []
        self.clock = Clock(
            monotonic=lambda: self.now, sleep=self.sleep, sleep_async=self.sleep_async
        )

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


RUN = Waiter("run", "status", ("completed",), ("failed", "expired"))


@pytest.fixture(params=["sync", "async"])
def wait(request):
    """Waits for a run whose statuses are these, the last one for ever, by either function."""

    def wait(statuses, poll=None, on_progress=None, waiter=RUN):
        time = Time()
        answers = iter(statuses)
        last = statuses[-1]

        def fetch() -> object:
            status = next(answers, last)
            return Run(id="run_1", status=status) if isinstance(status, str) else status

        async def fetch_async() -> object:
            return fetch()

        waiting = Waiting(waiter, poll, time.clock.monotonic)
        if request.param == "sync":
            result = wait_for(waiting, fetch, time.clock, on_progress)
        else:
            result = asyncio.run(wait_for_async(waiting, fetch_async, time.clock, on_progress))
        return result, time.waits

    return wait


def test_what_is_done_already_is_not_waited_for(wait):
    assert wait(["completed"]) == (Run(id="run_1", status="completed"), [])


def test_waits_grow_up_to_a_limit(wait):
    poll = Poll(interval=1, backoff=2, max_interval=5)
    assert wait(["queued"] * 5 + ["completed"], poll)[1] == [1, 2, 4, 5, 5]


def test_a_first_wait_is_no_longer_than_the_longest(wait):
    assert wait(["queued", "completed"], Poll(interval=10, max_interval=5))[1] == [5]


def test_what_failed_is_an_error_with_the_result(wait):
    with pytest.raises(WaiterFailedError, match="the run ended as 'failed'") as caught:
        wait(["queued", "failed"])
    assert caught.value.status == "failed"
    assert caught.value.result == Run(id="run_1", status="failed")


def test_a_status_that_nobody_knows_is_waited_on(wait):
    assert wait(["new_in_2027", "completed"])[0].status == "completed"


def test_when_the_time_is_over_it_is_asked_once_more(wait):
    poll = Poll(interval=4, backoff=1, timeout=10)
    seen = []
    with pytest.raises(WaiterTimeoutError, match="the run was still 'queued' after 10 s") as caught:
        wait(["queued"], poll, seen.append)
    assert len(seen) == 4
    assert caught.value.result == seen[-1]
    assert wait(["queued"] * 3 + ["completed"], poll)[1] == [4, 4, 2]


def test_a_timeout_of_nothing_asks_once(wait):
    seen = []
    with pytest.raises(WaiterTimeoutError):
        wait(["queued"], Poll(timeout=0), seen.append)
    assert len(seen) == 1


def test_each_result_is_told(wait):
    seen = []
    wait(["queued", "in_progress", "completed"], None, lambda run: seen.append(run.status))
    assert seen == ["queued", "in_progress", "completed"]


def test_the_failed_result_is_told_too(wait):
    seen = []
    with pytest.raises(WaiterFailedError):
        wait(["failed"], None, seen.append)
    assert len(seen) == 1


def test_what_the_callback_raises_ends_the_wait(wait):
    def stop(run: object) -> None:
        raise LookupError("enough")

    with pytest.raises(LookupError, match="enough"):
        wait(["queued"], None, stop)


def test_a_callback_may_be_a_coroutine_function():
    seen = []
    time = Time()

    async def fetch() -> Run:
        return Run(id="x", status="completed")

    async def tell(run: Run) -> None:
        await asyncio.sleep(0)
        seen.append(run.status)

    asyncio.run(wait_for_async(Waiting(RUN, None, time.clock.monotonic), fetch, time.clock, tell))
    assert seen == ["completed"]


@pytest.mark.parametrize(
    ("result", "status"),
    [
        (Run(id="x", status="a"), "a"),
        ({"status": "a"}, "a"),
        ({"status": 3}, 3),
        ({"status": ["a"]}, None),
        ({}, None),
        ([], None),
        (None, None),
        ("status", None),
    ],
)
def test_a_status_is_read_from_whatever_came(result, status):
    assert RUN.status(result) == status


def test_a_status_may_be_deep_in_the_result():
    waiter = Waiter("job", "data.job.state", (1,))
    assert waiter.status({"data": {"job": {"state": 1}}}) == 1
    assert waiter.status({"data": {"job": None}}) is None
    assert waiter.status({"data": 1}) is None


def test_a_result_without_status_is_waited_on_and_the_error_says_so(wait):
    with pytest.raises(WaiterTimeoutError, match="still without a status") as caught:
        wait([{}], Poll(timeout=1))
    assert caught.value.status is None


@pytest.mark.parametrize("kind", [WaiterFailedError, WaiterTimeoutError])
def test_the_errors_are_api_errors_and_can_be_copied_and_pickled(kind):
    error = kind("the run ended", result=[1], status="failed")
    assert isinstance(error, APIError)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (type(twin), str(twin), twin.result, twin.status) == (
            kind,
            "the run ended",
            [1],
            "failed",
        )


@pytest.mark.parametrize(
    "settings",
    [
        {"interval": -1},
        {"backoff": 0.5},
        {"timeout": float("inf")},
        {"max_interval": float("nan")},
        {"timeout": "1"},
        {"interval": True},
    ],
)
def test_a_poll_that_makes_no_sense_is_refused_by_name(settings):
    with pytest.raises(ValueError, match=next(iter(settings))):
        Poll(**settings)


SECONDS = st.floats(0.01, 1000)


@given(
    poll=st.builds(
        Poll, interval=SECONDS, backoff=st.floats(1, 10), max_interval=SECONDS, timeout=SECONDS
    )
)
def test_a_wait_ends_at_its_timeout(poll):
    time = Time()
    waiting = Waiting(RUN, poll, time.clock.monotonic)

    def polled() -> object:
        return {"status": "queued"}

    with pytest.raises(WaiterTimeoutError):
        wait_for(waiting, polled, time.clock)
    assert all(0 < wait <= poll.max_interval for wait in time.waits)
    assert time.now - 1000 == pytest.approx(poll.timeout)
