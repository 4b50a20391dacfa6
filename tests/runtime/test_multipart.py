"""Bodies in parts, judged by other people's parsers: python-multipart, and Python's own for mail."""

from __future__ import annotations

import asyncio
import datetime
import email
import email.policy
import io
import json
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from _runtime.bodies import Body, body_of
from _runtime.encodings import Encoding
from _runtime.files import File, file_of
from _runtime.models import Model
from _runtime.multipart import Part, form_parts, mixed_parts, multipart_body, new_boundary
from _runtime.omit import OMIT
from _runtime.parameters import Style
from hypothesis import given
from hypothesis import strategies as st
from python_multipart import parse_form

BOUNDARY = "c0ffee"


def form(body: object, encodings: dict[str, Encoding] | None = None) -> Body:
    return multipart_body(form_parts(body, encodings or {}, is_async=False), BOUNDARY)


def sent(body: Body) -> bytes:
    content = b"".join(body.chunks())
    assert body.length in (None, len(content))
    return content


def fields(body: Body) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Name, file name, content type and content of each part, as a mail parser reads them."""
    head = f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\n\r\n".encode()
    message = email.message_from_bytes(head + sent(body), policy=email.policy.HTTP)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"],
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def parsed(body: Body) -> list[tuple[str, str | None, bytes]]:
    """Name, file name and content of each part, as a server reads them."""
    found: list[tuple[str, str | None, bytes]] = []

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        found.append((file.field_name.decode(), file.file_name.decode(), file.file_object.read()))

    parse_form(
        {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}".encode()},
        io.BytesIO(sent(body)),
        lambda field: found.append((field.field_name.decode(), None, field.value or b"")),
        on_file,
    )
    return found


def test_the_bytes_of_a_form():
    body = form({"purpose": "answers", "file": ("notes.txt", b"hello")})
    assert sent(form({"purpose": "answers"})) == (
        b'--c0ffee\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nanswers\r\n--c0ffee--\r\n'
    )
    assert body.can_repeat


class Colour(Enum):
    RED = "red"


class Point(Model):
    x: int
    y_axis: int | None


@pytest.mark.parametrize(
    ("value", "content_type", "content"),
    [
        ("é\r\nx", None, "é\r\nx".encode()),
        ("", None, b""),
        (True, None, b"true"),
        (1.5, None, b"1.5"),
        (datetime.date(2026, 1, 2), None, b"2026-01-02"),
        (Colour.RED, None, b"red"),
        ({"a": [1]}, "application/json", b'{"a":[1]}'),
        (Point(x=1, y_axis=None), "application/json", b'{"x":1,"y_axis":null}'),
    ],
)
def test_fields_are_text_and_objects_are_json(value, content_type, content):
    assert fields(form({"f": value})) == [("f", None, content_type, content)]


def test_what_is_left_out_or_none_is_not_sent():
    assert fields(form({"a": OMIT, "b": None, "c": [None, "x", None]})) == [("c", None, None, b"x")]


def test_a_form_without_members_is_no_error():
    assert sent(form({})) == b"--c0ffee--\r\n"


def test_a_list_is_a_part_for_each_item():
    assert fields(form({"a": ["x", 1, {"b": 2}, [3]]})) == [
        ("a", None, None, b"x"),
        ("a", None, None, b"1"),
        ("a", None, "application/json", b'{"b":2}'),
        ("a", None, "application/json", b"[3]"),
    ]


def test_a_list_that_the_document_wants_as_json_is_one_part():
    json_part = Encoding("application/vnd.x+json")
    assert fields(form({"a": [1, 2], "b": "x"}, {"a": json_part, "b": json_part})) == [
        ("a", None, "application/vnd.x+json", b"[1,2]"),
        ("b", None, "application/vnd.x+json", b'"x"'),
    ]


def test_a_model_is_a_form_by_its_names_on_the_wire():
    assert fields(form(Point(x=1, y_axis=None))) == [("x", None, None, b"1")]


@pytest.mark.parametrize(
    ("style", "pairs"),
    [
        (Style("form", explode=True), [("a", "x y"), ("a", "&")]),
        (Style("form"), [("a", "x y,&")]),
        (Style("pipeDelimited"), [("a", "x y|&")]),
    ],
)
def test_a_style_writes_a_member_like_a_query_parameter(style, pairs):
    body = form({"a": ["x y", "&"]}, {"a": Encoding(style=style)})
    assert [(name, content.decode()) for name, _, content in parsed(body)] == pairs


def test_deep_objects_become_fields_with_brackets():
    body = form({"a": {"b": {"c": 1}}}, {"a": Encoding(style=Style("deepObject", explode=True))})
    assert parsed(body) == [("a[b][c]", None, b"1")]


def test_files_are_known_by_their_type(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"of path")
    with path.open("rb") as file:
        body = form(
            {
                "bytes": b"x",
                "path": path,
                "object": file,
                "memory": io.BytesIO(b"y"),
                "chunks": (chunk for chunk in [b"a", b"b"]),
                "whole": File(b"z", "z.png", "image/x-own"),
            }
        )
        assert fields(body) == [
            ("bytes", "blob", "application/octet-stream", b"x"),
            ("path", "a.txt", "text/plain", b"of path"),
            ("object", "a.txt", "text/plain", b"of path"),
            ("memory", "blob", "application/octet-stream", b"y"),
            ("chunks", "blob", "application/octet-stream", b"ab"),
            ("whole", "z.png", "image/x-own", b"z"),
        ]


def test_an_array_of_files_is_a_part_for_each():
    files = [("a.txt", b"1"), b"2", ("c", b"3", "image/png"), File(b"4", "../d.gif")]
    assert fields(form({"f": files}, {"f": Encoding(is_file=True)})) == [
        ("f", "a.txt", "text/plain", b"1"),
        ("f", "blob", "application/octet-stream", b"2"),
        ("f", "c", "image/png", b"3"),
        ("f", "../d.gif", "image/gif", b"4"),
    ]


@pytest.mark.parametrize(
    ("filename", "allowed", "expected"),
    [
        ("a.png", None, "image/png"),
        ("a.png", "image/*", "image/png"),
        ("a.png", "image/jpeg, image/png", "image/png"),
        ("a.png", "image/jpeg", "image/jpeg"),
        ("a.png", "audio/*", "application/octet-stream"),
        ("a.tar.gz", None, "application/octet-stream"),
        ("a", "audio/*, audio/mpeg", "audio/mpeg"),
    ],
)
def test_the_type_of_a_file_follows_from_its_name_if_the_document_allows_that(
    filename, allowed, expected
):
    body = form({"f": (filename, b"")}, {"f": Encoding(allowed, is_file=True)})
    assert fields(body)[0][2] == expected


def test_a_part_has_the_headers_that_document_and_caller_set():
    file = File(b"x", headers={"X-Own": "1", "content-type": "ignored/x"})
    content = sent(form({"f": file}, {"f": Encoding(headers={"X-Const": "2"})}))
    assert b"X-Const: 2\r\nX-Own: 1\r\n" in content
    assert b"ignored" not in content


def test_names_are_sent_as_browsers_send_them():
    content = sent(form({'na"me': ("naïve \\ 日本.txt", b"")}, {'na"me': Encoding(is_file=True)}))
    assert 'name="na%22me"; filename="naïve \\ 日本.txt"\r\n'.encode() in content


BREAKS = ["\r", "\n", "\0", "\r\nX-Evil: 1", "\x1b", "\x7f"]


@pytest.mark.parametrize("text", BREAKS)
@pytest.mark.parametrize(
    ("value", "named"),
    [
        (lambda t: File(b"", f"a{t}"), "filename of 'f'"),
        (lambda t: File(b"", None, f"text/x{t}x"), "content type of 'f'"),
        (lambda t: File(b"", headers={"X-A": f"x{t}x"}), "header 'X-A' of 'f'"),
        (lambda t: File(b"", headers={f"X-{t}": "x"}), "name for a header"),
    ],
)
def test_what_would_begin_another_header_is_refused(value, named, text):
    with pytest.raises(ValueError, match=named):
        form({"f": value(text)})


@pytest.mark.parametrize("text", [*BREAKS, "\ud800"])
def test_a_field_name_that_would_begin_another_header_is_refused(text):
    with pytest.raises(ValueError, match="name of a form field"):
        form({f"a{text}": "x"})


@pytest.mark.parametrize(
    ("body", "error", "named"),
    [
        ({"f": object()}, TypeError, "'f' cannot be sent"),
        ({"f": float("nan")}, ValueError, "'f' cannot be sent"),
        ({"f": "\ud800"}, ValueError, "'f' cannot be sent"),
        ({"f": File("text")}, TypeError, r"'f' must be bytes.*pathlib\.Path"),  # type: ignore[arg-type]
        ({"f": File({})}, TypeError, "'f' must be bytes"),  # type: ignore[arg-type]
        ({1: "x"}, TypeError, "the key 1"),
        (["x"], TypeError, "must be an object"),
        ("x", TypeError, "must be an object"),
    ],
)
def test_what_cannot_be_sent_is_refused_by_name(body, error, named):
    with pytest.raises(error, match=named):
        form(body)


@pytest.mark.parametrize("value", ["a.txt", 1, ("a",), ("a", b"", None, None), (1, b""), {}, None])
def test_what_is_no_file_is_refused_by_name(value):
    with pytest.raises(TypeError, match="photo"):
        file_of(value, "photo")


def test_a_file_that_was_opened_by_descriptor_has_no_name(tmp_path: Path):
    path = tmp_path / "a"
    path.write_bytes(b"x")
    with path.open("rb") as named, open(named.fileno(), "rb", closefd=False) as unnamed:
        assert (file_of(named, "f").filename, file_of(unnamed, "f").filename) == ("a", None)


def test_the_length_is_known_if_that_of_each_part_is(tmp_path: Path):
    path = tmp_path / "a"
    path.write_bytes(b"x" * 1000)
    known = form({"a": path, "b": "text", "c": io.BytesIO(b"y")})
    assert known.length == len(sent(known))
    assert known.can_repeat
    assert sent(known) == sent(known)
    unknown = form({"a": iter([b"x"])})
    assert (unknown.length, unknown.can_repeat) == (None, False)


def test_the_async_client_sends_the_same(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 100_000)

    async def chunks():
        yield b"y"

    async def collect() -> bytes:
        body = multipart_body(
            form_parts({"a": path, "b": chunks(), "c": 1}, {}, is_async=True), BOUNDARY
        )
        return b"".join([chunk async for chunk in body.chunks_async()])

    assert asyncio.run(collect()) == sent(form({"a": path, "b": iter([b"y"]), "c": 1}))


def test_mixed_parts_have_a_type_and_no_name():
    parts = mixed_parts(["é", {"a": 1}, File(b"x", "x.png")], Encoding(), is_async=False)
    assert sent(multipart_body(parts, "b")).split(b"\r\n") == [
        b"--b",
        b"Content-Type: text/plain; charset=utf-8",
        b"",
        "é".encode(),
        b"--b",
        b"Content-Type: application/json",
        b"",
        b'{"a":1}',
        b"--b",
        b'Content-Disposition: attachment; filename="x.png"',
        b"Content-Type: image/png",
        b"",
        b"x",
        b"--b--",
        b"",
    ]


def test_a_boundary_is_made_of_128_random_bits():
    assert new_boundary(lambda size: b"\x01" * size) == "01" * 16
    assert new_boundary() != new_boundary()


NAME = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters='"\\\x7f'), min_size=1
)


@given(
    parts=st.lists(
        st.tuples(NAME, st.none() | NAME, st.binary() | st.sampled_from([b"\r\n--", b"--c0ffe"])),
        min_size=1,
    )
)
def test_a_server_reads_what_was_sent(parts):
    body = multipart_body(
        [
            Part(body_of(content, "it", is_async=False), name, filename)
            for name, filename, content in parts
        ],
        BOUNDARY,
    )
    assert sorted(parsed(body), key=repr) == sorted(parts, key=repr)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


@given(value=st.dictionaries(st.text(st.characters(codec="utf-8")), JSON))
def test_json_in_a_part_is_what_was_passed(value):
    _, _, content_type, content = fields(form({"f": value}))[0]
    assert content_type == "application/json"
    assert json.loads(content) == value
