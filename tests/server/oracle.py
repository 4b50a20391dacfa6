"""Whether a request, or the response to it, is one that an OpenAPI document allows."""

from __future__ import annotations

import json
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema.exceptions import ValidationError, best_match
from jsonschema_path import SchemaPath
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import BasePathFinder
from openapi_core.validation.request.exceptions import (
    ParameterValidationError,
    SecurityValidationError,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from starlette.datastructures import Headers
from werkzeug.datastructures import ImmutableMultiDict


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it came over the wire."""

    method: str
    path: str
    """Still percent-encoded, with the base path, without the query."""
    query: str
    """Still percent-encoded, without the question mark."""
    headers: Headers
    body: bytes

    def json(self) -> Any:
        """The decoded body. Raises ValueError when it is not JSON."""
        return json.loads(self.body)

    def parameters(self) -> dict[str, str]:
        """The decoded query; the last value of a name that is repeated."""
        return dict(parse_qsl(self.query, keep_blank_values=True))


@dataclass(frozen=True)
class RecordedResponse:
    """A response as it goes over the wire; openapi-core reads it as it is."""

    status_code: int
    headers: Headers
    data: bytes

    @property
    def content_type(self) -> str:
        """The media type with its parameters, in lower case."""
        return self.headers.get("content-type", "").lower()


@dataclass(frozen=True)
class Route:
    """The operation that a method and a path stand for."""

    operation_id: str
    template: str
    path: dict[str, str]
    """The decoded values of the path parameters, in the order of the path."""
    query: dict[str, SchemaPath]
    """The declared query parameters."""
    takes_body: bool


class Oracle:
    """Judges requests and responses by one OpenAPI document (3.x), with openapi-core.

    Stricter than openapi-core, which lets pass: empty and dot segments, query parameters that are
    not declared or sent twice, bodies that no operation asks for, NaN in JSON.
    """

    def __init__(self, document: Path) -> None:
        config = Config(
            # A document is validated by tests of its own. None is allowed, though not annotated.
            spec_validator_cls=None,  # type: ignore[arg-type]
            path_finder_cls=_KnownTemplate,
            extra_media_type_deserializers={"application/json": _strict_json},
        )
        self._openapi = OpenAPI.from_file_path(str(document), config=config)
        self._paths: SchemaPath = self._openapi.spec / "paths"

    @cached_property
    def base_path(self) -> str:
        """Path of the document's first server, without a slash at the end (OpenAPI 3.0 §4.7.5)."""
        spec = self._openapi.spec
        if "servers" not in spec:
            return ""
        server = next(iter(spec / "servers"), None)
        if server is None:
            return ""
        url = (server / "url").read_str()
        if "variables" in server:
            for name, variable in (server / "variables").str_items():
                url = url.replace(f"{{{name}}}", (variable / "default").read_str())
        return urlsplit(url).path.rstrip("/")

    def route(self, method: str, path: str) -> Route | None:
        """The operation for a raw path; one without parameters wins (OpenAPI 3.0 §4.7.8)."""
        for template, pattern in self._patterns:
            match = pattern.fullmatch(path)
            if match and method.lower() in self._paths / template:
                operation = self._paths / template / method.lower()
                names = re.findall(r"{([^}]*)}", template)
                return Route(
                    (operation / "operationId").read_str(""),
                    template,
                    dict(zip(names, map(unquote, match.groups()), strict=True)),
                    self._query_keys | _query_parameters(self._paths / template, operation),
                    "requestBody" in operation,
                )
        return None

    def request_violations(self, request: RecordedRequest) -> list[str]:
        """What the document does not allow about a request, one line each."""
        title = f"{request.method} {request.path}"
        route = self.route(request.method, request.path)
        if route is None:
            return [f"{title}: the document has no such operation"]
        with warnings.catch_warnings():
            # It does not look at the credentials of OAuth 2, and says so each time.
            warnings.filterwarnings("ignore", "Unsupported scheme type")
            errors = [*self._openapi.request_validator.iter_errors(_RoutedRequest(request, route))]
        problems = [*_blind_spots(request, route), *(line for e in errors for line in _lines(e))]
        return [f"{title}: {problem}" for problem in problems]

    def response_violations(
        self, request: RecordedRequest, response: RecordedResponse
    ) -> list[str]:
        """What the document does not allow about the response to a request, one line each."""
        title = f"{request.method} {request.path} -> {response.status_code}"
        route = self.route(request.method, request.path)
        if route is None:
            return [f"{title}: the document has no such operation"]
        routed = _RoutedRequest(request, route)
        errors = self._openapi.response_validator.iter_errors(routed, response)
        return [f"{title}: {line}" for error in errors for line in _lines(error)]

    @cached_property
    def _query_keys(self) -> dict[str, SchemaPath]:
        schemes = self._openapi.spec / "components" / "securitySchemes"
        nodes = [node for _, node in schemes.str_items()] if schemes.exists() else []
        return {(node / "name").read_str(): node for node in nodes if node.get("in") == "query"}

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        base = re.escape(self.base_path)
        return [
            (name, re.compile(base + re.sub(r"\\{[^}]*\\}", "([^/]+)", re.escape(name))))
            for name in sorted(self._paths.str_keys(), key=lambda name: name.count("{"))
        ]


class _RoutedRequest:
    """A request for openapi-core, which gets the template in place of the path."""

    host_url = ""

    def __init__(self, request: RecordedRequest, route: Route) -> None:
        query = parse_qsl(request.query, keep_blank_values=True)
        self.path = route.template
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = request.headers.get("content-type", "").lower()
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=request.headers, path=route.path
        )


class _KnownTemplate(BasePathFinder):
    """Looks up a template instead of matching a URL against every path and server."""

    def find(self, method: str, name: str) -> PathOperationServer:
        path = self.spec / "paths" / name
        return PathOperationServer(path, path / method, None, TemplateResult(name, {}), {})


def _query_parameters(*owners: SchemaPath) -> dict[str, SchemaPath]:
    lists = [owner / "parameters" for owner in owners if "parameters" in owner]
    return {
        (parameter / "name").read_str(): parameter
        for parameters in lists
        for parameter in parameters
        if parameter["in"] == "query"
    }


def _blind_spots(request: RecordedRequest, route: Route) -> Iterator[str]:
    if not {".", ".."}.isdisjoint(route.path.values()):
        yield "path: a dot segment names another path (RFC 3986 §5.2.4)"
    if request.body and not route.takes_body:
        yield "body: the operation takes none"
    types = {name: _type(parameter) for name, parameter in route.query.items()}
    # The names that an object spreads into cannot be told from names that nobody declared.
    spreads = any(
        types[name] == "object" and parameter.get("style", "form") == "form"
        for name, parameter in route.query.items()
    )
    sent = Counter(name for name, _ in parse_qsl(request.query, keep_blank_values=True))
    for name, count in sent.items():
        if count > 1 and types.get(name) in ("string", "integer", "number", "boolean"):
            yield f"query parameter {name}: sent {count} times"
        if not spreads and {name, name.split("[")[0]}.isdisjoint(types):
            yield f"query parameter {name}: not declared"


def _type(parameter: SchemaPath) -> str | None:
    found = (parameter / "schema" / "type").read_str_or_list(None)
    return found if isinstance(found, str) else None


def _lines(error: Exception) -> Iterator[str]:
    """What openapi-core found, with the place in the value and the deepest cause known."""
    cause = error.__cause__
    place = "body"
    if isinstance(error, ParameterValidationError):
        place = f"{error.location} parameter {error.name}"
    elif isinstance(error, SecurityValidationError):
        place = "security"
    if not isinstance(cause, InvalidSchemaValue):
        yield f"{place}: {cause or error}"
        return
    for schema_error in cause.schema_errors:
        if isinstance(schema_error, ValidationError):
            deepest = best_match([schema_error])
            yield f"{place}{deepest.json_path.removeprefix('$')}: {deepest.message}"


def _strict_json(data: bytes, **_parameters: str) -> Any:
    return json.loads(data, parse_constant=_refuse_constant)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON (RFC 8259 §6)")
