"""Errors of the API, in the envelope of the document's ErrorResponse."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

MISSING_BETA_HEADER = (
    "You must provide the 'OpenAI-Beta' header to access the Assistants API. "
    "Please try again by setting the header 'OpenAI-Beta: assistants=v1'."
)


class ApiError(Exception):
    """A request that the API refuses."""

    def __init__(self, status: int, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.body = _error_body("invalid_request_error", message, code)


def error_body_for(status: int) -> dict[str, Any]:
    """An ErrorResponse such as comes with this status."""
    kind, code = "invalid_request_error", None
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        kind, code = "requests", "rate_limit_exceeded"
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        kind = "server_error"
    return _error_body(kind, f"The test asked for the status {status}.", code)


def _error_body(kind: str, message: str, code: str | None) -> dict[str, Any]:
    return {"error": {"type": kind, "message": message, "param": None, "code": code}}
