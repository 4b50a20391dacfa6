"""Parameters, headers and responses of Swagger 2.0 as OpenAPI 3 writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...diagnostics import Diagnostics
from ...model import Json
from ..json_kinds import is_array, is_object
from ..moves import Site
from ..upgrade import upgrade
from ..version import Dialect

JSON = "application/json"
_BYTES = "application/octet-stream"
_URLENCODED, _MULTIPART = FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_OF_SCHEMAS = (
    *("type", "format", "items", "default", "enum", "multipleOf", "x-nullable"),
    *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
    *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
)
"""The keywords that are a schema's in OpenAPI 3."""
_STYLES: dict[tuple[str, str], dict[str, Json]] = {
    ("query", "csv"): {"style": "form", "explode": False},
    ("query", "multi"): {"style": "form", "explode": True},
    ("query", "ssv"): {"style": "spaceDelimited", "explode": False},
    ("query", "pipes"): {"style": "pipeDelimited", "explode": False},
    ("path", "csv"): {"style": "simple", "explode": False},
    ("header", "csv"): {"style": "simple", "explode": False},
}


class Values:
    """Changes objects with values in place; what cannot be said in OpenAPI 3 is reported."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def parameter(self, value: dict[str, Json], sites: Sequence[Site]) -> None:
        """Change a parameter in a path, a query or a header."""
        is_list = value.get("type") == "array"
        style = self._style(value, str(value.get("in")), sites) if is_list else {}
        value.pop("collectionFormat", None)
        if "x-example" in value:
            value["example"] = value.pop("x-example")
        elif is_object(named := value.get("x-examples")):
            value["examples"] = {name: {"value": each} for name, each in named.items()}
            del value["x-examples"]
        schema = value.get("schema") or self._schema(value, sites)
        for site in sites if "schema" not in value else ():
            site.made((), ("schema",))
        value |= {**style, "schema": schema}

    def body(
        self, value: dict[str, Json], media_types: Iterable[str], sites: Sequence[Site]
    ) -> None:
        """Change a parameter that is the body into a request body."""
        schema: Json = value.pop("schema", {})
        examples = value.pop("x-examples", None)
        content: dict[str, Json] = {}
        for media_type in media_types:
            content[media_type] = {"schema": schema}
            if is_object(examples) and media_type in examples:
                content[media_type]["example"] = examples[media_type]
            elif "x-example" in value:
                content[media_type]["example"] = value["x-example"]
            for site in sites:
                site.moved(("schema",), ("content", media_type, "schema"))
        for key in ("name", "in", "x-example"):
            value.pop(key, None)
        value["content"] = content

    def form(
        self,
        fields: dict[str, tuple[dict[str, Json], Site]],
        media_types: Sequence[str],
        site: Site,
    ) -> dict[str, Json]:
        """The request body that parameters in a form make up; these remain as they are.

        Args:
            fields: By name, with the places where they are used.
            media_types: What the operation consumes.
            site: The place of the operation.
        """
        has_file = any(field.get("type") == "file" for field, _ in fields.values())
        wanted = [m for m in media_types if m.partition(";")[0].strip().lower() in FORMS]
        if has_file:
            # Swagger 2.0, Parameter Object: a file travels in multipart/form-data alone.
            wanted = [m for m in wanted if m.lower().startswith(_MULTIPART)] or [_MULTIPART]
        wanted = wanted or [_URLENCODED]
        site.made(("parameters",), ("requestBody",))
        properties: dict[str, Json] = {}
        encoding: dict[str, Json] = {}
        for name, (field, place) in fields.items():
            own = dict(field)
            if own.get("type") == "array":
                style = self._style({**own, "in": "query"}, "query", [place])
                if style != _STYLES["query", "multi"]:
                    encoding[name] = style
            properties[name] = self._schema(own, [place])
            kept = {k: v for k, v in own.items() if k == "description" or k.startswith("x-")}
            properties[name] |= kept
            for media_type in wanted:
                at = ("requestBody", "content", media_type, "schema", "properties", name)
                site.moves.made(place.written, site.child(*at).now)
        required = [name for name, (field, _) in fields.items() if field.get("required") is True]
        schema: dict[str, Json] = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        content: dict[str, Json] = {"schema": schema}
        if encoding:
            content["encoding"] = encoding
        made: dict[str, Json] = {"content": dict.fromkeys(wanted, content)}
        return {**made, "required": True} if required else made

    def response(
        self, value: dict[str, Json], media_types: Sequence[str], sites: Sequence[Site]
    ) -> None:
        """Change a response."""
        content: dict[str, Json] = {}
        schema = value.pop("schema", None)
        if schema is not None:
            if is_object(schema) and schema.get("format") == "binary":
                media_types = [m for m in media_types if "json" not in m.lower()] or [_BYTES]
            content = {media_type: {"schema": schema} for media_type in media_types}
        examples = value.pop("examples", {})
        for media_type, example in examples.items() if is_object(examples) else ():
            of_schema = {"schema": schema} if schema is not None else {}
            content.setdefault(media_type, of_schema)["example"] = example
        for site in sites:
            for media_type in content:
                site.made((), ("content", media_type))
                site.moved(("schema",), ("content", media_type, "schema"))
                site.moved(("examples", media_type), ("content", media_type, "example"))
        if content:
            value["content"] = content
        headers = value.get("headers")
        for name, header in headers.items() if is_object(headers) else ():
            header.pop("collectionFormat", None)
            places = [site.child("headers", name) for site in sites]
            header["schema"] = self._schema(header, places)
            for place in places:
                place.made((), ("schema",))

    def _schema(self, value: dict[str, Json], sites: Sequence[Site]) -> dict[str, Json]:
        """The schema of which an object has the keywords, which leave it."""
        made = {key: value.pop(key) for key in _OF_SCHEMAS if key in value}
        upgrade(made, Dialect.SWAGGER)
        items: Json = made.get("items")
        while is_object(items):
            # How lists in lists are joined, OpenAPI 3 cannot say.
            wanted = items.pop("collectionFormat", "csv")
            if wanted != "csv":
                self._report(str(wanted), sites)
            upgrade(items, Dialect.SWAGGER)
            items = items.get("items")
        return made

    def _style(self, value: dict[str, Json], place: str, sites: Sequence[Site]) -> dict[str, Json]:
        """How the items of a list are joined (Swagger 2.0, Parameter Object)."""
        wanted = value.get("collectionFormat", "csv")
        found = _STYLES.get((place, str(wanted)))
        if found is None:
            self._report(str(wanted), sites)
        return found or _STYLES.get((place, "csv"), {})

    def _report(self, wanted: str, sites: Sequence[Site]) -> None:
        self._diagnostics.warning(
            "collection-format",
            f"OpenAPI 3 has no words for the collectionFormat `{wanted[:40]}` here; "
            "the values are joined by commas",
            sites[0].location.child("collectionFormat"),
            "join the values before the call, or describe the parameter as a string",
        )


def texts(value: Json) -> list[str]:
    """The texts of an array."""
    return [each for each in value if isinstance(each, str)] if is_array(value) else []
