"""Runs that are killed, that fail, or that meet another run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sdkwright.output.write import write

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": f"{ROOT / 'generator'}", "PATH": os.environ["PATH"]}


@pytest.mark.parametrize("way", ["whole", "in-place"])
@pytest.mark.parametrize("kind", ["kill", "fail", "random"])
def test_an_accident_at_any_moment_leaves_the_old_files_or_the_new(
    tmp_path: Path, way: str, kind: str
) -> None:
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("crash.py"), way, kind],
        env={**ENVIRONMENT, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "")
    assert all(int(n) > 20 for n in re.findall(r"(\d+) accidents", ran.stderr))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


HOLD = """
import sys, time
from pathlib import Path
from sdkwright.output.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""

WRITE = """
import sys
from pathlib import Path
from sdkwright.diagnostics import SdkwrightError
from sdkwright.output.write import write
files = {f"{n}.txt": sys.argv[2].encode() * 1000 for n in range(50)}
try:
    write(files, Path(sys.argv[1]), document="1", overwrite=True)
except SdkwrightError as error:
    sys.exit(f"{error.diagnostics[0].code}: {error}")
"""


def start(script: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_run_that_meets_another_one_says_so(tmp_path: Path) -> None:
    out = tmp_path / "sdk"
    write({"a.txt": b"a"}, out, document="1")
    with start(HOLD, str(tmp_path / ".sdk.sdkwright")) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with start(WRITE, str(out), "b") as second:
            _, said = second.communicate()
        assert second.returncode == 1
        assert said == f"output-busy: another run is writing to {out}\n"
        assert names(out) == [".sdkwright", "a.txt"]
        holder.communicate("")
    write({"b.txt": b"b"}, out, document="1")
    assert names(tmp_path) == ["sdk"]


def test_a_lock_whose_holder_was_killed_is_free(tmp_path: Path) -> None:
    with start(HOLD, str(tmp_path / ".sdk.sdkwright")) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        holder.kill()
    write({"a.txt": b"a"}, tmp_path / "sdk", document="1")
    assert names(tmp_path) == ["sdk"]


def test_of_many_runs_at_once_each_writes_all_or_fails(tmp_path: Path) -> None:
    out = tmp_path / "sdk"
    for _ in range(2):
        runs = [start(WRITE, str(out), letter) for letter in "abcd"]
        said = [run.communicate()[1] for run in runs]
        assert all(text == "" or text.startswith("output-busy") for text in said)
        assert "" in said
        held = {path.read_bytes() for path in out.glob("*.txt")}
        assert len(held) == 1
        assert len(list(out.glob("*.txt"))) == 50
        assert names(tmp_path) == ["sdk"]
