"""Waiting for something that the server works on: asking until its status is a final one."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, fields, replace
from inspect import iscoroutine
from typing import Generic, TypeVar

from .clock import Clock
from .error_texts import one_line
from .errors import WaiterFailedError, WaiterTimeoutError
from .page_styles import wire_member

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Poll:
    """How often to ask, and for how long, in seconds.

    Raises:
        ValueError: A number is not what it can be.
    """

    interval: float = 1.0
    """The first wait."""

    backoff: float = 1.5
    """What each wait is multiplied by for the next; 1 for equal waits."""

    max_interval: float = 30.0
    """The longest wait."""

    timeout: float = 600.0
    """How long to wait altogether."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value: object = getattr(self, field.name)
            least = 1 if field.name == "backoff" else 0
            if (
                isinstance(value, bool)
                or not isinstance(value, (int, float))
                or not math.isfinite(value)
                or value < least
            ):
                raise ValueError(
                    f"{field.name} must be a finite number of {least} or more, not {value!r}"
                )

    def changed(self, interval: float | None, timeout: float | None) -> Poll:
        """The same, but with another first wait or another time altogether, where they are given.

        Raises:
            ValueError: One is not a finite number of 0 or more.
        """
        changed = replace(
            self,
            interval=self.interval if interval is None else interval,
            timeout=self.timeout if timeout is None else timeout,
        )
        if interval is None or interval <= self.max_interval:
            return changed
        return replace(changed, max_interval=interval)


@dataclass(frozen=True, slots=True)
class Waiter:
    """What to wait for, as the configuration of the SDK has it."""

    name: str
    """What is waited for, for errors: `run`."""

    field: str
    """The field of the result that holds the status, by its name on the wire."""

    done: tuple[object, ...]
    """The values that were waited for."""

    failed: tuple[object, ...] = ()
    """The values after which it is no use to wait."""

    poll: Poll = Poll()
    """How often to ask, unless the caller says otherwise."""

    def status(self, result: object) -> object:
        """The status in a result; None if it has none, or one that cannot be compared."""
        status = wire_member(result, self.field)
        return status if isinstance(status, (str, int, float, bool)) else None


class Waiting(Generic[T]):
    """One wait under way.

    Args:
        waiter: What is waited for.
        poll: How often to ask; as the waiter has it if left out.
        monotonic: Seconds that never run backwards.
    """

    def __init__(self, waiter: Waiter, poll: Poll | None, monotonic: Callable[[], float]) -> None:
        self._waiter = waiter
        self._poll = waiter.poll if poll is None else poll
        self._monotonic = monotonic
        self._deadline = monotonic() + self._poll.timeout
        self._interval = min(self._poll.interval, self._poll.max_interval)

    def after(self, result: T) -> float | None:
        """The seconds to wait before asking again; None if the result is what was waited for.

        A status that is neither done nor failed is waited on, one that nobody knows as well. The
        last wait is as long as there is time left, so that the end is not missed by a little.

        Raises:
            WaiterFailedError: It has failed.
            WaiterTimeoutError: The time is over.
        """
        waiter = self._waiter
        status = waiter.status(result)
        if status in waiter.done:
            return None
        if status in waiter.failed:
            raise WaiterFailedError(
                f"the {waiter.name} ended as {_shown(status)}", result=result, status=status
            )
        left = self._deadline - self._monotonic()
        if left <= 0:
            raise WaiterTimeoutError(
                f"the {waiter.name} was still {_shown(status)} after {self._poll.timeout:.6g} s",
                result=result,
                status=status,
            )
        wait = min(self._interval, left)
        self._interval = min(self._interval * self._poll.backoff, self._poll.max_interval)
        return wait


def wait_for(
    waiting: Waiting[T],
    fetch: Callable[[], T],
    clock: Clock,
    on_progress: Callable[[T], object] | None = None,
) -> T:
    """Ask until the result is what is waited for, and give it.

    Args:
        waiting: The wait.
        fetch: Asks.
        clock: How to wait.
        on_progress: Is called with each result, the last one included; what it raises ends the
            wait.

    Raises:
        WaiterFailedError: It has failed.
        WaiterTimeoutError: The time is over.
        APIError: Asking failed.
    """
    while True:
        result = fetch()
        if on_progress is not None:
            done = on_progress(result)
            if iscoroutine(done):
                done.close()
                raise TypeError(
                    "on_progress is an asynchronous function: only the asynchronous client takes it"
                )
        wait = waiting.after(result)
        if wait is None:
            return result
        clock.sleep(wait)


async def wait_for_async(
    waiting: Waiting[T],
    fetch: Callable[[], Awaitable[T]],
    clock: Clock,
    on_progress: Callable[[T], object] | None = None,
) -> T:
    """Ask until the result is what is waited for, and give it; see `wait_for`.

    If `on_progress` is a coroutine function, what it gives is awaited.
    """
    while True:
        result = await fetch()
        if on_progress is not None:
            done = on_progress(result)
            if isinstance(done, Awaitable):
                await done
        wait = waiting.after(result)
        if wait is None:
            return result
        await clock.sleep_async(wait)


def _shown(status: object) -> str:
    return "without a status" if status is None else one_line(repr(status), 100)
