"""What is read of the machine: files below the folder of the document, and nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError
from sdkwright.document import load
from sdkwright.document.limits import MAX_BYTES

from .conftest import Write

Found = Callable[..., list[Diagnostic]]

DOCUMENT = """\
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components: {schemas: {A: {$ref: REFERENCE}}}
"""

_OPENED: list[str] = []
_WATCHED = threading.Event()


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if not _WATCHED.is_set():
        return
    if event == "open" and not isinstance(arguments[0], int):
        _OPENED.append(str(arguments[0]))
    if event.startswith(("socket.", "subprocess.", "os.system", "urllib.")):
        _OPENED.append(event)


sys.addaudithook(_watch)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """What was opened or called since the test began."""
    _OPENED.clear()
    _WATCHED.set()
    yield _OPENED
    _WATCHED.clear()


def document_with(reference: str) -> str:
    quoted = reference.replace("'", "''")
    return DOCUMENT.replace("REFERENCE", f"'{quoted}'")


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("http://127.0.0.1:9/a.json", "remote-ref"),
        ("https://example.org/a.yaml#/b", "remote-ref"),
        ("HTTP://example.org/", "remote-ref"),
        ("//example.org/a.yaml", "remote-ref"),
        ("ftp://example.org/a", "remote-ref"),
        ("file:///etc/passwd", "remote-ref"),
        ("file:a.yaml", "remote-ref"),
        ("data:application/json,{}", "remote-ref"),
        ("C:\\windows\\win.ini", "remote-ref"),
        ("/etc/passwd", "outside-ref"),
        ("%2Fetc/passwd", "outside-ref"),
        ("../secret.yaml", "outside-ref"),
        ("..", "outside-ref"),
        ("./inner/../../secret.yaml", "outside-ref"),
        ("%2e%2e/secret.yaml", "outside-ref"),
        ("..%2fsecret.yaml", "outside-ref"),
        ("..\\secret.yaml", "outside-ref"),
        ("..%5csecret.yaml", "outside-ref"),
        ("inner%00.yaml", "outside-ref"),
        ("link.yaml", "outside-ref"),
        ("folder-link/secret.yaml", "outside-ref"),
        ("inner", "not-a-file"),
        (".", "not-a-file"),
        ("pipe", "not-a-file"),
        ("loop", "unreadable-file"),
        ("n" * 300, "unreadable-file"),
        ("%252e%252e/secret.yaml", "unresolved-ref"),
        ("?a=b", "unresolved-ref"),
    ],
)
def test_a_reference_that_leads_out_is_refused_unread(
    write: Write, tmp_path: Path, opened: list[str], reference: str, code: str
) -> None:
    write("secret.yaml", "type: string\ndescription: canary\n")
    path = write("api/api.yaml", document_with(reference))
    write("api/inner/a.yaml", "type: string\n")
    (tmp_path / "api/link.yaml").symlink_to("../secret.yaml")
    (tmp_path / "api/folder-link").symlink_to("..")
    (tmp_path / "api/loop").symlink_to("loop")
    os.mkfifo(tmp_path / "api/pipe")
    opened.clear()
    with pytest.raises(SdkwrightError) as refused:
        load(path, Diagnostics())
    (error,) = refused.value.diagnostics
    assert error.code == code
    assert error.location is not None
    assert error.location.pointer == "/components/schemas/A/$ref"
    assert "canary" not in str(refused.value)
    assert all(f"{name}/".startswith(f"{tmp_path}/api/") for name in opened)


def test_links_that_stay_inside_are_followed(write: Write, tmp_path: Path) -> None:
    write("real/a.yaml", "type: string\n")
    (tmp_path / "link.yaml").symlink_to("real/a.yaml")
    path = write("api.yaml", document_with("link.yaml"))
    document = load(path, Diagnostics())
    target = document.resolve(document.root["components"]["schemas"]["A"])
    assert target.location.file == str(tmp_path / "real/a.yaml")


def test_a_document_behind_a_link_refers_to_its_real_neighbours(
    write: Write, tmp_path: Path
) -> None:
    write("real/a.yaml", "type: string\n")
    write("real/api.yaml", document_with("a.yaml"))
    (tmp_path / "api.yaml").symlink_to("real/api.yaml")
    document = load(tmp_path / "api.yaml", Diagnostics())
    assert document.root.location.file == str(tmp_path / "api.yaml")
    assert document.resolve(document.root["components"]["schemas"]["A"]).value == {"type": "string"}


def test_each_file_is_read_once(write: Write, opened: list[str]) -> None:
    write("a.yaml", "{b: {$ref: '#/c'}, c: {type: string}, d: {$ref: ./x/../a.yaml#/c}}")
    path = write(
        "api.yaml",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
        "    A: {$ref: 'a.yaml#/b'}\n    B: {$ref: './a.yaml#/c'}\n    C: {$ref: 'a.yaml#/d'}\n",
    )
    opened.clear()
    load(path, Diagnostics())
    assert opened == [str(path), str(path.parent / "a.yaml")]


def test_loading_opens_nothing_but_the_document(write: Write, opened: list[str]) -> None:
    path = write(
        "api.yaml",
        DOCUMENT.replace("REFERENCE", "'#/components/schemas/B'").replace("}}}", "}, B: {}}}"),
    )
    opened.clear()
    load(path, Diagnostics())
    assert opened == [str(path)]


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "socket"])
def test_the_document_itself_must_be_a_file(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "api.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
    with pytest.raises(SdkwrightError) as refused:
        load(path, Diagnostics())
    (error,) = refused.value.diagnostics
    assert error.code in ("file-not-found", "not-a-file", "unreadable-file")
    assert error.location is not None
    assert error.location.file == str(path)


def test_a_missing_document_may_have_been_misspelt(write: Write) -> None:
    path = write("assistants.yaml", "")
    with pytest.raises(SdkwrightError) as refused:
        load(path.with_name("asistants.yaml"), Diagnostics())
    assert refused.value.diagnostics[0].hint == "did you mean `assistants.yaml`?"


def test_a_file_larger_than_the_limit_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(SdkwrightError, match="larger than the limit of 50 MB"):
        load(path, Diagnostics())


@pytest.mark.parametrize(
    "name", ["a b.yaml", "-rf.yaml", "a'\"\n__import__('os').yaml", "é😀.yaml"]
)
def test_odd_names_of_files_are_fine(write: Write, name: str) -> None:
    assert load(write(name, "openapi: 3.1.0\npaths: {}\n"), Diagnostics()).version == "3.1.0"


def test_a_name_that_is_not_unicode_is_fine(tmp_path: Path) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/\xff.yaml"))
    path.write_text("openapi: 3.1.0\npaths: {}\n")
    document = load(path, Diagnostics())
    assert document.version == "3.1.0"
    assert len(document.digest) == 64


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    reference=st.lists(
        st.sampled_from(
            ["..", ".", "/", "\\", "%2e", "%2F", "a.yaml", "inner", ":", "http", "#", "~", "?"]
        ),
        max_size=7,
    ).map("".join)
)
def test_no_spelling_of_a_path_leads_out(
    write: Write, tmp_path: Path, opened: list[str], reference: str
) -> None:
    write("secret.yaml", "type: string\n")
    write("api/inner/a.yaml", "type: string\n")
    path = write("api/api.yaml", document_with(reference))
    opened.clear()
    with contextlib.suppress(SdkwrightError):
        load(path, Diagnostics())
    for name in opened:
        assert Path(name).resolve().is_relative_to(tmp_path / "api")


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"openapi: 3.1.0\ninfo: {title: \xff}", 2, 15),
        (b"\xc3\xa9: \xed\xa0\x80", 1, 4),
        (b"\x80", 1, 1),
    ],
)
def test_bytes_that_are_not_utf_8_are_refused_where_they_stand(
    found: Found, data: bytes, line: int, column: int
) -> None:
    (error,) = found(data)
    assert error.code == "invalid-encoding"
    assert error.position is not None
    assert (error.position.line, error.position.column) == (line, column)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["api.yaml", "api.json"])
def test_utf_8_and_marked_utf_16_are_read(write: Write, encoding: str, name: str) -> None:
    text = '{"openapi": "3.1.0", "info": {"title": "Té😀", "version": "1"}, "paths": {}}'
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    document = load(write(name, (mark + text).encode(encoding)), Diagnostics())
    assert document.root["info"].text("title") == "Té😀"


def test_the_digest_is_of_the_bytes_wherever_they_are(write: Write) -> None:
    digests: list[str] = []
    for folder, schema in (("one", "{}"), ("two", "{}"), ("six", "{ }")):
        write(f"{folder}/a.yaml", schema)
        path = write(f"{folder}/api.yaml", document_with("a.yaml"))
        digests.append(load(path, Diagnostics()).digest)
    assert digests[0] == digests[1] != digests[2]


def test_the_digest_of_one_file_is_that_of_its_bytes(write: Write) -> None:
    path = write("api.yaml", "openapi: 3.1.0\npaths: {}\n")
    assert load(path, Diagnostics()).digest == hashlib.sha256(path.read_bytes()).hexdigest()
