"""Operations on Trees."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GROW_TREE: Operation[models.Tree] = Operation(
    "growTree",
    "POST",
    "/trees",
    body="application/json",
    body_required=True,
    returns=lambda: models.Tree,
)


class Trees(Resource):
    """Operations on Trees."""

    def grow_tree(
        self,
        *,
        name: str,
        children: Sequence[models.TreeInput],
        parent: models.TreeInput | None | Omit = OMIT,
        data: models.AnyValueInput | Omit = OMIT,
        nested: models.NestedInput | Omit = OMIT,
        named: models.NamedInput | Omit = OMIT,
        inner: models.TreeInnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Tree:
        """Grow a tree.

        `POST /trees`

        Args:
            name: What the node is called.
            children: The nodes below.
            parent: The node above.
            data: Any JSON value, spelled out.
            nested: Lists all the way down.
            named: Maps all the way down.
            inner: An inline schema that leads back to the node.
            request_options: Settings for this call alone.
        """
        return self._call(
            GROW_TREE,
            body={
                "name": name,
                "children": children,
                "parent": parent,
                "data": data,
                "nested": nested,
                "named": named,
                "inner": inner,
            },
            options=request_options,
        )


class AsyncTrees(AsyncResource):
    """Operations on Trees."""

    async def grow_tree(
        self,
        *,
        name: str,
        children: Sequence[models.TreeInput],
        parent: models.TreeInput | None | Omit = OMIT,
        data: models.AnyValueInput | Omit = OMIT,
        nested: models.NestedInput | Omit = OMIT,
        named: models.NamedInput | Omit = OMIT,
        inner: models.TreeInnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Tree:
        """Grow a tree.

        `POST /trees`

        Args:
            name: What the node is called.
            children: The nodes below.
            parent: The node above.
            data: Any JSON value, spelled out.
            nested: Lists all the way down.
            named: Maps all the way down.
            inner: An inline schema that leads back to the node.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GROW_TREE,
            body={
                "name": name,
                "children": children,
                "parent": parent,
                "data": data,
                "nested": nested,
                "named": named,
                "inner": inner,
            },
            options=request_options,
        )
