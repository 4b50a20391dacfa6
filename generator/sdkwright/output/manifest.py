"""The list of what we wrote, kept in the output: `.sdkwright/manifest.json`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..diagnostics import Diagnostics, Location
from .tree import OWN_FOLDER, path_fault

MANIFEST = f"{OWN_FOLDER}/manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What we wrote, and from what."""

    document: str
    """What identifies the input that the files were made from: a digest of its meaning."""
    files: Mapping[str, str]
    """SHA-256 of each file, in hexadecimal, by its path."""
    version: str = __version__
    """Our version."""

    def encoded(self) -> bytes:
        """The manifest as JSON; the same files give the same bytes, on any machine."""
        value = {
            "sdkwright": self.version,
            "document": self.document,
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(value, indent=2) + "\n").encode()


def digest(content: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def with_manifest(files: Mapping[str, bytes], document: str) -> dict[str, bytes]:
    """The files, and the manifest that lists them."""
    listed = Manifest(document, {path: digest(content) for path, content in files.items()})
    return {**files, MANIFEST: listed.encoded()}


def read_manifest(folder: Path, diagnostics: Diagnostics | None = None) -> Manifest | None:
    """The manifest of an output folder; None where there is none.

    One that cannot be read, or whose paths are not of the kind that we write, counts as none, with
    a warning (`unreadable-manifest`).
    """
    path = folder / MANIFEST
    try:
        return _decoded(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, RecursionError):
        if diagnostics is not None:
            diagnostics.warning(
                "unreadable-manifest",
                "the manifest of the output cannot be read: no file there is known to be ours",
                Location(str(path)),
                "Take the file back from version control, or delete the output.",
            )
        return None


def _decoded(content: bytes) -> Manifest:
    loaded: Any = json.loads(content)
    match loaded:
        case {"sdkwright": str(version), "document": str(document), "files": dict()}:
            entries: dict[str, Any] = loaded["files"]
        case _:
            raise ValueError("not a manifest")
    files = {
        path: sha for path, sha in entries.items() if isinstance(sha, str) and not path_fault(path)
    }
    if len(files) != len(entries):
        raise ValueError("a path that we do not write")
    return Manifest(document, files, version)
