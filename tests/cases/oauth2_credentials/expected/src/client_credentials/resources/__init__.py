"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .letters import AsyncLetters as AsyncLetters
    from .letters import Letters as Letters
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncLetters": "letters:AsyncLetters",
            "Letters": "letters:Letters",
        },
    )
