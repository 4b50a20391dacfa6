"""The modules of models."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping, Sequence

from ..model import Anything, Constant, Field, Nullable, Object, Scalar, Schema, Type, Union
from .annotations import MODELS_RUNTIME, Form, annotation, optional
from .cycles import cycles_of
from .docstrings import described, joined, paragraph, sentence
from .encoders import Code, identifier, literal
from .imports import Imports
from .names import TYPE_NAMES, Names, snake
from .naming import Thing
from .plan import AliasPlan, ClassPlan, DictPlan, FieldPlan, ModelModule
from .schemas import SchemaIndex, references

MODEL_NAMES = frozenset({"extra_fields", "from_dict", "from_json", "to_dict", "to_json"})
"""Attributes of the runtime's `Model`."""
FIELDS_SETTING = "choose another under `fields` of the settings"
RESERVED_FIELDS = TYPE_NAMES | MODEL_NAMES | {"self"}


def model_modules(index: SchemaIndex) -> tuple[ModelModule, ...]:
    """One module for each schema that stands alone, with the inline schemas in it."""
    homes = index.homes()
    cycles = cycles_of({home: _neighbours(index, schemas) for home, schemas in homes.items()})
    return tuple(_module(index, home, schemas, cycles[home]) for home, schemas in homes.items())


def _neighbours(index: SchemaIndex, schemas: Sequence[Schema]) -> list[str]:
    """The modules that the schemas of one module name."""
    named = [id for schema in schemas for id in references(schema.type)]
    return list(dict.fromkeys(index.schemas[id].home for id in named))


def _module(
    index: SchemaIndex, home: str, schemas: Sequence[Schema], cycle: frozenset[str]
) -> ModelModule:
    planner = _Planner(index, home, cycle)
    declarations = [d for s in _dependencies_first(schemas) for d in planner.declarations(s)]
    names = index.names(home)
    return ModelModule(
        file=identifier(names.module),
        doc=_module_doc(index.schemas[home]),
        imports=planner.imports.lines(),
        late_imports=planner.late_imports.lines(),
        declarations=tuple(declarations),
    )


def _module_doc(schema: Schema) -> str:
    first = paragraph(schema.description).partition(". ")[0]
    return sentence(first) or _named(schema)


def _doc(schema: Schema) -> str:
    """What the document says of a schema, or else where it stands."""
    text = schema.description.strip() or sentence(schema.title) or _named(schema)
    return described(text, is_deprecated=schema.deprecated)


def _named(schema: Schema) -> str:
    owner, *rest = schema.words
    text = f"{' '.join(rest)} of {owner}" if rest else f"the schema {owner}"
    return f"{text[:1].upper()}{text[1:]}."


def _dependencies_first(schemas: Sequence[Schema]) -> list[Schema]:
    """The schemas of one module, each after those that it names."""
    here = {schema.id: schema for schema in schemas}
    ordered: dict[str, Schema] = {}
    entered: set[str] = set()

    def place(schema: Schema) -> None:
        entered.add(schema.id)
        for id in references(schema.type):
            if id in here and id not in entered:
                place(here[id])
        ordered[schema.id] = schema

    for schema in schemas:
        if schema.id not in entered:
            place(schema)
    return list(ordered.values())


class _Planner:
    """Plans what one module declares, and is the scope of its annotations."""

    def __init__(self, index: SchemaIndex, home: str, cycle: frozenset[str]) -> None:
        self.imports = Imports()
        self.late_imports = Imports()
        self._index = index
        self._home = home
        self._cycle = cycle

    def refer(self, schema: str, form: Form) -> str:
        """The name of a schema, imported at the top, or below where the two import each other."""
        if self._index.is_null(schema):
            return "None"
        names, home = self._index.names(schema), self._index.schemas[schema].home
        name = names.input if form == "input" else names.value
        if home != self._home:
            imports = self.late_imports if home in self._cycle else self.imports
            imports.add(f".{names.module}", name)
        return name

    def builtin(self, name: str) -> str:
        """The name itself: no field is called like a type."""
        return name

    def tags(self, union: Union) -> Mapping[str, str] | None:
        """The class for each value of a discriminator, where constants do not say it."""
        return self._index.tags(union)

    def declarations(self, schema: Schema) -> list[ClassPlan | AliasPlan | DictPlan]:
        """What is declared for a schema: its class or alias, and what may be passed for it."""
        names = self._index.names(schema.id)
        if not isinstance(schema.type, Object):
            made: list[ClassPlan | AliasPlan | DictPlan] = [self._alias(schema, schema.type)]
            if names.input != names.value:
                made.append(self._input_alias(schema, schema.type))
            return made
        made = [self._class(schema, schema.type)]
        if names.dict:
            self.imports.add("typing", "TypeAlias")
            made.append(self._dict(schema, schema.type))
            made.append(
                AliasPlan(
                    name=identifier(names.input),
                    value=Code(f"{names.value} | {names.dict}"),
                    doc=_input_doc(names.value, schema.type),
                )
            )
        return made

    def _alias(self, schema: Schema, type: Type) -> AliasPlan:
        names = self._index.names(schema.id)
        value = annotation(type, "value", self)
        return self._made_alias(schema, names.value, value, _doc(schema))

    def _input_alias(self, schema: Schema, type: Type) -> AliasPlan:
        names = self._index.names(schema.id)
        doc = f"What may be passed for {names.value}."
        return self._made_alias(schema, names.input, annotation(type, "input", self), doc)

    def _made_alias(self, schema: Schema, name: str, value: Code, doc: str) -> AliasPlan:
        is_lazy = self._index.is_recursive(schema.id) or (
            len(self._cycle) > 1 and bool(references(schema.type))
        )
        if is_lazy:
            self.imports.add("typing_extensions", "TypeAliasType")
            value = literal(str(value))
        else:
            self.imports.add("typing", "TypeAlias")
        return AliasPlan(name=identifier(name), value=value, doc=doc, is_lazy=is_lazy)

    def _class(self, schema: Schema, type: Object) -> ClassPlan:
        self.imports.add(MODELS_RUNTIME, "Model")
        names = field_names(type, self._index)
        return ClassPlan(
            name=identifier(self._index.names(schema.id).value),
            doc=_doc(schema),
            fields=tuple(
                self._field(f, names[f.name], is_sent=schema.in_requests) for f in type.fields
            ),
            extra=self._extra(type),
        )

    def _extra(self, type: Object) -> Code | None:
        """The type of the fields that have no name; None where it may be any, as in every model."""
        if type.extra is None or isinstance(type.extra, Anything):
            return None
        self.imports.add(MODELS_RUNTIME, "EXTRA_FIELDS")
        return annotation(type.extra, "value", self)

    def _field(self, field: Field, name: str, *, is_sent: bool) -> FieldPlan:
        made = annotation(field.type, "value", self)
        default = None
        # A response may leave out what only requests must hold (OpenAPI 3.0.3 §4.7.24.1).
        if not field.required or field.write_only:
            made, default = optional(made), Code("None")
        elif isinstance(field.type, Constant) and isinstance(field.type.value, (str, int)):
            default = literal(field.type.value)
        elif field.read_only and is_sent:
            self.imports.add(MODELS_RUNTIME, "READ_ONLY")
            default = Code("READ_ONLY")
        if name != field.name:
            self.imports.add("typing", "Annotated")
            self.imports.add(MODELS_RUNTIME, "Alias")
            made = Code(f"Annotated[{made}, Alias({literal(field.name)})]")
        return FieldPlan(
            name=identifier(name), annotation=made, default=default, doc=_field_doc(field)
        )

    def _dict(self, schema: Schema, type: Object) -> DictPlan:
        self.imports.add("typing_extensions", "TypedDict")
        names = self._index.names(schema.id)
        # The key of a TypedDict cannot be empty.
        fields = [(f, self._key(f)) for f in type.fields if f.name and not f.read_only]
        used = {word for _, made in fields for word in _names_in(made)}
        # A key that is no name, or that would hide a type, cannot stand in the body of a class.
        is_functional = any(
            not f.name.isidentifier()
            or keyword.iskeyword(f.name)
            or f.name.startswith("__")
            or f.name in used
            for f, _ in fields
        )
        return DictPlan(
            name=identifier(names.dict),
            doc=f"The fields of {names.value} as a dict.",
            fields=tuple(
                (
                    FieldPlan(name=literal(f.name), annotation=literal(str(made)))
                    if is_functional
                    else FieldPlan(name=identifier(f.name), annotation=made, doc=_field_doc(f))
                )
                for f, made in fields
            ),
            is_functional=is_functional,
        )

    def _key(self, field: Field) -> Code:
        made = annotation(field.type, "input", self)
        if field.required:
            return made
        self.imports.add("typing", "NotRequired")
        return Code(f"NotRequired[{made}]")


def _input_doc(name: str, type: Object) -> str:
    """What may be passed for an object; a TypedDict is closed (PEP 728 is not everywhere yet)."""
    if type.extra is None or isinstance(type.extra, Anything):
        return f"{name}, or a dict with its fields."
    return f"{name}, or a dict with its fields; for more fields, {name} takes `extra_fields`."


def _field_doc(field: Field) -> str:
    """What the document says of a field, and what its text holds."""
    said = described(field.description, is_deprecated=field.deprecated)
    held = _held(field.type.type if isinstance(field.type, Nullable) else field.type)
    if not held or "\n" in said:
        return joined(said, held)
    return f"{sentence(said)} {held}".strip()


def _held(type: Type) -> str:
    """What a text holds: `Holds image/png, encoded as base32.`; empty where nothing says it."""
    if not isinstance(type, Scalar):
        return ""
    holds = f"Holds {type.content_type}" if type.content_type else ""
    encoded = f"encoded as {type.content_encoding}" if type.content_encoding else ""
    text = ", ".join(part for part in (holds, encoded) if part)
    return sentence(text[:1].upper() + text[1:])


def _names_in(annotation: Code) -> list[str]:
    """The names that an annotation speaks of; what stands in the strings of a Literal is none."""
    return re.findall(r"\w+", re.sub(r"([\"'])(?:\\.|(?!\1).)*\1", "", annotation))


def field_names(type: Object, index: SchemaIndex) -> dict[str, str]:
    """The Python name of each field, by its name on the wire; chosen names before made ones."""
    taken = Names(RESERVED_FIELDS, index.naming)
    chosen = index.chosen_fields
    names = {
        f.name: taken.choose(chosen[f.location], field_thing(f))
        for f in type.fields
        if f.location in chosen
    }
    names |= {
        f.name: taken.take(field_name(f.name), "field", field_thing(f))
        for f in type.fields
        if f.name not in names
    }
    return {f.name: names[f.name] for f in type.fields}


def field_thing(field: Field) -> Thing:
    """A field as messages speak of it."""
    return Thing(f"field {field.name!r}", field.location, FIELDS_SETTING)


def field_name(wire: str) -> str:
    """The name of a field or argument, before it is made unique."""
    is_plain = wire.isidentifier() and wire == wire.lower() and wire[0] != "_"
    return wire if is_plain and wire.isascii() else snake(wire)
