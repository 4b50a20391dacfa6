"""A server of the loopback interface that answers each path in its own way."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from starlette.datastructures import Headers

from tests.server.oracle import RecordedRequest


@dataclass
class Answering:
    """What goes back for a method and path, and what came."""

    answers: Mapping[str, tuple[str, Any]]
    """Media type and body by `GET /path`, a regular expression; what is no bytes is JSON.

    Where there is a third word, it is the Accept header.
    """
    url: str = ""
    requests: list[RecordedRequest] = field(default_factory=list[RecordedRequest])

    def answer(self, method: str, path: str, accept: str) -> tuple[str, bytes]:
        """The media type and body for a request."""
        for pattern, (media_type, body) in self.answers.items():
            asked = f"{method} {path} {accept}" if pattern.count(" ") == 2 else f"{method} {path}"
            if re.fullmatch(pattern, asked):
                content = body if isinstance(body, bytes) else json.dumps(body).encode()
                return media_type, content
        raise KeyError(f"{method} {path}")


@contextmanager
def answering(answers: Mapping[str, tuple[str, Any]]) -> Generator[Answering]:
    """A server in a thread, on a free port of 127.0.0.1, until the block is left."""
    made = Answering(answers)

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
            media_type, content = made.answer(self.command, path, self.headers["accept"])
            self.send_response(200)
            self.send_header("content-type", media_type)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

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
