"""Which version of OpenAPI a document says it is written in."""

from __future__ import annotations

import re

from ..diagnostics import Diagnostics, Location
from ..model import Json
from .scalars import spelling

_SUPPORTED = re.compile(r"3\.[012](?:\.\d+)?(?:-[\w.+-]+)?")
_NAMES = "this reads OpenAPI 3.0, 3.1 and 3.2"


def version_of(root: dict[str, Json], place: Location, diagnostics: Diagnostics) -> str:
    """The version as the document writes it, "3.0.3"; an error where it is not supported."""
    found = spelling(root.get("openapi"))
    if found is None and "swagger" in root:
        found = spelling(root["swagger"]) or ""
        message = f"this is a Swagger {found[:20]} document, and {_NAMES}"
        hint = "convert it to OpenAPI 3 first"
        diagnostics.error("unsupported-version", message, place.child("swagger"), hint)
    elif found is None:
        message = f"this is no OpenAPI document: it has no field `openapi`; {_NAMES}"
        diagnostics.error("unsupported-version", message, place, "begin with `openapi: 3.1.0`")
    elif not _SUPPORTED.fullmatch(found):
        message = f"version {found[:20]} of OpenAPI is not supported: {_NAMES}"
        diagnostics.error("unsupported-version", message, place.child("openapi"))
    return found or ""
