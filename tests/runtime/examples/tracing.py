"""OpenTelemetry spans for the attempts of calls, by hooks.

The README of an emitted package shows this, with the name of the package in place of `_runtime`.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from _runtime.hooks import HookedRequest, Hooks
from _runtime.responses import Response
from opentelemetry import propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode


class Tracing(Hooks):
    """A span for each attempt of a call, as the semantic conventions for HTTP clients say."""

    def __init__(self) -> None:
        self._tracer = trace.get_tracer("acme")

    def before_request(self, request: HookedRequest) -> None:
        url = urlsplit(request.url)
        span = self._tracer.start_span(
            f"{request.method} {request.operation}",
            kind=SpanKind.CLIENT,
            attributes={
                "http.request.method": request.method,
                "http.request.resend_count": request.attempt - 1,
                "server.address": url.hostname or "",
                "url.full": request.url,
            },
        )
        propagate.inject(request.headers, trace.set_span_in_context(span))
        request.state["span"] = span

    def after_response(self, request: HookedRequest, response: Response) -> None:
        span = request.state["span"]
        assert isinstance(span, Span)
        span.set_attribute("http.response.status_code", response.status_code)
        if response.status_code >= 400:
            span.set_status(Status(StatusCode.ERROR))
        span.end()

    def on_error(self, request: HookedRequest, error: BaseException) -> None:
        span = request.state["span"]
        assert isinstance(span, Span)
        span.set_attribute("error.type", type(error).__name__)
        span.set_status(Status(StatusCode.ERROR))
        span.end()
