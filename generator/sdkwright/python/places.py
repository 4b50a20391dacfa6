"""Where each resource stands, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Resource
from .docstrings import sentence
from .names import Names, module_name, pascal, snake
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


def places_of(resources: Sequence[Resource]) -> list[ResourcePlace]:
    """The place of each resource; parents come before those that stand in them."""
    files, classes = Names(RESERVED_MODULES), Names(CLASS_NAMES)
    scopes: dict[tuple[str, ...], Names] = {(): Names(CLIENT_NAMES)}
    ways: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}
    made: list[ResourcePlace] = []
    for resource in resources:
        whole = (*resource.parents, resource.name)
        scope = scopes.setdefault(resource.parents, Names(RESOURCE_NAMES))
        attribute = scope.take(snake(resource.name), "resource")
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
                doc=sentence(resource.description) or f"Operations on {' '.join(whole)}.",
            )
        )
    return made
