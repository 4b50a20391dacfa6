"""Write what the generator emits for the cases: `python -m tests.cases.update [CASE ...]`.

The difference is to be reviewed like code.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from . import CASES, FOLDER, emitted, telling


def update(case: Path) -> None:
    """Write `expected/` of one case anew."""
    expected = case / "expected"
    files = telling(emitted(case))
    shutil.rmtree(expected, ignore_errors=True)
    for path, content in files.items():
        file = expected / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    for chosen in [FOLDER / name for name in sys.argv[1:]] or CASES:
        update(chosen)
        print(chosen.name)
