"""Files and folders that outlast a loss of power."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

_CANNOT = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}
"""What systems say that cannot do this for a folder."""


def write_file(path: Path, content: bytes) -> None:
    """Write a new file, with the mode 0644 whatever the umask says.

    Raises:
        OSError: It is there already, or cannot be written.
    """
    with path.open("xb") as stream:
        stream.write(content)
    path.chmod(0o644)


def make_folders(folder: Path) -> None:
    """Make a folder and those above it where they are missing, with the mode 0755."""
    if not folder.is_dir():
        make_folders(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)


def sync(folder: Path, paths: Iterable[Path]) -> None:
    """Wait until files and folders below `folder` have reached the disk.

    Raises:
        OSError: The disk is full, or failed.
    """
    if not _sync_file_system(folder):
        for path in paths:
            _sync_one(path)


def _sync_file_system(folder: Path) -> bool:
    """Sync everything in one step, which for thousands of files takes a fiftieth of the time."""
    if sys.platform != "linux":
        return False
    opened = os.open(folder, os.O_RDONLY)
    try:
        failed: int = ctypes.CDLL(None).syncfs(opened)
    except AttributeError:
        return False  # a C library without it
    finally:
        os.close(opened)
    return not failed


def _sync_one(path: Path) -> None:
    try:
        opened = os.open(path, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
