"""The API as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Location
from .names import Name
from .operations import Operation, Webhook
from .schemas import Schema
from .security import Requirement, Scheme
from .servers import Server


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """Operations that belong together, by their tag or by choice."""

    name: str
    title: str = ""
    """Its name for readers, where the document says one."""
    parents: tuple[str, ...] = ()
    """Names of the resources that it stands in, from the client on."""
    description: str = ""
    operations: tuple[Operation, ...]
    chosen: Name | None = None
    """What a maintainer or the document wants it to be called."""
    location: Location | None = None
    """Where it is named; None for what has no tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Who is behind an API, and under which terms; what the document does not say is empty."""

    name: str = ""
    email: str = ""
    url: str = ""
    """Where they are reached."""
    license: str = ""
    """Its SPDX identifier, or its name."""
    documentation: str = ""
    """URL of further documentation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything that the document says, in its order."""

    title: str
    version: str
    description: str = ""
    about: About = field(default_factory=About)
    servers: tuple[Server, ...] = ()
    idempotency_header: str = ""
    """Header by which the API knows a request again that is sent twice; empty where there is none."""
    schemes: tuple[Scheme, ...] = ()
    security: tuple[Requirement, ...] = ()
    """Alternatives that hold for each operation that does not say otherwise."""
    resources: tuple[Resource, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    schemas: tuple[Schema, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of all resources."""
        return tuple(o for resource in self.resources for o in resource.operations)

    def schema(self, id: str) -> Schema:
        """The schema with this identifier.

        Raises:
            KeyError: There is none.
        """
        for schema in self.schemas:
            if schema.id == id:
                return schema
        raise KeyError(id)
