"""Runs that are killed, or that fail, at a chosen moment; each in a process of its own.

Run as a program, with the way of writing and the kind of accident; it prints what went wrong.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from sdkwright.diagnostics import SdkwrightError
from sdkwright.output import write as write_module
from sdkwright.output.write import write

OLD = {"README.md": b"old", "src/a.py": b"a = 1\n", "src/old/b.py": b"b = 1\n"}
NEW = {"README.md": b"new", "src/a.py": b"a = 1\n", "src/new/c.py": b"c = 1\n"}
MINE = {"notes.txt": b"mine", "src/old/mine.py": b"mine"}
NOT_YET = 4
"""Status of a process that came to its end before the accident."""

State = dict[str, bytes]


def state(folder: Path) -> State:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def prepared(root: Path, old: State) -> Path:
    """An output folder with what an earlier run wrote, and what the user put there."""
    out = root / "sdk"
    root.mkdir()
    if old:
        write(old, out, document="1")
        for path, content in MINE.items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_bytes(content)
    return out


def at_step(number: int, accident: Callable[[], None]) -> Callable[[], bool]:
    """Let the accident happen at the n-th step that Python tells its auditors of.

    What comes back says whether it has happened.
    """
    left = [number]

    def audit(event: str, arguments: tuple[object, ...]) -> None:
        if event.partition(".")[0] in ("open", "os", "shutil", "ctypes", "fcntl"):
            left[0] -= 1
            if left[0] == 0:
                accident()

    sys.addaudithook(audit)
    return lambda: left[0] <= 0


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fail() -> NoReturn:
    raise OSError(errno.ENOSPC, "no space, by accident")


def struck(out: Path, kind: str, number: int) -> bool:
    """Write in a process of its own, with an accident; false if it ended before that happened."""
    child = os.fork()
    if child == 0:
        status = NOT_YET
        try:
            step = 10**9 if kind == "random" else number
            has_happened = at_step(step, fail if kind == "fail" else die)
            write(NEW, out, document="2")
            status = 0 if has_happened() or kind == "random" else NOT_YET
        except SdkwrightError:
            status = 1
        finally:
            os._exit(status)
    if kind == "random":
        time.sleep(random.random() * 0.01)
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != NOT_YET


def faults(root: Path, way: str, kind: str, old: State) -> Iterator[str]:
    """What is not as it should be after an accident, and after the run that follows it."""
    if way == "in-place":
        write_module._is_held = lambda folder: True
    prepared(root / "before", old)
    write(NEW, root / "after" / "sdk", document="2")
    mine = MINE if old else {}
    before = state(root / "before" / "sdk")
    after = {**state(root / "after" / "sdk"), **mine}
    number, goes_on = 0, True
    while goes_on:
        number += 1
        place = root / str(number)
        shutil.copytree(root / "before", place)
        goes_on = struck(place / "sdk", kind, number) and (kind != "random" or number < 60)
        now = state(place / "sdk")
        # In place, files move one by one: then the next run has to mend it.
        if way == "whole" and now not in (before, after):
            yield f"accident {number}: neither the old files nor the new: {sorted(now)}"
        if not mine.items() <= now.items():
            yield f"accident {number}: files of the user are gone"
        write(NEW, place / "sdk", document="2")
        if state(place / "sdk") != after:
            yield f"after accident {number}: {sorted(state(place / 'sdk'))}"
        if names(place) != ["sdk"]:
            yield f"after accident {number}: left behind {names(place)}"
        shutil.rmtree(place)
    print(f"{number} accidents", file=sys.stderr)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def main(way: str, kind: str) -> None:
    for old in ({}, OLD):
        root = Path(tempfile.mkdtemp())
        try:
            for fault in faults(root, way, kind, old):
                print(fault)
        finally:
            shutil.rmtree(root)


if __name__ == "__main__":
    main(*sys.argv[1:])
