"""The pages of documentation."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import (
    Array,
    Constant,
    Enum,
    Field,
    Json,
    Map,
    Nullable,
    Object,
    Operation,
    Reference,
    Resource,
    Response,
    Schema,
    Type,
    Union,
    Value,
)
from ..model.media_types import is_json
from .annotations import Form, annotation
from .calls import Call, CallArgument, call, envelope_type, error_type, item_type
from .docstrings import sentence
from .encoders import Code, literal, markdown_cell, markdown_code
from .errors import error_class
from .file_examples import is_file
from .imports import Imports
from .limits import limits
from .models import field_names
from .page_plans import (
    ErrorRow,
    ModelPage,
    ModelSection,
    OperationPage,
    Phrase,
    ResourcePage,
    Row,
    StreamPage,
)
from .plan import MethodPlan, ResourcePlan
from .schemas import SchemaIndex
from .snippets import Snippets, is_bytes, shown_fields
from .values import is_array, made_value

LONGEST_EXAMPLE = 100
"""Characters of an example in a table; what is longer stands in the code above or below it."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The scope of annotations in prose: names as a reader knows them, nothing to import."""

    index: SchemaIndex
    imports: Imports

    def refer(self, schema: str, form: Form) -> str:
        return self.index.names(schema).value

    def builtin(self, name: str) -> str:
        return name

    def tags(self, union: Union) -> None:
        return None


class Pages:
    """Plans pages; all of them link to pages of models by the module that defines them."""

    def __init__(self, index: SchemaIndex, snippets: Snippets) -> None:
        self._index = index
        self._snippets = snippets

    def resource(self, resource: Resource, plan: ResourcePlan) -> ResourcePage:
        """The page of a resource: each operation with its call, arguments, answer and errors."""
        return ResourcePage(
            title=resource.title or resource.name,
            description=resource.description,
            operations=tuple(
                self._operation(operation, method, plan)
                for operation, method in zip(resource.operations, plan.methods, strict=True)
            ),
        )

    def _operation(
        self, operation: Operation, method: MethodPlan, plan: ResourcePlan
    ) -> OperationPage:
        made = call(operation, self._index)
        streaming = operation.streaming
        is_stream = streaming is not None and not streaming.field
        returned = streaming.item if streaming and is_stream else envelope_type(operation)
        item = item_type(operation, self._index)
        function = f"{plan.path}.{method.name}"
        return OperationPage(
            name=method.name,
            aliases=method.aliases,
            http_method=Code(operation.method),
            path=operation.path,
            summary=operation.summary.strip().removesuffix("."),
            description=operation.description,
            is_deprecated=operation.deprecated,
            snippet=self._snippets.call(operation, made, function),
            async_snippet=self._snippets.call(operation, made, function, is_async=True),
            rows=self._rows(made),
            returns=self.phrases(returned) if returned is not None else (),
            item=self.phrases(item) if item is not None else (),
            fields=self._fields(returned),
            example=self._example(operation) if streaming is None or not is_stream else None,
            errors=tuple(self._error(r) for r in operation.errors),
            takes_files=any(is_file(a) and a.target == "field" for a in made.arguments),
            takes_content=any(is_file(a) and a.target == "body" for a in made.arguments),
            is_download=returned is not None and is_bytes(returned),
            stream=self._stream(operation, made, function),
        )

    def _stream(self, operation: Operation, made: Call, function: str) -> StreamPage | None:
        streaming = operation.streaming
        if streaming is None:
            return None
        switches = [
            a.name for a in made.keywords if (a.target, a.wire) == ("field", streaming.field)
        ]
        stream = self._snippets.stream
        return StreamPage(
            item=self.phrases(streaming.item),
            switch=Code(switches[0]) if streaming.field and switches else None,
            snippet=stream(operation, made, function),
            async_snippet=stream(operation, made, function, is_async=True),
        )

    def _rows(self, made: Call) -> tuple[Row, ...]:
        return self.rows(made, (*made.positional, *made.keywords))

    def rows(self, made: Call, arguments: Sequence[CallArgument]) -> tuple[Row, ...]:
        """Rows of a table of arguments, which are some of those of a call."""
        shown = shown_fields(made) or {}
        return tuple(self._row(a, shown) for a in arguments)

    def _row(self, argument: CallArgument, shown: Mapping[str, Json]) -> Row:
        default = argument.constant or argument.default
        examples = argument.examples or self._examples(argument.type)
        if not examples and argument.wire in shown:
            examples = (shown[argument.wire],)
        is_content = is_file(argument) and is_bytes(argument.type)
        return Row(
            name=Code(argument.name),
            type=(Phrase(text=Code("Content")),) if is_content else self.phrases(argument.type),
            is_required=argument.required and argument.constant is None,
            text=_text(
                argument.description,
                argument.type,
                self._bounds(argument.type),
                default,
                examples,
                is_deprecated=argument.deprecated,
            ),
        )

    def _field_row(self, field: Field, name: str) -> Row:
        return Row(
            name=Code(name),
            type=self.phrases(field.type),
            is_required=field.required,
            text=_text(
                field.description,
                field.type,
                self._bounds(field.type),
                field.default,
                field.examples or self._examples(field.type),
                is_deprecated=field.deprecated,
            ),
        )

    def _examples(self, type: Type) -> tuple[Json, ...]:
        """What the document shows of a schema that is no object: objects are shown in full."""
        inner = type.type if isinstance(type, Nullable) else type
        if not isinstance(inner, Reference) or isinstance(self._index.resolved(inner), Object):
            return ()
        shown = self._index.examples.get(inner.schema)
        return (shown,) if shown is not None else ()

    def _bounds(self, type: Type) -> str:
        return ", ".join(limits(type, self._index))

    def _fields(self, returned: Type | None) -> tuple[Row, ...]:
        found = self._index.resolved(returned) if returned is not None else None
        if not isinstance(found, Object):
            return ()
        names = field_names(found, self._index)
        return tuple(self._field_row(f, names[f.name]) for f in found.fields)

    def _example(self, operation: Operation) -> Code | None:
        success = operation.success
        contents = success.contents if success is not None else ()
        content = next((c for c in contents if is_json(c.media_type)), None)
        if content is None:
            return None
        if content.examples:
            return written(content.examples[0].value)
        return written(made_value(content.type, self._index))

    def _error(self, response: Response) -> ErrorRow:
        made = error_type(response)
        status = response.status
        return ErrorRow(
            error=Code(error_class(status)),
            status=Code(status) if status != "default" else Code("any other"),
            body=self.phrases(made) if made is not None else (),
            description=response.description,
        )

    def phrases(self, type: Type) -> tuple[Phrase, ...]:
        """A type as alternatives to read, each with the page that it links to."""
        match type:
            case Nullable(type=inner):
                return (*self.phrases(inner), Phrase(text=Code("None")))
            case Union(members=members):
                found = [p for member in members for p in self.phrases(member)]
                return tuple(dict.fromkeys(found))
            case Reference(schema):
                names = self._index.names(schema)
                return (self._phrase(names.value, schema),)
            case Array(items=Reference(schema)) | Map(values=Reference(schema)):
                return (self._phrase(self.annotated(type), schema),)
            case _:
                return (Phrase(text=Code(self.annotated(type))),)

    def annotated(self, type: Type) -> str:
        """A type as readers know it."""
        return annotation(type, "value", _Words(self._index, Imports()))

    def _phrase(self, text: str, schema: str) -> Phrase:
        names = self._index.names(schema)
        is_home = self._index.schemas[schema].home == schema
        anchor = "" if is_home else f"#{names.value.lower()}"
        return Phrase(text=Code(text), page=Code(names.module), anchor=Code(anchor))

    def model(self, schemas: Sequence[Schema]) -> ModelPage:
        """The page of a module of models: its main schema first, then those inside it."""
        ordered = sorted(schemas, key=lambda s: s.home != s.id)
        return ModelPage(
            title=Code(self._index.names(ordered[0].id).value),
            sections=tuple(self._section(s) for s in ordered),
        )

    def _section(self, schema: Schema) -> ModelSection:
        names = self._index.names(schema.id)
        type = schema.type
        example: Json = self._index.examples.get(schema.id)
        if example is None and isinstance(type, Object):
            example = made_value(type, self._index)
        values = type.values if isinstance(type, Enum) else ()
        fields: tuple[Row, ...] = ()
        if isinstance(type, Object):
            field_of = field_names(type, self._index)
            fields = tuple(self._field_row(f, field_of[f.name]) for f in type.fields)
        is_plain = not isinstance(type, (Object, Enum))
        return ModelSection(
            name=Code(names.value),
            description=sentence(schema.description) or sentence(schema.title),
            is_deprecated=schema.deprecated,
            fields=fields,
            values=tuple(literal(v) for v in values),
            alternatives=self.phrases(type) if is_plain and not isinstance(type, Object) else (),
            dict_name=Code(names.dict) if names.dict else None,
            input_name=Code(names.input) if names.input != names.value else None,
            example=written(example) if example is not None else None,
        )


def written(value: Json) -> Code:
    """A value as JSON text to read; what a reader could mistake for other characters is escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    plain = text.isprintable() or all(c.isprintable() or c == "\n" for c in text)
    return Code(text if plain else json.dumps(value, indent=2))


def _text(
    description: str,
    type: Type,
    bounds: str,
    default: Value | None,
    examples: tuple[Json, ...],
    *,
    is_deprecated: bool,
) -> Code:
    """The cell of a table: a description, with the bounds, default and example of the document."""
    said = [Code("**Deprecated.**")] if is_deprecated else []
    # Each by itself: a code span that one leaves open must not close in the next.
    said.append(markdown_cell(sentence(description)))
    if bounds:
        said.append(markdown_cell(Code(f"{bounds[:1].upper()}{bounds[1:]}.")))
    if default is not None and default.json is not None:
        said.append(markdown_cell(Code(f"Default: {markdown_code(literal(default.json))}.")))
    shown = _short(examples[0]) if examples else ""
    if shown and not isinstance(type, Constant):
        said.append(markdown_cell(Code(f"Example: {markdown_code(shown)}.")))
    return Code(" ".join(part for part in said if part) or "–")


def _short(example: Json) -> str:
    """An example that has room in a table: of a list that has not, its first item."""
    shown = literal(example)
    if len(shown) > LONGEST_EXAMPLE and is_array(example):
        shown = literal(example[:1])
    return shown if len(shown) <= LONGEST_EXAMPLE else ""
