"""One run at a time for many threads or tasks."""

from __future__ import annotations

import asyncio
import os
import threading
import time

import pytest
from _runtime.single_flight import AsyncSingleFlight, SingleFlight


def together(count: int, work) -> list[object]:
    """What each of so many threads gets, all begun at once."""
    outcomes: list[object] = []
    barrier = threading.Barrier(count)

    def thread() -> None:
        barrier.wait()
        try:
            outcomes.append(work())
        except BaseException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=thread) for _ in range(count)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(20)
    return outcomes


def test_fifty_threads_share_one_run():
    flight: SingleFlight[object] = SingleFlight()
    runs = []

    def work() -> object:
        time.sleep(0.2)
        runs.append(object())
        return runs[-1]

    assert together(50, lambda: flight.run(work)) == runs * 50
    assert len(runs) == 1


def test_fifty_threads_share_one_error():
    flight: SingleFlight[None] = SingleFlight()
    errors = []

    def work() -> None:
        time.sleep(0.2)
        errors.append(OSError("no"))
        raise errors[-1]

    assert together(50, lambda: flight.run(work)) == errors * 50
    assert len(errors) == 1


def test_work_is_done_again_once_it_is_over():
    flight: SingleFlight[int] = SingleFlight()
    assert [flight.run(lambda n=n: n) for n in (1, 2)] == [1, 2]
    with pytest.raises(KeyError):
        flight.run(lambda: {}[1])
    assert flight.run(lambda: 3) == 3


def test_none_is_an_outcome_as_well():
    flight: SingleFlight[None] = SingleFlight()
    assert together(2, lambda: flight.run(lambda: time.sleep(0.1))) == [None, None]


def test_an_interrupt_is_for_the_thread_that_it_came_to():
    flight: SingleFlight[str] = SingleFlight()
    runs = []

    def work() -> str:
        time.sleep(0.2)
        runs.append(1)
        if len(runs) == 1:
            raise KeyboardInterrupt
        return "done"

    outcomes = together(5, lambda: flight.run(work))
    assert sorted(map(repr, outcomes)) == ["'done'"] * 4 + ["KeyboardInterrupt()"]


def test_a_thread_waits_no_longer_than_it_may():
    flight: SingleFlight[None] = SingleFlight()
    began, released = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        released.wait(10)

    thread = threading.Thread(target=flight.run, args=(work,))
    thread.start()
    began.wait(10)
    with pytest.raises(TimeoutError):
        flight.run(work, timeout=0.01)
    released.set()
    thread.join()


def test_work_that_asks_for_itself_is_an_error_and_no_deadlock():
    flight: SingleFlight[None] = SingleFlight()
    with pytest.raises(RuntimeError, match="waits for itself"):
        flight.run(lambda: flight.run(lambda: None))

    async def async_() -> None:
        own: AsyncSingleFlight[None] = AsyncSingleFlight()

        async def nothing() -> None: ...

        await own.run(lambda: own.run(nothing))

    with pytest.raises(RuntimeError, match="waits for itself"):
        asyncio.run(async_())


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_while_another_thread_runs_does_not_hang():
    flight: SingleFlight[str] = SingleFlight()
    began, released = threading.Event(), threading.Event()

    def work() -> str:
        began.set()
        released.wait(10)
        return "parent"

    thread = threading.Thread(target=flight.run, args=(work,))
    thread.start()
    began.wait(10)
    child = os.fork()
    if child == 0:
        os._exit(0 if flight.run(lambda: "child", timeout=5) == "child" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    released.set()
    thread.join()


def test_five_hundred_tasks_share_one_run_and_one_error():
    runs = []

    async def work() -> int:
        await asyncio.sleep(0.05)
        runs.append(1)
        if len(runs) == 2:
            raise OSError("no")
        return 7

    async def main() -> None:
        flight: AsyncSingleFlight[int] = AsyncSingleFlight()
        assert await asyncio.gather(*(flight.run(work) for _ in range(500))) == [7] * 500
        errors = await asyncio.gather(
            *(flight.run(work) for _ in range(500)), return_exceptions=True
        )
        assert {repr(error) for error in errors} == {"OSError('no')"}
        assert len(runs) == 2
        assert await flight.run(work) == 7

    asyncio.run(main())


def test_the_run_goes_on_when_the_task_that_began_it_is_cancelled():
    async def main() -> None:
        flight: AsyncSingleFlight[int] = AsyncSingleFlight()
        first, second = (
            asyncio.create_task(flight.run(lambda: asyncio.sleep(0.05, 7))) for _ in range(2)
        )
        await asyncio.sleep(0.01)
        first.cancel()
        assert await second == 7
        assert first.cancelled()

    asyncio.run(main())


def test_the_run_ends_when_nobody_waits_for_it_and_the_next_begins_anew():
    ended = []

    async def forever() -> int:
        try:
            await asyncio.sleep(100)
        finally:
            ended.append(1)
        return 0

    async def main() -> None:
        flight: AsyncSingleFlight[int] = AsyncSingleFlight()
        tasks = [asyncio.create_task(flight.run(forever)) for _ in range(3)]
        await asyncio.sleep(0.01)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert await flight.run(lambda: asyncio.sleep(0, 7)) == 7
        assert ended == [1]

    asyncio.run(main())


def test_nobody_joins_a_run_that_is_being_ended():
    async def slow_to_end() -> int:
        try:
            await asyncio.sleep(100)
        finally:
            await asyncio.sleep(0.05)
        return 0

    async def main() -> None:
        flight: AsyncSingleFlight[int] = AsyncSingleFlight()
        task = asyncio.create_task(flight.run(slow_to_end))
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.wait([task])
        assert await flight.run(lambda: asyncio.sleep(0, 7)) == 7

    asyncio.run(main())


def test_each_event_loop_has_runs_of_its_own():
    flight: AsyncSingleFlight[int] = AsyncSingleFlight()

    async def main() -> int:
        return await flight.run(lambda: asyncio.sleep(0, 7))

    assert [asyncio.run(main()), asyncio.run(main())] == [7, 7]
