"""Which operations belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Location
from ..document import Node
from ..model import Operation, Resource

UNTAGGED = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRule:
    """A resource that a maintainer chose; parents stand before their children."""

    path: tuple[str, ...]
    """Names from the client on: `("threads", "runs")`."""
    description: str = ""
    operations: tuple[tuple[str, Location], ...] = ()
    """Its operationIds, with the place of each in the settings."""


def resources(
    root: Node,
    operations: Sequence[Operation],
    rules: Sequence[ResourceRule],
    diagnostics: Diagnostics,
) -> tuple[Resource, ...]:
    """The operations by resource: the chosen ones first, then those of each first tag.

    Tags stand in the order in which the document declares or uses them. Operations that no rule
    names stay under their tag; a chosen resource with the name of the tag takes them.

    Args:
        root: The document, which describes tags (OpenAPI 3.1 §4.8.22).
        operations: All that there are.
        rules: The chosen resources.
        diagnostics: Told of rules that name no operation, or one twice.
    """
    described = _descriptions(root)
    chosen = _chosen(operations, rules, diagnostics)
    by_name = {path[0].casefold(): group for path, group in chosen.items() if len(path) == 1}
    taken = {operation.id for group in chosen.values() for operation in group}
    grouped: dict[str, list[Operation]] = {name: [] for name in described}
    for operation in operations:
        if operation.id not in taken:
            tag = operation.tags[0] if operation.tags else UNTAGGED
            group = by_name.get(tag.casefold())
            (group if group is not None else grouped.setdefault(tag, [])).append(operation)
    said = {rule.path: rule.description for rule in rules}
    of_tag = {name.casefold(): text for name, text in described.items()}
    made = [
        Resource(
            name=path[-1],
            parents=path[:-1],
            description=said[path] or of_tag.get(".".join(path).casefold(), ""),
            operations=tuple(members),
        )
        for path, members in chosen.items()
        if any(others[: len(path)] == path and chosen[others] for others in chosen)
    ]
    made += [
        Resource(name=name, description=described.get(name, ""), operations=tuple(members))
        for name, members in grouped.items()
        if members
    ]
    return tuple(made)


def _descriptions(root: Node) -> dict[str, str]:
    described: dict[str, str] = {}
    tags = root.get("tags")
    for tag in tags.elements() if tags is not None else ():
        name = tag.text("name")
        if name is not None:
            described[name] = tag.text("description") or ""
    return described


def _chosen(
    operations: Sequence[Operation], rules: Sequence[ResourceRule], diagnostics: Diagnostics
) -> dict[tuple[str, ...], list[Operation]]:
    """The operations of each chosen resource; each operation stands in the first that names it."""
    known = {operation.id: operation for operation in operations}
    taken: set[str] = set()
    chosen: dict[tuple[str, ...], list[Operation]] = {}
    for rule in rules:
        members = chosen.setdefault(rule.path, [])
        for id, location in rule.operations:
            if id not in known:
                diagnostics.warning(
                    "unused-setting",
                    f"resources of the settings name {id!r}, which is no operation of the SDK",
                    location,
                    "correct the operationId, or remove it",
                )
            elif id in taken:
                diagnostics.warning(
                    "repeated-setting",
                    f"resources of the settings name {id!r} twice; the first place holds",
                    location,
                    "name it once, and give it another name under `operations`",
                )
            else:
                taken.add(id)
                members.append(known[id])
    return chosen
