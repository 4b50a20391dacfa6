"""One run at a time of what many ask for at once, and its outcome for all of them."""

from __future__ import annotations

import os
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from asyncio import Task

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Runs work for threads: those that come while it runs wait for it and share its outcome."""

    def __init__(self) -> None:
        # By process: in a forked one, the thread that would end its parent's flight does not exist.
        self._flights: dict[int, _Flight[T]] = {}

    def run(self, work: Callable[[], T], timeout: float | None = None) -> T:
        """What the work gives, or what it gave to the thread that began it.

        If that thread is interrupted, one of those that wait begins anew.

        Args:
            work: What to do; a thread that comes right after it ended does it once more.
            timeout: Seconds to wait for another thread's run.

        Raises:
            Exception: What the work raised, the same to all who share it.
            TimeoutError: The time is over, and the run of the other thread is not.
            RuntimeError: The work asks for itself.
        """
        while True:
            own: _Flight[T] = _Flight()
            process = os.getpid()
            flight = self._flights.setdefault(process, own)  # atomic: only one is the first
            if flight is own:
                try:
                    return own.fly(work)
                finally:
                    del self._flights[process]
                    own.landed.set()
            if flight.thread == own.thread:
                raise RuntimeError("it waits for itself: the work that is done asks for it again")
            if not flight.landed.wait(timeout):
                raise TimeoutError(f"the run of another thread was not over after {timeout} s")
            if flight.error is not None:
                raise flight.error
            if flight.values:
                return flight.values[0]


class _Flight(Generic[T]):
    """A run under way; once it has landed it has a value, or an error, or was interrupted."""

    __slots__ = ("error", "landed", "thread", "values")

    def __init__(self) -> None:
        self.landed = threading.Event()
        self.thread = threading.get_ident()
        self.values: list[T] = []
        self.error: Exception | None = None

    def fly(self, work: Callable[[], T]) -> T:
        try:
            value = work()
        except Exception as error:
            self.error = error
            raise
        self.values.append(value)
        return value


class AsyncSingleFlight(Generic[T]):
    """Runs work for tasks: those that come while it runs wait for it and share its outcome."""

    def __init__(self) -> None:
        self._flight: _AsyncFlight[T] | None = None

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """What the work gives, or what it gave to the task that began it.

        It goes on when the task that began it is cancelled, as long as another waits.

        Args:
            work: What to do; a task that comes right after it ended does it once more.

        Raises:
            Exception: What the work raised, the same to all who share it.
            RuntimeError: The work asks for itself.
        """
        import asyncio  # stays unloaded for those who use the synchronous client alone

        loop = asyncio.get_running_loop()
        flight = self._flight
        if flight is None or flight.task.done() or flight.task.get_loop() is not loop:
            flight = self._flight = _AsyncFlight(loop.create_task(_awaited(work)))
        elif asyncio.current_task() is flight.task:
            raise RuntimeError("it waits for itself: the work that is done asks for it again")
        flight.waiting += 1
        try:
            return await asyncio.shield(flight.task)
        finally:
            flight.waiting -= 1
            if not flight.waiting:
                flight.task.cancel()  # does nothing if it is over
                if self._flight is flight:
                    self._flight = None


class _AsyncFlight(Generic[T]):
    """A run under way, and how many tasks wait for it."""

    __slots__ = ("task", "waiting")

    def __init__(self, task: Task[T]) -> None:
        self.task = task
        self.waiting = 0


async def _awaited(work: Callable[[], Awaitable[T]]) -> T:
    return await work()
