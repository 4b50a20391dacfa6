"""What the errors of the HTTP library mean, for people and for what is done next."""

from __future__ import annotations

from typing import TypeAlias

from .content_codings import CodingError
from .http_library import httpx2
from .outgoing import Request
from .response_limits import LateError, LimitError, Limits, SizeError
from .responses import Failure, Response

Broken: TypeAlias = "httpx2.RequestError | LimitError | CodingError"

_LATE = "it took longer than the total timeout"


def failure_of(
    error: Broken,
    request: Request,
    limits: Limits,
    came: Response | None = None,
) -> Failure:
    """Why there is no response, or no whole one.

    Args:
        error: What was raised; the request is taken off it.
        request: What was sent.
        limits: What it was sent within.
        came: What had come of a response.
    """
    timeouts = limits.timeouts
    _forget_request(error, request)
    detail = str(error) or type(error).__name__
    match error:
        case SizeError():
            text = "it is larger than max_response_size"
            return Failure(error, text, permanent=True, response=came)
        case LateError():
            return Failure(error, _LATE, timeout=True, response=came)
        case httpx2.PoolTimeout():
            text = f"no connection came free within {timeouts['pool']:.3g} s"
            return Failure(error, text, timeout=True, sent=False)
        case httpx2.ConnectTimeout():
            text = f"no connection to {request.origin} within {timeouts['connect']:.3g} s"
            return Failure(error, text, timeout=True, sent=False)
        case httpx2.TimeoutException() if limits.is_late():
            return Failure(error, _LATE, timeout=True, response=came)
        case httpx2.WriteTimeout():
            text = f"the request was not taken within {timeouts['write']:.3g} s"
            return Failure(error, text, timeout=True)
        case httpx2.TimeoutException():
            text = f"nothing came for {timeouts['read']:.3g} s"
            return Failure(error, text, timeout=True, response=came)
        case httpx2.ConnectError():
            text = f"no connection to {request.origin}: {detail}"
            return Failure(error, text, sent=False, permanent=_is_tls_error(error))
        case httpx2.ProxyError():
            return Failure(error, f"the proxy refused: {detail}", sent=False)
        case httpx2.UnsupportedProtocol() | httpx2.LocalProtocolError():
            text = f"the request cannot be sent: {detail}"
            return Failure(error, text, sent=False, permanent=True)
        case httpx2.DecodingError() | CodingError():
            text = f"its Content-Encoding is broken: {detail}"
            return Failure(error, text, permanent=True, response=came)
        case _:
            return Failure(error, f"the connection broke: {detail}", response=came)


def _forget_request(error: Broken, request: Request) -> None:
    """Take the request, with its credentials, off an error that becomes the cause of ours.

    The frames of the HTTP library go too: they hold it as well, and error reporters show variables.
    """
    if isinstance(error, httpx2.RequestError):
        error.request = httpx2.Request(request.method, request.shown_url)
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__


def _is_tls_error(error: BaseException | None) -> bool:
    """Whether TLS failed for good: a wrong certificate or version, not a connection that broke."""
    import ssl

    while error is not None:
        if isinstance(error, ssl.SSLError):
            broke = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
            return not isinstance(error, broke)
        error = error.__cause__ or error.__context__
    return False
