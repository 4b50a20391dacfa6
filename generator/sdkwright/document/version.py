"""Which version of OpenAPI a document says it is written in, and what that says of its schemas."""

from __future__ import annotations

import re
from enum import Enum

from ..diagnostics import Diagnostics, Location
from ..model import Json
from .scalars import spelling

_SUPPORTED = re.compile(r"3\.[012](?:\.\d+)?(?:-[\w.+-]+)?")
_NAMES = "this reads OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0"


class Dialect(Enum):
    """How schemas are written."""

    SWAGGER = "2.0"
    OPENAPI = "3.0"
    JSON_SCHEMA = "3.1"
    """JSON Schema 2020-12, as in 3.1 and 3.2."""

    @property
    def ref_stands_alone(self) -> bool:
        """Whether what stands beside a `$ref` is ignored (OpenAPI 3.0.3 §4.7.23)."""
        return self is not Dialect.JSON_SCHEMA

    @property
    def has_bases(self) -> bool:
        """Whether `$id` and `$self` change what references are relative to."""
        return self is Dialect.JSON_SCHEMA


def dialect_of(version: str) -> Dialect:
    """How the schemas of a document of a version are written."""
    if version == "2.0":
        return Dialect.SWAGGER
    return Dialect.OPENAPI if version.startswith("3.0") else Dialect.JSON_SCHEMA


def version_of(root: dict[str, Json], place: Location, diagnostics: Diagnostics) -> str:
    """The version as the document writes it, "3.0.3"; an error where it is not supported."""
    found = spelling(root.get("openapi"))
    if found is None and "swagger" in root:
        found = spelling(root["swagger"]) or ""
        if found != "2.0":
            message = f"this is a Swagger {found[:20]} document, and {_NAMES}"
            hint = "convert it to OpenAPI 3 first"
            diagnostics.error("unsupported-version", message, place.child("swagger"), hint)
    elif found is None:
        message = f"this is no OpenAPI document: it has no field `openapi`; {_NAMES}"
        diagnostics.error("unsupported-version", message, place, "begin with `openapi: 3.1.0`")
    elif not _SUPPORTED.fullmatch(found):
        message = f"version {found[:20]} of OpenAPI is not supported: {_NAMES}"
        hint = "write the version that the document follows, as in `openapi: 3.1.0`"
        diagnostics.error("unsupported-version", message, place.child("openapi"), hint)
    return found or ""
