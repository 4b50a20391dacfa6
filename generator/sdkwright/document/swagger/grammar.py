"""Which objects a Swagger 2.0 document is made of, and where each can stand.

Source: Swagger 2.0, "Schema". Schemas are those of `grammar`: 2.0 has fewer keywords, and what
documents write beyond them means the same there.
"""

from __future__ import annotations

from ..grammar import DATA, INFO, SCHEMA, TAG, Kind, Shape

ITEMS = Kind("an object of items", has_type=True)
HEADER = Kind("a header", has_type=True)
PARAMETER = Kind("a parameter", referable=True, has_type=True, empty=False, required=("name", "in"))
RESPONSE = Kind("a response", referable=True)
RESPONSES = Kind("an object of responses", members=RESPONSE, holds_statuses=True)
OPERATION = Kind("an operation")
PATH_ITEM = Kind("a path item", referable=True, has_siblings=True)
PATHS = Kind("an object of paths", members=PATH_ITEM)
SECURITY_SCHEME = Kind("a security scheme", empty=False, required=("type",))
ROOT = Kind("a Swagger document")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

_VALUES = {"enum": (Shape.ARRAY, DATA), "items": (Shape.ONE, ITEMS)}
_MEDIA_TYPES = {"consumes": (Shape.ARRAY, DATA), "produces": (Shape.ARRAY, DATA)}
ITEMS.fields = _VALUES
HEADER.fields = _VALUES
PARAMETER.fields = {**_VALUES, "schema": (Shape.ONE, SCHEMA)}
RESPONSE.fields = {
    "schema": (Shape.ONE, SCHEMA),
    "headers": (Shape.MAP, HEADER),
    "examples": (Shape.OBJECT, DATA),
}
OPERATION.fields = {
    **_MEDIA_TYPES,
    "tags": (Shape.ARRAY, DATA),
    "schemes": (Shape.ARRAY, DATA),
    "parameters": (Shape.LIST, PARAMETER),
    "responses": (Shape.ONE, RESPONSES),
    "security": (Shape.LIST, DATA),
}
PATH_ITEM.fields = {
    **dict.fromkeys(METHODS, (Shape.ONE, OPERATION)),
    "parameters": (Shape.LIST, PARAMETER),
}
ROOT.fields = {
    **_MEDIA_TYPES,
    "info": (Shape.ONE, INFO),
    "schemes": (Shape.ARRAY, DATA),
    "paths": (Shape.ONE, PATHS),
    "definitions": (Shape.MAP, SCHEMA),
    "parameters": (Shape.MAP, PARAMETER),
    "responses": (Shape.MAP, RESPONSE),
    "securityDefinitions": (Shape.MAP, SECURITY_SCHEME),
    "security": (Shape.LIST, DATA),
    "tags": (Shape.LIST, TAG),
}

_OF_VALUES = frozenset(
    (
        *("type", "format", "collectionFormat", "default", "multipleOf", "pattern"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
        *("maxLength", "minLength", "maxItems", "minItems", "uniqueItems"),
    )
)
ITEMS.plain = _OF_VALUES
HEADER.plain = _OF_VALUES | {"description"}
PARAMETER.plain = HEADER.plain | {"name", "in", "required", "allowEmptyValue"}
RESPONSE.plain = frozenset(("description",))
OPERATION.plain = frozenset(("summary", "description", "externalDocs", "operationId", "deprecated"))
PATH_ITEM.plain = frozenset(("$ref",))
SECURITY_SCHEME.plain = frozenset(
    ("type", "description", "name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes")
)
ROOT.plain = frozenset(("swagger", "host", "basePath", "externalDocs"))
