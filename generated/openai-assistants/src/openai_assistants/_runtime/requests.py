"""How a call becomes a request. Nothing here does I/O.

What is the same in each call of an operation is worked out once, as a `Plan`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote, urljoin, urlsplit
from uuid import uuid4

from .arguments import Arguments
from .bodies import Body
from .credentials import Credential, Obtained, credentials_for
from .encode import json_bytes, json_value
from .error_texts import one_line
from .errors import MissingCredentialsError
from .headers import Field, caller_fields, field_name, field_value
from .json_kinds import is_object
from .media_types import is_json
from .omit import OMIT
from .operations import Operation
from .options import RequestOptions
from .outgoing import Request
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
from .retries import IDEMPOTENT
from .settings import Settings
from .urls import BaseURL, mask_url, parse_base_url, without_parameters

_UNSAFE = re.compile(r"[\x00-\x20\x7f-\uffff\\]")
_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is the same in all requests for an operation by one client; its repr shows no secret."""

    operation: Operation[object]
    base: BaseURL
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

    supplied: tuple[Credential, ...]
    """The credentials that are obtained anew for each request."""

    key_header: str
    """The header for a key by which the server knows a request again; empty for none."""

    def __repr__(self) -> str:
        return f"<Plan {self.operation.id}>"


def plan_requests(
    settings: Settings,
    operation: Operation[object],
    overridden: Collection[str] = (),
    base_url: str | None = None,
) -> Plan:
    """The plan of an operation.

    Args:
        settings: The client's.
        operation: The operation.
        overridden: Names, in small letters, of headers that the call itself sets.
        base_url: Where the call itself is to be sent.

    Raises:
        MissingCredentialsError: It needs credentials that the client does not have.
        ValueError: The base URL is none.
    """
    base = settings.base_url
    if base_url is not None:
        base = parse_base_url(base_url, "request_options['base_url']")
    elif operation.base_url is not None and not settings.is_chosen:
        base = parse_base_url(operation.base_url, f"the base URL of {operation.id}")
    security = settings.security if operation.security is None else operation.security
    credentials = credentials_for(
        operation.id, security, settings.credentials, {*settings.headers, *overridden}
    )
    template, _, template_query = operation.path.partition("#")[0].partition("?")
    # Without the slash a template could go on with the host of the base URL.
    path, *rest = _PARAMETER.split(template if template.startswith("/") else f"/{template}")
    return Plan(
        operation,
        base=base,
        path=path,
        segments=tuple(
            (name, operation.styles.get(("path", name), PATH), text)
            for name, text in zip(rest[::2], rest[1::2], strict=True)
        ),
        query=(
            *(("", text) for text in (base.query, template_query) if text),
            *(
                (name, pair)
                for name, value in operation.query.items()
                for pair in query_pairs(name, value)
            ),
            *(
                (c.name, f"{quote(c.name, safe='')}={c.text}")
                for c in credentials
                if c.place == "query" and c.text is not None
            ),
        ),
        cookies=(
            *(
                pair
                for name, value in operation.cookies.items()
                for pair in cookie_pairs(name, value)
            ),
            *(
                f"{c.name}={c.text}"
                for c in credentials
                if c.place == "cookie" and c.text is not None
            ),
        ),
        headers={**_headers(settings, operation, credentials), **settings.headers},
        secrets=frozenset(c.name for c in credentials if c.place == "query"),
        supplied=tuple(c for c in credentials if c.supply is not None),
        key_header=operation.key_header or settings.idempotency_header,
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


def build_request(
    plan: Plan, arguments: Arguments, options: RequestOptions, *, is_async: bool = False
) -> Request:
    """The request of one call; `is_async` where the asynchronous client sends it.

    Raises:
        ValueError: An argument cannot be sent; the message names it.
        TypeError: The body, or what the options would add to it, is not what the operation sends.
    """
    operation = plan.operation
    path = plan.path
    for name, style, text in plan.segments:
        path += path_segment(name, arguments.path.get(name), style) + text
    query = "&".join(_query(plan, arguments.query, options.get("query")))
    if arguments.url is not None:
        path, query = _followed(plan, path, arguments.url)
    base = str(plan.base) if arguments.url is None else plan.base.origin
    media_type = arguments.media_type or operation.body
    content, content_type = _content(
        operation, media_type, arguments.body, options.get("body"), is_async=is_async
    )
    fields = _fields(plan, arguments, content, content_type, options.get("headers"))
    if plan.key_header or "idempotency_key" in options:
        _add_key(fields, plan, options.get("idempotency_key"))
    key = fields.get(plan.key_header.lower()) if plan.key_header else None
    return Request(
        operation.method,
        f"{base}{path}?{query}" if query else f"{base}{path}",
        list(fields.values()),
        content,
        path,
        plan.base.origin,
        plan.secrets,
        is_keyed=key is not None and bool(key[1]),
    )


def supplied_to(plan: Plan, options: RequestOptions) -> tuple[Credential, ...]:
    """The credentials to obtain for a call: query parameters that it sets itself go over them."""
    query = options.get("query") or {}
    return tuple(c for c in plan.supplied if c.place != "query" or c.name not in query)


def authorized(request: Request, secrets: Mapping[Credential, Obtained]) -> Request:
    """The request with credentials that were obtained for it.

    Raises:
        MissingCredentialsError: One is empty.
        TypeError: One is no str.
        ValueError: One cannot be sent in its place; the message does not show it.
    """
    for credential, obtained in secrets.items():
        request = _with_secret(request, credential, obtained.secret)
    return request


def _with_secret(request: Request, credential: Credential, secret: object) -> Request:
    text = credential.written(secret)
    if text is None:
        raise MissingCredentialsError(
            f"the function that was given as the argument {credential.argument!r} gave no secret"
        )
    if credential.place == "query":
        joint = "&" if "?" in request.url else "?"
        url = f"{request.url}{joint}{quote(credential.name, safe='')}={text}"
        return replace(request, url=url)
    name = "Cookie" if credential.place == "cookie" else credential.name
    value = f"{credential.name}={text}" if credential.place == "cookie" else text
    return replace(request, fields=_with_field(request.fields, name, value))


def _with_field(fields: list[Field], name: str, value: str) -> list[Field]:
    """The fields and one more; a cookie goes with those that are there (RFC 6265 §4.2.1)."""
    wire, text = field_name(name), field_value(value, f"header {name!r}")
    same = [given for each, given in fields if each.lower() == wire.lower()]
    others = [field for field in fields if field[0].lower() != wire.lower()]
    return [*others, (wire, b"; ".join((*same, text)) if wire == b"Cookie" else text)]


def _followed(plan: Plan, path: str, url: str) -> tuple[str, str]:
    """Path and query of a URL that the server gave, with the credentials that belong in a query."""
    try:
        target = urlsplit(urljoin(f"{plan.base}{path}", url))
    except ValueError:
        target = None
    # A path without slash, as of `mailto:`, would go on with the host of the base URL.
    if target is None or _UNSAFE.search(url) or target.path[:1] not in ("", "/"):
        raise ValueError(
            f"the URL of the next page is none: {one_line(mask_url(url, plan.secrets), 100)!r}"
        )
    # A key that the server repeats may be an old one by now.
    query = without_parameters(f"?{target.query}", plan.secrets)[1:]
    keys = [text for name, text in plan.query if name in plan.secrets]
    return target.path or "/", "&".join([*filter(None, [query]), *keys])


def _add_key(fields: dict[str, Field], plan: Plan, key: object) -> None:
    """Give the request a key of its own, where it needs one and the caller has set no header."""
    if not plan.key_header:
        raise TypeError("request_options['idempotency_key']: the API knows no such keys")
    is_needed = bool(plan.operation.key_header) or plan.operation.method not in IDEMPOTENT
    if key is not None or (is_needed and plan.key_header.lower() not in fields):
        what = "request_options['idempotency_key']"
        text = str(uuid4()) if key is None else key
        if not isinstance(text, str):
            raise TypeError(f"{what} must be a str, not {type(text).__name__}")
        value = field_value(text, what)
        if not value:
            raise ValueError(f"{what} must not be empty")
        fields[plan.key_header.lower()] = (field_name(plan.key_header), value)


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
    plan: Plan,
    arguments: Arguments,
    content: bytes | Body | None,
    content_type: str,
    extra: Mapping[str, str] | None,
) -> dict[str, Field]:
    fields = dict(plan.headers)
    if content is None:
        fields.pop("content-type", None)
    elif content_type != plan.operation.body:
        fields["content-type"] = (b"Content-Type", field_value(content_type, "the media type"))
    if isinstance(content, Body) and content.length is not None:
        fields["content-length"] = (b"Content-Length", str(content.length).encode())
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
    return fields


def _content(
    operation: Operation[object],
    media_type: str | None,
    body: object,
    extra: Mapping[str, object] | None,
    *,
    is_async: bool,
) -> tuple[bytes | Body | None, str]:
    """The body and its Content-Type; None if there is none to send."""
    if extra:
        if media_type is None or not is_json(media_type):
            raise TypeError(
                f"request_options['body'] cannot be added: {operation.id} sends no JSON object"
            )
        body = {**_members(operation, body), **extra}
    if media_type is None or (not operation.body_required and _is_left_out(body)):
        return None, ""
    if is_json(media_type):
        return json_bytes({} if body is OMIT else body), media_type
    from .contents import content_of  # stays unloaded for those who send JSON alone

    return content_of(
        body, media_type, operation.encodings, f"the body of {operation.id}", is_async=is_async
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
