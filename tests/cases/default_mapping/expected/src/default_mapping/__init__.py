"""Python client: Default mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "1.0.0"
__all__ = [
    "OMIT",
    "AsyncPage",
    "AsyncPager",
    "AsyncDefaultMapping",
    "DefaultMapping",
    "Omit",
    "Page",
    "RequestOptions",
    "Timeout",
    "errors",
    "models",
    "resources",
]

if TYPE_CHECKING:
    from . import errors as errors, models as models, resources as resources
    from ._runtime.omit import OMIT as OMIT, Omit as Omit
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.pagination import AsyncPage as AsyncPage, AsyncPager as AsyncPager, Page as Page
    from ._runtime.timeouts import Timeout as Timeout
    from .client import AsyncDefaultMapping as AsyncDefaultMapping
    from .client import DefaultMapping as DefaultMapping
else:
    from ._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "errors": "errors",
            "models": "models",
            "resources": "resources",
            "OMIT": "_runtime.omit:OMIT",
            "Omit": "_runtime.omit:Omit",
            "RequestOptions": "_runtime.options:RequestOptions",
            "AsyncPage": "_runtime.pagination:AsyncPage",
            "AsyncPager": "_runtime.pagination:AsyncPager",
            "Page": "_runtime.pagination:Page",
            "Timeout": "_runtime.timeouts:Timeout",
            "AsyncDefaultMapping": "client:AsyncDefaultMapping",
            "DefaultMapping": "client:DefaultMapping",
        },
    )
