"""What is to be written, against what is on disk."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path, PurePosixPath

from .manifest import MANIFEST, Manifest, digest


class Found(Enum):
    """What stands where one of our files belongs."""

    NOTHING = auto()
    OURS = auto()
    """As we wrote it last."""
    EDITED = auto()
    """Ours, but changed since."""
    FOREIGN = auto()
    """Not ours."""
    BLOCKED = auto()
    """No file: a folder, or a link on the way."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Paths by what is to be done for them; each is in one of the first four, sorted."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    edited: tuple[str, ...]
    """Those to be changed or removed that somebody edited."""
    foreign: tuple[str, ...]
    """Those to be changed that are not ours."""
    blocked: tuple[str, ...]
    """Those where no file can be written."""

    @property
    def is_equal(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.added or self.changed or self.removed or self.blocked)


def compare(files: Mapping[str, bytes], folder: Path, manifest: Manifest | None) -> Comparison:
    """What writing `files` would do to `folder`; only paths of theirs and of the manifest count.

    Raises:
        OSError: Something there cannot be read.
    """
    disk = _Disk(folder, manifest)
    added, changed, removed, unchanged = list[str](), list[str](), list[str](), list[str]()
    found = dict[str, Found]()
    for path, content in sorted(files.items()):
        on_disk = disk.content(path)
        if on_disk == content:
            unchanged.append(path)
            continue
        found[path] = disk.found(path, on_disk)
        (added if found[path] is Found.NOTHING else changed).append(path)
    for path in sorted(disk.listed.keys() - files.keys()):
        found[path] = disk.found(path, disk.content(path))
        if found[path] not in (Found.NOTHING, Found.BLOCKED):
            removed.append(path)

    def of(kind: Found) -> tuple[str, ...]:
        return tuple(path for path, what in found.items() if what is kind)

    blocked = tuple(path for path in of(Found.BLOCKED) if path in files)
    changed = [path for path in changed if path not in blocked]
    return Comparison(
        added=tuple(added),
        changed=tuple(changed),
        removed=tuple(removed),
        unchanged=tuple(unchanged),
        edited=of(Found.EDITED),
        foreign=of(Found.FOREIGN),
        blocked=blocked,
    )


class _Disk:
    """An output folder as it is; links in it are not followed."""

    def __init__(self, folder: Path, manifest: Manifest | None) -> None:
        self.listed: Mapping[str, str] = manifest.files if manifest else {}
        self._folder = folder
        self._real: dict[PurePosixPath, bool] = {}

    def content(self, path: str) -> bytes | None:
        """The content of a file; None where there is no regular file."""
        if not self._is_real(PurePosixPath(path).parent):
            return None
        place = self._folder / path
        try:
            return place.read_bytes() if stat.S_ISREG(place.lstat().st_mode) else None
        except (FileNotFoundError, NotADirectoryError):
            return None

    def found(self, path: str, content: bytes | None) -> Found:
        """What a path is to us; `content` is what `content` gave for it."""
        if content is None:
            return Found.BLOCKED if self._is_taken(path) else Found.NOTHING
        if path == MANIFEST:
            return Found.OURS
        if path not in self.listed:
            return Found.FOREIGN
        return Found.OURS if digest(content) == self.listed[path] else Found.EDITED

    def _is_taken(self, path: str) -> bool:
        """Whether something that is no file stands at the path, or something no folder above it."""
        parent = PurePosixPath(path).parent
        while not self._is_real(parent):
            if _exists(self._folder / parent):
                return True
            parent = parent.parent
        return _exists(self._folder / path)

    def _is_real(self, folder: PurePosixPath) -> bool:
        """Whether the path is of folders down to the last, none of them a link."""
        if folder == PurePosixPath("."):
            return True
        if folder not in self._real:
            place = self._folder / folder
            self._real[folder] = (
                self._is_real(folder.parent) and place.is_dir() and not place.is_symlink()
            )
        return self._real[folder]


def _exists(place: Path) -> bool:
    try:
        place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
