"""Bodies that are sent: from memory, paths, files and iterators, as forms and in parts.

What arrives is read by python-multipart and by Python's own `urllib`.
"""

from __future__ import annotations

import asyncio
import io
import os
import tracemalloc
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from _runtime.encodings import Encoding
from _runtime.errors import APIConnectionError, APIStatusError, InternalServerError
from _runtime.files import File
from _runtime.operations import Operation
from _runtime.parameters import Style
from python_multipart.multipart import MultipartParser, parse_options_header

PUT = Operation[None]("putFile", "PUT", "/file", body="application/octet-stream")
POST = Operation[None]("addFile", "POST", "/file", body="application/octet-stream")
DATA = os.urandom(200_000)
FILE = Encoding(is_file=True)


def form(encodings=None, media_type="multipart/form-data") -> Operation[None]:
    return Operation(
        "addForm", "POST", "/form", body=media_type, body_required=True, encodings=encodings or {}
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.bin"
    path.write_bytes(DATA)
    return path


async def async_chunks():
    for start in range(0, len(DATA), 50_000):
        await asyncio.sleep(0)
        yield DATA[start : start + 50_000]


def chunks():
    yield DATA[:1]
    yield b""
    yield DATA[1:]


class Again:
    """An iterable that starts anew each time."""

    def __iter__(self):
        return chunks()


class Unseekable(io.RawIOBase):
    def __init__(self) -> None:
        self._file = io.BytesIO(DATA)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)


SOURCES = {
    "bytes": (lambda path: DATA, True, True),
    "bytearray": (lambda path: bytearray(DATA), True, True),
    "path": (lambda path: path, True, True),
    "file": (lambda path: path.open("rb"), True, True),
    "memory file": (lambda path: io.BytesIO(DATA), True, True),
    "file that cannot seek": (lambda path: Unseekable(), False, False),
    "list": (lambda path: [DATA[:9], DATA[9:]], True, True),
    "iterable": (lambda path: Again(), False, True),
    "iterator": (lambda path: chunks(), False, False),
}


@pytest.mark.parametrize(("source", "has_length", "_"), SOURCES.values(), ids=SOURCES)
def test_a_body_arrives_as_it_is(api, server, path, source, has_length, _):
    server.answer(204)
    content = source(path)
    api.call(POST, body=content)
    if isinstance(content, io.IOBase):
        assert not content.closed
        content.close()
    request = server.request
    assert request.body == DATA
    assert request.headers["content-type"] == "application/octet-stream"
    assert request.headers.get("content-length") == (str(len(DATA)) if has_length else None)
    assert request.headers.get("transfer-encoding") == (None if has_length else "chunked")


@pytest.mark.parametrize(("source", "_", "can_repeat"), SOURCES.values(), ids=SOURCES)
def test_a_body_is_sent_again_if_it_can_be_had_again(api, server, path, source, _, can_repeat):
    server.answer(503, {})
    server.answer(204)
    content = source(path)
    if can_repeat:
        api.call(PUT, body=content)
    else:
        with pytest.raises(InternalServerError):
            api.call(PUT, body=content)
    if isinstance(content, io.IOBase):
        content.close()
    assert [request.body == DATA for request in server.requests] == [True] * (1 + can_repeat)


def test_an_async_iterator_is_sent_by_the_async_client(api, server):
    server.answer(204)
    if api.runner is None:
        with pytest.raises(TypeError, match="async iterator, which needs the asynchronous client"):
            api.call(POST, body=async_chunks())
        assert server.connections == 0
    else:
        api.call(POST, body=async_chunks())
        assert server.request.body == DATA
        assert server.request.headers["transfer-encoding"] == "chunked"


def test_a_file_object_is_sent_from_where_it_stands_on_each_attempt(api, server, path):
    server.answer(503, {})
    server.answer(204)
    with path.open("rb") as file:
        file.seek(100)
        api.call(PUT, body=file)
    assert [r.body == DATA[100:] for r in server.requests] == [True, True]


def test_an_empty_body_is_sent_with_its_length(api, server, tmp_path):
    (tmp_path / "empty").touch()
    for content in (b"", tmp_path / "empty", io.BytesIO()):
        server.answer(204)
        api.call(POST, body=content)
    assert [r.headers.get("content-length") for r in server.requests] == ["0"] * 3
    server.answer(204)
    api.call(POST, body=iter(()))
    assert server.requests[-1].headers["transfer-encoding"] == "chunked"


def test_a_large_file_does_not_come_into_memory(api, server, tmp_path):
    path = tmp_path / "large"
    size = 64 * 1024 * 1024
    with path.open("wb") as file:
        file.truncate(size)
    server.answer(413, {}, early=True, then="drain")
    tracemalloc.start()
    try:
        with pytest.raises(APIStatusError, match="413"):
            api.call(POST, body=path)
        assert tracemalloc.get_traced_memory()[1] < 4 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_a_server_that_refuses_a_body_early_is_heard(api, server):
    server.answer(413, {"error": {"message": "too large"}}, early=True, then="drain")
    with pytest.raises(APIStatusError, match="too large"):
        api.call(POST, body=b"x" * 5_000_000)
    assert len(server.requests) == 1


@pytest.mark.parametrize("interim", [b"100 Continue", b"102 Processing", b"103 Early Hints"])
def test_what_a_server_says_in_between_is_passed_over(api, server, interim):
    head = b"HTTP/1.1 " + interim + b"\r\nLink: </x>; rel=preload\r\n\r\n"
    server.send(head * 2 + b"HTTP/1.1 204 No Content\r\n\r\n")
    api.call(POST, body=DATA)
    assert server.request.body == DATA


def test_a_file_that_shrinks_while_it_is_sent_is_an_error_of_the_system(api, server, path):
    class Shrinking(io.FileIO):
        def read(self, size: int = -1, /) -> bytes:
            os.truncate(path, 70_000)
            return super().read(size)

    with Shrinking(path) as file, pytest.raises(OSError, match="became shorter"):
        api.call(PUT, body=file)
    server.answer(204)
    api.call(PUT, body=b"next")
    assert [r.body for r in server.requests] == [b"next"]


def test_a_file_that_grows_is_sent_as_long_as_it_was(api, server, path):
    class Growing(io.FileIO):
        def read(self, size: int = -1, /) -> bytes:
            with path.open("ab") as more:
                more.write(b"more")
            return super().read(size)

    server.answer(204)
    with Growing(path) as file:
        api.call(PUT, body=file)
    assert server.request.body == DATA


@pytest.mark.parametrize("error", [ValueError("mine"), TimeoutError("mine"), OSError("mine")])
def test_an_error_of_what_a_body_comes_from_is_the_callers_own(api, server, error):
    def broken():
        yield b"a"
        raise error

    with pytest.raises(type(error), match="mine") as caught:
        api.call(POST, body=broken())
    assert caught.value.args == error.args
    assert server.is_left()


def test_what_gives_no_bytes_is_an_error_that_names_the_operation(api, server):
    with pytest.raises(TypeError, match="the body of addFile gives str"):
        api.call(POST, body=iter(["text"]))


def test_a_body_is_closed_when_the_server_goes_away(api, server, path, open_files):
    def is_open() -> bool:
        links = Path("/proc/self/fd").iterdir()
        return any(link.exists() and link.samefile(path) for link in links)

    for _ in range(3):
        server.send(b"", early=True, then="reset")
        with pytest.raises(APIConnectionError):
            api.call(POST, body=path)
    assert not is_open()


def test_a_task_that_is_cancelled_while_it_sends_leaves_no_file_open(api, server, path):
    if api.runner is None:
        pytest.skip("threads cannot be cancelled")

    async def stalled():
        yield b"x"
        await asyncio.sleep(10)

    async def scenario() -> None:
        task = asyncio.ensure_future(api.resource()._call(POST, body=stalled()))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    api.runner.run(scenario())
    assert server.is_left()


# --- forms


def parts(request) -> list[tuple[str, str | None, str | None, bytes, dict[str, str]]]:
    """Name, file name, type, content and headers of each part, as a server reads them."""
    found = []
    kind, options = parse_options_header(request.headers["content-type"])
    assert kind.startswith(b"multipart/")
    current: dict[str, object] = {}

    def begin() -> None:
        current.update(headers={}, name=b"", value=b"", data=b"")

    def header_field(data: bytes, start: int, end: int) -> None:
        current["name"] += data[start:end]

    def header_value(data: bytes, start: int, end: int) -> None:
        current["value"] += data[start:end]

    def header_end() -> None:
        current["headers"][current["name"].decode().lower()] = current["value"]
        current.update(name=b"", value=b"")

    def part_data(data: bytes, start: int, end: int) -> None:
        current["data"] += data[start:end]

    def part_end() -> None:
        headers = dict(current["headers"])
        _, names = parse_options_header(headers.pop("content-disposition", b""))
        kind = headers.pop("content-type", None)
        found.append(
            (
                names.get(b"name", b"").decode(),
                names[b"filename"].decode() if b"filename" in names else None,
                None if kind is None else kind.decode(),
                current["data"],
                {name: value.decode() for name, value in headers.items()},
            )
        )

    parser = MultipartParser(
        options[b"boundary"],
        {
            "on_part_begin": begin,
            "on_header_field": header_field,
            "on_header_value": header_value,
            "on_header_end": header_end,
            "on_part_data": part_data,
            "on_part_end": part_end,
        },
    )
    parser.write(request.body)
    parser.finalize()
    return found


def test_files_and_fields_go_in_parts(api, server, path):
    server.answer(204)
    body = {
        "purpose": "answers",
        "count": 2,
        "options": {"a": [1]},
        "file": path,
        "photo": ("me.png", b"\x89PNG", "image/png"),
    }
    api.call(form({"photo": FILE}), body=body)
    assert parts(server.request) == [
        ("purpose", None, None, b"answers", {}),
        ("count", None, None, b"2", {}),
        ("options", None, "application/json", b'{"a":[1]}', {}),
        ("file", "data.bin", "application/octet-stream", DATA, {}),
        ("photo", "me.png", "image/png", b"\x89PNG", {}),
    ]
    assert int(server.request.headers["content-length"]) == len(server.request.body)


def test_a_list_of_files_is_a_part_for_each_with_its_headers(api, server, path):
    server.answer(204)
    files = [
        path,
        File(b"b", "b.txt", headers={"X-Tag": "t"}),
        ("c.json", io.BytesIO(b"{}"), "application/json"),
        chunks(),
    ]
    api.call(form({"files": FILE}), body={"files": files})
    assert parts(server.request) == [
        ("files", "data.bin", "application/octet-stream", DATA, {}),
        ("files", "b.txt", "text/plain", b"b", {"x-tag": "t"}),
        ("files", "c.json", "application/json", b"{}", {}),
        ("files", "blob", "application/octet-stream", DATA, {}),
    ]
    assert server.request.headers["transfer-encoding"] == "chunked"


def test_the_document_says_how_parts_are_written(api, server):
    server.answer(204)
    encodings = {
        "meta": Encoding("application/vnd.x+json", headers={"X-Kind": "meta"}),
        "tags": Encoding(style=Style("pipeDelimited")),
    }
    api.call(form(encodings), body={"meta": [1], "tags": ["a", "b c"]})
    assert parts(server.request) == [
        ("meta", None, "application/vnd.x+json", b"[1]", {"x-kind": "meta"}),
        ("tags", None, None, b"a|b c", {}),
    ]


def test_a_form_with_a_file_is_sent_again_with_the_same_bytes(api, server, path):
    put = Operation[None]("putForm", "PUT", "/form", body="multipart/form-data")
    for _ in range(2):
        server.answer(503, {})
    server.answer(204)
    with path.open("rb") as file:
        api.call(put, body={"file": file, "path": path})
    first, *others = [r.body for r in server.requests]
    assert others == [first] * 2
    assert first.count(DATA) == 2


def test_a_form_with_an_iterator_is_sent_once(api, server):
    put = Operation[None]("putForm", "PUT", "/form", body="multipart/form-data")
    server.answer(503, {})
    with pytest.raises(InternalServerError):
        api.call(put, body={"file": chunks()})
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ['a"b.txt', "é→.txt", "a b;c=d.txt", "../../x", "a\\b"])
def test_file_names_arrive_as_browsers_send_them(api, server, name):
    server.answer(204)
    api.call(form({"file": FILE}), body={"file": (name, b"x")})
    parser_sees = parts(server.request)[0][1]
    assert parser_sees.replace("%22", '"').rpartition("\\")[2] == name.rpartition("\\")[2]


@pytest.mark.parametrize("bad", ["a\r\nX: y", "a\0", "a\nb"])
def test_line_breaks_in_names_are_refused_before_anything_is_sent(api, server, bad):
    file = File(b"x", "f", headers={"X-Tag": bad})
    for body in ({bad: "x"}, {"file": (bad, b"x")}, {"file": ("f", b"x", bad)}, {"file": file}):
        with pytest.raises(ValueError, match=r"line break|control character|cannot be sent"):
            api.call(form({"file": FILE}), body=body)
    assert server.connections == 0


def test_parts_without_names_go_in_a_mixed_body(api, server):
    server.answer(204)
    items = [{"a": 1}, "é", File(b"\0", "f.bin")]
    api.call(form(media_type="multipart/mixed"), body=items)
    assert server.request.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert [(kind, data) for _, _, kind, data, _ in parts(server.request)] == [
        ("application/json", b'{"a":1}'),
        ("text/plain; charset=utf-8", "é".encode()),
        ("application/octet-stream", b"\0"),
    ]


def test_a_form_of_a_browser_is_read_back(api, server):
    server.answer(204)
    body = {"a": "1 2&=+é", "list": ["x", "y"], "object": {"k": 1}, "yes": True, "none": None}
    api.call(form(media_type="application/x-www-form-urlencoded"), body=body)
    pairs = parse_qsl(
        server.request.body.decode("ascii"), keep_blank_values=True, strict_parsing=True
    )
    assert pairs[:5] == [
        ("a", "1 2&=+é"),
        ("list", "x"),
        ("list", "y"),
        ("object", '{"k":1}'),
        ("yes", "true"),
    ]
    assert server.request.headers["content-type"] == "application/x-www-form-urlencoded"
