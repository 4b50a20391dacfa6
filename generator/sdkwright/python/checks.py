"""The tests that travel with the package: each operation called against a server of theirs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from ..model import (
    Array,
    Constant,
    Content,
    Enum,
    Json,
    Object,
    Operation,
    Reference,
    Resource,
    Scalar,
    Type,
)
from ..model.media_types import is_form, is_json, is_text
from .calls import Call, CallArgument, call, envelope_type
from .encoders import Code, identifier, literal
from .file_examples import CONTENT, is_file
from .imports import Imports
from .layout import laid_out
from .names import Names
from .page_plans import CheckPlan, SentPlan
from .plan import ResourcePlan, WaiterPlan
from .schemas import SchemaIndex
from .snippets import Snippets, is_bytes
from .stream_examples import stream_body, stream_item
from .values import bytes_literal, is_object, made_value, python_value

BYTES = b"Hello"
"""What a server answers with where the answer is neither JSON nor text."""


def check_plans(
    resource: Resource, plan: ResourcePlan, index: SchemaIndex, snippets: Snippets
) -> tuple[tuple[CheckPlan, ...], tuple[Code, ...]]:
    """The tests of a resource, and the imports that their arguments take.

    There is one for each operation, one more where it can be streamed, and one for each waiter.
    """
    maker = _Checks(index, snippets, plan)
    checks: list[CheckPlan] = []
    for operation, method in zip(resource.operations, plan.methods, strict=True):
        streaming = operation.streaming
        if streaming is None or streaming.field:
            checks.append(maker.call(operation, method.name))
        if streaming is not None:
            checks.append(maker.stream(operation, method.name))
    waiters = [(o, w) for o in resource.operations for w in o.waiters]
    for (operation, waiter), planned in zip(waiters, plan.waiters, strict=True):
        checks += maker.wait(operation, planned, waiter.field, waiter.done[0])
    return tuple(checks), maker.imports.lines()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the server of a test answers with."""

    value: Json
    media_type: str = ""
    """Empty for JSON."""


class _Checks:
    """Plans the tests of one resource."""

    def __init__(self, index: SchemaIndex, snippets: Snippets, plan: ResourcePlan) -> None:
        self.imports = Imports()
        self._index = index
        self._snippets = snippets
        self._path = plan.path
        self._names = Names()

    def call(self, operation: Operation, method: str) -> CheckPlan:
        """A test that calls an operation once."""
        made = call(operation, self._index)
        returned = envelope_type(operation)
        answer = self._answer(operation)
        is_page = operation.pagination is not None
        given = self._snippets.arguments(made, self.imports, in_memory=True)
        result = "result.envelope" if is_page else "result"
        return replace(
            self._check(operation, made, method),
            call=Code(f"{self._path}.{method}({', '.join(given)})"),
            answer=_laid_out(answer.value) if returned is not None else None,
            media_type=literal(answer.media_type) if answer.media_type else None,
            answered=None if returned is None else self._compared(returned, result, answer),
            returns_none=returned is None,
            is_empty=returned is not None and answer.value is None and not is_page,
            is_page=is_page,
            sent=self._sent(operation, made),
        )

    def stream(self, operation: Operation, method: str) -> CheckPlan:
        """A test that reads a stream."""
        streaming = operation.streaming
        assert streaming is not None
        made = call(operation, self._index)
        given = self._snippets.streamed_arguments(
            operation, made, self.imports, is_short=False, in_memory=True
        )
        item = stream_item(streaming, self._index)
        is_whole = streaming.shape == "data"
        compared = self._compared(streaming.item, "each", _Answer(item)) if is_whole else None
        return replace(
            self._check(operation, made, f"{method.strip('_')}_streamed"),
            call=Code(f"{self._path}.{method}({', '.join(given)})"),
            answer=literal(stream_body(streaming, item, self._index)),
            media_type=literal(streaming.media_type),
            answered=compared,
            item=_laid_out(item),
            is_stream=True,
        )

    def wait(
        self, operation: Operation, plan: WaiterPlan, field: str, done: Json
    ) -> list[CheckPlan]:
        """A test that waits for what is done at once; none where the answer cannot show that."""
        made = call(operation, self._index)
        returned = envelope_type(operation)
        answer = self._answer(operation)
        if returned is None or answer.media_type or not is_object(answer.value):
            return []
        answer = _Answer({**answer.value, field: done})
        if field not in self._fields(returned):
            return []
        given = self._snippets.named_arguments(made, plan.arguments, self.imports, in_memory=True)
        check = self._check(operation, made, plan.name)
        return [
            replace(
                check,
                call=Code(f"{self._path}.{plan.name}({', '.join(given)})"),
                answer=_laid_out(answer.value),
                answered=self._compared(returned, "result", answer),
            )
        ]

    def _check(self, operation: Operation, made: Call, name: str) -> CheckPlan:
        examples = {a.wire: self._snippets.example(a) for a in made.positional}
        examples |= {p.name: p.constant.json for p in made.constants if p.constant is not None}
        path = literal(_path(operation.path, examples)) if self._is_plain(operation) else None
        return CheckPlan(
            name=identifier(self._names.take(f"test_{name.strip('_')}")),
            method=literal(operation.method),
            path=path,
        )

    def _answer(self, operation: Operation) -> _Answer:
        success = operation.success
        contents = success.contents if success is not None else ()
        content = next((c for c in contents if is_json(c.media_type)), None)
        if content is not None:
            return _Answer(self._example(content))
        content = next(iter(contents), None)
        if content is None or operation.method == "HEAD":
            return _Answer(None)
        if is_text(content.media_type):
            value = self._example(content)
            text = value if isinstance(value, str) else json.dumps(value)
            return _Answer(text, content.media_type)
        return _Answer(BYTES, _definite(content.media_type))

    def _example(self, content: Content) -> Json:
        if content.examples:
            return content.examples[0].value
        return made_value(content.type, self._index)

    def _compared(self, type: Type, name: str, answer: _Answer) -> Code | None:
        """What of a result is what the server answered with; None where that cannot be compared."""
        value, found = answer.value, self._index.resolved(type)
        if is_bytes(type) and isinstance(value, bytes):
            return Code(name)
        if found == Scalar("string") and isinstance(value, str):
            return Code(name)
        if answer.media_type:
            return None
        if isinstance(found, Object) and isinstance(type, Reference) and is_object(value):
            return Code(f"{name}.to_dict()")
        if isinstance(found, Array) and isinstance(found.items, Reference):
            item = self._index.resolved(found.items)
            if isinstance(item, Object) and isinstance(value, list):
                inner = "item" if name == "each" else "each"
                return Code(f"[{inner}.to_dict() for {inner} in {name}]")
        return None

    def _fields(self, type: Type) -> set[str]:
        found = self._index.resolved(type)
        return {f.name for f in found.fields} if isinstance(found, Object) else set()

    def _sent(self, operation: Operation, made: Call) -> SentPlan | None:
        """What must arrive; None where it is no body, or where that cannot be foreseen."""
        if made.body is None or operation.method == "HEAD":
            return None
        given = self._snippets.given(made)
        for argument, value in given:
            if argument.target == "body":
                return self._sent_whole(made.body, argument, value)
        fields = {a.wire: (a.type, value) for a, value in given if a.target == "field"}
        fields |= {
            a.wire: (a.type, a.constant.json)
            for a in made.keywords
            if a.target == "field" and a.constant is not None
        }
        if not fields:
            return None
        if is_form(made.body.media_type):
            return _sent_form(made.body, {name: value for name, (_, value) in fields.items()})
        if all(self._is_same(value, type) for type, value in fields.values()):
            return _body({name: value for name, (_, value) in fields.items()})
        return SentPlan(names=literal(sorted(fields)))

    def _sent_whole(self, body: Content, argument: CallArgument, value: Json) -> SentPlan | None:
        """The same of a body that is one argument."""
        if is_form(body.media_type):
            return None
        if is_file(argument):
            return SentPlan(body=Code(CONTENT))
        is_read = is_json(body.media_type) or (is_text(body.media_type) and isinstance(value, str))
        return _body(value) if is_read and self._is_same(value, argument.type) else None

    def _is_same(self, value: Json, type: Type) -> bool:
        """Whether a value is passed as it is sent, not as a date and the like."""
        return python_value(value, type, self._index, Imports()) == literal(value)

    def _is_plain(self, operation: Operation) -> bool:
        """Whether each value in the path is a single text, written as it is."""
        return all(
            p.style == "simple"
            and isinstance(self._index.resolved(p.type), (Constant, Enum, Scalar))
            for p in operation.parameters
            if p.place == "path"
        )


def _laid_out(value: Json, lead: str = "    server.answer = ") -> Code:
    return Code(bytes_literal(value)) if isinstance(value, bytes) else laid_out(value, 4, len(lead))


def _body(value: Json) -> SentPlan:
    return SentPlan(body=_laid_out(value, "    assert server.sent == "))


def _sent_form(body: Content, fields: Mapping[str, Json]) -> SentPlan | None:
    """The fields of a form that arrive under their names."""
    named = sorted(
        name
        for name, value in fields.items()
        if not is_object(value) and value not in (None, []) and not _is_restyled(body, name)
    )
    if not named:
        return None
    return SentPlan(names=literal(named), has_more=len(named) < len(fields))


def _is_restyled(body: Content, name: str) -> bool:
    """Whether a field of a form may arrive under more or other names than its own."""
    encoding = body.encodings.get(name)
    return encoding is not None and encoding.style not in ("", "form")


def _definite(media_type: str) -> str:
    return "application/octet-stream" if "*" in media_type else media_type


def _path(path: str, values: Mapping[str, Json]) -> str:
    return re.sub(r"\{([^{}]*)\}", lambda m: quote(_text(values.get(m[1], m[1])), safe=""), path)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
