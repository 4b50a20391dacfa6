"""The tags of a document, which may stand in one another (OpenAPI 3.2 §4.22)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Location
from ..document import Node
from ..document.extensions import DISPLAY_NAME
from ..model import Name
from .extensions import chosen

GROUPING = ("", "nav")
"""Kinds of tags that say which operations belong together; badges and audiences do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag that the document declares."""

    path: tuple[str, ...]
    """The names of the tags that it stands in, and its own."""
    title: str
    description: str
    kind: str
    chosen: Name | None
    location: Location


def tags_of(root: Node, diagnostics: Diagnostics) -> dict[str, Tag]:
    """The declared tags by name, in the order of the document.

    A parent that is not declared, or that stands in its own child, is warned of and left out.
    """
    listed = root.get("tags")
    nodes: dict[str, Node] = {}
    for node in listed.elements() if listed is not None else ():
        name = node.text("name")
        if name is not None:
            nodes[name] = node
    parents = _parents(nodes, diagnostics)
    return {
        name: Tag(
            path=_path(name, parents),
            title=node.text("summary") or node.text(DISPLAY_NAME) or "",
            description=node.text("description") or "",
            kind=node.text("kind") or "",
            chosen=chosen(node),
            location=node.location,
        )
        for name, node in nodes.items()
    }


def grouping(tags: tuple[str, ...], declared: Mapping[str, Tag]) -> str | None:
    """The tag that an operation belongs to: the first that groups, else the first of all."""
    groups = [t for t in tags if t not in declared or declared[t].kind in GROUPING]
    return next(iter([*groups, *tags]), None)


def _parents(nodes: Mapping[str, Node], diagnostics: Diagnostics) -> dict[str, str]:
    parents: dict[str, str] = {}
    for name, node in nodes.items():
        parent = node.text("parent")
        if parent is None:
            continue
        if parent not in nodes:
            message = f"tag {name!r} has the parent {parent!r}, which no tag is called"
            hint = "declare it under `tags`, or correct the name"
        elif name in _path(parent, parents):
            message = f"tag {name!r} has the parent {parent!r}, which stands in it"
            hint = "remove one of the parents of the circle"
        else:
            parents[name] = parent
            continue
        message += "; it stands in no other"
        diagnostics.warning("invalid-parent", message, node["parent"].location, hint)
    return parents


def _path(name: str, parents: Mapping[str, str]) -> tuple[str, ...]:
    path = [name]
    while path[0] in parents:
        path.insert(0, parents[path[0]])
    return tuple(path)
