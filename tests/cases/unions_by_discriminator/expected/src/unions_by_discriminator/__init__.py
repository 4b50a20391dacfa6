"""Python client: Unions by discriminator."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors, models as models, resources as resources
    from ._runtime.omit import OMIT as OMIT, Omit as Omit
    from ._runtime.options import RequestOptions as RequestOptions
    from ._runtime.pagination import AsyncPage as AsyncPage, Page as Page
    from ._runtime.timeouts import Timeout as Timeout
    from .client import AsyncUnionsByDiscriminator as AsyncUnionsByDiscriminator
    from .client import UnionsByDiscriminator as UnionsByDiscriminator
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
            "Page": "_runtime.pagination:Page",
            "Timeout": "_runtime.timeouts:Timeout",
            "AsyncUnionsByDiscriminator": "client:AsyncUnionsByDiscriminator",
            "UnionsByDiscriminator": "client:UnionsByDiscriminator",
        },
    )
