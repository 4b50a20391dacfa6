"""Docstrings of methods."""

from __future__ import annotations

from ..model import Operation
from .calls import Call, CallArgument
from .docstrings import described, joined, paragraph, section, sentence
from .encoders import literal
from .errors import CLASSES, error_class
from .limits import limits
from .schemas import SchemaIndex

GENERAL = {"401", "429"}
"""Errors that any call may meet; docstrings leave them out."""
_OPTIONS = "Settings for this call alone."
_OPTIONS_WITH_BODY = (
    "Settings for this call alone; `body` in them takes further fields of the body."
)


def method_doc(operation: Operation, made: Call, index: SchemaIndex) -> str:
    """What the method of an operation does, takes and raises."""
    summary = sentence(paragraph(operation.summary) or paragraph(operation.description))
    description = operation.description.strip()
    if paragraph(description) == paragraph(operation.summary):
        description = description.partition("\n\n")[2]
    said = [(a.name, argument_doc(a, index)) for a in (*made.positional, *made.keywords)]
    entries = [(name, text) for name, text in said if text]
    entries.append(("request_options", _OPTIONS_WITH_BODY if made.takes_more else _OPTIONS))
    raised = _raised(operation)
    return joined(
        summary or f"Call {operation.id}.",
        f"`{operation.method} {operation.path}`{_elsewhere(operation)}",
        description if operation.summary else description.partition("\n\n")[2],
        section("Args", entries),
        section("Raises", raised) if raised else "",
    )


def _elsewhere(operation: Operation) -> str:
    """Where it is served, if that is not where the rest of the API is."""
    server = operation.servers[0] if operation.servers else None
    return f" at {server.default_url}" if server is not None and server.is_absolute else ""


def _raised(operation: Operation) -> list[tuple[str, str]]:
    """The errors that the document tells of; where a class stands for several statuses, with them."""
    said: dict[str, list[str]] = {}
    for response in operation.errors:
        status, text = response.status, sentence(paragraph(response.description))
        if status.startswith("4") and status not in GENERAL:
            told = text if text and status in CLASSES else f"Status {status}. {text}".strip()
            said.setdefault(error_class(status), []).append(told)
    return [(name, " ".join(texts)) for name, texts in said.items()]


def argument_doc(argument: CallArgument, index: SchemaIndex) -> str:
    """What the document says of an argument: what it is, its bounds, its default."""
    text = sentence(paragraph(argument.description))
    said = [described(text, is_deprecated=argument.deprecated)]
    bounds = limits(argument.type, index)
    if bounds:
        said.append(sentence(", ".join(bounds)[:1].upper() + ", ".join(bounds)[1:]))
    if argument.default is not None and argument.default.json is not None:
        said.append(f"Default: {literal(argument.default.json)}.")
    return " ".join(s for s in said if s)
