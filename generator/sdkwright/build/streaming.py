"""Which operations answer with values one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Literal

from ..diagnostics import Diagnostics, Location
from ..model import (
    Anything,
    Content,
    Object,
    Operation,
    Reference,
    Scalar,
    Schema,
    Streaming,
    Type,
    Union,
)
from ..model.media_types import EVENTS, essence, is_form, is_json, is_sequence
from .envelopes import Envelopes

SWITCH = "stream"
"""The field of a body that asks for a stream, by the habit of many APIs."""
PARTS = {"event", "data", "id", "retry"}
"""The fields of an event (WHATWG HTML §9.2.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamingRule:
    """How the operations whose operationId matches answer with values one after another."""

    operations: tuple[str, ...]
    """Patterns of operationIds, such as `create*`."""
    field: str | None = None
    """Field of the body that asks for it; empty for none, None where the document is to tell."""
    type: str = ""
    """Name of the component schema of each value; empty where the document is to tell."""
    end: str = ""
    """Data of the event after which none follows."""
    resumes: bool = False
    """Whether the server goes on after the Last-Event-ID of a request."""
    location: Location | None = None
    """Where the setting stands."""

    @property
    def names_streams(self) -> bool:
        """Whether it says which operations stream, and not only how those that do end."""
        return bool(self.field is not None or self.type)


ANY = StreamingRule(operations=("*",))


def streamed(
    operations: Sequence[Operation],
    schemas: Sequence[Schema],
    rules: Sequence[StreamingRule],
    diagnostics: Diagnostics,
) -> list[Operation]:
    """The operations, those that answer with values one after another with how they do."""
    envelopes = Envelopes({schema.id: schema.type for schema in schemas})
    components = {s.words[0]: s.id for s in schemas if len(s.words) == 1 and s.home == s.id}
    used: set[int] = set()
    made: list[Operation] = []
    for operation in operations:
        fitting = next(
            (
                (number, rule)
                for number, rule in enumerate(rules)
                if any(fnmatchcase(operation.id, pattern) for pattern in rule.operations)
            ),
            None,
        )
        rule = fitting[1] if fitting is not None else ANY
        streaming = _streaming(operation, rule, envelopes, components)
        if fitting is not None and (streaming is not None or rule.names_streams):
            used.add(fitting[0])
        if streaming is None and rule.names_streams:
            missing = _missing(operation, rule, envelopes, components)
            diagnostics.warning(
                "streaming-mismatch",
                f"{operation.id} cannot be streamed: {missing}; it returns one answer",
                operation.location,
                "correct the rule under `streaming` of the settings, or narrow its `operations`",
            )
        made.append(replace(operation, streaming=streaming))
    for number, rule in enumerate(rules):
        if number not in used:
            diagnostics.warning(
                "unused-streaming",
                f"no operation that streams matches the rule for {', '.join(rule.operations)}",
                rule.location,
                "correct the patterns, or say by `field` or `type` what the document does not",
            )
    return made


def _streaming(
    operation: Operation, rule: StreamingRule, envelopes: Envelopes, components: dict[str, str]
) -> Streaming | None:
    content = next(_sequences(operation), None)
    if content is None and not rule.type:
        return None
    media_type = content.media_type if content is not None else EVENTS
    item = _item(content, rule, components)
    if item is None:
        return None
    field = _switch(operation, rule, envelopes)
    if field is None:
        return None
    return Streaming(
        media_type=media_type,
        item=item,
        field=field,
        end=rule.end,
        shape=_shape(item, envelopes) if essence(media_type) == EVENTS else "data",
        resumes=rule.resumes,
    )


def _sequences(operation: Operation) -> Iterator[Content]:
    """The sequences of values among the bodies of successes."""
    for response in operation.responses:
        if response.is_success:
            yield from (c for c in response.contents if is_sequence(c.media_type))


def _item(content: Content | None, rule: StreamingRule, components: dict[str, str]) -> Type | None:
    if rule.type:
        return Reference(components[rule.type]) if rule.type in components else None
    assert content is not None
    return content.item or Anything()


def _switch(operation: Operation, rule: StreamingRule, envelopes: Envelopes) -> str | None:
    """The field of the body that asks for a stream; empty for none; None where it is missing."""
    if rule.field == "":
        return ""
    name = rule.field or SWITCH
    if _is_switch(operation, name, envelopes):
        return name
    if rule.field:
        return None
    # Where there is another way to answer, something has to ask for this one.
    success = operation.success
    contents = success.contents if success is not None else ()
    return "" if all(is_sequence(c.media_type) for c in contents) else None


def _is_switch(operation: Operation, name: str, envelopes: Envelopes) -> bool:
    """Whether a method has an argument of that name that can be true or false."""
    usual = operation.body.usual if operation.body is not None else None
    has_fields = usual is not None and (is_json(usual.media_type) or is_form(usual.media_type))
    body = envelopes.behind(usual.type) if usual is not None and has_fields else None
    fields = body.fields if isinstance(body, Object) else ()
    found = next((f for f in fields if f.name == name and not f.read_only), None)
    made = envelopes.resolved(found.type) if found is not None else None
    return isinstance(made, Scalar) and made.kind == "boolean"


def _shape(item: Type, envelopes: Envelopes) -> Literal["data", "event", "text event"]:
    """Whether the schema speaks of events, rather than of the data in them."""
    found = envelopes.resolved(item)
    members = found.members if isinstance(found, Union) else (item,)
    objects = [envelopes.resolved(member) for member in members]
    if not objects or not all(_is_event(each) for each in objects):
        return "data"
    data = [envelopes.field(each, "data") for each in objects]
    is_text = all(isinstance(each, Scalar) and each.kind == "string" for each in data)
    return "text event" if is_text else "event"


def _is_event(found: Type | Object) -> bool:
    if not isinstance(found, Object):
        return False
    names = {field.name for field in found.fields}
    return "data" in names and "event" in names and names <= PARTS


def _missing(
    operation: Operation, rule: StreamingRule, envelopes: Envelopes, components: dict[str, str]
) -> str:
    if rule.type and rule.type not in components:
        return f"there is no schema {rule.type!r}"
    if rule.field and not _is_switch(operation, rule.field, envelopes):
        return f"its body has no field {rule.field!r} that is true or false"
    if not rule.type and next(_sequences(operation), None) is None:
        return "no response of success is a sequence of values, and no `type` says of what"
    return "its body has no field that asks for it, and there is another way to answer"
