"""How an output folder differs from what a run would make of it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, SdkwrightError
from .comparison import compare
from .manifest import MANIFEST, read_manifest, with_manifest


@dataclass(frozen=True, slots=True)
class Drift:
    """What a run would do, by path, sorted; false where that is nothing."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    diff: str
    """From what is on disk (`a/`) to what would be written (`b/`), as a unified diff."""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def drift(files: Mapping[str, bytes], folder: Path, *, document: str) -> Drift:
    """What `write` would do with the same arguments; nothing is written.

    Only files that are to be written or that the manifest lists are looked at.

    Raises:
        SdkwrightError: Something in the folder cannot be read (`unreadable-output`).
    """
    try:
        return _drift(with_manifest(files, document), folder)
    except OSError as error:
        message = f"cannot read {error.filename or folder}: {error.strerror or error}"
        found = Diagnostic("unreadable-output", message, hint="Let it be read, or remove it.")
        raise SdkwrightError([found]) from error


def _drift(files: Mapping[str, bytes], folder: Path) -> Drift:
    done = compare(files, folder, read_manifest(folder))
    changed = tuple(sorted({*done.changed, *done.blocked}))
    pieces = list[str]()
    # The manifest comes last: it says only that something else differs.
    paths = {*done.added, *changed, *done.removed}
    for path in sorted(paths, key=lambda path: (path == MANIFEST, path)):
        place = folder / path
        old = place.read_bytes() if place.is_file() else None
        pieces.extend(_diff(path, old, files.get(path)))
    return Drift(done.added, changed, done.removed, "".join(pieces))


def _diff(path: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    old_name = "/dev/null" if old is None else f"a/{path}"
    new_name = "/dev/null" if new is None else f"b/{path}"
    try:
        texts = [(content or b"").decode() for content in (old, new)]
    except UnicodeDecodeError:
        yield f"Binary files {old_name} and {new_name} differ\n"
        return
    before, after = ([f"{line}\n" for line in text.split("\n")] for text in texts)
    for line in difflib.unified_diff(_closed(before), _closed(after), old_name, new_name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _closed(lines: list[str]) -> list[str]:
    """The lines of a file, the last one as it ends."""
    last = lines.pop()
    return [*lines, last[:-1]] if last != "\n" else lines
