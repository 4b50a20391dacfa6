"""What openapi-spec-validator finds in a document, in words of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from ..diagnostics import Diagnostic, Location, Severity
from ..model import Json
from .bundle import Bundle, bundle
from .document import Document
from .json_kinds import is_array, is_object
from .scalars import spelling

MAX_FINDINGS = 500
_MESSAGE = 200
_SHOWN = 40
"""Characters of a value that a message shows."""
_DUMP = re.compile(r"^[\[{].*(?= is not of type )", re.DOTALL)
_NAMED_OPERATION = re.compile(r"for '(?P<method>\w+)'(?: operation)? in '(?P<path>[^']+)'")


def findings(document: Document) -> list[Diagnostic]:
    """What the published schemas of OpenAPI and its rules about references say of a document.

    Each finding once, in the order in which they were made. The validator sees one tree without
    any reference out of it, so it neither fetches nor reads anything; should it fail, that is a
    finding too.
    """
    tree = bundle(document)
    places = _Places(tree, Location(document.root.location.file))
    found: list[Diagnostic] = []
    hint = f"the specification of version {document.version} says what can stand here"
    said: set[tuple[Location, str]] = set()
    try:
        for error in _errors(tree.root, document.version):
            cause = _cause(error)
            place, message = places.of(error, cause), _message(cause)
            # A wrong type is found twice: by the schema of OpenAPI, and by that of its schemas.
            key = (place, cause.validator if cause.validator in ("type", "enum") else message)
            if key not in said:
                said.add(key)
                place = document.files.now(place)
                found.append(Diagnostic("invalid-openapi", message, Severity.ERROR, place, hint))
            if len(found) == MAX_FINDINGS:
                break
    except Exception as error:
        # Whatever goes wrong in there says little of the document, and nothing of what we make.
        message = f"openapi-spec-validator gave up on this document ({type(error).__name__})"
        hint = "what it found before that stands"
        found.append(Diagnostic("validator-failed", message, Severity.WARNING, places.root, hint))
    return found


def _errors(root: dict[str, Json], version: str) -> Iterator[Any]:
    # Imported late: it takes a third of a second, and most runs do not validate.
    import openapi_spec_validator as validator
    from jsonschema_path import SchemaPath

    kinds = {
        "2.0": validator.OpenAPIV2SpecValidator,
        "3.0": validator.OpenAPIV30SpecValidator,
        "3.1": validator.OpenAPIV31SpecValidator,
        "3.2": validator.OpenAPIV32SpecValidator,
    }
    path = SchemaPath.from_dict(root, handlers=_NoHandlers())
    yield from kinds[version[:3]](path).iter_errors()


class _NoHandlers(dict[str, Any]):
    """Handlers of every scheme, all of which refuse; without one, the scheme would be fetched."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> Any:
        raise PermissionError(f"nothing is fetched, by {scheme} or otherwise")


class _Places:
    """Where errors of the validator stand in the document."""

    def __init__(self, tree: Bundle, root: Location) -> None:
        self.root = root
        self._tree = tree
        self._claimed: set[tuple[int, tuple[str | int, ...]]] = set()

    def of(self, error: Any, cause: Any) -> Location:
        """The place of what is wrong: of the value itself, or what is known to be around it."""
        keys = tuple(cause.absolute_path)
        if _at(self._tree.root, keys) is cause.instance and keys:
            return self._below(self._tree.root, keys)
        return (
            self._tree.location(cause.instance)
            or self._of_default(cause.schema)
            or self._in_schema(cause.instance, keys)
            or self._tree.location(error.instance)
            or self._of_operation(str(error.message))
            or self.root
        )

    def _below(self, value: Json, keys: Sequence[str | int]) -> Location:
        """The location of what `keys` lead to, from the innermost object or array on the way."""
        container = _at(value, keys[:-1])
        around = self._tree.location(container) or self.root
        return around.child(keys[-1])

    def _of_default(self, schema: Json) -> Location | None:
        # Defaults are checked against schemas of the document, all else against those of OpenAPI.
        place = self._tree.location(schema)
        if place is not None and "default" in schema:
            place = place.child("default")
        return place

    def _in_schema(self, instance: Json, keys: tuple[str | int, ...]) -> Location | None:
        # For a schema the validator tells only the way inside it. The same text under the same
        # keys is as wrong in one schema as in the next, so they are taken one after the other.
        for schema in self._tree.schemas if keys else ():
            value = self._tree.trails[schema][0]
            if (schema, keys) not in self._claimed and _at(value, keys) is instance:
                self._claimed.add((schema, keys))
                return self._below(value, keys)
        return None

    def _of_operation(self, message: str) -> Location | None:
        named = _NAMED_OPERATION.search(message)
        if named is None:
            return None
        return self.root.child("paths").child(named["path"]).child(named["method"])


def _at(value: Json, keys: Sequence[str | int]) -> Json:
    """What `keys` lead to; None where they lead nowhere."""
    for key in keys:
        if is_object(value):
            value = value.get(str(key))
        elif is_array(value) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return None
    return value


def _cause(error: Any) -> Any:
    """The error that says most, where a value fits none of several forms.

    What stands without `$ref` was not meant for a reference; of the other forms it is the one that
    fits deepest, and then the one with the fewest errors.
    """
    while error.context:
        forms: dict[Any, list[Any]] = {}
        for inner in error.context:
            forms.setdefault(inner.relative_schema_path[0], []).append(inner)
        meant = [form for form in forms.values() if not any(map(_asks_for_ref, form))]
        best = max(meant or forms.values(), key=_fit)
        error = max(best, key=lambda inner: len(inner.path))
    return error


def _asks_for_ref(error: Any) -> bool:
    return error.validator == "required" and "'$ref'" in error.message


def _fit(form: Sequence[Any]) -> tuple[int, int]:
    return min(len(error.path) for error in form), -len(form)


def _message(error: Any) -> str:
    """What is wrong, without the value that it is wrong about where that is long."""
    instance, limit = error.instance, error.validator_value
    if error.validator == "type":
        wanted = limit if isinstance(limit, str) else " or ".join(map(str, limit))
        text = f"{_short(instance)} is not of type {wanted}"
    elif error.validator == "enum":
        text = f"{_short(instance)} is none of {', '.join(map(str, limit))}"
    elif error.validator == "pattern":
        text = f"{_short(instance)} does not match {limit}"
    else:
        text = str(error.message)
        if is_object(instance) or is_array(instance) or isinstance(instance, str):
            text = text.replace(repr(instance), _short(instance))
        text = _DUMP.sub("this value", text)
    text = " ".join(text.split())
    return text if len(text) <= _MESSAGE else f"{text[: _MESSAGE - 3]}..."


def _short(value: Json) -> str:
    if is_object(value):
        return "this object"
    if is_array(value):
        return "this array"
    text = "null" if value is None else spelling(value) or ""
    return f"`{text if len(text) <= _SHOWN else f'{text[:_SHOWN]}...'}`"
