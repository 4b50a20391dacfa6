"""The list of what we wrote."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from sdkwright import __version__
from sdkwright.diagnostics import Diagnostics, Severity
from sdkwright.output.manifest import MANIFEST, Manifest, read_manifest, with_manifest

FILES = {"b.txt": b"b", "a/c.py": b"x = 1\n"}


def written(folder: Path, content: bytes) -> Path:
    (folder / MANIFEST).parent.mkdir()
    (folder / MANIFEST).write_bytes(content)
    return folder


def test_it_lists_each_file_with_its_hash_and_what_it_was_made_from() -> None:
    assert json.loads(with_manifest(FILES, "sha256:1")[MANIFEST]) == {
        "sdkwright": __version__,
        "document": "sha256:1",
        "files": {
            "a/c.py": hashlib.sha256(b"x = 1\n").hexdigest(),
            "b.txt": hashlib.sha256(b"b").hexdigest(),
        },
    }


def test_the_order_of_the_files_changes_nothing() -> None:
    assert with_manifest(FILES, "1") == with_manifest(dict(reversed(FILES.items())), "1")


def test_it_can_be_read_back(tmp_path: Path) -> None:
    found = Diagnostics()
    folder = written(tmp_path, with_manifest(FILES, "1")[MANIFEST])
    manifest = read_manifest(folder, found)
    assert manifest == Manifest("1", {p: hashlib.sha256(c).hexdigest() for p, c in FILES.items()})
    assert not list(found)


def test_none_is_no_reason_for_a_warning(tmp_path: Path) -> None:
    found = Diagnostics()
    assert read_manifest(tmp_path / "none", found) is None
    assert not list(found)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b'{"sdkwright": "1", "document": "1"}',
        b'{"sdkwright": "1", "document": "1", "files": []}',
        b'{"sdkwright": "1", "document": "1", "files": {"a": 1}}',
        b'{"sdkwright": "1", "document": "1", "files": {"../a": "x"}}',
        b'{"sdkwright": "1", "document": "1", "files": {"/etc/passwd": "x"}}',
        b'{"sdkwright": "1", "document": "1", "files": {".sdkwright/x": "x"}}',
        b"<<<<<<< HEAD\n{}\n=======",
    ],
)
def test_one_that_cannot_be_read_counts_as_none_with_a_warning(
    tmp_path: Path, content: bytes
) -> None:
    found = Diagnostics()
    assert read_manifest(written(tmp_path, content), found) is None
    [warning] = found
    assert (warning.code, warning.severity) == ("unreadable-manifest", Severity.WARNING)
    assert warning.location is not None
    assert warning.location.file.endswith(MANIFEST)
