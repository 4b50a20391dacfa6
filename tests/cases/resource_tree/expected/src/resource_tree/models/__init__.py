"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request import CreateThreadRequestDict as CreateThreadRequestDict
    from .create_thread_request import CreateThreadRequestInput as CreateThreadRequestInput
    from .thread import Thread as Thread
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CreateThreadRequest": "create_thread_request:CreateThreadRequest",
            "CreateThreadRequestDict": "create_thread_request:CreateThreadRequestDict",
            "CreateThreadRequestInput": "create_thread_request:CreateThreadRequestInput",
            "Thread": "thread:Thread",
        },
    )
