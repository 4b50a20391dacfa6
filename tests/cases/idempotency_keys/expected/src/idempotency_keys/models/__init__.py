"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pay_request import PayRequest as PayRequest
    from .pay_request import PayRequestDict as PayRequestDict
    from .pay_request import PayRequestInput as PayRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "PayRequest": "pay_request:PayRequest",
            "PayRequestDict": "pay_request:PayRequestDict",
            "PayRequestInput": "pay_request:PayRequestInput",
        },
    )
