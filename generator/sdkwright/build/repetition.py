"""How much text the methods of a document come to, when each has been given what they share."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ..diagnostics import Diagnostics
from ..model import Operation, Schema
from .envelopes import Envelopes

MAX_SHARED = 50_000_000
"""Characters; each stands in the SDK several times, as a file of documentation and two of Python."""
ARGUMENT = 50
"""Characters that an argument of a method takes, whatever is said of it."""


def check_repetition(
    operations: Sequence[Operation], schemas: Sequence[Schema], diagnostics: Diagnostics
) -> None:
    """See to it that what many operations share does not add up to more than a machine can hold.

    Raises:
        SdkwrightError: It is more than the limit.
    """
    envelopes = Envelopes({schema.id: schema.type for schema in schemas})
    lengths: dict[int, int] = {}

    def length(value: object) -> int:
        if id(value) not in lengths:
            lengths[id(value)] = len(json.dumps(value))
        return lengths[id(value)]

    count = 0
    for operation in operations:
        count += sum(map(len, _texts(operation, envelopes)))
        count += ARGUMENT * len(operation.parameters)
        count += sum(length(value) for value in _examples(operation))
        if count > MAX_SHARED:
            diagnostics.error(
                "too-much-text",
                f"the methods come to more than {MAX_SHARED:,} characters, the limit, with the "
                "descriptions, fields and examples that they share",
                operation.location,
                "shorten what many operations refer to, or split the document",
            )
            diagnostics.raise_errors()


def _texts(operation: Operation, envelopes: Envelopes) -> Iterator[str]:
    yield operation.summary
    yield operation.description
    yield from (parameter.description for parameter in operation.parameters)
    yield from (response.description for response in operation.responses)
    body = envelopes.body(operation)
    for field in body.fields if body is not None else ():
        yield field.name
        yield field.description
        yield " " * ARGUMENT


def _examples(operation: Operation) -> Iterator[object]:
    sent = operation.body.contents if operation.body is not None else ()
    answers = (content for response in operation.responses for content in response.contents)
    yield from (each.examples[0].value for each in (*sent, *answers) if each.examples)
    yield from (p.examples[0].value for p in operation.parameters if p.examples)
    yield from (p.default.json for p in operation.parameters if p.default is not None)
