"""The whole output folder, exchanged for a new one in a single step.

The new folder is put together beside the old one: what changed is written, all else, what is the
user's included, is linked. Whoever looks sees the old folder or the new one, whole, at any moment.
What is left is the old folder, out of sight; if we are killed before it is gone, the next run
sees to it.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from .comparison import Comparison
from .durable import sync, write_file
from .exchange import exchange

_TREE = "tree"
_JOURNAL = "journal.json"


def swap(files: Mapping[str, bytes], work: Path, folder: Path, done: Comparison) -> None:
    """Exchange `folder` for one that holds `files`, and what else it held.

    Args:
        files: The files.
        work: A folder of ours on the same file system.
        folder: The output; there may be none yet.
        done: What is to be done there.

    Raises:
        OSError: It cannot be done like this; the output is as it was.
    """
    tree = work / _TREE
    is_first = not folder.exists()
    try:
        written = _stage(files, tree, folder, done)
        if not is_first:
            ours = [*done.added, *done.changed, *done.removed, *done.unchanged]
            journal = {"new": tree.stat().st_ino, "ours": ours}
            (work / _JOURNAL).write_text(json.dumps(journal))
        sync(work, written)
        if is_first:
            tree.rename(folder)
        else:
            exchange(tree, folder)
    except BaseException:
        _discard(work)
        raise
    with suppress(OSError):  # The new files are there; the next run clears up what this one cannot.
        finish_swap(work, folder)


def finish_swap(work: Path, folder: Path) -> None:
    """Bring what an earlier run left in `work` to its end, whether or not it got to the exchange.

    Raises:
        OSError: It cannot be removed.
    """
    tree = work / _TREE
    try:
        journal = json.loads((work / _JOURNAL).read_bytes())
        is_old, ours = tree.stat().st_ino != journal["new"], {str(p) for p in journal["ours"]}
    except (OSError, ValueError, TypeError, KeyError):
        is_old, ours = False, set[str]()
    if is_old and folder.is_dir():
        _save_late_changes(tree, folder, ours)
    _discard(work)


def _discard(work: Path) -> None:
    # The journal goes first: without it, what is left is known to be of no use.
    with suppress(FileNotFoundError):
        (work / _JOURNAL).unlink()
    if (work / _TREE).exists():
        shutil.rmtree(work / _TREE)


def _stage(
    files: Mapping[str, bytes], tree: Path, folder: Path, done: Comparison
) -> Iterable[Path]:
    """Put the new folder together; what comes back are the files and folders that were written."""
    tree.mkdir(mode=0o755)
    tree.chmod(0o755)
    if folder.exists():
        _like(tree, folder)
        _link(folder, tree, without={*done.added, *done.changed, *done.removed})
    written = {tree}
    for path in (*done.added, *done.changed):
        _make_folders(tree, folder, Path(path).parent)
        write_file(tree / path, files[path])
        written.update((tree / path, (tree / path).parent))
    return written


def _link(old: Path, new: Path, without: Collection[str]) -> None:
    """Give every file of a folder a second name in another; folders that held nothing are made."""
    for place, folders, names in _walk(old):
        kept = [place / name for name in names if (place / name).as_posix() not in without]
        if kept or not (folders or names):
            _make_folders(new, old, place)
        for path in kept:
            os.link(old / path, new / path, follow_symlinks=False)


def _walk(root: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Each folder below `root`, relative to it, with its folders and its other entries."""
    waiting = [Path()]
    while waiting:
        place = waiting.pop()
        folders, names = list[str](), list[str]()
        with os.scandir(root / place) as entries:
            for entry in entries:
                (folders if entry.is_dir(follow_symlinks=False) else names).append(entry.name)
        yield place, folders, names
        waiting.extend(place / name for name in folders)


def _make_folders(new: Path, old: Path, place: Path) -> None:
    """Make a folder, and those above it, with the owner and the mode that they have in `old`."""
    for part in (*reversed(place.parents), place):
        made = new / part
        if not made.exists():
            made.mkdir()
            if (old / part).is_dir():
                _like(made, old / part)
            else:
                made.chmod(0o755)


def _like(made: Path, model: Path) -> None:
    status, own = model.stat(), made.stat()
    if (status.st_uid, status.st_gid) != (own.st_uid, own.st_gid):
        os.chown(made, status.st_uid, status.st_gid)
    made.chmod(stat.S_IMODE(status.st_mode))


def _save_late_changes(old: Path, new: Path, ours: Collection[str]) -> None:
    """Carry over what the user changed in the old folder after it was linked."""
    for place, _, names in _walk(old):
        for name in names:
            path = place / name
            if path.as_posix() not in ours and _is_later(old / path, new / path):
                _make_folders(new, old, place)
                (old / path).replace(new / path)


def _is_later(one: Path, other: Path) -> bool:
    """Whether `one` is another file than `other`, and changed after it."""
    try:
        status = other.lstat()
    except FileNotFoundError:
        return True
    own = one.lstat()
    return not os.path.samestat(own, status) and own.st_mtime_ns > status.st_mtime_ns
