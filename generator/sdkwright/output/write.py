"""Files on disk: all of them or none, and nobody's work lost."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, Diagnostics, Location, SdkwrightError
from ..python.encoders.names import LONGEST_NAME
from .comparison import Comparison, compare
from .durable import make_folders
from .in_place import WORK, go_on_in_place, replace_in_place
from .lock import BusyError, locked
from .manifest import MANIFEST, read_manifest, with_manifest
from .swap import finish_swap, swap


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to each file, by path, sorted; the manifest itself is not among them."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]

    def __str__(self) -> str:
        counts = {
            "added": self.added,
            "changed": self.changed,
            "removed": self.removed,
            "unchanged": self.unchanged,
        }
        return ", ".join(f"{len(paths)} {name}" for name, paths in counts.items() if paths)


def write(
    files: Mapping[str, bytes],
    folder: Path,
    *,
    document: str,
    overwrite: bool = False,
    diagnostics: Diagnostics | None = None,
) -> Written:
    """Make an output folder hold these files and a manifest of them.

    Files of the last run that are no longer made are removed, with the folders that they leave
    empty; every other file stays. What is as it should be is not touched.

    A run that is killed leaves the old files or the new ones. Where the folder cannot be exchanged
    as a whole (see `in_place`), that holds but for the moment in which the files move to their
    places; then the next run goes on with it.

    Args:
        files: Content by path (POSIX, relative), as `emit` returns it.
        folder: The output folder; it is made where there is none.
        document: What identifies the input, for the manifest: a digest of its meaning.
        overwrite: Whether files that somebody edited, or that are not ours, are replaced.
        diagnostics: Takes a warning where the manifest cannot be read.

    Raises:
        SdkwrightError: Nothing was written: a file was edited (`edited-file`) or is not ours
            (`foreign-file`), another run is at work (`output-busy`), or the folder cannot be
            written to (`unwritable-output`).
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - `resolve` would follow a link
    complete = with_manifest(files, document)
    with _told(folder):
        _check_folder(folder)
        if not (_beside(folder).exists() or (folder / WORK).exists()):
            done = compare(complete, folder, read_manifest(folder, diagnostics))
            _check_conflicts(done, folder, overwrite)
            if done.is_equal:
                return _written(done)
        with _made(folder), ExitStack() as held:
            work = _Work(folder, held)
            done = compare(complete, folder, read_manifest(folder))
            _check_conflicts(done, folder, overwrite)
            if not done.is_equal:
                _commit(complete, work, folder, done)
        return _written(done)


class _Work:
    """What is kept of an output folder while it is worked on; every lock is held until the end."""

    def __init__(self, folder: Path, held: ExitStack) -> None:
        self._folder = folder
        self._held = held
        self._is_inside = False
        self.beside: Path | None = _beside(folder)
        """A folder of ours on the same file system; None where there can be none."""
        try:
            held.enter_context(locked(self.beside))
            finish_swap(self.beside, folder)
        except OSError:
            if not folder.is_dir():
                raise
            self.beside = None
            self.go_inside()
        if (folder / WORK).exists():
            self.go_inside()

    def go_inside(self) -> None:
        """Work in the output folder itself, and end what an earlier run left there."""
        if not self._is_inside:
            self._is_inside = True
            self._held.enter_context(_locked_inside(self._folder))
            go_on_in_place(self._folder)


def _commit(files: Mapping[str, bytes], work: _Work, folder: Path, done: Comparison) -> None:
    if work.beside and not _is_held(folder):
        try:
            swap(files, work.beside, folder, done)
        except OSError:
            pass  # file by file, it may work, or else say why not
        else:
            return
    make_folders(folder)
    work.go_inside()
    replace_in_place(files, folder, done)


def _is_held(folder: Path) -> bool:
    """Whether the folder itself has to stay.

    It is mounted, we were started in it, or it was somebody's before it was ours.
    """
    with suppress(OSError):
        is_used = os.path.ismount(folder) or Path.cwd().is_relative_to(folder.resolve())
        return is_used or (_has_anything(folder) and not (folder / MANIFEST).is_file())
    return False


def _has_anything(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())


@contextmanager
def _made(folder: Path) -> Generator[None]:
    """Make the folders above the output; in case of an error, what was missing goes again."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            for place in missing:
                if place.exists():
                    place.rmdir()
        raise


@contextmanager
def _locked_inside(folder: Path) -> Generator[None]:
    work = folder / WORK
    make_folders(work.parent)
    try:
        with locked(work):
            yield
    finally:
        with suppress(OSError):
            work.parent.rmdir()


def _beside(folder: Path) -> Path:
    """Where the work on a folder is kept; its name is free of what could be too long for one."""
    name = os.fsencode(folder.name)
    short = folder.name if len(name) <= LONGEST_NAME else hashlib.sha256(name).hexdigest()
    return folder.parent / f".{short}.sdkwright"


def _check_folder(folder: Path) -> None:
    if folder.is_symlink():
        target = folder.readlink()
        raise SdkwrightError(
            [_unwritable(folder, "it is a link", f"Name the folder that it leads to: {target}")]
        )
    if folder.exists() and not folder.is_dir():
        raise SdkwrightError([_unwritable(folder, "it is a file", "Name a folder.")])
    # Whoever names one of these has left something out: an SDK is a folder of its own.
    if folder.resolve() in (Path(folder.anchor), _home()):
        raise SdkwrightError(
            [_unwritable(folder, "it holds everything else", "Name a folder inside it.")]
        )


def _home() -> Path | None:
    with suppress(RuntimeError):
        return Path.home().resolve()
    return None


def _check_conflicts(done: Comparison, folder: Path, overwrite: bool) -> None:
    """Hold that nothing is lost that somebody else made."""
    found = [
        Diagnostic(
            "foreign-file",
            f"what stands at {path} is no file, or lies behind a link",
            location=Location(str(folder / path)),
            hint="Move it away.",
        )
        for path in done.blocked
    ]
    if not overwrite:
        for code, what, paths in (
            ("edited-file", "was edited since it was written", done.edited),
            ("foreign-file", "is in the way, and not one of ours", done.foreign),
        ):
            found.extend(
                Diagnostic(
                    code,
                    f"{path} {what}",
                    location=Location(str(folder / path)),
                    hint="Move it away, or have it replaced (--overwrite).",
                )
                for path in paths
            )
    if found:
        raise SdkwrightError(found)


@contextmanager
def _told(folder: Path) -> Generator[None]:
    """Say what the system said as an error of the run."""
    try:
        yield
    except BusyError as error:
        found = Diagnostic(
            "output-busy",
            f"another run is writing to {folder}",
            hint="Wait until it has ended.",
        )
        raise SdkwrightError([found]) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        number = error.errno if isinstance(error, OSError) else None
        found = _unwritable(folder, reason or str(error), _HINTS.get(number, _ANY_HINT))
        raise SdkwrightError([found]) from error


_ANY_HINT = "Mend that, or name another folder; what was there is as it was."
_HINTS: Mapping[int | None, str] = {
    errno.ENOSPC: "Free some space; the output is as it was.",
    errno.EDQUOT: "Free some space; the output is as it was.",
    errno.EFBIG: "A limit on the size of files is set (ulimit -f); the output is as it was.",
    errno.EACCES: "Name a folder that you may write to.",
    errno.EPERM: "Name a folder that you may write to.",
    errno.EROFS: "Name a folder that you may write to.",
    errno.ENOTDIR: "A part of the path is a file.",
}


def _unwritable(folder: Path, reason: str, hint: str) -> Diagnostic:
    return Diagnostic("unwritable-output", f"cannot write to {folder}: {reason}", hint=hint)


def _written(done: Comparison) -> Written:
    def files(paths: Iterable[str]) -> tuple[str, ...]:
        return tuple(path for path in paths if path != MANIFEST)

    return Written(
        added=files(done.added),
        changed=files(done.changed),
        removed=files(done.removed),
        unchanged=files(done.unchanged),
    )
