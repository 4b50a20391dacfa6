"""A document from a URL: for the one that a user names on the command line, and nothing else.

What the server says is not trusted. A redirect to another origin must lead to a public address,
takes no credentials along, and does not leave https. Proxies, cookies, `.netrc` and the like have
no part in it.
"""

from __future__ import annotations

import base64
import re
import socket
import ssl
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, unquote, urljoin, urlsplit

from .files import RefusedError
from .limits import MAX_BYTES, MAX_REDIRECTS, MAX_SECONDS
from .urls import is_url

_PORTS = {"http": 80, "https": 443}
_REDIRECTS = (301, 302, 303, 307, 308)
_UNSAFE = re.compile("[\x00-\x20\x7f]")
_SHOWN = 200
"""Characters of what a server says that a message shows."""
_NAT64 = IPv6Network("64:ff9b::/96")
_HEADERS = {
    "Accept": "application/yaml, application/json, */*;q=0.5",
    "Accept-Encoding": "identity",
    "User-Agent": "sdkwright",
}


@dataclass(frozen=True, slots=True)
class _Target:
    """What a URL says, in the characters of HTTP."""

    scheme: str
    host: str
    port: int
    resource: str
    """Path and query."""
    user: str
    """What stands before the host, decoded."""

    @property
    def origin(self) -> tuple[str, str, int]:
        return self.scheme, self.host, self.port


def download(url: str) -> bytes:
    """What stands at a URL of http or https.

    Raises:
        RefusedError: It cannot be had, is no document, or is larger than the limit; a redirect
            leads where none may.
    """
    first = here = _target(url)
    ends = time.monotonic() + MAX_SECONDS
    try:
        for _ in range(MAX_REDIRECTS + 1):
            is_first = here.origin == first.origin
            with (
                _connected(here, ends, must_be_public=not is_first) as connection,
                _answer(connection, here, first.user if is_first else "") as answer,
            ):
                if answer.status not in _REDIRECTS:
                    return _body(answer, ends)
                url = redirected(url, answer.headers["Location"])
                here = _target(url)
    except (OSError, HTTPException, ValueError) as error:
        if time.monotonic() >= ends:
            raise _too_slow() from None
        raise _failed(f"this cannot be fetched: {_reason(error)}") from None
    raise _failed(f"more than {MAX_REDIRECTS} redirects, the limit")


def _target(url: str) -> _Target:
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, KeyError):
        raise _failed("this is no URL of http or https") from None
    if not host or _UNSAFE.search(url):
        raise _failed("this is no URL of http or https")
    resource = parts.path or "/"
    if parts.query:
        resource += f"?{parts.query}"
    user = unquote(parts.netloc.rpartition("@")[0])
    return _Target(parts.scheme, host, port, quote(resource, safe="/?%:@!$&'()*+,;=~"), user)


@contextmanager
def _connected(target: _Target, ends: float, *, must_be_public: bool) -> Generator[HTTPConnection]:
    """A connection to the host of a target, which is cut when the time is over."""
    found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    if must_be_public and not all(map(_is_public, addresses)):
        raise _refused("a redirect leads to an address that is not public")
    wire = _dialled(addresses, target.port, ends)
    if target.scheme == "https":
        context = ssl.create_default_context()
        wire = context.wrap_socket(wire, server_hostname=target.host, do_handshake_on_connect=False)
    # A server that sends byte after byte would never meet the timeout of a socket.
    watch = threading.Timer(max(0.0, ends - time.monotonic()), _cut, [wire])
    watch.daemon = True
    watch.start()
    connection = HTTPConnection(target.host, target.port)
    try:
        if isinstance(wire, ssl.SSLSocket):
            wire.do_handshake()
        connection.sock = wire
        yield connection
    finally:
        watch.cancel()
        connection.close()
        wire.close()


def _dialled(addresses: Sequence[str], port: int, ends: float) -> socket.socket:
    """A socket that is connected to the first address that answers.

    Connecting to the addresses themselves, and not to the name again, makes sure that they are
    those that were looked at.
    """
    problem: OSError = OSError("the host has no address")
    for address in addresses:
        try:
            return socket.create_connection((address, port), max(0.1, ends - time.monotonic()))
        except OSError as error:
            problem = error
    raise problem


def _cut(wire: socket.socket) -> None:
    with suppress(OSError):
        # That of the plain socket: that of TLS would leave the reader alone.
        socket.socket.shutdown(wire, socket.SHUT_RDWR)


def _answer(connection: HTTPConnection, target: _Target, user: str) -> HTTPResponse:
    headers = dict(_HEADERS)
    if user:
        headers["Authorization"] = f"Basic {base64.b64encode(user.encode()).decode()}"
    host = f"[{target.host}]" if ":" in target.host else target.host
    is_default = target.port == _PORTS[target.scheme]
    headers["Host"] = host if is_default else f"{host}:{target.port}"
    connection.request("GET", target.resource, headers=headers)
    return connection.getresponse()


def redirected(url: str, location: str | None) -> str:
    """Where a redirect leads.

    Raises:
        RefusedError: Nowhere, or where none may.
    """
    if location is None:
        raise _failed("the server redirects, and does not say where to")
    there = urljoin(url, location)
    if not is_url(there):
        raise _refused("a redirect leads to something else than http or https")
    if url.lower().startswith("https:") and not there.lower().startswith("https:"):
        raise _refused("a redirect leads from https to http")
    return there


def _body(answer: HTTPResponse, ends: float) -> bytes:
    """The document that was sent, whole."""
    if answer.status != 200:
        raise _failed(f"the server answered {answer.status} {answer.reason[:_SHOWN]}".rstrip())
    if answer.headers.get_content_type() == "text/html":
        hint = "give the address of the file itself, not of a page that shows it"
        raise RefusedError("download-failed", "there is a web page, and no document", hint)
    encoding = answer.headers.get("Content-Encoding", "identity")
    if encoding != "identity":
        raise _failed(f"the server compressed it ({encoding[:_SHOWN]}), unasked")
    data = answer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        limit = f"{MAX_BYTES // 1_000_000} MB"
        raise RefusedError(
            "too-large",
            f"the document is larger than the limit of {limit}",
            "split it into several",
        )
    if time.monotonic() >= ends:
        raise _too_slow()
    if answer.length:
        raise _failed("the server ended before the document did")
    return data


def _is_public(address: str) -> bool:
    """Whether an address is one of the internet at large (IANA special-purpose registries)."""
    ip: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = IPv4Address(int(ip) & 0xFFFF_FFFF)
        ip = inner or ip
    return ip.is_global and not ip.is_multicast


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        said = f"its certificate is not trusted: {error.verify_message}"
    else:
        said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return said[:_SHOWN]


def _failed(message: str) -> RefusedError:
    hint = "check the address, or save the document and give the path of that file"
    return RefusedError("download-failed", message, hint)


def _too_slow() -> RefusedError:
    return _failed(f"this takes longer than the limit of {MAX_SECONDS} seconds")


def _refused(message: str) -> RefusedError:
    hint = "if you trust it, give the address that it leads to"
    return RefusedError("download-refused", message, hint)
