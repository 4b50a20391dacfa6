"""What stands where in the response of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Array, Content, Nullable, Object, Operation, Reference, Type
from ..model.media_types import is_json


class Envelopes:
    """Finds the fields of responses by their names on the wire."""

    def __init__(self, types: Mapping[str, Type | Object]) -> None:
        self._types = types

    def of(self, operation: Operation) -> Type | Object | None:
        """The body of the success of an operation; None where it has none."""
        success = operation.success
        return self._resolved(success.contents) if success is not None else None

    def body(self, operation: Operation) -> Object | None:
        """The body that an operation sends, if it is an object with fields."""
        usual = operation.body.usual if operation.body is not None else None
        made = self.resolved(usual.type) if usual is not None else None
        return made if isinstance(made, Object) else None

    def field(self, holder: Type | Object | None, name: str) -> Type | Object | None:
        """The type of a field; `paging.next` is a field of the object in another field."""
        if not isinstance(holder, Object):
            return None
        named = {field.name: field.type for field in holder.fields}
        if name in named:
            return self.resolved(named[name])
        outer, dot, inner = name.partition(".")
        return self.field(self.resolved(named[outer]), inner) if dot and outer in named else None

    def items(self, operation: Operation, name: str) -> Array | None:
        """The list in a field of a response, or that is the response."""
        envelope = self.of(operation)
        found = self.field(envelope, name) if name else envelope
        return found if isinstance(found, Array) else None

    def _resolved(self, contents: Sequence[Content]) -> Type | Object | None:
        """The type of the JSON among several media types."""
        found = next((c for c in contents if is_json(c.media_type)), None)
        return self.resolved(found.type) if found is not None else None

    def resolved(self, made: Type | Object) -> Type | Object:
        """What a type is, without null and behind its name."""
        found = self.behind(made)
        while isinstance(found, Nullable):
            found = self.behind(found.type)
        return found

    def behind(self, made: Type | Object) -> Type | Object:
        """What a type is, behind its name."""
        while isinstance(made, Reference) and made.schema in self._types:
            made = self._types[made.schema]
        return made
