"""The constants that describe operations to the runtime."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Content, Encoding, Json, Operation, Parameter, Response
from .annotations import Scope, annotation
from .calls import JSON, Call, accepted, error_type, sent_as
from .encoders import Code, literal
from .page_styles import page_style
from .security import security

RUNTIME = ".._runtime"
STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
"""How parameters are written unless the document says otherwise."""


def described(operation: Operation, made: Call, returns: Code, scope: Scope) -> Iterator[Code]:
    """The arguments of the constant of an operation: only what is particular to it."""
    yield from _request(operation, made, scope)
    if returns != "None":
        accept = accepted(operation)
        if accept != JSON:
            yield Code(f"accept={literal(accept)}")
        yield Code(f"returns=lambda: {returns}")
    yield from _outcome(operation, scope)
    if operation.pagination is not None:
        name, style = page_style(operation.pagination)
        scope.imports.add(f"{RUNTIME}.operations", name)
        yield Code(f"pages={style}")


def described_stream(operation: Operation, made: Call, item: Code, scope: Scope) -> Iterator[Code]:
    """The same where its response is a stream."""
    streaming = operation.streaming
    assert streaming is not None
    yield from _request(operation, made, scope)
    yield Code(f"accept={literal(streaming.media_type)}")
    yield Code(f"returns=lambda: {item}")
    yield from _outcome(operation, scope)
    style = "EventStream" if streaming.is_events else "JSONStream"
    scope.imports.add(f"{RUNTIME}.stream_styles", style)
    said = [f"end={literal(streaming.end)}"] if streaming.end else []
    if streaming.shape != "data":
        said.append(f"item={literal(streaming.shape)}")
    if streaming.resumes:
        said.append("resumes=True")
    yield Code(f"streams={style}({', '.join(said)})")


def _request(operation: Operation, made: Call, scope: Scope) -> Iterator[Code]:
    yield from (literal(operation.id), literal(operation.method), literal(operation.path))
    for place, name in (("header", "headers"), ("query", "query"), ("cookie", "cookies")):
        fixed = {
            p.name: _written(p.constant.json)
            for p in made.constants
            if p.constant is not None and p.place == place
        }
        if fixed:
            yield Code(f"{name}={literal(fixed)}")
    styles = [
        (literal(p.place), literal(p.name), style)
        for p in operation.parameters
        if (style := _style(p, scope))
    ]
    if styles:
        written = ", ".join(f"({place}, {name}): {style}" for place, name, style in styles)
        yield Code(f"styles={{{written}}}")
    if made.body is not None:
        yield Code(f"body={literal(sent_as(made.body.media_type))}")
        encodings = _encodings(operation, made.body, scope)
        if encodings:
            written = ", ".join(f"{literal(name)}: {value}" for name, value in encodings.items())
            yield Code(f"encodings={{{written}}}")
        if operation.body is not None and operation.body.required:
            yield Code("body_required=True")


def _outcome(operation: Operation, scope: Scope) -> Iterator[Code]:
    errors = _errors(operation, scope)
    if errors:
        written = ", ".join(f"{status}: {made}" for status, made in errors)
        yield Code(f"errors=lambda: {{{written}}}")
    if operation.key_header:
        yield Code(f"key_header={literal(operation.key_header)}")
    if operation.security is not None:
        yield Code(f"security={security(operation.security)}")
    server = operation.servers[0] if operation.servers else None
    if server is not None and server.is_absolute:
        yield Code(f"base_url={literal(server.default_url.rstrip('/'))}")


def _style(parameter: Parameter, scope: Scope) -> str:
    """How a parameter is written, where it is not the way of its place."""
    usual = STYLES[parameter.place]
    if (
        parameter.style == usual
        and parameter.explode == (usual == "form")
        and not parameter.allow_reserved
        and not parameter.media_type
    ):
        return ""
    return _made_style(
        parameter.style,
        scope,
        explode=parameter.explode,
        allow_reserved=parameter.allow_reserved,
        content=parameter.media_type,
    )


def _made_style(
    style: str, scope: Scope, *, explode: bool, allow_reserved: bool, content: str = ""
) -> str:
    scope.imports.add(f"{RUNTIME}.parameters", "Style")
    said = [literal(style)]
    if explode:
        said.append(Code("explode=True"))
    if allow_reserved:
        said.append(Code("allow_reserved=True"))
    if content:
        said.append(Code(f"content={literal(content)}"))
    return f"Style({', '.join(said)})"


def _encodings(operation: Operation, body: Content, scope: Scope) -> dict[str, str]:
    """How properties of forms are written, whichever form the caller chooses."""
    contents = operation.body.contents if operation.body is not None else ()
    others = operation.body.others if operation.body is not None else ()
    forms = [c for c in contents if c is body or c.media_type in others]
    found: Mapping[str, Encoding] = {}
    for content in reversed(forms):
        found = {**found, **content.encodings}
    return {name: _encoding(encoding, scope) for name, encoding in found.items()}


def _encoding(encoding: Encoding, scope: Scope) -> str:
    scope.imports.add(f"{RUNTIME}.encodings", "Encoding")
    said: list[str] = []
    if encoding.content_type:
        said.append(f"content_type={literal(encoding.content_type)}")
    if encoding.headers:
        headers = {name: _written(value) for name, value in encoding.headers.items()}
        said.append(f"headers={literal(headers)}")
    if encoding.style:
        style = _made_style(
            encoding.style, scope, explode=encoding.explode, allow_reserved=encoding.allow_reserved
        )
        said.append(f"style={style}")
    if encoding.is_file:
        said.append("is_file=True")
    return f"Encoding({', '.join(said)})"


def _errors(operation: Operation, scope: Scope) -> list[tuple[Code, Code]]:
    """The type of the body by status; what a range or `default` says is not said again."""
    found = {r.status: _error_type(r, scope) for r in operation.errors}
    typed = {status: made for status, made in found.items() if made is not None}
    ranges = {status: f"{status[0]}XX" for status in typed if status.isdigit()}
    usual = {s: typed.get(ranges.get(s, ""), typed.get("default")) for s in typed}
    return [
        (Code(status) if status.isdigit() else literal(status), made)
        for status, made in typed.items()
        if status == "default" or made != usual[status]
    ]


def _error_type(response: Response, scope: Scope) -> Code | None:
    made = error_type(response)
    return annotation(made, "value", scope) if made is not None else None


def _written(value: Json) -> str:
    """A constant as it travels."""
    return str(value).lower() if isinstance(value, bool) else str(value)
