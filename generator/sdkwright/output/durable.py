"""Files and folders that outlast a loss of power."""

from __future__ import annotations

import errno
import os
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


def sync(paths: Iterable[Path]) -> None:
    """Wait until files and folders have reached the disk.

    Raises:
        OSError: The disk is full, or failed.
    """
    for path in paths:
        try:
            opened = os.open(path, os.O_RDONLY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)
        except OSError as error:
            if error.errno not in _CANNOT:
                raise
