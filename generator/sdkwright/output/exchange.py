"""Two folders trade places, in one step that cannot be seen half done."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
"""Of renameat2 (Linux 3.15) and of renamex_np (macOS 10.12), which call it RENAME_SWAP."""


def exchange(one: Path, other: Path) -> None:
    """Let two paths of one file system trade what they name.

    Raises:
        OSError: The system or the file system has no such step; both are as they were.
    """
    code = _failure(os.fsencode(one), os.fsencode(other))
    if code:
        raise OSError(code, os.strerror(code), str(one), None, str(other))


def _failure(one: bytes, other: bytes) -> int:
    """The number of the error, 0 where it worked."""
    if sys.platform not in ("linux", "darwin"):
        return errno.ENOSYS
    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "linux":
            failed = library.renameat2(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
        else:
            failed = library.renamex_np(one, other, _RENAME_EXCHANGE)
    except AttributeError:
        return errno.ENOSYS  # a C library of before
    return ctypes.get_errno() if failed else 0
