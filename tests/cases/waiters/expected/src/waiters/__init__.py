"""Python client: Waiters."""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "1.0.0"
__all__ = [
    "APIResponse",
    "AsyncDownload",
    "AsyncHooks",
    "AsyncWaiters",
    "Download",
    "HookedRequest",
    "Hooks",
    "OMIT",
    "Omit",
    "RequestOptions",
    "Response",
    "Timeout",
    "Waiters",
    "errors",
    "models",
    "resources",
    "streamed",
    "with_response",
]

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from . import resources as resources
    from ._runtime.downloads import AsyncDownload as AsyncDownload
    from ._runtime.downloads import Download as Download
    from ._runtime.hooks import AsyncHooks as AsyncHooks
    from ._runtime.hooks import HookedRequest as HookedRequest
    from ._runtime.hooks import Hooks as Hooks
    from ._runtime.omit import OMIT as OMIT
    from ._runtime.omit import Omit as Omit
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.raw import streamed as streamed
    from ._runtime.raw import with_response as with_response
    from ._runtime.responses import APIResponse as APIResponse
    from ._runtime.responses import Response as Response
    from ._runtime.timeouts import Timeout as Timeout
    from .client import AsyncWaiters as AsyncWaiters
    from .client import Waiters as Waiters
else:
    from ._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "APIResponse": "_runtime.responses:APIResponse",
            "AsyncDownload": "_runtime.downloads:AsyncDownload",
            "AsyncHooks": "_runtime.hooks:AsyncHooks",
            "AsyncWaiters": "client:AsyncWaiters",
            "Download": "_runtime.downloads:Download",
            "HookedRequest": "_runtime.hooks:HookedRequest",
            "Hooks": "_runtime.hooks:Hooks",
            "OMIT": "_runtime.omit:OMIT",
            "Omit": "_runtime.omit:Omit",
            "RequestOptions": "_runtime.options:RequestOptions",
            "Response": "_runtime.responses:Response",
            "Timeout": "_runtime.timeouts:Timeout",
            "Waiters": "client:Waiters",
            "errors": "errors",
            "models": "models",
            "resources": "resources",
            "streamed": "_runtime.raw:streamed",
            "with_response": "_runtime.raw:with_response",
        },
    )
