"""One way to call the synchronous and the asynchronous client, so that each test holds for both."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

from openai_assistants import AsyncOpenAIAssistants, OpenAIAssistants

KEY = "sk-canary-5d41402abc4b"
"""The API key of all tests; it must not be found where it does not belong."""


class Api:
    """The operations of a client by name; what the asynchronous one returns is awaited.

    Nothing here has a type, because the two clients differ in theirs: `typed_calls.py` is about types.
    """

    def __init__(self, kind: str, **settings: Any) -> None:
        self._runner = asyncio.Runner() if kind == "async" else None
        self.client: Any = (AsyncOpenAIAssistants if self._runner else OpenAIAssistants)(**settings)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.client.assistants, name)
        return lambda *args, **kwargs: self.wait(method(*args, **kwargs))

    def wait(self, value: Any) -> Any:
        """The value, awaited if it has to be."""
        if self._runner is None or not isawaitable(value):
            return value

        async def waiting(awaitable: Awaitable[Any]) -> Any:
            return await awaitable

        return self._runner.run(waiting(value))

    def walk(self, iterable: Any) -> list[Any]:
        """Everything that `for` or `async for` gives."""
        if self._runner is None:
            return list(iterable)

        async def walking() -> list[Any]:
            return [element async for element in iterable]

        return self._runner.run(walking())

    def close(self) -> None:
        """Closes the client."""
        self.wait(self.client.close())
        if self._runner is not None:
            self._runner.close()
