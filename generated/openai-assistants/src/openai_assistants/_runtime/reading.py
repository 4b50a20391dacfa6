"""What a response means: the value that an operation returns, or an error."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast, get_args

from .check import mismatches
from .decode import decode_as
from .error_texts import one_line, server_words, status_line
from .errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    InvalidResponseError,
    UnreadableResponseError,
    status_error_class,
)
from .headers import Headers, request_id
from .logs import MismatchLog
from .media_types import is_json
from .operations import Operation, T, error_annotation
from .outgoing import Request
from .responses import Failure, Response
from .retries import retry_after
from .urls import mask_url


def read_result(
    operation: Operation[T],
    request: Request,
    response: Response,
    log: MismatchLog,
    *,
    strict: bool,
) -> T:
    """What an operation returns that succeeded.

    Args:
        operation: What was called.
        request: As it was sent.
        response: As it came.
        log: Takes what is not as the document says, where it is not an error.
        strict: Whether that is an error.

    Raises:
        UnreadableResponseError: The body is not what the operation returns.
        InvalidResponseError: It is JSON, and not what the document says.
    """
    if operation.returns is None:
        return cast("T", None)
    annotation = operation.returns()
    content, content_type = response.content, response.headers.get("content-type", "")
    members = get_args(annotation)
    kinds: set[object] = {*members} - {type(None)} or {annotation}
    if not content and type(None) in members:
        return cast("T", None)
    if kinds == {bytes}:
        return cast("T", content)
    if kinds == {str} and not is_json(content_type):
        return cast("T", content.decode("utf-8", "replace"))
    if not content:
        raise unreadable(request, response, "it is empty")
    # JSON is JSON whatever its Content-Type says: many servers do not set it right.
    try:
        value = parse_json(content)
    except ValueError as error:
        if bytes in kinds and not is_json(content_type):
            return cast("T", content)
        kind = "" if is_json(content_type) else f"{one_line(content_type, 100) or 'untyped'}, "
        reason = f"it is {kind}not JSON ({error}): {_start(content)}"
        raise unreadable(request, response, reason) from error
    return cast("T", _decoded(operation, request, response, annotation, value, log, strict))


def read_item(
    operation: Operation[T],
    request: Request,
    head: Response,
    item: str | bytes | dict[str, object],
    log: MismatchLog,
    *,
    strict: bool,
) -> T:
    """One of the values of a response whose values come one by one.

    Args:
        operation: What was called.
        request: As it was sent.
        head: The response, whose body is still coming.
        item: The text of the value, or an object whose members were read already.
        log: Takes what is not as the document says, where it is not an error.
        strict: Whether that is an error.

    Raises:
        UnreadableResponseError: It is not JSON.
        InvalidResponseError: It is JSON, and not what the document says.
    """
    annotation = object if operation.returns is None else operation.returns()
    if annotation is str and isinstance(item, str):
        return cast("T", item)
    try:
        value = item if isinstance(item, dict) else parse_json(item)
    except ValueError as error:
        start = _start(item) if isinstance(item, bytes) else repr(one_line(str(item), 100))
        raise unreadable(
            request, head, f"a value of the stream is not JSON ({error}): {start}"
        ) from error
    return cast("T", _decoded(operation, request, head, annotation, value, log, strict))


def _decoded(
    operation: Operation[object],
    request: Request,
    response: Response,
    annotation: object,
    value: object,
    log: MismatchLog,
    strict: bool,
) -> object:
    if strict or log.is_wanted:
        found = mismatches(annotation, value)
        if found and strict:
            raise invalid(request, response, value, [str(each) for each in found])
        log.add(operation.id, found)
    return decode_as(annotation, value)


def parse_json(content: bytes | str) -> object:
    """The JSON text (RFC 8259) as Python has it; NaN and Infinity are read too.

    Raises:
        ValueError: It is not JSON, or nested too deeply, or has a number too long to read.
    """
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is no {error.encoding}") from None


def status_error(
    operation: Operation[object], request: Request, response: Response, now: float
) -> APIStatusError:
    """The error for a response that is no success; its body is read as the document says.

    Args:
        operation: What was called.
        request: As it was sent.
        response: As it came.
        now: Seconds since the epoch, for a Retry-After that is a date.
    """
    headers = response.headers
    try:
        raw = parse_json(response.content) if response.content else None
    except ValueError:
        raw = response.content.decode("utf-8", "replace")
    words = server_words(raw)
    annotation = None if isinstance(raw, str) else error_annotation(operation, response.status_code)
    body = raw if annotation is None or raw is None else decode_as(annotation, raw)
    location = headers.get("location")
    if location is not None:
        location = mask_url(location, request.secrets)
        headers = headers.replaced("location", location)
        words = f"redirected to {one_line(location)}" + (f": {words}" if words else "")
    message = status_line(response.status_code) + (f": {words}" if words else "")
    return status_error_class(response.status_code)(
        f"{message} ({_where(request, headers)})",
        status_code=response.status_code,
        headers=headers,
        body=body,
        retry_after=retry_after(headers, now),
        method=request.method,
        url=request.shown_url,
    )


def failure_error(request: Request, failure: Failure, attempts: int) -> APIError:
    """The error for a call of which no attempt brought a whole response."""
    if failure.response is not None and not failure.timeout:
        return unreadable(request, failure.response, failure.text)
    tried = f", tried {attempts} times" if attempts > 1 else ""
    error_class = APITimeoutError if failure.timeout else APIConnectionError
    message = f"{one_line(failure.text)} ({_where(request)}{tried})"
    return error_class(message, method=request.method, url=request.shown_url)


def unreadable(request: Request, response: Response, reason: str) -> UnreadableResponseError:
    """The error for a response that cannot be read, for that reason."""
    return UnreadableResponseError(
        f"{status_line(response.status_code)}, but the response cannot be read: {reason} "
        f"({_where(request, response.headers)})",
        status_code=response.status_code,
        headers=response.headers,
        body=response.content,
        method=request.method,
        url=request.shown_url,
    )


def invalid(
    request: Request, response: Response, value: object, found: Sequence[str]
) -> InvalidResponseError:
    """The error for a response of success that is not what the document says."""
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return InvalidResponseError(
        f"{status_line(response.status_code)}, but the body is not as documented: "
        f"{one_line(found[0])}{more} "
        f"({_where(request, response.headers)})",
        status_code=response.status_code,
        headers=response.headers,
        mismatches=tuple(found),
        body=value,
        method=request.method,
        url=request.shown_url,
    )


def _where(request: Request, headers: Headers | None = None) -> str:
    name = request_id(headers) if headers is not None else None
    return f"{request.target}, request id {one_line(name, 100)}" if name else request.target


def _start(content: bytes) -> str:
    return repr(one_line(content[:1000].decode("utf-8", "replace"), 100))
