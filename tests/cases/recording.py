"""A server of the loopback interface that records what it is asked, and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from starlette.datastructures import Headers

from tests.server.oracle import RecordedRequest, RecordedResponse


def answer(status: int, body: Any = None, media_type: str = "application/json") -> RecordedResponse:
    """A response; a body that is neither bytes nor None is sent as JSON."""
    headers = Headers({"content-type": media_type} if body is not None else {})
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return RecordedResponse(status, headers, data)


@dataclass
class Recorder:
    """What came over the wire, and what goes back."""

    url: str = ""
    requests: list[RecordedRequest] = field(default_factory=list[RecordedRequest])
    answers: list[RecordedResponse] = field(default_factory=list[RecordedResponse])
    """One for each request; the last is given again and again."""

    def tell(self, *answers: RecordedResponse) -> None:
        """Forget all requests, and answer the next ones so."""
        self.requests.clear()
        self.answers[:] = answers

    def next_answer(self) -> RecordedResponse:
        """The answer to the next request."""
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def recorder() -> Generator[Recorder]:
    """A server in a thread, on a free port of 127.0.0.1, until the block is left."""
    made = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            path, _, query = self.path.partition("?")
            raw = [(k.lower().encode(), v.encode("latin-1")) for k, v in self.headers.items()]
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            made.requests.append(RecordedRequest(self.command, path, query, Headers(raw=raw), body))
            self.answer(made.next_answer())

        def answer(self, told: RecordedResponse) -> None:
            self.send_response(told.status_code)
            for name, value in told.headers.items():
                self.send_header(name, value)
            if told.status_code != 204:
                self.send_header("content-length", str(len(told.data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(told.data)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()
