"""What a maintainer may choose about the package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSettings:
    """Choices for one operation."""

    name: Name | None = None
    """The method's name, in place of the operationId in snake case."""
    aliases: tuple[Name, ...] = ()
    """More names of the same method."""
    arguments: Mapping[str, Name] = field(default_factory=dict[str, Name])
    """Names of arguments by name of the parameter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialSettings:
    """Choices for one security scheme."""

    argument: Name | None = None
    """The argument of the client that takes the credential."""
    variable: str = ""
    """The environment variable that is read where the argument is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """How the calls that the API makes are told from those of others."""

    signature: str = ""
    """The scheme of the signature; empty for none."""
    variable: str = ""
    """The environment variable that holds the secret; else made from the name of the package."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageSettings:
    """Choices for the package as a whole; what is empty is made from the document."""

    distribution: str = ""
    """Name on a package index, such as `openai-assistants`."""
    package: str = ""
    """Name to import, such as `openai_assistants`."""
    client: Name | None = None
    """Name of the client class; the asynchronous one has `Async` before it."""
    version: str = ""
    """Version of the package; else the document's, where it is one (PEP 440)."""
    operations: Mapping[str, OperationSettings] = field(
        default_factory=dict[str, OperationSettings]
    )
    """By operationId."""
    models: Mapping[str, Name] = field(default_factory=dict[str, Name])
    """Name of the class by name of the component schema, or by the words of an inline schema.

    `CreateOrderRequest.items.item` stands for what `items` of CreateOrderRequest holds.
    """
    fields: Mapping[str, Name] = field(default_factory=dict[str, Name])
    """Name of the attribute by name of the schema and field: `Pet.petType`."""
    credentials: Mapping[str, CredentialSettings] = field(
        default_factory=dict[str, CredentialSettings]
    )
    """By name of the security scheme."""
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Name of a server by its URL as the document has it."""
    webhooks: WebhookSettings = field(default_factory=WebhookSettings)
