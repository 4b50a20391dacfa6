"""Forms and other bodies that are no JSON."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from tests.server.oracle import RecordedRequest

from .package import Package
from .recording import answer

PNG = b"\x89PNG\r\n\x1a\n"


def parts(request: RecordedRequest) -> list[Message]:
    """The parts of a body (RFC 2046 §5.1), read by another library than the one that wrote them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: Any = message_from_bytes(head + request.body).get_payload()
    return list(found)


def shown(part: Message) -> tuple[str | None, str | None, str, bytes]:
    """The name, the file name, the media type and the content of a part."""
    name: Any = part.get_param("name", header="content-disposition")
    content: Any = part.get_payload(decode=True)
    return name, part.get_filename(), part.get("Content-Type", ""), content


def test_a_form_has_a_part_for_each_field(package: Callable[[str], Package]) -> None:
    made = package("multipart_forms")
    made.server.tell(answer(201, {"id": "1"}))
    with made.client() as client:
        client.albums.add_photo(
            photo=("sea.png", PNG),
            title="Am Meer – früh",
            place={"latitude": 54.5, "longitude": 9},
            labels=["sea", "sun"],
        )
    assert made.violations() == []
    assert [shown(part) for part in parts(made.server.requests[0])] == [
        ("photo", "sea.png", "image/png", PNG),
        ("title", None, "", "Am Meer – früh".encode()),
        ("place", None, "application/json", b'{"latitude":54.5,"longitude":9}'),
        ("labels", None, "", b"sea"),
        ("labels", None, "", b"sun"),
    ]


def test_encodings_say_how_a_part_is_written(
    package: Callable[[str], Package], tmp_path: Path
) -> None:
    made = package("multipart_forms")
    made.server.tell(answer(204))
    (tmp_path / "one.jpg").write_bytes(b"\xff\xd8")
    with made.client() as client:
        client.albums.add_album(
            photos=[tmp_path / "one.jpg", b"two"],
            cover=PNG,
            places=[made.models.Place(latitude=1, longitude=2)],
            colors=["red", "blue"],
            license="*CC0*",
        )
    found = parts(made.server.requests[0])
    assert [shown(part) for part in found] == [
        ("photos", "one.jpg", "image/jpeg", b"\xff\xd8"),
        ("photos", "blob", "application/octet-stream", b"two"),
        ("cover", "blob", "image/png", PNG),
        ("places", None, "application/json", b'[{"latitude":1,"longitude":2}]'),
        ("colors", None, "", b"red,blue"),
        ("license", None, "text/markdown", b"*CC0*"),
    ]
    assert found[-1]["Content-Language"] == "en"


def test_a_form_that_may_be_left_out_is_not_sent_empty(package: Callable[[str], Package]) -> None:
    made = package("multipart_forms")
    made.server.tell(answer(204))
    with made.client() as client:
        client.albums.add_album()
    (request,) = made.server.requests
    assert (request.body, request.headers.get("content-type")) == (b"", None)


def test_parts_without_names_are_files(package: Callable[[str], Package]) -> None:
    made = package("multipart_forms")
    made.server.tell(answer(204))
    with made.client() as client:
        client.albums.add_photos(body=[PNG, ("b.png", PNG)])
        client.albums.add_notes(body={"1": "by night"})
    files, notes = made.server.requests
    assert files.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert [shown(part)[2:] for part in parts(files)] == [("image/png", PNG)] * 2
    assert [shown(part) for part in parts(notes)] == [("1", None, "", b"by night")]


def test_a_form_in_a_url_is_written_as_its_encodings_say(
    package: Callable[[str], Package],
) -> None:
    made = package("urlencoded_forms")
    made.server.tell(answer(204))
    with made.client() as client:
        client.shop.charge(
            amount=500,
            card={"number": "4242", "owner": "Ann B."},
            notes={"a": "b"},
            tags=["x", "y"],
            flags=["new", "big"],
            capture=True,
        )
    (request,) = made.server.requests
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    pairs = request.body.decode().split("&")
    assert pairs[:2] == ["amount=500", "card%5Bnumber%5D=4242"]
    assert pairs[-1] == "capture=true"
    assert {"tags=x", "tags=y", "notes=%7B%22a%22%3A%22b%22%7D"} < set(pairs)


def test_a_form_of_several_kinds_is_one_body(package: Callable[[str], Package]) -> None:
    made = package("urlencoded_forms")
    made.server.tell(answer(200, b"token=1", "application/x-www-form-urlencoded"))
    with made.client() as client:
        assert client.shop.login(body=made.models.Code(code="123")) == b"token=1"
    assert made.server.requests[0].body == b"code=123"
    assert made.violations() == []


def test_a_caller_chooses_among_the_media_types_of_a_body(
    package: Callable[[str], Package],
) -> None:
    made = package("several_request_types")
    made.server.tell(answer(204))
    form = "application/x-www-form-urlencoded"
    with made.client() as client:
        client.people.add_person(name="Ann", age=7)
        client.people.add_person(name="Ann", age=7, content_type=form)
        client.people.set_picture("1", body=PNG)
        client.people.set_picture("1", body=b"\xff\xd8", content_type="image/jpeg")
        client.people.set_voice("1", body=b"la", content_type="audio/ogg")
        assert made.server.requests[3].headers["content-type"] == "image/jpeg"
    assert [(r.headers["content-type"], r.body) for r in made.server.requests] == [
        ("application/json", b'{"name":"Ann","age":7}'),
        (form, b"name=Ann&age=7"),
        ("image/png", PNG),
        ("image/jpeg", b"\xff\xd8"),
        ("audio/ogg", b"la"),
    ]


def test_bytes_come_as_they_are_or_not_at_all(
    package: Callable[[str], Package], tmp_path: Path
) -> None:
    made = package("binary_downloads")
    with made.client() as client:
        made.server.tell(answer(200, PNG, "application/octet-stream"))
        assert client.files.get_file("1") == PNG
        with made.module.streamed(client.files.get_file)("1") as download:
            download.save(tmp_path / "file")
        assert (tmp_path / "file").read_bytes() == PNG
        made.server.tell(answer(200, PNG, "image/png"), answer(204))
        assert client.files.get_preview("1") == PNG
        assert client.files.get_preview("1") is None
        made.server.tell(answer(404, {"message": "gone"}))
        with pytest.raises(made.module.errors.NotFoundError) as caught:
            client.files.get_file("1")
        assert caught.value.body.message == "gone"
