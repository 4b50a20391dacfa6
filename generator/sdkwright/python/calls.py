"""How an operation is called: its arguments, and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ..diagnostics import Location
from ..model import (
    Array,
    Constant,
    Content,
    Enum,
    Field,
    File,
    Json,
    Name,
    Nullable,
    Object,
    Operation,
    Parameter,
    Response,
    Scalar,
    Type,
    Union,
    Value,
)
from ..model.media_types import is_form, is_json
from ..model.operations import preferred
from .docstrings import sentence
from .models import FIELDS_SETTING, field_name
from .names import Names
from .naming import Thing
from .schemas import SchemaIndex

JSON = "application/json"
Target = Literal["path", "query", "header", "cookie", "field", "body", "media_type"]
CHOICE = Thing("the argument for the media type of a body", has_extension=False)
BODY = Thing("the body", has_extension=False)
RESERVED_ARGUMENTS = frozenset({"self", "models", "request_options"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CallArgument:
    """One argument of a method, and where its value goes."""

    name: str
    target: Target
    wire: str
    """The name on the wire; empty for a whole body."""
    type: Type
    required: bool
    default: Value | None = None
    """What the server takes where it is left out."""
    constant: Value | None = None
    """What is sent where it is left out, since nothing else may be."""
    description: str = ""
    deprecated: bool = False
    examples: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """An operation as a Python call."""

    arguments: tuple[CallArgument, ...]
    constants: tuple[Parameter, ...]
    """Parameters that are sent by themselves."""
    body: Content | None
    """The media type that the body is sent in, unless the caller says otherwise."""
    is_flat: bool
    """Whether the fields of the body are arguments."""
    takes_more: bool
    """Whether the body may have fields that are no arguments."""

    @property
    def positional(self) -> tuple[CallArgument, ...]:
        """The path parameters, in the order of the path."""
        return tuple(a for a in self.arguments if a.target == "path")

    @property
    def keywords(self) -> tuple[CallArgument, ...]:
        """All others: required ones first."""
        rest = [a for a in self.arguments if a.target != "path"]
        return tuple(sorted(rest, key=lambda a: not a.required or a.constant is not None))


def call(operation: Operation, index: SchemaIndex) -> Call:
    """How an operation is called.

    Path parameters come first; everything else follows, the fields of an object body among it.
    """
    constants = tuple(p for p in operation.parameters if p.constant is not None)
    parameters = [p for p in operation.parameters if p.constant is None]
    content = _content(operation)
    body = index.resolved(content.type) if content is not None else None
    has_fields = content is not None and (
        is_json(content.media_type) or is_form(content.media_type)
    )
    is_flat = has_fields and isinstance(body, Object)
    fields = body.fields if isinstance(body, Object) and is_flat else ()
    fields = tuple(f for f in fields if not f.read_only)
    taken = Names(RESERVED_ARGUMENTS, index.naming)
    chosen = _chosen(parameters, fields, taken, index.chosen_fields)
    arguments = [_from_parameter(p, taken, chosen) for p in parameters]
    if is_flat:
        optional = operation.body is not None and not operation.body.required
        files = {n for n, e in content.encodings.items() if e.is_file} if content else set[str]()
        arguments += [
            _from_field(f, taken, chosen, optional=optional, is_file=f.name in files)
            for f in fields
        ]
    elif content is not None and operation.body is not None:
        arguments.append(
            CallArgument(
                name=taken.take("body", thing=replace(BODY, location=operation.body.location)),
                target="body",
                wire="",
                type=_as_file(content.type) if _are_files(content) else content.type,
                required=operation.body.required,
                description=operation.body.description or index.description(content.type),
                examples=tuple(e.value for e in content.examples),
            )
        )
    choice = _content_type(operation, content, taken)
    if choice is not None:
        arguments.append(choice)
    return Call(
        arguments=tuple(arguments),
        constants=constants,
        body=content,
        is_flat=is_flat,
        takes_more=(
            isinstance(body, Object)
            and content is not None
            and is_json(content.media_type)
            and body.extra is not None
        ),
    )


def _content_type(
    operation: Operation, content: Content | None, taken: Names
) -> CallArgument | None:
    """The argument that says what the body is sent as, where there is a choice."""
    if content is None or operation.body is None:
        return None
    usual, others = sent_as(content.media_type), operation.body.others
    is_open = "*" in usual
    if not others and not is_open:
        return None
    return CallArgument(
        name=taken.take("content_type", thing=replace(CHOICE, location=operation.body.location)),
        target="media_type",
        wire="",
        type=Scalar("string") if is_open else Enum((usual, *others)),
        required=is_open,
        constant=None if is_open else Value(usual),
        description="The media type that the body is sent in.",
    )


def sent_as(media_type: str) -> str:
    """The media type to name in a header: JSON where the document leaves the choice."""
    return JSON if is_json(media_type) and "*" in media_type else media_type


def _content(operation: Operation) -> Content | None:
    return operation.body.usual if operation.body is not None else None


def _chosen(
    parameters: Sequence[Parameter],
    fields: Sequence[Field],
    taken: Names,
    of_fields: Mapping[Location, Name],
) -> dict[Location, str]:
    """The names that were chosen, by the place of what has them; they come before all others."""
    made = {p.location: taken.choose(p.chosen, _thing(p)) for p in parameters if p.chosen}
    return made | {
        f.location: taken.choose(of_fields[f.location], _field_thing(f))
        for f in fields
        if f.location in of_fields
    }


def _thing(parameter: Parameter) -> Thing:
    setting = "choose another among the `arguments` of its operations in the settings"
    return Thing(f"parameter {parameter.name!r}", parameter.location, setting)


def _field_thing(field: Field) -> Thing:
    return Thing(f"the argument for field {field.name!r}", field.location, FIELDS_SETTING)


def _from_parameter(
    parameter: Parameter, taken: Names, chosen: Mapping[Location, str]
) -> CallArgument:
    thing = _thing(parameter)
    return CallArgument(
        name=chosen.get(parameter.location)
        or taken.take(field_name(parameter.name), "parameter", thing),
        target=parameter.place,
        wire=parameter.name,
        type=parameter.type,
        required=parameter.required,
        default=parameter.default,
        description=_described(parameter),
        deprecated=parameter.deprecated,
        examples=tuple(e.value for e in parameter.examples),
    )


def _described(parameter: Parameter) -> str:
    if not parameter.is_made:
        return parameter.description
    made = "A new one is made for each call where it is left out."
    return f"{sentence(parameter.description)} {made}".strip()


def _from_field(
    field: Field,
    taken: Names,
    chosen: Mapping[Location, str],
    *,
    optional: bool,
    is_file: bool = False,
) -> CallArgument:
    thing = _field_thing(field)
    # What is sent by itself would make a body of one that may be left out.
    constant = field.required and not optional and isinstance(field.type, Constant)
    return CallArgument(
        name=chosen.get(field.location) or taken.take(field_name(field.name), "field", thing),
        target="field",
        wire=field.name,
        type=_as_file(field.type) if is_file else field.type,
        required=field.required and not optional,
        default=field.default,
        constant=Value(field.type.value) if constant and isinstance(field.type, Constant) else None,
        description=field.description,
        deprecated=field.deprecated,
        examples=field.examples,
    )


def _are_files(content: Content) -> bool:
    """Whether the parts of a list are files (OpenAPI 3.1 §4.8.15)."""
    every = content.encodings.get("")
    return every is not None and every.is_file


def _as_file(type: Type) -> Type:
    """Files in place of the texts that a schema has for bytes."""
    match type:
        case Nullable(type=inner):
            return Nullable(_as_file(inner))
        case Array(bounds=bounds):
            return Array(File(), bounds)
        case _:
            return File()


def item_type(operation: Operation, index: SchemaIndex) -> Type | None:
    """The type of the items of a list that is read page by page."""
    envelope = envelope_type(operation)
    if operation.pagination is None or envelope is None:
        return None
    items = _at(envelope, operation.pagination.items, index)
    return items.items if isinstance(items, Array) else None


def _at(holder: Type, name: str, index: SchemaIndex) -> Type | Object | None:
    """The type of a field; `paging.next` is a field of the object in another field."""
    found = index.resolved(holder)
    if isinstance(found, Nullable):
        return _at(found.type, name, index)
    if not name:
        return found
    if not isinstance(found, Object):
        return None
    named = {field.name: field.type for field in found.fields}
    if name in named:
        return _at(named[name], "", index)
    outer, dot, inner = name.partition(".")
    return _at(named[outer], inner, index) if dot and outer in named else None


def envelope_type(operation: Operation) -> Type | None:
    """The type of the body of a success, of any where there are several; None without a body."""
    hoped = _successes(operation)
    types: list[Type] = []
    for content in (preferred(response.contents) for response in hoped):
        if content is not None and content.type not in types:
            types.append(content.type)
    if not types:
        return None
    made = types[0] if len(types) == 1 else Union(tuple(types))
    return made if all(response.contents for response in hoped) else Nullable(made)


def error_type(response: Response) -> Type | None:
    """The type of the body of an error: of any JSON that it may be; None where it is none."""
    types: list[Type] = []
    for content in response.contents:
        if is_json(content.media_type) and content.type not in types:
            types.append(content.type)
    if not types:
        return None
    return types[0] if len(types) == 1 else Union(tuple(types))


def accepted(operation: Operation) -> str:
    """The Accept header that asks for the body of a success (RFC 9110 §12.5.1)."""
    contents = [preferred(response.contents) for response in _successes(operation)]
    kinds = dict.fromkeys(sent_as(c.media_type) for c in contents if c is not None)
    return ", ".join(kinds) or JSON


def _successes(operation: Operation) -> list[Response]:
    """The responses that a caller hopes for; those to HEAD have no body (RFC 9110 §9.3.2)."""
    if operation.method == "HEAD" or operation.success is None:
        return []
    if operation.pagination is not None:
        return [operation.success]
    found = [response for response in operation.responses if response.is_success]
    return sorted(found, key=lambda response: response.status) or [operation.success]
