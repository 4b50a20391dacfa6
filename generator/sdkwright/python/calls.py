"""How an operation is called: its arguments, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..model import (
    Array,
    Constant,
    Content,
    Field,
    Json,
    Object,
    Operation,
    Parameter,
    Type,
    Value,
)
from .models import field_name
from .names import Names
from .schemas import SchemaIndex

Target = Literal["path", "query", "header", "cookie", "field", "body"]
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
    """The media type that the body is sent in."""
    is_flat: bool
    """Whether the fields of the body are arguments."""

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
    taken = Names(RESERVED_ARGUMENTS)
    constants = tuple(p for p in operation.parameters if p.constant is not None)
    arguments = [_from_parameter(p, taken) for p in operation.parameters if p.constant is None]
    content = _content(operation)
    body = index.resolved(content.type) if content is not None else None
    is_flat = content is not None and is_json(content.media_type) and isinstance(body, Object)
    if isinstance(body, Object) and is_flat:
        optional = operation.body is not None and not operation.body.required
        fields = [f for f in body.fields if not f.read_only]
        arguments += [_from_field(f, taken, optional=optional) for f in fields]
    elif content is not None and operation.body is not None:
        arguments.append(
            CallArgument(
                name=taken.take("body"),
                target="body",
                wire="",
                type=content.type,
                required=operation.body.required,
                description=operation.body.description,
                examples=tuple(e.value for e in content.examples),
            )
        )
    return Call(arguments=tuple(arguments), constants=constants, body=content, is_flat=is_flat)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 8259, RFC 6839 §3.1)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in ("application/json", "*/*", "application/*") or essence.endswith("+json")


def _content(operation: Operation) -> Content | None:
    if operation.body is None or not operation.body.contents:
        return None
    contents = operation.body.contents
    return next((c for c in contents if is_json(c.media_type)), contents[0])


def _from_parameter(parameter: Parameter, taken: Names) -> CallArgument:
    return CallArgument(
        name=taken.take(field_name(parameter.name), "parameter"),
        target=parameter.place,
        wire=parameter.name,
        type=parameter.type,
        required=parameter.required,
        default=parameter.default,
        description=parameter.description,
        deprecated=parameter.deprecated,
        examples=tuple(e.value for e in parameter.examples),
    )


def _from_field(field: Field, taken: Names, *, optional: bool) -> CallArgument:
    constant = field.required and isinstance(field.type, Constant)
    return CallArgument(
        name=taken.take(field_name(field.name), "field"),
        target="field",
        wire=field.name,
        type=field.type,
        required=field.required and not optional,
        default=field.default,
        constant=Value(field.type.value) if constant and isinstance(field.type, Constant) else None,
        description=field.description,
        deprecated=field.deprecated,
        examples=field.examples,
    )


def item_type(operation: Operation, index: SchemaIndex) -> Type | None:
    """The type of the items of a list that is read page by page."""
    envelope = envelope_type(operation)
    pages = operation.pagination
    found = index.resolved(envelope) if envelope is not None else None
    if pages is None or not isinstance(found, Object):
        return None
    items = next((f.type for f in found.fields if f.name == pages.items), None)
    return items.items if isinstance(items, Array) else None


def envelope_type(operation: Operation) -> Type | None:
    """The type of the body of a success; None where there is none."""
    success = operation.success
    if success is None or not success.contents:
        return None
    contents = success.contents
    return next((c for c in contents if is_json(c.media_type)), contents[0]).type
