"""Where each resource stands, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Resource
from .docstrings import sentence
from .names import Names, module_name, pascal, snake
from .naming import Naming, Thing
from .schemas import RESERVED_MODULES

CLIENT_NAMES = frozenset(
    {"base_url", "close", "float", "httpx2", "int", "max_retries", "request", "resources", "str"}
    | {"timeout"}
)
"""Attributes of clients, and what their annotations name: no resource may be called so."""
RESOURCE_NAMES = frozenset({"self"})
"""What no resource inside another may be called."""
CLASS_NAMES = frozenset(
    {"Annotated", "Any", "AsyncPager", "AsyncResource", "CursorPages", "Discriminator", "Literal"}
    | {"Mapping", "None", "Omit", "Operation", "Page", "RequestOptions", "Resource", "Sequence"}
    | {"Style", "cached_property"}
)
"""What modules of resources import, so that no class may be called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePlace:
    """The names of one resource."""

    parent: tuple[str, ...]
    """The resources that it stands in, as the model calls them."""
    attributes: tuple[str, ...]
    """From the client on; the last one is its own."""
    file: str
    name: str
    async_name: str
    doc: str

    @property
    def attribute(self) -> str:
        """Its name where it stands."""
        return self.attributes[-1]


def places_of(resources: Sequence[Resource], naming: Naming | None = None) -> list[ResourcePlace]:
    """The place of each resource; parents come before those that stand in them.

    Args:
        resources: In the order of the API.
        naming: Told of names that are not what they would be; None where nobody asks.
    """
    files, classes = Names(RESERVED_MODULES), Names(CLASS_NAMES)
    scopes: dict[tuple[str, ...], Names] = {(): Names(CLIENT_NAMES, naming)}
    chosen: dict[tuple[str, ...], str] = {}
    for resource in resources:
        if resource.chosen is not None:
            scope = scopes.setdefault(resource.parents, Names(RESOURCE_NAMES, naming))
            chosen[_whole(resource)] = scope.choose(resource.chosen, _thing(resource))
    ways: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}
    made: list[ResourcePlace] = []
    for resource in resources:
        whole = _whole(resource)
        scope = scopes.setdefault(resource.parents, Names(RESOURCE_NAMES, naming))
        attribute = chosen.get(whole) or scope.take(
            snake(resource.name), "resource", _thing(resource)
        )
        ways[whole] = (*ways[resource.parents], attribute)
        name = classes.take(pascal(*whole), "Resource")
        wanted = snake(*whole) if resource.parents else attribute
        made.append(
            ResourcePlace(
                parent=resource.parents,
                attributes=ways[whole],
                async_name=classes.take(f"Async{name}"),
                file=files.take(module_name(wanted, name)),
                name=name,
                doc=sentence(resource.description) or f"Operations on {title_of(resource)}.",
            )
        )
    return made


def title_of(resource: Resource) -> str:
    """What readers call a resource."""
    return resource.title or " ".join(_whole(resource))


def _whole(resource: Resource) -> tuple[str, ...]:
    return (*resource.parents, resource.name)


def _thing(resource: Resource) -> Thing:
    setting = "put its operations under `resources` of the settings"
    return Thing(f"resource {'.'.join(_whole(resource))!r}", resource.location, setting)
