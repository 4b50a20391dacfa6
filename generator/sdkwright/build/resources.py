"""Which operations belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Location
from ..document import Node
from ..model import Name, Operation, Resource
from .tags import Tag, grouping, tags_of

UNTAGGED = "default"
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRule:
    """A resource that a maintainer chose; parents stand before their children."""

    path: Path
    """Names from the client on: `("threads", "runs")`."""
    location: Location
    """Where it was chosen."""
    description: str = ""
    operations: tuple[tuple[str, Location], ...] = ()
    """Its operationIds, with the place of each in the settings."""


def resources(
    root: Node,
    operations: Sequence[Operation],
    rules: Sequence[ResourceRule],
    diagnostics: Diagnostics,
) -> tuple[Resource, ...]:
    """The operations by resource: the chosen ones first, then those of tags.

    Tags stand in the order in which the document declares or uses them, each after the one that it
    stands in. Operations that no rule names stay under their tag; a chosen resource with the name
    of the tag takes them.

    Args:
        root: The document, which describes tags (OpenAPI 3.2 §4.22).
        operations: All that there are.
        rules: The resources that the settings chose; those that operations ask for come after.
        diagnostics: Told of rules that name no operation, or one twice, and of odd tags.
    """
    tags = tags_of(root, diagnostics)
    named = {id for rule in rules for id, _ in rule.operations}
    all_rules = [*rules, *_asked(o for o in operations if o.id not in named)]
    chosen = _chosen(operations, all_rules, diagnostics)
    taken = {operation.id for group in chosen.values() for operation in group}
    # A resource that was chosen has the place of the tag that is called the same.
    places = {_key(path): path for path in chosen}
    groups: dict[Path, list[Operation]] = {path: [*found] for path, found in chosen.items()}
    described = {_placed(tag.path, places, groups): tag for tag in tags.values()}
    by_words = {name.casefold(): tag for name, tag in tags.items()}
    described |= {
        path: by_words[words]
        for path in chosen
        if path not in described and (words := ".".join(path).casefold()) in by_words
    }
    for operation in operations:
        if operation.id not in taken:
            name = grouping(operation.tags, tags)
            name = UNTAGGED if name is None else name
            path = tags[name].path if name in tags else (name,)
            groups[_placed(path, places, groups)].append(operation)
    said = {rule.path: rule for rule in reversed(all_rules)}
    used = {
        path[:depth] for path, found in groups.items() if found for depth in range(len(path) + 1)
    }
    return tuple(
        _resource(path, members, said.get(path), described.get(path))
        for path, members in groups.items()
        if path in used
    )


def _resource(
    path: Path, members: Sequence[Operation], rule: ResourceRule | None, tag: Tag | None
) -> Resource:
    described = tag.description if tag is not None else ""
    name = tag.chosen if tag is not None else None
    location = tag.location if tag is not None else None
    if location is None and members:
        location = members[0].location
    return Resource(
        name=path[-1],
        title=tag.title if tag is not None else "",
        parents=path[:-1],
        description=(rule.description if rule is not None else "") or described,
        operations=tuple(members),
        chosen=Name(path[-1], rule.location) if rule is not None else name,
        location=rule.location if rule is not None else location,
    )


def _key(path: Path) -> Path:
    return tuple(name.casefold() for name in path)


def _placed(path: Path, places: dict[Path, Path], groups: dict[Path, list[Operation]]) -> Path:
    """The place of a tag among all resources, which it and those that it stands in have now."""
    made: Path = ()
    for name in path:
        inner = (*made, name)
        made = places.get(_key(inner), inner)
        groups.setdefault(made, [])
    return made


def _asked(operations: Iterator[Operation]) -> Iterator[ResourceRule]:
    """What operations themselves ask for, each resource before those that stand in it."""
    for operation in operations:
        asked = operation.resource
        path = tuple(asked.text.split(".")) if asked is not None else ()
        for depth in range(1, len(path) + 1):
            assert asked is not None
            yield ResourceRule(
                path=path[:depth],
                location=asked.location,
                operations=((operation.id, asked.location),) if depth == len(path) else (),
            )


def _chosen(
    operations: Sequence[Operation], rules: Sequence[ResourceRule], diagnostics: Diagnostics
) -> dict[Path, list[Operation]]:
    """The operations of each chosen resource; each operation stands in the first that names it."""
    known = {operation.id: operation for operation in operations}
    taken: set[str] = set()
    chosen: dict[Path, list[Operation]] = {}
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
