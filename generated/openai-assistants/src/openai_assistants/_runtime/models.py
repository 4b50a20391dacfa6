"""The base of every model: typed attributes over JSON objects."""

from __future__ import annotations

import json
from collections.abc import Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Self, dataclass_transform

from .decode import model_decoder
from .encode import json_text, json_value
from .fields import LEFT_OUT, READ_ONLY, Alias, schema_of
from .kinds import Discriminator
from .omit import Omit
from .record import Record, extra_of, open_extra, set_extra, set_values

__all__ = ["EXTRA_FIELDS", "READ_ONLY", "RESERVED_NAMES", "Alias", "Discriminator", "Model"]

RESERVED_NAMES = frozenset({"extra_fields", "from_dict", "from_json", "to_dict", "to_json"})
"""What a field cannot be called in Python. Nor can its name begin with an underscore."""


def _set_extra_fields(record: Record, extra: Mapping[str, Any]) -> None:
    set_extra(record, dict(extra))


EXTRA_FIELDS: Any = property(
    open_extra,
    _set_extra_fields,
    doc="Fields that the class does not know, by their names on the wire; changes are kept and sent.",
)
"""What a class assigns to `extra_fields` to say of which type its unknown fields are:

    class Scores(Model):
        name: str
        extra_fields: dict[str, int] = EXTRA_FIELDS

The values are then read as that type, and the constructor takes `extra_fields={...}`.
"""


@dataclass_transform(kw_only_default=True)
class Model(Record):
    """A JSON object with typed fields.

    A field that was left out reads as None where the API allows that, as its value where it has only
    one, and otherwise raises AttributeError. What the server sent beyond the fields is in
    `extra_fields`. Values that are not what the annotations say are kept as they came.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        # Declared in a class that is decorated itself, it is no parameter of constructors (PEP 681).
        extra_fields: dict[str, Any]
    else:
        extra_fields = EXTRA_FIELDS

    def __init__(self, /, **fields: Any) -> None:
        """Make a model of the fields by name. None is JSON null; OMIT is the same as no argument.

        A field that has only one value need not be given, nor one that only the server sends.

        Raises:
            TypeError: A field that the class does not have, or that is missing though required.
        """
        schema = schema_of(type(self))
        values = {name: value for name, value in fields.items() if not isinstance(value, Omit)}
        extra = values.pop("extra_fields", None) if schema.extra is not None else None
        unknown = [name for name in values if name not in schema.fields]
        if unknown:
            known_as = {wire: field.name for wire, field in schema.by_wire.items()}
            named = (f"{n} (it is called {known_as[n]})" if n in known_as else n for n in unknown)
            raise TypeError(f"{type(self).__name__} has no field {', '.join(named)}")
        required = (f for f in schema.fields.values() if f.required and f.default is not READ_ONLY)
        left_out = {f.name: f.default for f in required}
        for name in values:
            left_out.pop(name, None)
        missing = [name for name, default in left_out.items() if default is LEFT_OUT]
        if missing:
            raise TypeError(f"{type(self).__name__} requires {', '.join(missing)}")
        values.update(left_out)
        set_values(self, values)
        if extra is not None:
            set_extra(self, dict(extra))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model of a JSON object, which is copied; names are those on the wire.

        Nothing is validated: what is missing stays missing, what has a wrong type is kept.

        Raises:
            TypeError: Not a mapping, or JSON has nothing for something in it.
            ValueError: The data holds itself, or is nested too deeply.
        """
        if not isinstance(data, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(data).__name__}")
        return model_decoder(cls)(json_value(data, allow_naive=True))

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Self:
        """A model of the text of a JSON object, as `from_dict`.

        Raises:
            ValueError: Not JSON, nested too deeply, or not an object.
        """
        try:
            data = json.loads(text)
        except RecursionError:
            raise ValueError("The JSON is nested too deeply.") from None
        if not isinstance(data, dict):
            raise ValueError(f"{cls.__name__} is made of a JSON object, which this is not.")
        return model_decoder(cls)(data)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: names as on the wire, values as JSON has them, unknown fields last.

        Fields that were left out stay out.

        Raises:
            TypeError: JSON has nothing for a value that was put in; the message says where.
            ValueError: The model holds itself, or is nested too deeply.
        """
        encoded: dict[str, Any] = json_value(self, allow_naive=True)
        return encoded

    def to_json(self, *, indent: int | None = None) -> str:
        """The JSON text of `to_dict()`, on one line unless an indent is given.

        Raises:
            TypeError: As `to_dict`.
            ValueError: As `to_dict`; or a number is NaN or infinite.
        """
        return json_text(self, indent=indent, allow_naive=True)

    # Type checkers would take these as leave to read and to assign any name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            cls = type(self)
            field = schema_of(cls).fields.get(name)
            if field is not None:
                reason = f"{cls.__name__}.{name} has no value: the response did not contain "
                raise AttributeError(f"{reason}its field {field.wire!r}", name=name, obj=self)
            reason = f"{cls.__name__} has no field {name!r}"
            if name in (extra_of(self) or ()):
                reason += f"; the response did: see extra_fields[{name!r}]"
            raise AttributeError(reason, name=name, obj=self)

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in schema_of(type(self)).fields and name != "extra_fields":
                reason = f"{type(self).__name__} has no field {name!r}; unknown fields go into "
                raise AttributeError(f"{reason}extra_fields", name=name, obj=self)
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return vars(self) == vars(other) and extra_of(self) == extra_of(other)

    @recursive_repr()
    def __repr__(self) -> str:
        values = vars(self)
        shown = {name: values[name] for name in schema_of(type(self)).fields if name in values}
        extra = extra_of(self)
        if extra is not None:
            shown["extra_fields"] = extra
        try:
            inside = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        except RecursionError:
            inside = "..."
        return f"{type(self).__name__}({inside})"

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any] | None]:
        extra = extra_of(self)
        return dict(vars(self)), None if extra is None else dict(extra)

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any] | None]) -> None:
        values, extra = state
        set_values(self, values)
        if extra is not None:
            set_extra(self, extra)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        """How pydantic validates and writes models of this class; pydantic calls it."""
        from .pydantic import core_schema_of

        return core_schema_of(cls)
