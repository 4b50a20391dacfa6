"""The modules of resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from ..model import Object, Operation, Resource, Union
from .annotations import Form, annotation
from .calls import Call, CallArgument, call, envelope_type, item_type
from .encoders import Code, identifier, literal
from .imports import Imports
from .layout import braced
from .method_docs import method_doc
from .models import field_names
from .names import Names, snake
from .naming import Naming, Thing
from .operations import RUNTIME, described
from .places import ResourcePlace, places_of, title_of
from .plan import Argument, ChildPlan, MethodPlan, OperationPlan, ResourcePlan, WaiterPlan
from .schemas import SchemaIndex
from .settings import OperationSettings
from .streaming import with_stream
from .waiters import Waitable, waiter_plan, without_switch

HIDDEN = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})
METHOD_NAMES = frozenset({"datetime", "decimal", "models", "self", "uuid"})
"""What the annotations of methods name: no method may be called so."""


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
        methods = [planner.operation(o) for o in resource.operations]
        waiters = planner.waiters(resource)
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
                operations=tuple(planner.constants),
                methods=tuple(methods),
                waiters=waiters,
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
        waits = {w.name.text.upper() for o in resource.operations for w in o.waiters}
        self._taken = {"OMIT", *classes, *waits}
        self._constants = _constants(self._names, self._taken)
        self.constants: list[OperationPlan] = []
        """What describes the operations to the runtime, in the order of their methods."""
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

    def operation(self, operation: Operation) -> MethodPlan:
        """The method that calls an operation; what describes it goes to the constants."""
        name = self._names[operation.id]
        constant = identifier(self._constants[operation.id])
        made = call(operation, self._index)
        envelope = envelope_type(operation)
        returns = annotation(envelope, "value", self) if envelope is not None else Code("None")
        page = item_type(operation, self._index)
        sync_returns, async_returns = returns, returns
        if page is not None:
            item = annotation(page, "value", self)
            self.imports.add(f"{RUNTIME}.pagination", "AsyncPager", "Page")
            sync_returns = Code(f"Page[{item}, {returns}]")
            async_returns = Code(f"AsyncPager[{item}, {returns}]")
        method = MethodPlan(
            name=identifier(name),
            aliases=tuple(identifier(a) for a in self._aliases[operation.id]),
            arguments=tuple(self._argument(a) for a in (*made.positional, *made.keywords)),
            returns=sync_returns,
            async_returns=async_returns,
            is_page=page is not None,
            is_coroutine=page is None,
            doc=method_doc(operation, made, self._index),
            deprecated=self._deprecated(operation),
            operation=constant,
            call=tuple(_call(made)),
        )
        streaming = operation.streaming
        if streaming is None or streaming.field:
            arguments = tuple(described(operation, made, returns, self))
            plan = OperationPlan(name=constant, returns=returns, arguments=arguments)
            self.constants.append(plan)
        if streaming is None:
            return method
        name = constant
        if streaming.field:
            taken = {*self._taken, *self._constants.values()}
            name = identifier(_free(f"{constant.strip('_')}_STREAM", taken))
        method, plan = with_stream(operation, made, method, name, self)
        self.constants.append(plan)
        return method

    def waiters(self, resource: Resource) -> tuple[WaiterPlan, ...]:
        """The methods that wait for what operations show."""
        known = {o.id: self._waitable(o) for o in resource.operations}
        return tuple(
            waiter_plan(
                known[operation.id],
                waiter,
                known,
                self._index,
                self.imports,
                self._argument,
                self._attribute,
            )
            for operation in resource.operations
            for waiter in operation.waiters
        )

    def _waitable(self, operation: Operation) -> Waitable:
        envelope = envelope_type(operation)
        made = without_switch(operation, call(operation, self._index))
        return Waitable(
            operation=operation,
            method=self._names[operation.id],
            call=made,
            returns=annotation(envelope, "value", self) if envelope is not None else Code("None"),
            deprecated=self._deprecated(operation),
            constant=identifier(self._constants[operation.id]),
            given=tuple(_call(made)),
        )

    def _attribute(self, operation: Operation, path: str) -> str:
        """The attribute of what an operation returns that has a field; dots lead into others."""
        held = envelope_type(operation)
        names: list[str] = []
        for field in path.split("."):
            holder = self._index.resolved(held) if held is not None else None
            assert isinstance(holder, Object)
            names.append(field_names(holder, self._index)[field])
            held = next(f.type for f in holder.fields if f.name == field)
        return ".".join(names)

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
    for operation in resource.operations:
        for waiter in operation.waiters:
            for name in (waiter.name, *(start.name for start in waiter.starts)):
                taken.choose(name, Thing(f"the method {name.text!r}, which waits"))
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
        made[id] = _free(method.upper().strip("_"), {*taken, *made.values()})
    return made


def _free(name: str, taken: Set[str]) -> str:
    while name in taken:
        name += "_"
    return name


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
    for target in ("body", "media_type"):
        whole = next((a for a in made.arguments if a.target == target), None)
        if whole is not None:
            given.append((Code(target), identifier(whole.name)))
    return given
