"""The modules of resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from ..model import Json, Operation, Parameter, Resource, Response, Union
from .annotations import Form, annotation
from .calls import (
    JSON,
    Call,
    CallArgument,
    accepted,
    call,
    envelope_type,
    is_json,
    item_type,
    sent_as,
)
from .docstrings import described, joined, paragraph, section, sentence
from .encoders import Code, identifier, literal
from .errors import CLASSES, error_class
from .imports import Imports
from .layout import braced
from .limits import limits
from .names import Names, snake
from .naming import Naming, Thing
from .places import ResourcePlace, places_of, title_of
from .plan import Argument, ChildPlan, MethodPlan, OperationPlan, ResourcePlan
from .schemas import SchemaIndex
from .security import security
from .settings import OperationSettings

RUNTIME = ".._runtime"
HIDDEN = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})
STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
METHOD_NAMES = frozenset({"datetime", "decimal", "models", "self", "uuid"})
"""What the annotations of methods name: no method may be called so."""
GENERAL = {"401", "429"}
"""Errors that any call may meet; docstrings leave them out."""


def resource_plans(
    resources: Sequence[Resource],
    index: SchemaIndex,
    settings: Mapping[str, OperationSettings],
) -> tuple[ResourcePlan, ...]:
    """One module for each resource."""
    places = places_of(resources)
    plans: list[ResourcePlan] = []
    for resource, place in zip(resources, places, strict=True):
        children = children_of(resource, places)
        planner = _Planner(resource, index, settings, place, children)
        made = [planner.operation(o) for o in resource.operations]
        plans.append(
            ResourcePlan(
                file=identifier(place.file),
                attribute=identifier(place.attribute),
                path=Code(".".join(place.attributes)),
                is_top=not resource.parents,
                children=tuple(planner.child(p) for p in children),
                name=identifier(place.name),
                async_name=identifier(place.async_name),
                title=title_of(resource),
                doc=place.doc,
                imports=planner.imports.lines(),
                hidden=tuple(identifier(name) for name in sorted(planner.hidden)),
                operations=tuple(operation for operation, _ in made),
                methods=tuple(method for _, method in made),
            )
        )
    return tuple(plans)


class _Planner:
    """Plans one resource, and is the scope of its annotations."""

    def __init__(
        self,
        resource: Resource,
        index: SchemaIndex,
        settings: Mapping[str, OperationSettings],
        place: ResourcePlace,
        children: Sequence[ResourcePlace],
    ) -> None:
        self.imports = Imports()
        self.hidden: set[str] = set()
        """Built-in types that annotations name, and methods hide."""
        self._index = index
        self._names, self._aliases = method_names(resource, settings, children)
        methods = {*self._names.values(), *(a for each in self._aliases.values() for a in each)}
        self._hidden = HIDDEN & methods
        classes = {n for p in (place, *children) for n in (p.name, p.async_name)}
        self._constants = _constants(self._names, {"OMIT", *classes})
        if resource.operations:
            self.imports.add(f"{RUNTIME}.operations", "Operation")
            self.imports.add(f"{RUNTIME}.options", "RequestOptions")
        self.imports.add(f"{RUNTIME}.resources", "AsyncResource", "Resource")

    def refer(self, schema: str, form: Form) -> str:
        """The name of a schema in the package of models, which loads it when it is first used."""
        if self._index.is_null(schema):
            return "None"
        self.imports.add("..", "models")
        names = self._index.names(schema)
        return f"models.{names.input if form == 'input' else names.value}"

    def builtin(self, name: str) -> str:
        """The name itself, or what the module calls it where a method hides it."""
        if name not in self._hidden:
            return name
        self.hidden.add(name)
        return f"_{name}"

    def tags(self, union: Union) -> Mapping[str, str] | None:
        """The class for each value of a discriminator, where constants do not say it."""
        return self._index.tags(union)

    def child(self, place: ResourcePlace) -> ChildPlan:
        """A resource that stands in this one."""
        self.imports.add("functools", "cached_property")
        self.imports.add(f".{place.file}", place.async_name, place.name)
        return ChildPlan(
            attribute=identifier(place.attribute),
            name=identifier(place.name),
            async_name=identifier(place.async_name),
            doc=place.doc,
        )

    def operation(self, operation: Operation) -> tuple[OperationPlan, MethodPlan]:
        """The constant that describes an operation, and the method that calls it."""
        name = self._names[operation.id]
        constant = identifier(self._constants[operation.id])
        made = call(operation, self._index)
        envelope = envelope_type(operation)
        returns = annotation(envelope, "value", self) if envelope is not None else Code("None")
        described = OperationPlan(
            name=constant,
            returns=returns,
            arguments=tuple(self._described(operation, made, returns)),
        )
        page = item_type(operation, self._index)
        sync_returns, async_returns = returns, returns
        if page is not None:
            item = annotation(page, "value", self)
            self.imports.add(f"{RUNTIME}.pagination", "AsyncPager", "Page")
            sync_returns = Code(f"Page[{item}, {returns}]")
            async_returns = Code(f"AsyncPager[{item}, {returns}]")
        return described, MethodPlan(
            name=identifier(name),
            aliases=tuple(identifier(a) for a in self._aliases[operation.id]),
            arguments=tuple(self._argument(a) for a in (*made.positional, *made.keywords)),
            returns=sync_returns,
            async_returns=async_returns,
            is_page=page is not None,
            doc=_doc(operation, made, self._index),
            deprecated=self._deprecated(operation),
            operation=constant,
            call=tuple(_call(made)),
        )

    def _deprecated(self, operation: Operation) -> Code | None:
        if not operation.deprecated:
            return None
        self.imports.add("typing_extensions", "deprecated")
        return literal(f"{operation.id} is deprecated by the API.")

    def _argument(self, argument: CallArgument) -> Argument:
        made = annotation(argument.type, "input", self)
        default = None
        if argument.constant is not None:
            default = literal(argument.constant.json)
        elif not argument.required:
            self.imports.add(f"{RUNTIME}.omit", "OMIT", "Omit")
            made, default = Code(f"{made} | Omit"), Code("OMIT")
        return Argument(
            name=identifier(argument.name),
            annotation=made,
            default=default,
            is_keyword=argument.target != "path",
        )

    def _described(self, operation: Operation, made: Call, returns: Code) -> list[Code]:
        """The arguments of the constant: only what is particular to the operation."""
        said = [literal(operation.id), literal(operation.method), literal(operation.path)]
        for place, name in (("header", "headers"), ("query", "query"), ("cookie", "cookies")):
            fixed = {
                p.name: _written(p.constant.json)
                for p in made.constants
                if p.constant is not None and p.place == place
            }
            if fixed:
                said.append(Code(f"{name}={literal(fixed)}"))
        styles = [
            (literal(p.place), literal(p.name), style)
            for p in operation.parameters
            if (style := self._style(p))
        ]
        if styles:
            written = ", ".join(f"({place}, {name}): {style}" for place, name, style in styles)
            said.append(Code(f"styles={{{written}}}"))
        if made.body is not None:
            said.append(Code(f"body={literal(sent_as(made.body.media_type))}"))
            if operation.body is not None and operation.body.required:
                said.append(Code("body_required=True"))
        if returns != "None":
            accept = accepted(operation)
            if accept != JSON:
                said.append(Code(f"accept={literal(accept)}"))
            said.append(Code(f"returns=lambda: {returns}"))
        errors = self._errors(operation)
        if errors:
            written = ", ".join(f"{status}: {made}" for status, made in errors)
            said.append(Code(f"errors=lambda: {{{written}}}"))
        if operation.security is not None:
            said.append(Code(f"security={security(operation.security)}"))
        if operation.pagination is not None:
            said.append(self._pages(operation))
        return said

    def _style(self, parameter: Parameter) -> str:
        """How a parameter is written, where it is not the way of its place."""
        usual = STYLES[parameter.place]
        if (
            parameter.style == usual
            and parameter.explode == (usual == "form")
            and not parameter.allow_reserved
            and not parameter.media_type
        ):
            return ""
        self.imports.add(f"{RUNTIME}.parameters", "Style")
        said = [literal(parameter.style)]
        if parameter.explode:
            said.append(Code("explode=True"))
        if parameter.allow_reserved:
            said.append(Code("allow_reserved=True"))
        if parameter.media_type:
            said.append(Code(f"content={literal(parameter.media_type)}"))
        return f"Style({', '.join(said)})"

    def _errors(self, operation: Operation) -> list[tuple[Code, Code]]:
        """The type of the body by status; what a range or `default` says is not said again."""
        found = {r.status: self._error_type(r) for r in operation.errors}
        typed = {status: made for status, made in found.items() if made is not None}
        ranges = {status: f"{status[0]}XX" for status in typed if status.isdigit()}
        usual = {s: typed.get(ranges.get(s, ""), typed.get("default")) for s in typed}
        return [
            (Code(status) if status.isdigit() else literal(status), made)
            for status, made in typed.items()
            if status == "default" or made != usual[status]
        ]

    def _error_type(self, response: Response) -> Code | None:
        content = next((c for c in response.contents if is_json(c.media_type)), None)
        return annotation(content.type, "value", self) if content is not None else None

    def _pages(self, operation: Operation) -> Code:
        pages = operation.pagination
        assert pages is not None
        self.imports.add(f"{RUNTIME}.operations", "CursorPages")
        said = [
            f"{name}={literal(value)}"
            for name, value in (
                ("items", pages.items),
                ("parameter", pages.parameter),
                ("cursor", pages.cursor),
                ("item_cursor", pages.item_cursor),
                ("has_more", pages.has_more),
            )
            if value
        ]
        return Code(f"pages=CursorPages({', '.join(said)})")


def children_of(resource: Resource, places: Sequence[ResourcePlace]) -> list[ResourcePlace]:
    """The places of the resources that stand in one."""
    return [p for p in places if p.parent == (*resource.parents, resource.name)]


def method_names(
    resource: Resource,
    settings: Mapping[str, OperationSettings],
    children: Sequence[ResourcePlace],
    naming: Naming | None = None,
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """The name of the method of each operation, and its aliases, by its id.

    Chosen names come before made ones.

    Args:
        resource: Whose operations they are.
        settings: What the maintainer chose.
        children: The resources that stand in it, whose names no method can have.
        naming: Told of names that are not what they would be; None where nobody asks.
    """
    taken = Names(METHOD_NAMES, naming)
    for child in children:
        taken.hold(child.attribute, f"resource {'.'.join((*child.parent, child.attribute))!r}")
    names: dict[str, str] = {}
    for operation in resource.operations:
        chosen = settings.get(operation.id, OperationSettings()).name or operation.chosen
        if chosen is not None:
            names[operation.id] = taken.choose(chosen, _thing(operation))
    aliases = {
        operation.id: tuple(
            taken.choose(alias, Thing(f"the alias of operation {operation.id!r}"))
            for alias in settings.get(operation.id, OperationSettings()).aliases
        )
        for operation in resource.operations
    }
    for operation in resource.operations:
        if operation.id not in names:
            wanted = snake(operation.id)
            names[operation.id] = taken.take(wanted, "call", _thing(operation))
    return {operation.id: names[operation.id] for operation in resource.operations}, aliases


def _thing(operation: Operation) -> Thing:
    setting = f"choose another for `{operation.id}` under `operations` of the settings"
    return Thing(f"operation {operation.id!r}", operation.location, setting)


def _constants(methods: Mapping[str, str], taken: Set[str]) -> dict[str, str]:
    """The name of the constant of each operation, by its id."""
    made: dict[str, str] = {}
    for id, method in methods.items():
        name = method.upper().strip("_")
        while name in taken or name in made.values():
            name += "_"
        made[id] = name
    return made


def _written(value: Json) -> str:
    """A constant as it travels."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _call(made: Call) -> list[tuple[Code, Code]]:
    """The keyword arguments that hand values to the runtime, by where they go."""
    given: list[tuple[Code, Code]] = []
    for target, keyword in (
        ("path", "path"),
        ("query", "query"),
        ("header", "headers"),
        ("cookie", "cookies"),
        ("field", "body"),
    ):
        entries = [
            f"{literal(a.wire)}: {identifier(a.name)}" for a in made.arguments if a.target == target
        ]
        entries += [
            f"{literal(p.name)}: {literal(p.constant.json)}"
            for p in made.constants
            if p.place == target == "path" and p.constant is not None
        ]
        if entries or (target == "field" and made.is_flat):
            # The argument stands 12 columns in, and has a comma behind it.
            given.append((Code(keyword), braced(entries, 12, 12 + len(f"{keyword}="), 1)))
    whole = next((a for a in made.arguments if a.target == "body"), None)
    if whole is not None:
        given.append((Code("body"), identifier(whole.name)))
    return given


_OPTIONS = "Settings for this call alone."
_OPTIONS_WITH_BODY = (
    "Settings for this call alone; `body` in them takes further fields of the body."
)


def _doc(operation: Operation, made: Call, index: SchemaIndex) -> str:
    summary = sentence(paragraph(operation.summary) or paragraph(operation.description))
    description = operation.description.strip()
    if paragraph(description) == paragraph(operation.summary):
        description = description.partition("\n\n")[2]
    said = [(a.name, argument_doc(a, index)) for a in (*made.positional, *made.keywords)]
    entries = [(name, text) for name, text in said if text]
    entries.append(("request_options", _OPTIONS_WITH_BODY if made.takes_more else _OPTIONS))
    raised = _raised(operation)
    return joined(
        summary or f"Call {operation.id}.",
        f"`{operation.method} {operation.path}`",
        description if operation.summary else description.partition("\n\n")[2],
        section("Args", entries),
        section("Raises", raised) if raised else "",
    )


def _raised(operation: Operation) -> list[tuple[str, str]]:
    """The errors that the document tells of; where a class stands for several statuses, with them."""
    said: dict[str, list[str]] = {}
    for response in operation.errors:
        status, text = response.status, sentence(paragraph(response.description))
        if status.startswith("4") and status not in GENERAL:
            told = text if text and status in CLASSES else f"Status {status}. {text}".strip()
            said.setdefault(error_class(status), []).append(told)
    return [(name, " ".join(texts)) for name, texts in said.items()]


def argument_doc(argument: CallArgument, index: SchemaIndex) -> str:
    """What the document says of an argument: what it is, its bounds, its default."""
    text = sentence(paragraph(argument.description))
    said = [described(text, is_deprecated=argument.deprecated)]
    bounds = limits(argument.type, index)
    if bounds:
        said.append(sentence(", ".join(bounds)[:1].upper() + ", ".join(bounds)[1:]))
    if argument.default is not None and argument.default.json is not None:
        said.append(f"Default: {literal(argument.default.json)}.")
    return " ".join(s for s in said if s)
