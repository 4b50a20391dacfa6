"""How an output folder differs from what a run would make of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from sdkwright.output.drift import drift
from sdkwright.output.manifest import MANIFEST
from sdkwright.output.write import write

OLD = {"README.md": b"# Shop\n\nOld.\n", "a.py": b"a = 1\n", "old/b.py": b"b = 1\n"}
NEW = {"README.md": b"# Shop\n\nNew.\n", "a.py": b"a = 1\n", "c.py": b"c = 1"}


def test_what_a_run_has_just_written_has_not_drifted(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    assert not drift(OLD, tmp_path, document="1")
    assert drift(OLD, tmp_path, document="1").diff == ""


def test_everything_is_missing_where_there_is_no_output(tmp_path: Path) -> None:
    found = drift(OLD, tmp_path / "none", document="1")
    assert found
    assert found.added == (MANIFEST, *sorted(OLD))


def test_each_file_is_named_with_what_a_run_would_do(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    found = drift(NEW, tmp_path, document="1")
    assert found.added == ("c.py",)
    assert found.changed == (MANIFEST, "README.md")
    assert found.removed == ("old/b.py",)


def test_the_diff_reads_like_that_of_git(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    diff = drift(NEW, tmp_path, document="1").diff
    assert diff.partition(f"--- a/{MANIFEST}")[0] == (
        "--- a/README.md\n+++ b/README.md\n@@ -1,3 +1,3 @@\n # Shop\n \n-Old.\n+New.\n"
        "--- /dev/null\n+++ b/c.py\n@@ -0,0 +1 @@\n+c = 1\n\\ No newline at end of file\n"
        "--- a/old/b.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-b = 1\n"
    )


def test_the_diff_can_be_applied(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    diff = drift(NEW, tmp_path, document="1").diff
    subprocess.run(
        ["git", "apply", "--unsafe-paths", "-p1", f"--directory={tmp_path}", "-"],
        input=diff.encode(),
        cwd=tmp_path.parent,
        check=True,
        capture_output=True,
    )
    assert not drift(NEW, tmp_path, document="1")


def test_hand_edits_and_deletions_are_drift(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    (tmp_path / "a.py").write_text("a = 2\n")
    (tmp_path / "README.md").unlink()
    found = drift(OLD, tmp_path, document="1")
    assert (found.added, found.changed) == (("README.md",), ("a.py",))
    assert "-a = 2\n+a = 1\n" in found.diff


def test_files_of_the_user_are_none_of_our_business(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "link").symlink_to("/nonexistent")
    assert not drift(OLD, tmp_path, document="1")


def test_another_input_is_drift_of_the_manifest(tmp_path: Path) -> None:
    write(OLD, tmp_path, document="1")
    found = drift(OLD, tmp_path, document="2")
    assert found.changed == (MANIFEST,)
    assert '-  "document": "1",\n+  "document": "2",\n' in found.diff


def test_files_that_are_no_text_are_named_only(tmp_path: Path) -> None:
    write({"x.bin": b"\xff\x00"}, tmp_path, document="1")
    found = drift({"x.bin": b"\xfe"}, tmp_path, document="1")
    assert "Binary files a/x.bin and b/x.bin differ\n" in found.diff


def test_nothing_is_written(tmp_path: Path) -> None:
    write(OLD, tmp_path / "sdk", document="1")
    before = {path: path.lstat().st_ctime_ns for path in tmp_path.rglob("*")}
    drift(NEW, tmp_path / "sdk", document="2")
    assert {path: path.lstat().st_ctime_ns for path in tmp_path.rglob("*")} == before
