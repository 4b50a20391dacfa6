"""What the templates see: the SDK as Python, every decision made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .encoders import Code
from .page_plans import CheckPlan, ModelPage, ReadmePlan, ResourcePage


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPlan:
    """A field of a model class."""

    name: Code
    annotation: Code
    default: Code | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPlan:
    """A model class."""

    kind: str = "class"
    is_class: bool = True
    name: Code
    doc: str
    fields: tuple[FieldPlan, ...]
    extra: Code | None = None
    """Annotation of the fields that the document does not name, where it gives them a type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasPlan:
    """A name for a type that is not a class."""

    kind: str = "alias"
    is_class: bool = False
    name: Code
    value: Code
    doc: str = ""
    is_lazy: bool = False
    """Whether it must not be evaluated when the module is imported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DictPlan:
    """The TypedDict twin of a class; `is_functional` where a key cannot stand in a class body."""

    kind: str = "dict"
    name: Code
    doc: str
    fields: tuple[FieldPlan, ...]
    is_functional: bool = False

    @property
    def is_class(self) -> bool:
        """Whether it is written as a class."""
        return not self.is_functional


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """A module of models: a component schema, and the inline schemas in it."""

    file: Code
    doc: str
    imports: tuple[Code, ...]
    late_imports: tuple[Code, ...]
    """Below the classes: of modules that import this one."""
    declarations: tuple[ClassPlan | AliasPlan | DictPlan, ...]
    page: ModelPage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method or constructor."""

    name: Code
    annotation: Code
    default: Code | None = None
    is_keyword: bool = True
    async_annotation: Code | None = None
    """In the asynchronous class, where it differs there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverloadPlan:
    """One of several ways to call a method, for type checkers."""

    arguments: tuple[Argument, ...]
    returns: Code
    async_returns: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamPlan:
    """How a method answers with values one after another."""

    operation: Code
    """Name of the constant that describes the operation to the runtime."""
    condition: Code | None = None
    """Whether a call asks for it; None where the method always does."""
    overloads: tuple[OverloadPlan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPlan:
    """A method that begins something and waits for it."""

    name: Code
    arguments: tuple[Argument, ...]
    doc: str
    deprecated: Code | None
    """The message of the warning."""
    begin: Code
    """The call that begins it."""
    wait: Code
    """The call that waits, with what the first one returned as `begun`."""
    names: WaitNames


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterPlan:
    """A method that calls another one again until what it returns is done."""

    constant: Code
    """Name of the constant that describes the wait to the runtime."""
    described: tuple[Code, ...]
    """The arguments of the constant."""
    name: Code
    arguments: tuple[Argument, ...]
    returns: Code
    doc: str
    deprecated: Code | None
    """The message of the warning."""
    fetch: Code
    """The call that is made again."""
    names: WaitNames
    starts: tuple[StartPlan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitNames:
    """What a method calls the arguments that say how it waits."""

    interval: Code
    timeout: Code
    on_progress: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPlan:
    """A method of a resource: one operation."""

    name: Code
    aliases: tuple[Code, ...]
    arguments: tuple[Argument, ...]
    returns: Code
    async_returns: Code
    is_page: bool
    doc: str
    deprecated: Code | None
    """The message of the warning."""
    operation: Code
    """Name of the constant that describes the operation to the runtime."""
    call: tuple[tuple[Code, Code], ...]
    """The keyword arguments of the call to the runtime."""
    stream: StreamPlan | None = None
    is_coroutine: bool = True
    """Whether it is `async def` in the asynchronous class; else what it returns is awaited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPlan:
    """The constant that describes an operation to the runtime."""

    name: Code
    returns: Code
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildPlan:
    """A resource that stands in another one."""

    attribute: Code
    name: Code
    async_name: Code
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePlan:
    """A resource: the operations of one tag, or of one place in the tree of resources."""

    file: Code
    attribute: Code
    """Its name where it stands: in the client, or in another resource."""
    path: Code
    """The attributes from the client on: `threads.runs`."""
    is_top: bool
    """Whether it stands in the client."""
    children: tuple[ChildPlan, ...]
    name: Code
    async_name: Code
    title: str
    doc: str
    imports: tuple[Code, ...]
    hidden: tuple[Code, ...]
    """Built-in types that a method hides; annotations call them `_list` and the like."""
    operations: tuple[OperationPlan, ...]
    methods: tuple[MethodPlan, ...]
    waiters: tuple[WaiterPlan, ...] = ()
    page: ResourcePage | None = None
    checks: tuple[CheckPlan, ...] = ()
    check_imports: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialPlan:
    """How the client gets what a security scheme asks for."""

    arguments: tuple[Argument, ...]
    docs: tuple[str, ...]
    """What each argument is, in its order."""
    variables: tuple[Code, ...]
    """Environment variables, one for each argument."""
    scheme: Code
    value: Code
    """The expression of the runtime's credential."""
    is_oauth2: bool = False
    """Whether the client can get its token by itself."""

    @property
    def enough(self) -> tuple[Argument, ...]:
        """The arguments that are needed for a request."""
        return self.arguments[:1] if self.is_oauth2 else self.arguments


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersPlan:
    """How the client chooses among servers."""

    arguments: tuple[Argument, ...]
    docs: tuple[str, ...]
    """What each argument is, in its order."""
    table: tuple[tuple[Code, Code], ...]
    """URLs by name, where there is a choice."""
    url: Code | None
    """The expression of the URL that is used unless the caller gives another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """The client classes."""

    module_doc: str
    name: Code
    async_name: Code
    doc: str
    async_doc: str
    init_doc: str
    async_init_doc: str
    imports: tuple[Code, ...]
    credentials: tuple[CredentialPlan, ...]
    security: Code
    servers: ServersPlan
    user_agent: Code
    idempotency_header: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataPlan:
    """What package indexes show; what is not known is empty."""

    author: str
    email: str
    license: str
    urls: tuple[tuple[str, str], ...]
    """Each with its label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindPlan:
    """What a value of the header that tells webhooks apart stands for."""

    value: Code
    type: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksPlan:
    """The module that reads the calls that the API makes."""

    doc: str
    event: Code
    """The annotation of what any of them tells."""
    event_doc: str
    header: Code | None
    """The header that tells them apart, where the bodies do not."""
    kinds: tuple[KindPlan, ...]
    variable: Code | None
    """The environment variable of the secret; None where they are not signed."""
    unwrap_doc: str
    parse_doc: str
    imports: tuple[Code, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagePlan:
    """The package as a whole."""

    name: Code
    distribution: Code
    version: Code
    title: str
    description: str
    about: str
    """What the package is, in a line."""
    metadata: MetadataPlan
    client: ClientPlan
    resources: tuple[ResourcePlan, ...]
    models: tuple[ModelModule, ...]
    model_names: tuple[tuple[Code, Code], ...]
    """Each public name of the models, with the module that defines it; by name."""
    webhooks: WebhooksPlan | None
    """None where the API makes no calls."""
    readme: ReadmePlan
    exports: tuple[tuple[Code, Code], ...]
    """What the package offers at its top, each name with its module; modules have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that is rendered: see `output.tree` for how templates and plan meet."""

    package: PackagePlan
    names: Mapping[str, Code]
    """What stands for a word in brackets in the path of a template."""
    collections: Mapping[str, Sequence[Any]]
    """What such a word loops over; each element says its own file name as `file`."""
    expected: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    """The names that a module must define, by path of the file."""
