"""The errors that the runtime raises, by status."""

from __future__ import annotations

CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def error_class(status: str) -> str:
    """The class that is raised for a status code, or for a range such as 5XX."""
    if status.startswith("5"):
        return "InternalServerError"
    if status.startswith("3"):
        return "RedirectError"
    return CLASSES.get(status, "APIStatusError")
