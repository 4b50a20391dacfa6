"""What is passed as a parameter, openapi-core reads out of the request, style by style.

openapi-core splits what it has decoded, so that values here hold no delimiter of their style. What
it cannot read (objects in exploded form style, `spaceDelimited`) is read by the rules of RFC 6570.
"""

from __future__ import annotations

import json
from functools import cache
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from _runtime.arguments import Arguments
from _runtime.clock import SYSTEM_CLOCK
from _runtime.operations import Operation, Style
from _runtime.options import RequestOptions
from _runtime.requests import build_request, plan_requests
from _runtime.settings import check_settings
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import BasePathFinder
from werkzeug.datastructures import Headers, ImmutableMultiDict

SETTINGS = check_settings(
    base_url="https://a.example/v1",
    default_base_url=None,
    user_agent="acme/1",
    credentials={},
    security=(),
    timeout=None,
    max_retries=0,
    default_headers=None,
    max_response_size=1,
    idempotency_header="",
    strict_responses=False,
    clock=SYSTEM_CLOCK,
)
SCHEMAS = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "strings": {"type": "array", "items": {"type": "string"}},
    "integers": {"type": "array", "items": {"type": "integer"}},
    "object": {
        "type": "object",
        "properties": {"R": {"type": "integer"}, "name": {"type": "string"}},
    },
}
NAME = "color"


class _Known(BasePathFinder):
    """There is one path."""

    def find(self, method, name):
        path = self.spec / "paths" / "/x"
        return PathOperationServer(path, path / "get", None, TemplateResult("/x", {}), {})


@cache
def reader(place, style, explode, kind, content):
    """An openapi-core that reads the only parameter of the only operation of a document."""
    schema = SCHEMAS[kind]
    written = (
        {"content": {content: {"schema": schema}}}
        if content
        else {"style": style, "explode": explode, "schema": schema}
    )
    parameter = {"name": NAME, "in": place, "required": True, **written}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"get": {"parameters": [parameter], "responses": {}}}},
    }
    config = Config(spec_validator_cls=None, path_finder_cls=_Known)
    return OpenAPI.from_dict(document, config=config)


class Wire:
    """A request as a server has it, which decodes it before openapi-core looks at it."""

    host_url, path, method, body, content_type = "", "/x", "get", None, ""

    def __init__(self, request):
        url = urlsplit(request.url)
        fields = [(n.decode("ascii"), v.decode("latin-1")) for n, v in request.fields]
        cookie = dict(fields).get("Cookie", "")
        pairs = [pair.partition("=") for pair in cookie.split("; ") if pair]
        segment = unquote(url.path.removeprefix("/v1/x/"))
        assert url.path.count("/") == 3  # one segment, whatever is in it
        self.query = parse_qsl(url.query, keep_blank_values=True, strict_parsing=bool(url.query))
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(self.query),
            header=Headers(fields),
            cookie=ImmutableMultiDict((name, unquote(value)) for name, _, value in pairs),
            # openapi-core has the style in the name, as RFC 6570 has.
            path={f"{sign}{NAME}{star}": segment for sign in ("", ".", ";") for star in ("", "*")},
        )


def sent(place, value, style):
    """The request that passes a value."""
    path = f"/x/{{{NAME}}}" if place == "path" else "/x/y"
    operation = Operation[None]("op", "GET", path, styles={(place, NAME): style})
    given = {NAME: value}
    arguments = Arguments(
        path=given if place == "path" else {},
        query=given if place == "query" else {},
        headers=given if place == "header" else {},
        cookies=given if place == "cookie" else {},
    )
    return Wire(build_request(plan_requests(SETTINGS, operation), arguments, RequestOptions()))


def read(place, value, style, kind):
    """What openapi-core makes of the request that passes a value."""
    wire = sent(place, value, style)
    document = reader(place, style.name, style.explode, kind, style.content)
    result = document.unmarshal_request(wire)
    result.raise_for_errors()
    return getattr(result.parameters, place)[NAME]


LETTERS = st.characters(codec="utf-8", exclude_characters=",;=.|&[] %+\x7f", exclude_categories="C")
LATIN = st.characters(codec="latin-1", exclude_characters=",=", exclude_categories=("C", "Z"))
WHOLE = st.characters(codec="utf-8")


def values(place, style, kind):
    """Values that this style can say, so that whoever reads can tell them apart."""
    alphabet = LATIN if place == "header" else LETTERS
    whole = {
        "header": st.text(LATIN, min_size=1),
        "path": st.text(WHOLE, min_size=1).filter(lambda t: set(unquote(t)) - set(".%")),
    }.get(place, st.text(WHOLE, min_size=1))
    text = st.text(alphabet, min_size=1)
    match kind:
        case "string":
            return text if style in ("label", "matrix") else whole
        case "integer":
            return st.integers(-(2**63), 2**64)
        case "number":
            return st.floats(allow_nan=False, allow_infinity=False)
        case "boolean":
            return st.booleans()
        case "strings":
            return st.lists(text, min_size=1)
        case "integers":
            return st.lists(st.integers(), min_size=1)
        case _:
            return st.fixed_dictionaries({"R": st.integers(), "name": text})


def cases():
    simple = ("string", "integer", "number", "boolean")
    for kind in SCHEMAS:
        for explode in (False, True):
            for style in ("simple", "label", "matrix"):
                if not (style == "label" and explode and kind == "number"):  # its dot is one
                    yield "path", style, explode, kind
            yield "header", "simple", explode, kind
            if kind != "object" or not explode:
                yield "query", "form", explode, kind
                yield "cookie", "form", explode, kind
        if kind not in simple:
            yield "query", "pipeDelimited", False, kind
    yield "query", "deepObject", True, "object"


@pytest.mark.parametrize(("place", "style", "explode", "kind"), [*cases()])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_openapi_core_reads_what_was_passed(place, style, explode, kind, data):
    value = data.draw(values(place, style, kind))
    if place == "cookie" and explode and kind in ("strings", "integers"):
        value = value[:1]  # it knows no cookie that comes twice
    if style == "label" and explode and kind == "string":
        value = value.replace(".", "")
    assert read(place, value, Style(style, explode=explode), kind) == value


@pytest.mark.parametrize("place", ["path", "query", "header", "cookie"])
@pytest.mark.parametrize("kind", ["strings", "object", "string"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_what_goes_as_json_openapi_core_reads_back(place, kind, data):
    alphabet = (
        st.characters(codec="latin-1", exclude_categories="C") if place == "header" else WHOLE
    )
    text = st.text(alphabet, min_size=1)
    value = data.draw(
        {
            "string": text,
            "strings": st.lists(text),
            "object": st.fixed_dictionaries({"R": st.integers(), "name": text}),
        }[kind]
    )
    style = Style("form" if place in ("query", "cookie") else "simple", content="application/json")
    assert read(place, value, style, kind) == value


@given(value=st.text(WHOLE))
def test_reserved_characters_stay_and_the_value_is_the_same(value):
    wire = sent("query", value, Style("form", explode=True, allow_reserved=True))
    assert wire.query == [(NAME, value)]


@given(value=st.lists(st.text(LETTERS, min_size=1), min_size=1))
def test_a_list_parted_by_spaces_is_read_back(value):
    wire = sent("query", value, Style("spaceDelimited"))
    assert [(n, v.split(" ")) for n, v in wire.query] == [(NAME, value)]


@pytest.mark.parametrize("style", ["form", "pipeDelimited", "spaceDelimited"])
@given(value=st.lists(st.text(WHOLE), min_size=1))
def test_an_exploded_list_is_read_back_whatever_is_in_it(style, value):
    wire = sent("query", value, Style(style, explode=True))
    assert wire.query == [(NAME, each) for each in value]


@given(value=st.dictionaries(st.text(WHOLE, min_size=1), st.text(WHOLE), min_size=1))
def test_an_exploded_object_is_read_back_whatever_is_in_it(value):
    wire = sent("query", value, Style("form", explode=True))
    assert dict(wire.query) == value


@given(
    value=st.dictionaries(
        st.text(LETTERS, min_size=1),
        st.text(WHOLE) | st.lists(st.text(WHOLE), min_size=1),
        min_size=1,
    )
)
def test_a_deep_object_is_read_back_whatever_is_in_it(value):
    wire = sent("query", value, Style("deepObject", explode=True))
    found: dict[str, list[str]] = {}
    for name, text in wire.query:
        found.setdefault(name.removeprefix(f"{NAME}[").removesuffix("]"), []).append(text)
    assert found == {n: v if isinstance(v, list) else [v] for n, v in value.items()}


@given(value=st.text(WHOLE, min_size=1))
def test_a_path_segment_is_one_segment_whatever_is_in_it(value):
    if set(unquote(unquote(unquote(unquote(value))))) - {"."}:
        assert sent("path", value, Style("simple")).parameters.path[NAME] == value
    else:
        with pytest.raises(ValueError, match="path parameter 'color'"):
            sent("path", value, Style("simple"))


def test_json_is_as_short_as_it_can_be():
    wire = sent("query", {"R": 1, "name": "ä"}, Style("form", content="application/json"))
    ((_, text),) = wire.query
    assert json.loads(text) == {"R": 1, "name": "ä"}
    assert " " not in text
