"""What a model class declares: its fields, their names on the wire, which of them are required."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, NamedTuple, get_args, get_origin

from .kinds import Kind, Map, evaluated, kind_of
from .record import Record


class Alias(NamedTuple):
    """The name of a field on the wire, where Python needs another: `Annotated[str, Alias("from")]`."""

    name: str


class Field(NamedTuple):
    """A field of a model."""

    name: str
    """In Python."""
    wire: str
    """In JSON."""
    kind: Kind
    default: Any
    """None where the field may be left out; else its only value, LEFT_OUT or READ_ONLY."""

    @property
    def required(self) -> bool:
        """Whether the API requires the field."""
        return self.default is not None


class Schema:
    """The fields of a model class, in order of definition, those of its bases first."""

    __slots__ = ("by_wire", "extra", "fields", "traits")

    def __init__(self, fields: dict[str, Field], extra: Kind | None) -> None:
        self.fields = fields
        """By name in Python."""
        self.by_wire = {field.wire: field for field in fields.values()}
        self.extra = extra
        """Kind of the unknown fields, where the class declares one."""
        self.traits: Any = None
        """What tells objects of this class from others, once that is worked out (`unions`)."""


def schema_of(cls: type[Record]) -> Schema:
    """What a model class declares; worked out when it is first asked for, then kept on the class.

    Raises:
        NameError: An annotation of the class names something that its module does not have.
    """
    schema: Schema | None = vars(cls).get("__model_schema__")
    if schema is None:
        # Two threads may both get here: they come to equal results, and either may stay.
        schema = _schema(cls)
        type.__setattr__(cls, "__model_schema__", schema)
    return schema


def _schema(cls: type[Record]) -> Schema:
    fields: dict[str, Field] = {}
    extra: Kind | None = None
    for base in reversed(cls.__mro__):
        if not issubclass(base, Record):
            continue
        for name, annotation in evaluated(base.__module__, base.__annotations__).items():
            if name.startswith("_") or ClassVar in (annotation, get_origin(annotation)):
                continue
            if name == "extra_fields":
                declared = kind_of(annotation)
                extra = declared.value if isinstance(declared, Map) else None
                continue
            default = vars(base).get(name, LEFT_OUT)
            if default is LEFT_OUT and hasattr(base, name):
                setattr(base, name, LEFT_OUT)  # hides the default of a field that a base declares
            fields[name] = Field(name, _wire_name(name, annotation), kind_of(annotation), default)
    return Schema(fields, extra)


def _wire_name(name: str, annotation: Any) -> str:
    if get_origin(annotation) is Annotated:
        for marker in get_args(annotation)[1:]:
            if isinstance(marker, Alias):
                return marker.name
    return name


class _LeftOut:
    """Stands for the default of a field that has none; on a class, for a field without value."""

    def __get__(self, instance: object, owner: type) -> Any:
        raise AttributeError


LEFT_OUT = _LeftOut()
READ_ONLY: Any = _LeftOut()
"""What a class assigns to a required field that only responses have: constructors do not ask for it.

    class Account(Model):
        id: str = READ_ONLY
"""
