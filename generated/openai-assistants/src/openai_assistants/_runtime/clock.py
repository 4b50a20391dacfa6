"""Time and chance, which a client takes from outside so that a test can give its own."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


async def _sleep_async(seconds: float) -> None:
    import asyncio  # stays unloaded for those who use the synchronous client alone

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a client reads the time, how it waits, and what it draws its jitter from."""

    monotonic: Callable[[], float] = time.monotonic
    """Seconds that never run backwards, for deadlines and durations."""

    now: Callable[[], float] = time.time
    """Seconds since the epoch, to compare with dates that a server sends."""

    random: Callable[[], float] = random.random
    """A number from 0 up to, but not including, 1."""

    sleep: Callable[[float], None] = time.sleep
    """Wait for so many seconds."""

    sleep_async: Callable[[float], Awaitable[None]] = _sleep_async
    """Wait for so many seconds while other tasks run."""


SYSTEM_CLOCK = Clock()
