"""What can be wrong with a YAML text, in words of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from . import unreadable
from .limits import MAX_PROBLEMS
from .unreadable import Problem
from .yaml_events import Event
from .yaml_marks import Marks

_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_INDICATORS = "@`%"


def syntax(text: str, error: yaml.MarkedYAMLError) -> Problem:
    """Where the parser could not go on."""
    mark = error.problem_mark or error.context_mark
    offset = mark.index if mark is not None else 0
    found = text[offset : offset + 1]
    if found == "\t":
        message = "a tab stands where YAML allows only spaces"
        return Problem("invalid-yaml", message, offset, "indent this line with spaces")
    if found and found in _INDICATORS:
        message = f"text cannot start with `{found}` in YAML"
        return Problem("invalid-yaml", message, offset, "put quotes around the text")
    said = ", ".join(part for part in (error.context, error.problem) if part)
    hint = "mend the text here, or on the lines before"
    if "mapping values are not allowed" in said:
        hint = "text that holds a colon and a space needs quotes; a key needs a line of its own"
    return Problem("invalid-yaml", f"invalid YAML: {said}", offset, hint)


def unprintable(text: str) -> Problem:
    """The first character that YAML does not allow (YAML 1.2 §5.1)."""
    match = _UNPRINTABLE.search(text)
    if match is None:
        message = "the text holds a character that YAML does not allow"
        return Problem("invalid-yaml", message, hint="remove the character")
    return Problem(
        "control-character",
        f"the character U+{ord(match[0]):04X} is not allowed in YAML",
        match.start(),
        "remove it, or write it as an escape between double quotes",
    )


def duplicates(text: str) -> Iterator[Problem]:
    """Every key that stands twice in its mapping."""
    for repeated in Marks(text).repetitions[:MAX_PROBLEMS]:
        line = text.count("\n", 0, repeated.first) + 1
        yield unreadable.duplicate_key(repeated.key, repeated.second, line)


def several_documents(event: Event) -> Problem:
    """A second document in the file."""
    return Problem(
        "several-documents",
        "the file holds more than one YAML document",
        event.start_mark.index,
        "keep one document in a file",
    )


def key_that_is_no_text(event: Event) -> Problem:
    """A key that JSON cannot have."""
    message = "a key must be text, and this one is a mapping, a sequence or a null"
    return Problem("invalid-key", message, event.start_mark.index, "write a text before the colon")


def unknown_tag(event: Event) -> Problem:
    """A tag that is not of the core schema (YAML 1.2 §10.3.1)."""
    return Problem(
        "unknown-tag",
        f"the tag `{(event.tag or '')[:100]}` is not one that OpenAPI documents can have",
        event.start_mark.index,
        "remove the tag: values have the types of JSON",
    )


def wrong_tag(event: Event) -> Problem:
    """A scalar that is not of the type its tag says."""
    message = f"`{event.value[:40]}` is not of the type that its tag `{event.tag}` says"
    return Problem("unknown-tag", message, event.start_mark.index, "remove the tag")


def unknown_alias(event: Event) -> Problem:
    """An alias without an anchor before it."""
    message = f"the alias `*{(event.anchor or '')[:100]}` has no anchor before it"
    hint = "define the anchor first, or put quotes around the text if it is one"
    return Problem("unknown-alias", message, event.start_mark.index, hint)


def recursive_alias(event: Event) -> Problem:
    """An alias inside what it stands for."""
    name = (event.anchor or "")[:100]
    message = f"the alias `*{name}` stands inside its own anchor: a recursive value has no end"
    hint = "use $ref for schemas that contain themselves"
    return Problem("recursive-alias", message, event.start_mark.index, hint)


def invalid_merge(event: Event) -> Problem:
    """A merge key with something that cannot be merged."""
    message = "`<<` merges a mapping or a list of mappings, and this is neither"
    hint = "merge an alias of a mapping, or put quotes around the key if it is one"
    return Problem("invalid-merge", message, event.start_mark.index, hint)
