"""Types of the model as annotations."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from ..model import (
    Anything,
    Array,
    Constant,
    Enum,
    File,
    Json,
    Map,
    Never,
    Nullable,
    Reference,
    Scalar,
    Tuple,
    Type,
    Union,
)
from .encoders import Code, literal
from .imports import Imports

Form = Literal["value", "input"]
"""What stands for a schema: what the SDK hands out, or what a caller may pass."""

FORMATS = {
    "date-time": ("datetime", "datetime.datetime"),
    "date": ("datetime", "datetime.date"),
    "time": ("datetime", "datetime.time"),
    "duration": ("datetime", "datetime.timedelta"),
    "uuid": ("uuid", "uuid.UUID"),
    "byte": ("", "bytes"),
    "binary": ("", "bytes"),
    "decimal": ("decimal", "decimal.Decimal"),
}
"""Formats of strings that have a type of their own in Python: the module to import, and the type."""
MODELS_RUNTIME = ".._runtime.models"
FILES_RUNTIME = ".._runtime.files"
BODIES_RUNTIME = ".._runtime.bodies"
_SEPARATOR = re.compile(r"[\[\](|)]|([\"'])(?:\\.|(?!\1).)*\1")
"""What parts an annotation; strings are found as a whole, to be passed over."""
KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Scope(Protocol):
    """The module that an annotation stands in."""

    @property
    def imports(self) -> Imports:
        """Takes what the annotation needs."""
        ...

    def refer(self, schema: str, form: Form) -> str:
        """How the module calls a schema; imports what that takes."""
        ...

    def builtin(self, name: str) -> str:
        """How the module calls a built-in type, which a name of its own may hide."""
        ...

    def tags(self, union: Union) -> Mapping[str, str] | None:
        """The class for each value of a discriminator, where constants in the members do not say it."""
        ...


WIDEST = 200
"""Types that `|` joins without brackets."""


def annotation(type: Type, form: Form, scope: Scope) -> Code:
    """The annotation of a value.

    Args:
        type: What the value is.
        form: `value` for what the SDK hands out, `input` for what it takes.
        scope: The module that it stands in.
    """
    return Code(_annotation(type, form, scope))


def _annotation(type: Type, form: Form, scope: Scope) -> str:
    imports = scope.imports

    def inner(part: Type) -> str:
        return _annotation(part, form, scope)

    match type:
        case Anything() | Never():
            imports.add("typing", "Any")
            return "Any"
        case Scalar("string", "binary") if form == "input":
            imports.add(BODIES_RUNTIME, "Content")
            return "Content"
        case Scalar(kind, format):
            return _scalar(kind, format, scope)
        case Constant(value):
            return _literal((value,), scope)
        case Enum(values):
            return _literal(values, scope)
        case Array(items):
            return _generic("Sequence" if form == "input" else "list", [inner(items)], scope)
        case Tuple(items, rest):
            places = [inner(item) for item in items]
            if rest is not None:
                places.append(f"*{_generic('tuple', [inner(rest), '...'], scope)}")
            return _generic("tuple", places, scope)
        case Map(values):
            container = "Mapping" if form == "input" else "dict"
            return _generic(container, [scope.builtin("str"), inner(values)], scope)
        case Union(members, discriminator):
            made = _either([inner(m) for m in members])
            tags = scope.tags(type) if form == "value" else None
            if discriminator is None or tags is None:
                return made
            imports.add("typing", "Annotated")
            imports.add(MODELS_RUNTIME, "Discriminator")
            said = [literal(discriminator.field_name), literal(tags)]
            if discriminator.default:
                said.append(literal(scope.refer(discriminator.default, form)))
            return f"Annotated[{made}, Discriminator({', '.join(said)})]"
        case Nullable(value):
            return _either([inner(value), "None"])
        case File():
            imports.add(FILES_RUNTIME, "FileInput")
            return "FileInput"
        case Reference(schema):
            return scope.refer(schema, form)


def _scalar(kind: str, format: str, scope: Scope) -> str:
    if kind == "string" and format in FORMATS:
        module, name = FORMATS[format]
        if not module:
            return scope.builtin(name)
        scope.imports.add(module)
        return name
    return scope.builtin(KINDS[kind])


def _generic(name: str, arguments: Sequence[str], scope: Scope) -> str:
    if name in ("Sequence", "Mapping"):
        scope.imports.add("collections.abc", name)
    else:
        name = scope.builtin(name)
    return f"{name}[{', '.join(arguments)}]"


def _either(parts: list[str]) -> str:
    """The parts joined by `|`, each once, None last."""
    flat = [name for part in parts for name in _alternatives(part)]
    names = list(dict.fromkeys(flat))
    if "Any" in names:
        return "Any"
    if "None" in names:
        names.remove("None")
        names.append("None")
    if len(names) > WIDEST:
        # Python reads `a | b | c` as `(a | b) | c`: thousands of them are too deep for it.
        groups = [names[first : first + WIDEST] for first in range(0, len(names), WIDEST)]
        return _either([f"({' | '.join(group)})" for group in groups])
    return " | ".join(names)


def _alternatives(text: str) -> list[str]:
    """What `|` joins at the top of an annotation, brackets and strings left alone."""
    parts, depth, start = list[str](), 0, 0
    for found in _SEPARATOR.finditer(text):
        token = found[0]
        depth += (token in "[(") - (token in "])")
        if token == "|" and depth == 0:
            parts.append(text[start : found.start()].strip())
            start = found.end()
    return [*parts, text[start:].strip()]


def _literal(values: tuple[Json, ...], scope: Scope) -> str:
    """A Literal of the values that may stand in one, and the types of the others (PEP 586)."""
    fit = [v for v in values if isinstance(v, (str, int))]
    others = dict.fromkeys(_type_of(v, scope) for v in values if not isinstance(v, (str, int)))
    if fit:
        scope.imports.add("typing", "Literal")
        return _either([f"Literal[{', '.join(literal(v) for v in fit)}]", *others])
    return _either(list(others))


def _type_of(value: Json, scope: Scope) -> str:
    match value:
        case None:
            return "None"
        case float():
            return scope.builtin("float")
        case list():
            scope.imports.add("typing", "Any")
            return f"{scope.builtin('list')}[Any]"
        case _:
            scope.imports.add("typing", "Any")
            return f"{scope.builtin('dict')}[{scope.builtin('str')}, Any]"


def optional(annotated: Code) -> Code:
    """The annotation, with None where it is not there already."""
    return Code(_either([annotated, "None"]))
