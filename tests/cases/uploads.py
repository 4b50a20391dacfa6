"""The files that programs of the documentation upload."""

from __future__ import annotations

import re
from pathlib import Path


def write_files(text: str, folder: Path) -> None:
    """Write each file that a text reads from its working directory."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in re.findall(r"\bPath\(\"([\w.-]+)\"\)", text):
        (folder / name).write_bytes(b"Hello")
