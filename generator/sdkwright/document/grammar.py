"""Which objects an OpenAPI document is made of, and where each can stand.

One table serves three ends: references are looked for where they are allowed and nowhere else,
schemas are upgraded wherever they stand, and an array never stands where an object belongs. Keys
that it does not name hold plain data (`example`, `default`, `enum`, `x-...`) or text.

Fields of all versions are known in all: what a later one added, an author means in an earlier one.

Sources: OpenAPI 3.0.3 §4.7, 3.1.1 §4.8, 3.2.0 §4; JSON Schema 2020-12 Core §10 and Validation §8.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Shape(Enum):
    """How the value of a field holds the objects that belong there."""

    ONE = auto()
    """It is one of them."""
    LIST = auto()
    """It is an array of them."""
    MAP = auto()
    """It is an object that gives each a name."""
    ARRAY = auto()
    """It is an array of something else."""
    OBJECT = auto()
    """It is an object of something else."""
    MAPPING = auto()
    """It is the map of a discriminator, from tags to names or references of schemas."""


@dataclass(slots=True, eq=False)
class Kind:
    """A kind of object, such as the Parameter Object."""

    name: str
    """With its article, for messages: "a parameter"."""
    referable: bool = False
    """Whether a `$ref` may stand in its place."""
    has_siblings: bool = False
    """Whether what stands beside that `$ref` counts."""
    boolean: bool = False
    """Whether true or false may stand in its place."""
    has_type: bool = False
    """Whether it has a `type` of JSON values."""
    empty: bool = True
    """Whether nothing at all can be taken for one without fields."""
    required: tuple[str, ...] = ()
    """Text without which it has no meaning."""
    members: Kind | None = None
    """What stands under every key that is not an extension; None where keys are fields."""
    matters: bool = True
    """Whether the document cannot be understood where it is something else than an object."""
    holds_statuses: bool = False
    """Whether the keys of those are statuses of HTTP."""
    fields: dict[str, tuple[Shape, Kind]] = field(
        default_factory=dict[str, "tuple[Shape, Kind]"], repr=False
    )
    plain: frozenset[str] = frozenset()
    """The other fields, which hold text, flags and data; none where any field may stand."""
    exclusive: tuple[tuple[str, str], ...] = ()
    """Fields of which only one may be there, each after the one that counts."""

    @property
    def is_closed(self) -> bool:
        """Whether fields other than those known have no meaning."""
        return bool(self.plain)


DATA = Kind("data")
EXTERNAL_DOCS = Kind("an object of external documentation", matters=False)
XML = Kind("an XML object", matters=False)
CONTACT = Kind("a contact", matters=False)
LICENSE = Kind("a license", matters=False)
SCHEMA = Kind(
    "a schema", referable=True, has_siblings=True, boolean=True, has_type=True, empty=False
)
DISCRIMINATOR = Kind("a discriminator")
EXAMPLE = Kind("an example", referable=True)
ENCODING = Kind("an encoding")
MEDIA_TYPE = Kind("a media type", referable=True)
HEADER = Kind("a header", referable=True)
PARAMETER = Kind("a parameter", referable=True, empty=False, required=("name", "in"))
REQUEST_BODY = Kind("a request body", referable=True)
LINK = Kind("a link", referable=True)
RESPONSE = Kind("a response", referable=True)
RESPONSES = Kind("an object of responses", members=RESPONSE, holds_statuses=True)
CALLBACK = Kind("a callback", referable=True)
SERVER_VARIABLE = Kind("a server variable")
SERVER = Kind("a server")
OPERATION = Kind("an operation")
PATH_ITEM = Kind("a path item", referable=True, has_siblings=True)
PATHS = Kind("an object of paths", members=PATH_ITEM)
FLOW = Kind("an OAuth flow")
FLOWS = Kind("an object of OAuth flows", members=FLOW)
SECURITY_SCHEME = Kind("a security scheme", referable=True, empty=False, required=("type",))
TAG = Kind("a tag")
INFO = Kind("an info object")
COMPONENTS = Kind("an object of components")
ROOT = Kind("an OpenAPI document")

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods that a path item has a field for (3.2 added `query`)."""

_ONE_SCHEMA = (
    *("not", "if", "then", "else", "items", "contains", "propertyNames", "additionalProperties"),
    *("additionalItems", "unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
_NAMED_SCHEMAS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
SCHEMA.fields = {
    **dict.fromkeys(_ONE_SCHEMA, (Shape.ONE, SCHEMA)),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (Shape.LIST, SCHEMA)),
    **dict.fromkeys(_NAMED_SCHEMAS, (Shape.MAP, SCHEMA)),
    "discriminator": (Shape.ONE, DISCRIMINATOR),
    "externalDocs": (Shape.ONE, EXTERNAL_DOCS),
    "xml": (Shape.ONE, XML),
    "enum": (Shape.ARRAY, DATA),
}
DISCRIMINATOR.fields = {"mapping": (Shape.MAPPING, SCHEMA)}
ENCODING.fields = {
    "headers": (Shape.MAP, HEADER),
    "encoding": (Shape.MAP, ENCODING),
    "itemEncoding": (Shape.ONE, ENCODING),
    "prefixEncoding": (Shape.LIST, ENCODING),
}
MEDIA_TYPE.fields = {
    "schema": (Shape.ONE, SCHEMA),
    "itemSchema": (Shape.ONE, SCHEMA),
    "examples": (Shape.MAP, EXAMPLE),
    **ENCODING.fields,
}
del MEDIA_TYPE.fields["headers"]
HEADER.fields = {
    "schema": (Shape.ONE, SCHEMA),
    "content": (Shape.MAP, MEDIA_TYPE),
    "examples": (Shape.MAP, EXAMPLE),
}
PARAMETER.fields = dict(HEADER.fields)
REQUEST_BODY.fields = {"content": (Shape.MAP, MEDIA_TYPE)}
LINK.fields = {"server": (Shape.ONE, SERVER)}
RESPONSE.fields = {
    "content": (Shape.MAP, MEDIA_TYPE),
    "headers": (Shape.MAP, HEADER),
    "links": (Shape.MAP, LINK),
}
CALLBACK.members = PATH_ITEM
SERVER.fields = {"variables": (Shape.MAP, SERVER_VARIABLE)}
SERVER_VARIABLE.fields = {"enum": (Shape.ARRAY, DATA)}
OPERATION.fields = {
    "tags": (Shape.ARRAY, DATA),
    "parameters": (Shape.LIST, PARAMETER),
    "requestBody": (Shape.ONE, REQUEST_BODY),
    "responses": (Shape.ONE, RESPONSES),
    "callbacks": (Shape.MAP, CALLBACK),
    "security": (Shape.LIST, DATA),
    "servers": (Shape.LIST, SERVER),
    "externalDocs": (Shape.ONE, EXTERNAL_DOCS),
}
PATH_ITEM.fields = {
    **dict.fromkeys(METHODS, (Shape.ONE, OPERATION)),
    "additionalOperations": (Shape.MAP, OPERATION),
    "parameters": (Shape.LIST, PARAMETER),
    "servers": (Shape.LIST, SERVER),
}
TAG.fields = {"externalDocs": (Shape.ONE, EXTERNAL_DOCS)}
INFO.fields = {"contact": (Shape.ONE, CONTACT), "license": (Shape.ONE, LICENSE)}
SECURITY_SCHEME.fields = {"flows": (Shape.ONE, FLOWS)}
COMPONENTS.fields = {
    "schemas": (Shape.MAP, SCHEMA),
    "responses": (Shape.MAP, RESPONSE),
    "parameters": (Shape.MAP, PARAMETER),
    "examples": (Shape.MAP, EXAMPLE),
    "requestBodies": (Shape.MAP, REQUEST_BODY),
    "headers": (Shape.MAP, HEADER),
    "securitySchemes": (Shape.MAP, SECURITY_SCHEME),
    "links": (Shape.MAP, LINK),
    "callbacks": (Shape.MAP, CALLBACK),
    "pathItems": (Shape.MAP, PATH_ITEM),
    "mediaTypes": (Shape.MAP, MEDIA_TYPE),
}
ROOT.fields = {
    "info": (Shape.ONE, INFO),
    "servers": (Shape.LIST, SERVER),
    "paths": (Shape.ONE, PATHS),
    "webhooks": (Shape.MAP, PATH_ITEM),
    "components": (Shape.ONE, COMPONENTS),
    "security": (Shape.LIST, DATA),
    "tags": (Shape.LIST, TAG),
    "externalDocs": (Shape.ONE, EXTERNAL_DOCS),
}

_DESCRIBED = ("summary", "description")
_OF_HEADERS = frozenset(
    (
        *("description", "required", "deprecated", "allowEmptyValue", "style", "explode"),
        "example",
    )
)
DISCRIMINATOR.plain = frozenset(("propertyName", "defaultMapping"))
EXAMPLE.plain = frozenset((*_DESCRIBED, "value", "externalValue", "dataValue", "serializedValue"))
EXAMPLE.exclusive = (("value", "externalValue"), ("value", "dataValue"))
ENCODING.plain = frozenset(("contentType", "style", "explode", "allowReserved"))
MEDIA_TYPE.plain = frozenset(("description", "example"))
HEADER.plain = _OF_HEADERS
PARAMETER.plain = _OF_HEADERS | {"name", "in", "allowReserved"}
for _kind in (MEDIA_TYPE, HEADER, PARAMETER):
    _kind.exclusive = (("example", "examples"),)
for _kind in (HEADER, PARAMETER):
    _kind.exclusive += (("schema", "content"),)
REQUEST_BODY.plain = frozenset(("description", "required"))
LINK.plain = frozenset(("operationRef", "operationId", "parameters", "requestBody", "description"))
LINK.exclusive = (("operationId", "operationRef"),)
RESPONSE.plain = frozenset(_DESCRIBED)
SERVER.plain = frozenset(("url", "name", "description"))
SERVER_VARIABLE.plain = frozenset(("default", "description"))
OPERATION.plain = frozenset((*_DESCRIBED, "operationId", "deprecated"))
PATH_ITEM.plain = frozenset((*_DESCRIBED, "$ref"))
SECURITY_SCHEME.plain = frozenset(
    (
        *("type", "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl"),
        *("oauth2MetadataUrl", "deprecated"),
    )
)
TAG.plain = frozenset((*_DESCRIBED, "name", "parent", "kind"))
INFO.plain = frozenset((*_DESCRIBED, "title", "version", "termsOfService"))
CONTACT.plain = frozenset(("name", "url", "email"))
LICENSE.plain = frozenset(("name", "url", "identifier"))
EXTERNAL_DOCS.plain = frozenset(("description", "url"))
XML.plain = frozenset(("name", "namespace", "prefix", "attribute", "wrapped", "nodeType"))
FLOW.plain = frozenset(
    ("authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl", "scopes")
)
ROOT.plain = frozenset(("openapi", "$self", "jsonSchemaDialect"))
KEYWORDS = SCHEMA.fields.keys() | frozenset(
    (
        *("$ref", "$id", "$schema", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary"),
        *("$recursiveRef", "$recursiveAnchor", "$comment", "id", "dependencies"),
        *("type", "const", "required", "dependentRequired", "format", "nullable"),
        *("multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
        *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
        *("maxContains", "minContains", "maxProperties", "minProperties"),
        *("title", "description", "summary", "default", "deprecated", "readOnly", "writeOnly"),
        *("example", "examples", "contentEncoding", "contentMediaType"),
    )
)
"""What a schema can say, in any version; `summary` stands beside a `$ref` (OpenAPI 3.1.1 §4.8.23)."""
