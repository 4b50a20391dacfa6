"""What goes wrong with a call.

All of it is an `APIError`, but for arguments that cannot be sent: ValueError and TypeError.
No error holds a header of the request or a credential, and each can be pickled and copied.
"""

from __future__ import annotations

from typing import Any

from .headers import Headers, request_id


class APIError(Exception):
    """A call that did not succeed; base class of all the others."""

    method: str | None
    """The method of the request, if there was one."""

    url: str | None
    """The URL of the request, credentials in it shown as `***`."""

    def __init__(self, message: str, *, method: str | None = None, url: str | None = None) -> None:
        super().__init__(message)
        self.method = method
        self.url = url

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(cls: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


class MissingCredentialsError(APIError):
    """The operation needs credentials that the client does not have; nothing was sent."""


class TokenRequestError(APIError):
    """No access token was given."""

    code: str | None
    """Why, by the words of RFC 6749 §5.2: `invalid_client`, ...; None if the server gave none."""

    status_code: int | None
    """The status code of the response."""

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        status_code: int | None = None,
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.code = code
        self.status_code = status_code


class ClientClosedError(APIError):
    """The client was closed before the call; nothing was sent."""


class APIConnectionError(APIError):
    """No response came: no connection, or one that broke."""


class APITimeoutError(APIConnectionError):
    """No whole response came in time."""


class _ResponseError(APIError):
    status_code: int
    """The status code of the response (RFC 9110 §15)."""

    headers: Headers
    """The header fields of the response."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Headers | None = None,
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.headers = Headers() if headers is None else headers

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, to give to its support."""
        return request_id(self.headers)


class UnreadableResponseError(_ResponseError):
    """A response of success that cannot be read: cut short, too large, empty, or no JSON."""

    body: bytes
    """The body, as far as it came."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Headers | None = None,
        body: bytes = b"",
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(message, status_code=status_code, headers=headers, method=method, url=url)
        self.body = body


class InvalidResponseError(_ResponseError):
    """A response of success that is not what the document says, where `strict_responses` is set."""

    mismatches: tuple[str, ...]
    """What is wrong, each with its place as JSON Pointer (RFC 6901)."""

    body: object
    """The body as parsed JSON."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Headers | None = None,
        mismatches: tuple[str, ...] = (),
        body: object = None,
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(message, status_code=status_code, headers=headers, method=method, url=url)
        self.mismatches = mismatches
        self.body = body


class APIStatusError(_ResponseError):
    """The server did not answer with success; subclasses tell the usual statuses apart."""

    body: object
    """The body as the document's model of this error; else as parsed JSON; else as text."""

    retry_after: float | None
    """The seconds after which the server asks to try again, if it does."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Headers | None = None,
        body: object = None,
        retry_after: float | None = None,
        method: str | None = None,
        url: str | None = None,
    ) -> None:
        super().__init__(message, status_code=status_code, headers=headers, method=method, url=url)
        self.body = body
        self.retry_after = retry_after


class RedirectError(APIStatusError):
    """3xx: the API is elsewhere. It is not followed: credentials go to the base URL alone."""


class BadRequestError(APIStatusError):
    """400: the request is not one that the server understands."""


class AuthenticationError(APIStatusError):
    """401: the credentials are wrong, or have expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: it does not go with the state that things are in."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is understood, and its content is not valid."""


class RateLimitError(APIStatusError):
    """429: too many requests, or a quota that is used up."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class WaiterError(APIError):
    """What was waited for did not come about."""

    result: object
    """What came back last."""

    status: object
    """The status in it; None if there was none."""

    def __init__(self, message: str, *, result: object, status: object) -> None:
        super().__init__(message)
        self.result = result
        self.status = status


class WaiterFailedError(WaiterError):
    """The status is one that nothing good comes after."""


class WaiterTimeoutError(WaiterError):
    """The status was still no final one when the time was over; the server may go on."""


_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_FAMILIES: dict[int, type[APIStatusError]] = {3: RedirectError, 5: InternalServerError}


def status_error_class(status_code: int) -> type[APIStatusError]:
    """The class of the errors with that status."""
    return _CLASSES.get(status_code) or _FAMILIES.get(status_code // 100, APIStatusError)
