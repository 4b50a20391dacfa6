"""What each schema is called in Python, and in which module it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..diagnostics import Location
from ..model import (
    Api,
    Array,
    Constant,
    Json,
    Map,
    Name,
    Nullable,
    Object,
    Reference,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
)
from .names import Names, module_name, pascal, snake
from .naming import Naming, Thing

RESERVED_CLASSES = frozenset(
    {"Alias", "Annotated", "Any", "Discriminator", "Literal", "Mapping", "Model", "NotRequired"}
    | {"None", "Required", "Sequence", "True", "False", "TypeAlias", "TypeAliasType", "TypedDict"}
)
"""Names that the modules of models import, so that no model may have them."""
RESERVED_MODULES = frozenset(
    {"con", "prn", "aux", "nul", "__init__", "__main__"}
    | {f"{device}{n}" for device in ("com", "lpt") for n in range(10)}
)
"""File names that some system or Python keeps for itself."""
NONE_CHOSEN: Mapping[str, Name] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaNames:
    """The names of one schema."""

    module: str
    value: str
    input: str
    """What a caller may pass; the same as `value` where a model is all there is."""
    dict: str
    """The TypedDict twin; empty where there is none."""


class SchemaIndex:
    """The schemas by identifier, with their names."""

    def __init__(
        self,
        schemas: Sequence[Schema],
        overrides: Mapping[str, Name],
        fields: Mapping[str, Name],
        examples: Mapping[str, Json],
        naming: Naming | None = None,
    ) -> None:
        self.naming = naming
        """Told of names that are not what they would be."""
        self.schemas = {schema.id: schema for schema in schemas}
        self.chosen_fields = _chosen_fields(schemas, fields)
        """Names that a maintainer chose for fields, by where the document has the field."""
        self.examples = examples
        """A value of a schema that the document shows, by identifier of the schema."""
        self._has_input = _with_containers(self.schemas)
        self._names = self._allocate(overrides)

    @classmethod
    def of(
        cls,
        api: Api,
        overrides: Mapping[str, Name],
        fields: Mapping[str, Name] = NONE_CHOSEN,
        naming: Naming | None = None,
    ) -> SchemaIndex:
        """The schemas of an API.

        Args:
            api: What the document means.
            overrides: Names of classes by the words of a schema, joined by dots.
            fields: Names of attributes by the name of the schema and that of the field.
            naming: Told of names that are not what they would be; None where nobody asks.
        """
        return cls(api.schemas, overrides, fields, _examples(api), naming)

    def names(self, id: str) -> SchemaNames:
        """The names of the schema with this identifier."""
        return self._names[id]

    def homes(self) -> dict[str, list[Schema]]:
        """The schemas of each module, by identifier of the schema that it is named after."""
        grouped: dict[str, list[Schema]] = {}
        for schema in self.schemas.values():
            grouped.setdefault(schema.home, []).append(schema)
        return grouped

    def resolved(self, type: Type) -> Type | Object:
        """What a type is once names are followed to what they stand for."""
        seen: set[str] = set()
        found: Type | Object = type
        while isinstance(found, Reference) and found.schema not in seen:
            seen.add(found.schema)
            found = self.schemas[found.schema].type
        return found

    def is_null(self, id: str) -> bool:
        """Whether a schema stands for null, which `|` joins with None in no expression."""
        return self.resolved(Reference(id)) == Scalar("null")

    def description(self, type: Type) -> str:
        """What the document says of the schema that a type refers to; empty where it is none."""
        return self.schemas[type.schema].description if isinstance(type, Reference) else ""

    def tags(self, union: Union) -> dict[str, str] | None:
        """The class for each value of a discriminator; None where constants in the members say it."""
        told = union.discriminator
        if told is None:
            return None
        members = [self.resolved(Reference(id)) for id in told.schemas.values()]
        if not all(isinstance(member, Object) for member in members):
            return None  # A union inside has its own way to tell.
        if not told.default and all(
            self._says(id, told.field_name, value) for value, id in told.schemas.items()
        ):
            return None
        return {value: self.names(id).value for value, id in told.schemas.items()}

    def _says(self, id: str, field: str, value: str) -> bool:
        member = self.resolved(Reference(id))
        return isinstance(member, Object) and any(
            f.name == field and f.required and f.type == Constant(value) for f in member.fields
        )

    def is_recursive(self, id: str) -> bool:
        """Whether an alias stands for a type that names the alias itself."""
        pending, seen = [id], set[str]()
        while pending:
            found = self.schemas[pending.pop()].type
            for named in references(found) if not isinstance(found, Object) else ():
                if named == id:
                    return True
                if named not in seen:
                    seen.add(named)
                    pending.append(named)
        return False

    def _allocate(self, overrides: Mapping[str, Name]) -> dict[str, SchemaNames]:
        classes, modules = Names(RESERVED_CLASSES, self.naming), Names(RESERVED_MODULES)
        ordered = self._by_rank()
        things = {s.id: _thing(s) for s in ordered}
        chosen = _chosen(ordered, overrides)
        values = {id: classes.choose(name, things[id]) for id, name in chosen.items()}
        renamed = {self.schemas[id].words: values[id] for id in chosen}
        for schema in ordered:
            if schema.id not in values:
                words, home = _renamed(schema.words, renamed), self.schemas[schema.home]
                # What stands in a schema whose name was taken follows the name that it got.
                if words == schema.words and values.get(home.id, "")[-1:].isdigit():
                    words = (values[home.id], *words[len(home.words) :])
                wanted = pascal(*words)
                values[schema.id] = classes.take(wanted, "Schema", things[schema.id])
        twins: dict[str, tuple[str, str]] = {}
        files: dict[str, str] = {}
        for schema in ordered:
            value, thing = values[schema.id], things[schema.id]
            stem = value.rstrip("_")
            has_input = schema.in_requests and schema.id in self._has_input
            has_dict = has_input and isinstance(schema.type, Object)
            twins[schema.id] = (
                classes.take(f"{stem}Input", thing=_form(thing, "input")) if has_input else value,
                classes.take(f"{stem}Dict", thing=_form(thing, "dict")) if has_dict else "",
            )
            if schema.home == schema.id:
                wanted = snake(*([value] if schema.id in chosen else schema.words))
                files[schema.id] = modules.take(module_name(wanted, value), "schema")
        return {
            id: SchemaNames(
                module=files[self.schemas[id].home],
                value=value,
                input=twins[id][0],
                dict=twins[id][1],
            )
            for id, value in values.items()
        }

    def _by_rank(self) -> list[Schema]:
        """The schemas in the order in which they get names, so that what is added takes none away.

        Components come first: what has a name in the document keeps it. Inline schemas follow, each
        where the component or operation stands that it is in, and after what it is inside of.
        """
        order = {id: number for number, id in enumerate(self.schemas)}
        first: dict[tuple[str, ...], int] = {}
        for schema in self.schemas.values():
            for words in _prefixes(schema):
                first.setdefault(words, order[schema.id])

        def rank(schema: Schema) -> tuple[bool, int, list[int]]:
            is_inline = schema.home != schema.id or len(schema.words) > 1
            inside = [first[words] for words in _prefixes(schema)] if is_inline else []
            return is_inline, order[schema.home], [*inside, order[schema.id]]

        return sorted(self.schemas.values(), key=rank)


def _chosen(schemas: Sequence[Schema], overrides: Mapping[str, Name]) -> dict[str, Name]:
    """The chosen name of each schema that has one; where words fit several, the first has it."""
    left = dict(overrides)
    names = {s.id: left.pop(".".join(s.words), None) or s.chosen for s in schemas}
    return {id: name for id, name in names.items() if name is not None}


def _prefixes(schema: Schema) -> list[tuple[str, ...]]:
    """The words of a schema, and of all that it stands in."""
    return [schema.words[:end] for end in range(1, len(schema.words) + 1)]


def _renamed(words: tuple[str, ...], chosen: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """The words of a schema, where one that it stands in has a chosen name with that in front."""
    ends = range(len(words) - 1, 0, -1) if chosen else ()
    end = next((end for end in ends if words[:end] in chosen), 0)
    return (chosen[words[:end]], *words[end:]) if end else words


def _thing(schema: Schema) -> Thing:
    path = ".".join(schema.words)
    setting = f"choose another for `{path}` under `models` of the settings"
    return Thing(f"schema {path!r}", schema.location, setting)


def _form(thing: Thing, form: str) -> Thing:
    """What may be passed for a schema."""
    return Thing(f"the {form} of {thing.what}", thing.location, thing.setting)


def _chosen_fields(
    schemas: Sequence[Schema], chosen: Mapping[str, Name]
) -> Mapping[Location, Name]:
    # A field that several schemas share through `allOf` is called the same in all of them.
    objects = [(schema, schema.type) for schema in schemas if isinstance(schema.type, Object)]
    found = {f.location: f.chosen for _, type in objects for f in type.fields if f.chosen}
    if chosen:
        found |= {
            field.location: chosen[key]
            for schema, type in objects
            for field in type.fields
            if (key := ".".join((*schema.words, field.name))) in chosen
        }
    return found


def _examples(api: Api) -> dict[str, Json]:
    """What a schema itself shows, else the first body that is of it and has an example."""
    shown = {schema.id: schema.examples[0] for schema in api.schemas if schema.examples}
    for operation in api.operations:
        bodies = operation.body.contents if operation.body is not None else ()
        answers = [content for response in operation.responses for content in response.contents]
        for content in (*bodies, *answers):
            if isinstance(content.type, Reference) and content.examples:
                shown.setdefault(content.type.schema, content.examples[0].value)
    return shown


def _with_containers(schemas: Mapping[str, Schema]) -> set[str]:
    """The schemas of which callers may pass more than what the SDK hands out.

    A plain dict does for an object, any sequence for a list, any mapping for a dict.
    """
    found = {id for id, schema in schemas.items() if _is_container(schema.type)}
    grown = True
    while grown:
        more = {
            id
            for id, schema in schemas.items()
            if id not in found and any(named in found for named in references(schema.type))
        }
        grown = bool(more)
        found |= more
    return found


def _is_container(type: Type | Object) -> bool:
    match type:
        case Object() | Array() | Tuple() | Map():
            return True
        case Nullable(type=inner):
            return _is_container(inner)
        case Union(members=members):
            return any(_is_container(member) for member in members)
        case _:
            return False


def references(type: Type | Object) -> list[str]:
    """The schemas that a type names, in the order in which it names them."""
    match type:
        case Reference(schema):
            return [schema]
        case Array(items=inner) | Map(values=inner) | Nullable(type=inner):
            return references(inner)
        case Union(members=members):
            return [id for member in members for id in references(member)]
        case Tuple(items=items, rest=rest):
            placed = items if rest is None else (*items, rest)
            return [id for item in placed for id in references(item)]
        case Object(fields=fields, extra=extra):
            named = [id for f in fields for id in references(f.type)]
            return [*named, *(references(extra) if extra is not None else [])]
        case _:
            return []
