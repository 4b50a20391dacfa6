"""Which definitions of a Swagger 2.0 document extend which: what its discriminators tell apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...model import Json
from ..json_kinds import is_object
from ..node import Node
from ..survey import Survey
from ..upgrade import is_wrapped

_TAGS = ("x-ms-discriminator-value", "x-discriminator-value")
"""Extensions of a definition that give it another tag than its name."""


class Children:
    """The definitions that name a schema in their `allOf`, directly or through others."""

    def __init__(
        self,
        definitions: Mapping[str, Json],
        survey: Survey,
        targets: Mapping[int, tuple[dict[str, Json], Node]],
    ) -> None:
        """Begin.

        Args:
            definitions: By name.
            survey: Has visited all of them.
            targets: What each object with a `$ref` leads to, by the `id` of the object.
        """
        self._definitions = definitions
        self._survey = survey
        self._targets = targets
        self._extending: dict[int, list[str]] = {}
        for name, schema in definitions.items():
            for base in self._bases(schema):
                self._extending.setdefault(id(base), []).append(name)

    def mapping(self, base: Json) -> dict[str, str]:
        """The tag and name of a definition, and those of all that extend it."""
        names = [name for name, schema in self._definitions.items() if schema is base]
        for name in self._names(base):
            if name not in names:
                names.append(name)
        return {self._tag(name): name for name in names}

    def _names(self, base: Json) -> Iterator[str]:
        waiting, seen = [base], {id(base)}
        while waiting:
            for name in self._extending.get(id(waiting.pop()), ()):
                schema = self._definitions[name]
                yield name
                if id(schema) not in seen:
                    seen.add(id(schema))
                    waiting.append(schema)

    def _tag(self, name: str) -> str:
        schema = self._definitions[name]
        tags = [schema.get(key) for key in _TAGS] if is_object(schema) else []
        return next((tag for tag in tags if isinstance(tag, str)), name)

    def _bases(self, schema: Json) -> Iterator[Json]:
        """The schemas that one is made of, at any depth of `allOf`, as far as the next reference."""
        for part in self._survey.parts.get(id(schema), ()):
            target = self._target(part)
            yield from self._bases(part) if target is None else [target]

    def _target(self, part: dict[str, Json]) -> Json:
        """What a `$ref` leads to in the end; None for what is none."""
        found: Json = None
        while (step := self._targets.get(id(found if found is not None else part))) is not None:
            found = step[1].value
        return found


def discriminator_of(schema: Json) -> dict[str, Json] | None:
    """The Discriminator Object of a schema that has one without a mapping."""
    inner = schema["anyOf"][0] if is_wrapped(schema) else schema
    found = inner.get("discriminator") if is_object(inner) else None
    return found if is_object(found) and "mapping" not in found else None
