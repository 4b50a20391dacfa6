"""A node, with all below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .any_value import AnyValue, AnyValueInput
from .named import Named, NamedInput
from .nested import Nested, NestedInput


class TreeInner(Model):
    """An inline schema that leads back to the node."""

    tree: Tree | None = None
    """A node, with all below it."""


class TreeInnerDict(TypedDict):
    """The fields of TreeInner as a dict."""

    tree: NotRequired[TreeInput]
    """A node, with all below it."""


TreeInnerInput: TypeAlias = TreeInner | TreeInnerDict
"""TreeInner, or a dict with its fields."""


class Tree(Model):
    """A node, with all below it."""

    name: str
    """What the node is called."""

    children: list[Tree]
    """The nodes below."""

    parent: Tree | None = None
    """The node above."""

    data: AnyValue | None = None
    """Any JSON value, spelled out."""

    nested: Nested | None = None
    """Lists all the way down."""

    named: Named | None = None
    """Maps all the way down."""

    inner: TreeInner | None = None
    """An inline schema that leads back to the node."""


class TreeDict(TypedDict):
    """The fields of Tree as a dict."""

    name: str
    """What the node is called."""

    children: Sequence[TreeInput]
    """The nodes below."""

    parent: NotRequired[TreeInput | None]
    """The node above."""

    data: NotRequired[AnyValueInput]
    """Any JSON value, spelled out."""

    nested: NotRequired[NestedInput]
    """Lists all the way down."""

    named: NotRequired[NamedInput]
    """Maps all the way down."""

    inner: NotRequired[TreeInnerInput]
    """An inline schema that leads back to the node."""


TreeInput: TypeAlias = Tree | TreeDict
"""Tree, or a dict with its fields."""
