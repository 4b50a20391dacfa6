"""A server on this machine that answers what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

import pytest


class Server:
    """Answers each request with `answer`, and keeps the last request's method, path and body."""

    def __init__(self) -> None:
        self.answer: Any = None
        self.media_type = "application/json"
        self.method = ""
        self.path = ""
        self.sent: Any = None
        """The body: JSON, the fields of a form by name, text, or bytes."""
        kept = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                kept.sent = read(self.headers.get("Content-Type", ""), content)
                kept.method, kept.path = self.command, self.path.partition("?")[0]
                body = written(kept.answer, kept.media_type)
                self.send_response(200 if body else 204)
                if body:
                    self.send_header("Content-Type", kept.media_type)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}"


def read(media_type: str, body: bytes) -> Any:
    """A body as what it says: JSON, the fields of a form by name, text, or bytes."""
    kind = media_type.partition(";")[0]
    if kind.endswith("json"):
        return json.loads(body)
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    if kind == "multipart/form-data":
        message = message_from_bytes(b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + body)
        parts = [part for part in message.walk() if not part.is_multipart()]
        named = (part.get_param("name", header="content-disposition") for part in parts)
        contents = (part.get_payload(decode=True) for part in parts)
        return dict(zip(map(str, named), contents, strict=True))
    return body.decode() if kind.startswith("text/") else body


def written(answer: Any, media_type: str) -> bytes:
    """A body: bytes as they are, text where that is asked for, else JSON."""
    if answer is None or isinstance(answer, bytes):
        return answer or b""
    is_json = media_type == "application/json"
    return (json.dumps(answer) if is_json else str(answer)).encode()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.http.shutdown()
    thread.join()
    made.http.server_close()
