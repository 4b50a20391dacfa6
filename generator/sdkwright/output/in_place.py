"""Files replaced one by one, where a folder cannot be exchanged as a whole.

That is so where the folder is mounted, its parent cannot be written to, a program works in it, or
the system has no such step (Windows). Everything is written beforehand, into a folder of ours in
the output; then each file moves to its place. If we are killed while they move, the next run goes on
with it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from .comparison import Comparison
from .durable import make_folders, sync, write_file
from .manifest import MANIFEST
from .tree import OWN_FOLDER, path_fault

WORK = f"{OWN_FOLDER}/work"
_NEW = "new"
_JOURNAL = "journal.json"


def replace_in_place(files: Mapping[str, bytes], folder: Path, done: Comparison) -> None:
    """Replace and remove files of a folder, which is there, as is the folder `WORK` in it.

    Raises:
        OSError: It cannot be written to; until the first file moves, all is as it was.
    """
    work = folder / WORK
    try:
        moved = [*done.added, *done.changed]
        for path in moved:
            make_folders((work / _NEW / path).parent)
            write_file(work / _NEW / path, files[path])
        prepared = work / f"{_JOURNAL}.new"
        prepared.write_text(json.dumps({"moved": sorted(moved), "removed": done.removed}))
        sync(work, [*(work / _NEW / path for path in moved), prepared])
        prepared.rename(work / _JOURNAL)
    except BaseException:
        with suppress(OSError):
            _discard(work)
        raise
    go_on_in_place(folder)


def go_on_in_place(folder: Path) -> None:
    """Bring an earlier run to its end: to the new files if all were ready, else to the old ones."""
    work = folder / WORK
    moved, removed = _journal(work / _JOURNAL)
    # The manifest moves last: until then, it lists what may have to be removed.
    for path in sorted(moved, key=lambda path: path == MANIFEST):
        source, target = work / _NEW / path, folder / path
        if source.exists():
            make_folders(target.parent)
            source.replace(target)
    for path in removed:
        with suppress(FileNotFoundError):
            (folder / path).unlink()
        _remove_empty((folder / path).parent, folder)
    _discard(work)


def _discard(work: Path) -> None:
    # The journal goes first: without it, what is left is known to be of no use.
    for name in (_JOURNAL, f"{_JOURNAL}.new"):
        with suppress(FileNotFoundError):
            (work / name).unlink()
    if (work / _NEW).exists():
        shutil.rmtree(work / _NEW)


def _journal(path: Path) -> tuple[list[str], list[str]]:
    """What is to be moved and removed; nothing where the run had not got that far."""
    try:
        journal = json.loads(path.read_bytes())
        paths = [str(p) for p in journal["moved"]], [str(p) for p in journal["removed"]]
    except (OSError, ValueError, TypeError, KeyError):
        return [], []
    is_sound = all(p == MANIFEST or not path_fault(p) for part in paths for p in part)
    return paths if is_sound else ([], [])


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder if it is empty, and those above it up to `root`, which stays."""
    with suppress(OSError):
        while folder != root:
            folder.rmdir()
            folder = folder.parent
