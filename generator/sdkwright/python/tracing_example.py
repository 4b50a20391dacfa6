"""The hooks that the README shows: spans of OpenTelemetry."""

from __future__ import annotations

TRACING = """\
class Tracing(Hooks):
    def before_request(self, request: HookedRequest) -> None:
        tracer = trace.get_tracer({package})
        span = tracer.start_span(request.operation, kind=trace.SpanKind.CLIENT)
        span.set_attribute("http.request.method", request.method)
        span.set_attribute("http.request.resend_count", request.attempt - 1)
        span.set_attribute("url.full", request.url)
        propagate.inject(request.headers, trace.set_span_in_context(span))
        request.state["span"] = span

    def after_response(self, request: HookedRequest, response: Response) -> None:
        span = request.state["span"]
        assert isinstance(span, trace.Span)
        span.set_attribute("http.response.status_code", response.status_code)
        if response.status_code >= 400:
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    def on_error(self, request: HookedRequest, error: BaseException) -> None:
        span = request.state["span"]
        assert isinstance(span, trace.Span)
        span.record_exception(error)
        span.set_status(trace.StatusCode.ERROR)
        span.end()
"""
"""Named as the conventions for HTTP clients have it: https://opentelemetry.io/docs/specs/semconv/http/."""
