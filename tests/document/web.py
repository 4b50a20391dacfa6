"""A server on loopback that answers as a test wants it to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from typing import TypeAlias


@dataclass(frozen=True)
class Answer:
    """A status, headers, and a body or something that writes one."""

    body: bytes | Callable[[BufferedIOBase], None] = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Answers: TypeAlias = Callable[[str], Answer]
"""What is answered to a request for a resource."""


@dataclass
class Web:
    """A server, and the requests that it got."""

    origin: str
    requests: list[tuple[str, Mapping[str, str]]] = field(
        default_factory=list[tuple[str, Mapping[str, str]]]
    )
    """The resource and the headers of each."""


@contextmanager
def serving(answers: Answers, host: str = "127.0.0.1") -> Generator[Web]:
    """A server that runs as long as the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.requests.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            answer = answers(self.path)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if isinstance(answer.body, bytes) and "Content-Length" not in answer.headers:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            try:
                if isinstance(answer.body, bytes):
                    self.wfile.write(answer.body)
                else:
                    answer.body(self.wfile)
            except OSError:
                pass  # the client has seen enough

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer((host, 0), Handler)
    web = Web(f"http://{host}:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
