"""TLS: a server that cannot show who it is gets nothing, and is not asked again."""

from __future__ import annotations

import socket
import ssl
import threading
import warnings
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from _runtime.errors import APIConnectionError
from _runtime.operations import Operation

GET = Operation[None]("get", "GET", "/x")
AUTHORITY = trustme.CA()


class TLSServer:
    """A server that shows a certificate, and what came to it once the handshake was over."""

    def __init__(self, certificate, configure=None):
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(context)
        if configure is not None:
            configure(context)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://localhost:{self.listener.getsockname()[1]}"
        self.connections = 0
        self.received = []
        threading.Thread(target=self._listen, args=(context,), daemon=True).start()

    def _listen(self, context):
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                self.connections += 1
                with (
                    suppress(OSError),
                    connection,
                    context.wrap_socket(connection, server_side=True) as secure,
                ):
                    data = secure.recv(65536)
                    self.received.append(data)
                    if data:
                        secure.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

    def close(self):
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


@pytest.fixture
def serve():
    """Starts a server with a certificate."""
    started = []

    def start(certificate, configure=None):
        started.append(TLSServer(certificate, configure))
        return started[-1]

    yield start
    for server in started:
        server.close()


@pytest.fixture
def trusting(api):
    """An HTTP client of the caller's that trusts the authority of this test."""
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    made = api.http_client(verify=context)
    yield made
    api.close()
    api.wait(made.aclose() if api.runner else made.close())


def refused(api, server, http_client=None):
    """The error that a call ends with, which found nobody to trust."""
    api.client(base_url=server.url, http_client=http_client, max_retries=5)
    with pytest.raises(APIConnectionError) as caught:
        api.call(GET)
    assert server.connections == 1  # the same would happen again
    assert not any(server.received)
    assert api.time.waits == []
    assert api.secret not in str(caught.value)
    return str(caught.value)


def test_a_server_that_is_trusted_is_called(api, serve, trusting):
    server = serve(AUTHORITY.issue_cert("localhost"))
    api.client(base_url=server.url, http_client=trusting)
    api.call(GET)
    assert f"Bearer {api.secret}".encode() in server.received[0]


def test_a_certificate_of_an_unknown_authority_is_refused(api, serve):
    server = serve(trustme.CA().issue_cert("localhost"))
    assert "no connection to https://localhost" in refused(api, server)


def test_a_certificate_that_is_over_is_refused(api, serve, trusting):
    past = datetime.now(UTC) - timedelta(days=3)
    certificate = AUTHORITY.issue_cert("localhost", not_after=past)
    assert "expired" in refused(api, serve(certificate), trusting)


def test_a_certificate_of_another_host_is_refused(api, serve, trusting):
    certificate = AUTHORITY.issue_cert("other.example")
    assert "mismatch" in refused(api, serve(certificate), trusting)


def test_an_old_version_of_tls_is_refused(api, serve, trusting):
    def configure(context):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1
        context.set_ciphers("ALL:@SECLEVEL=0")

    server = serve(AUTHORITY.issue_cert("localhost"), configure)
    assert "no connection to https://localhost" in refused(api, server, trusting)


def test_keys_are_written_only_where_the_environment_says_so(api, serve, tmp_path, monkeypatch):
    file = tmp_path / "keys"
    monkeypatch.setenv("SSLKEYLOGFILE", str(file))
    server = serve(AUTHORITY.issue_cert("localhost"))
    refused(api, server)
    if file.exists():  # as it is for every program that uses OpenSSL by Python's defaults
        assert api.secret not in file.read_text()
