"""One run at a time on an output folder."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_LOCK = "lock"
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What file systems say that know no locks."""


class BusyError(Exception):
    """Another run holds the lock."""


@contextmanager
def locked(place: Path) -> Generator[None]:
    """Hold the lock of a folder of ours, which is made for it and goes with it if it is empty.

    The system gives the lock up when the process ends, however it ends. Windows and some network
    file systems have no such lock: there, two runs at once are not told apart.

    Raises:
        BusyError: Another run has the lock.
        OSError: The folder cannot be made, or belongs to somebody else.
    """
    held = _held(place)
    try:
        yield
    finally:
        with suppress(OSError):
            (place / _LOCK).unlink()
            place.rmdir()
        os.close(held)


def _held(place: Path) -> int:
    """The open file that holds the lock."""
    while True:
        with suppress(FileExistsError):
            place.mkdir(mode=0o700)
        _check_ours(place)
        try:
            lock = os.open(place / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except FileNotFoundError:
            continue  # a run that ended took the folder with it
        except OSError:
            with suppress(OSError):
                place.rmdir()
            raise
        try:
            _lock(lock)
            if _is_same(lock, place / _LOCK):
                return lock
        except BaseException:
            os.close(lock)
            raise
        os.close(lock)


def _check_ours(place: Path) -> None:
    """Hold that nobody else can change what we put into the folder."""
    try:
        status = place.lstat()
    except FileNotFoundError:
        return
    is_ours = sys.platform == "win32" or status.st_uid == os.geteuid()
    if not stat.S_ISDIR(status.st_mode) or not is_ours:
        raise PermissionError(f"{place} is in the way")


def _lock(file: int) -> None:
    if sys.platform != "win32":
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError from error
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise


def _is_same(file: int, path: Path) -> bool:
    """Whether the file still stands at its path: a run that ends takes the file with it."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False
