"""How a call becomes a request. Nothing here does I/O.

What is the same in each call of an operation is worked out once, as a `Plan`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from .arguments import Arguments
from .credentials import Credential, credentials_for
from .encode import json_bytes, json_value
from .error_texts import one_line
from .headers import Field, caller_fields, field_name, field_value
from .json_kinds import is_object
from .media_types import is_json
from .omit import OMIT
from .operations import Operation
from .options import RequestOptions
from .parameters import (
    COOKIE,
    HEADER,
    PATH,
    QUERY,
    Style,
    cookie_pairs,
    header_text,
    path_segment,
    query_pairs,
)
from .settings import Settings
from .urls import mask_url

_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is the same in all requests for an operation by one client; its repr shows no secret."""

    operation: Operation[object]
    base: str
    path: str
    """The path, up to its first parameter."""

    segments: tuple[tuple[str, Style, str], ...]
    """Each path parameter: its name, its style, and the text that follows it."""

    query: tuple[tuple[str, str], ...]
    """Each constant of the query: its name, if it can be overridden, and its text."""

    cookies: tuple[str, ...]
    headers: Mapping[str, Field]
    """By name in small letters; among them the Content-Type of a body."""

    secrets: frozenset[str]
    """Names of query parameters that carry credentials."""

    def __repr__(self) -> str:
        return f"<Plan {self.operation.id}>"


@dataclass(frozen=True, slots=True)
class Request:
    """One request, ready to be sent; its repr shows no secret."""

    method: str
    url: str
    fields: list[Field]
    content: bytes | None
    path: str
    """What follows the base URL, without the query; for messages."""

    secrets: frozenset[str]
    """Names of query parameters that carry credentials."""

    @property
    def origin(self) -> str:
        """Scheme, host and port of the URL."""
        return "/".join(self.url.split("/", 3)[:3])

    @property
    def target(self) -> str:
        """Method and path, for messages."""
        return f"{self.method} {one_line(self.path, 200)}"

    @property
    def shown_url(self) -> str:
        """The URL, with credentials as `***`."""
        return mask_url(self.url, self.secrets)

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.shown_url}>"


def plan_requests(
    settings: Settings, operation: Operation[object], overridden: Collection[str] = ()
) -> Plan:
    """The plan of an operation.

    Args:
        settings: The client's.
        operation: The operation.
        overridden: Names, in small letters, of headers that the call itself sets.

    Raises:
        MissingCredentialsError: It needs credentials that the client does not have.
    """
    security = settings.security if operation.security is None else operation.security
    credentials = credentials_for(
        operation.id, security, settings.credentials, {*settings.headers, *overridden}
    )
    template, _, template_query = operation.path.partition("#")[0].partition("?")
    # Without the slash a template could go on with the host of the base URL.
    path, *rest = _PARAMETER.split(template if template.startswith("/") else f"/{template}")
    return Plan(
        operation,
        base=str(settings.base_url),
        path=path,
        segments=tuple(
            (name, operation.styles.get(("path", name), PATH), text)
            for name, text in zip(rest[::2], rest[1::2], strict=True)
        ),
        query=(
            *(("", text) for text in (settings.base_url.query, template_query) if text),
            *(
                (name, pair)
                for name, value in operation.query.items()
                for pair in query_pairs(name, value)
            ),
            *(
                (c.name, f"{quote(c.name, safe='')}={c.text}")
                for c in credentials
                if c.place == "query"
            ),
        ),
        cookies=(
            *(
                pair
                for name, value in operation.cookies.items()
                for pair in cookie_pairs(name, value)
            ),
            *(f"{c.name}={c.text}" for c in credentials if c.place == "cookie"),
        ),
        headers={**_headers(settings, operation, credentials), **settings.headers},
        secrets=frozenset(c.name for c in credentials if c.place == "query"),
    )


def _headers(
    settings: Settings, operation: Operation[object], credentials: tuple[Credential, ...]
) -> dict[str, Field]:
    headers = {
        "Accept": operation.accept,
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": settings.user_agent,
    }
    if operation.body is not None:
        headers["Content-Type"] = operation.body
    headers.update(operation.headers)
    headers.update(
        (c.name, c.text) for c in credentials if c.place == "header" and c.text is not None
    )
    return {
        name.lower(): (field_name(name), field_value(text, f"header {name!r}"))
        for name, text in headers.items()
    }


def build_request(plan: Plan, arguments: Arguments, options: RequestOptions) -> Request:
    """The request of one call.

    Raises:
        ValueError: An argument cannot be sent; the message names it.
        TypeError: The body, or what the options would add to it, is not what the operation sends.
    """
    operation = plan.operation
    path = plan.path
    for name, style, text in plan.segments:
        path += path_segment(name, arguments.path.get(name), style) + text
    query = "&".join(_query(plan, arguments.query, options.get("query")))
    content = _content(operation, arguments.body, options.get("body"))
    return Request(
        operation.method,
        f"{plan.base}{path}?{query}" if query else plan.base + path,
        _fields(plan, arguments, options.get("headers"), with_body=content is not None),
        content,
        path,
        plan.secrets,
    )


def _query(
    plan: Plan, query: Mapping[str, object], extra: Mapping[str, object] | None
) -> Iterator[str]:
    styles = plan.operation.styles
    for name, text in plan.query:
        if not extra or name not in extra:
            yield text
    for name, value in query.items():
        if value is not OMIT and (not extra or name not in extra):
            yield from query_pairs(name, value, styles.get(("query", name), QUERY))
    if extra:
        for name, value in extra.items():
            yield from query_pairs(name, value, styles.get(("query", name), QUERY))


def _fields(
    plan: Plan, arguments: Arguments, extra: Mapping[str, str] | None, with_body: bool
) -> list[Field]:
    fields = dict(plan.headers)
    if not with_body:
        fields.pop("content-type", None)
    for name, value in arguments.headers.items():
        text = header_text(name, value, plan.operation.styles.get(("header", name), HEADER))
        if text is not None:
            fields[name.lower()] = (
                field_name(name),
                field_value(text, f"header parameter {name!r}"),
            )
    cookies = list(plan.cookies)
    for name, value in arguments.cookies.items():
        cookies += cookie_pairs(name, value, plan.operation.styles.get(("cookie", name), COOKIE))
    if cookies:
        fields["cookie"] = (b"Cookie", "; ".join(cookies).encode("ascii"))
    if extra:
        fields.update(caller_fields(extra, "request_options['headers']"))
    return list(fields.values())


def _content(
    operation: Operation[object], body: object, extra: Mapping[str, object] | None
) -> bytes | None:
    """The body, or None if there is none to send."""
    if extra:
        if operation.body is None or not is_json(operation.body):
            raise TypeError(
                f"request_options['body'] cannot be added: {operation.id} sends no JSON object"
            )
        body = {**_members(operation, body), **extra}
    if operation.body is None or (not operation.body_required and _is_left_out(body)):
        return None
    if is_json(operation.body):
        return json_bytes({} if body is OMIT else body)
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, (bool, int, float)) and operation.body.lower().startswith("text/"):
        return json_bytes(body)  # The text of a number, or `true`.
    kind = type(body).__name__
    raise TypeError(
        f"the body of {operation.id}, {operation.body}, must be bytes or str, not {kind}"
    )


def _is_left_out(body: object) -> bool:
    """Whether a body, or every one of its members, is left out; an empty object is not."""
    if is_object(body) and body:
        return all(member is OMIT for member in body.values())
    return body is OMIT


def _members(operation: Operation[object], body: object) -> Mapping[str, object]:
    members = {} if body is OMIT else body if is_object(body) else json_value(body)
    if not is_object(members):
        raise TypeError(
            f"request_options['body'] cannot be added: the body of {operation.id} is not an object"
        )
    return members
