"""How much the schemas of a document come to, when `allOf` has given each what others say."""

from __future__ import annotations

from ..diagnostics import Diagnostics
from ..model import Object, Schema

MAX_FIELDS = 200_000
"""Fields of all schemas together; a thousand schemas that each extend the last have 500,000."""


class Expansion:
    """Counts the fields of schemas."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._fields = 0

    def add(self, schema: Schema | None) -> None:
        """Count those of one more schema.

        Raises:
            SdkwrightError: They are more than the limit.
        """
        if schema is None or not isinstance(schema.type, Object):
            return
        self._fields += len(schema.type.fields)
        if self._fields > MAX_FIELDS:
            self._diagnostics.error(
                "too-many-fields",
                f"the schemas of the document have more than {MAX_FIELDS:,} fields, the limit, "
                "with those that `allOf` gives them",
                schema.location,
                "refer to a base as a field of its own, or split the document",
            )
            self._diagnostics.raise_errors()
