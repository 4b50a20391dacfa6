"""A document from a URL: what is asked of whom, and what is refused."""

from __future__ import annotations

import time
from collections.abc import Callable
from io import BufferedIOBase

import pytest
from sdkwright.diagnostics import Diagnostic, Diagnostics, Location, SdkwrightError, Severity
from sdkwright.document import download as module
from sdkwright.document import load
from sdkwright.document.download import download, redirected
from sdkwright.document.files import RefusedError
from sdkwright.document.urls import is_url, shown_url

from .web import Answer, serving

DOCUMENT = b"openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
REFUSED = "download-refused"
FAILED = "download-failed"


def refused(url: str) -> RefusedError:
    with pytest.raises(RefusedError) as found:
        download(url)
    assert found.value.hint
    return found.value


def redirecting(location: str, status: int = 302) -> Callable[[str], Answer]:
    """Answers with a redirect, but for `/end`, where the document is."""

    def answers(resource: str) -> Answer:
        if resource == "/end":
            return Answer(DOCUMENT)
        return Answer(status=status, headers={"Location": location})

    return answers


def test_what_stands_at_the_url_is_what_comes() -> None:
    with serving(lambda _: Answer(DOCUMENT)) as web:
        assert download(f"{web.origin}/a%20b/ü.yaml?v=1&x=%2F#fragment") == DOCUMENT
    ((resource, headers),) = web.requests
    assert resource == "/a%20b/%C3%BC.yaml?v=1&x=%2F"
    assert headers["host"] == web.origin.removeprefix("http://")
    assert headers["accept-encoding"] == "identity"
    assert "authorization" not in headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", ["/end", "end", "{origin}/end", "//{host}/end"])
def test_redirects_within_an_origin_are_followed(status: int, location: str) -> None:
    answer: list[Answer] = []
    with serving(lambda r: Answer(DOCUMENT) if r == "/end" else answer[0]) as web:
        there = location.format(origin=web.origin, host=web.origin.removeprefix("http://"))
        answer.append(Answer(status=status, headers={"Location": there}))
        assert download(f"{web.origin}/start") == DOCUMENT
    assert [resource for resource, _ in web.requests] == ["/start", "/end"]


@pytest.mark.parametrize(("count", "is_fine"), [(5, True), (6, False)])
def test_five_redirects_are_followed_and_no_more(count: int, is_fine: bool) -> None:
    def answers(resource: str) -> Answer:
        step = int(resource[1:])
        if step == count:
            return Answer(DOCUMENT)
        return Answer(status=302, headers={"Location": f"/{step + 1}"})

    with serving(answers) as web:
        if is_fine:
            assert download(f"{web.origin}/0") == DOCUMENT
        else:
            assert "more than 5 redirects" in refused(f"{web.origin}/0").message
    assert len(web.requests) == 6


@pytest.mark.parametrize(
    "location",
    [
        "{other}/end",
        "http://localhost:{port}/end",
        "http://127.1:{port}/end",
        "http://[::ffff:127.0.0.1]:{port}/end",
        "http://[::1]:{port}/end",
        "http://0.0.0.0:{port}/end",
        "http://10.0.0.1/end",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.64.0.1/end",
        "http://224.0.0.1/end",
        "http://[64:ff9b::7f00:1]/end",
        "http://[2002:7f00:1::]/end",
        "http://[fe80::1%25lo]/end",
        "https://127.0.0.1:{port}/end",
        "http://user:secret@localhost:{port}/end",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "data:text/plain,openapi",
    ],
)
def test_a_redirect_leads_to_no_address_that_is_not_public(location: str) -> None:
    with serving(lambda _: Answer(DOCUMENT)) as other:
        port = other.origin.rpartition(":")[2]
        there = location.format(other=other.origin, port=port)
        with serving(redirecting(there)) as web:
            assert refused(f"{web.origin}/start").code in (REFUSED, FAILED)
    assert len(web.requests) == 1
    assert other.requests == []


def test_https_is_not_left() -> None:
    with pytest.raises(RefusedError, match="from https to http"):
        redirected("https://example.org/a", "http://example.org/b")
    assert redirected("http://example.org/a", "https://example.org/b") == "https://example.org/b"


def test_credentials_go_to_the_origin_that_they_are_for(monkeypatch: pytest.MonkeyPatch) -> None:
    # There is no public address to be had in a test.
    monkeypatch.setattr(module, "_is_public", str)
    with serving(lambda _: Answer(DOCUMENT)) as other:
        with serving(redirecting(f"{other.origin}/end")) as web:
            host = web.origin.removeprefix("http://")
            assert download(f"http://me:s%40cret@{host}/start") == DOCUMENT
        with serving(redirecting("/end")) as same:
            host = same.origin.removeprefix("http://")
            assert download(f"http://me:s%40cret@{host}/start") == DOCUMENT
    assert "authorization" not in other.requests[0][1]
    assert "cookie" not in other.requests[0][1]
    basic = "Basic bWU6c0BjcmV0"
    assert [headers.get("authorization") for _, headers in web.requests] == [basic]
    assert [headers.get("authorization") for _, headers in same.requests] == [basic, basic]


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with serving(lambda _: Answer(DOCUMENT)) as web:
        assert download(web.origin) == DOCUMENT


def endless(stream: BufferedIOBase) -> None:
    while True:
        stream.write(b"#" * 1000 + b"\n")


def slow(stream: BufferedIOBase) -> None:
    while True:
        stream.write(b"#")
        stream.flush()
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (Answer(b"gone", 404), FAILED, "the server answered 404 Not Found"),
        (Answer(b"", 500), FAILED, "500"),
        (Answer(DOCUMENT, 206), FAILED, "206"),
        (Answer(status=302), FAILED, "does not say where to"),
        (Answer(status=304), FAILED, "304"),
        (
            Answer(b"<html>", headers={"Content-Type": "text/html; charset=utf-8"}),
            FAILED,
            "a web page",
        ),
        (Answer(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}), FAILED, "compressed"),
        (Answer(b"short", headers={"Content-Length": "10"}), FAILED, "ended before"),
        (Answer(endless), "too-large", "larger than the limit"),
        (Answer(b"#" * 6000), "too-large", "larger than the limit"),
        (Answer(b"zz\r\n", headers={"Transfer-Encoding": "chunked"}), FAILED, ""),
        (Answer(b"5\r\nab", headers={"Transfer-Encoding": "chunked"}), FAILED, ""),
        (Answer(status=302, headers={"Location": "http://["}), FAILED, ""),
        (Answer(status=302, headers={"Location": "http:///end"}), FAILED, ""),
        (Answer(status=302, headers={"Location": "/a b"}), FAILED, ""),
    ],
)
def test_what_is_no_whole_document_is_refused(
    monkeypatch: pytest.MonkeyPatch, answer: Answer, code: str, said: str
) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 5000)
    with serving(lambda _: answer) as web:
        error = refused(web.origin)
    assert error.code == code
    assert said in error.message


def test_a_server_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_SECONDS", 0.5)
    with serving(lambda _: Answer(slow)) as web:
        began = time.monotonic()
        assert "takes longer than the limit" in refused(web.origin).message
    assert time.monotonic() - began < 10


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:///a",
        "http://exa mple.org/",
        "http://example.org/\n/a",
        "http://example.org:99999/",
        "http://example.org:x/",
        "http://[::1/",
        "http://127.0.0.1:9/nobody-listens",
        "https://127.0.0.1:9/nobody-listens",
        "http://no-such-host.invalid/",
        f"http://{'a' * 300}.org/",
    ],
)
def test_urls_that_lead_nowhere(url: str) -> None:
    assert refused(url).code == FAILED


def test_a_server_without_tls_is_told_so() -> None:
    with serving(lambda _: Answer(DOCUMENT)) as web:
        error = refused(web.origin.replace("http:", "https:"))
    assert error.code == FAILED
    assert web.requests == []


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("http://a.example/x", True),
        ("HTTPS://a.example/x", True),
        ("api.yaml", False),
        ("./http://a", False),
        ("ftp://a.example/x", False),
        ("C:\\api.yaml", False),
        ("", False),
    ],
)
def test_what_is_a_url(text: str, url: bool) -> None:
    assert is_url(text) is url


def test_secrets_in_a_url_are_not_shown() -> None:
    shown = shown_url("https://me:secret@example.org/a/b.yaml?token=secret#secret")
    assert shown == "https://example.org/a/b.yaml"


def loaded(text: str, path: str = "/v1/api.yaml") -> tuple[list[Diagnostic], str]:
    """What is found in a document that is fetched, and the origin that it came from."""
    diagnostics = Diagnostics()
    with serving(lambda r: Answer(text.encode() if r == path else b"type: string")) as web:
        try:
            load(f"{web.origin}{path}", diagnostics)
        except SdkwrightError as error:
            return list(error.diagnostics), web.origin
        finally:
            assert [resource for resource, _ in web.requests] == [path]
    return list(diagnostics), web.origin


HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


@pytest.mark.parametrize(
    "reference",
    [
        "other.yaml",
        "{origin}/v1/other.yaml",
        "../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://127.0.0.1:9/a",
    ],
)
def test_a_document_that_was_fetched_refers_to_nothing_but_itself(reference: str) -> None:
    text = HEAD + f"components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n"
    errors = [d for d in loaded(text)[0] if d.severity is Severity.ERROR]
    assert [error.code for error in errors] == ["remote-ref"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_document_that_was_fetched_may_refer_to_itself_by_its_name(version: str) -> None:
    text = HEAD.replace("3.1.0", version) + """\
servers: [{url: 'https://api.example'}]
components: {schemas: {A: {$ref: 'api.yaml#/components/schemas/B'}, B: {type: string}}}
"""
    assert loaded(text)[0] == []


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (HEAD, "{origin}"),
        (HEAD + "servers: []\n", "{origin}"),
        (HEAD + "servers: [{url: /v2}]\n", "{origin}/v2"),
        (HEAD + "servers: [{url: ./}]\n", "{origin}/v1"),
        (HEAD + "servers: [{url: ..}]\n", "{origin}"),
        (
            "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\nbasePath: /v3\n",
            "{origin}/v3",
        ),
    ],
)
def test_relative_servers_stand_beside_the_document(head: str, url: str) -> None:
    (note,), origin = loaded(head)
    assert (note.code, note.severity) == ("relative-server", Severity.NOTE)
    assert f"{url.format(origin=origin)} is taken" in note.message


def test_servers_that_are_not_relative_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    text = HEAD + "servers: [{url: 'https://a.example/v1'}, {url: '{host}/v1'}]\n"
    assert loaded(text)[0] == []


def test_findings_have_places_in_what_was_fetched() -> None:
    text = HEAD + "components: {schemas: {A: 5}}\n"
    diagnostics = Diagnostics()
    with serving(lambda _: Answer(text.encode())) as web, pytest.raises(SdkwrightError):
        load(f"{web.origin.replace('//', '//me:secret@')}/api.yaml?key=secret", diagnostics)
    (error,) = diagnostics
    name = f"{web.origin}/api.yaml"
    assert error.location == Location(name, "/components/schemas/A")
    assert error.location is not None
    assert diagnostics.sources is not None
    position = diagnostics.sources.position(error.location)
    assert position is not None
    assert (position.line, position.column) == (4, 27)
