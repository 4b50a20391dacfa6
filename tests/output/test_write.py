"""Files on disk: what is written, what is left alone, and what is refused."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sdkwright.diagnostics import Diagnostics, SdkwrightError
from sdkwright.output import write as write_module
from sdkwright.output.manifest import MANIFEST
from sdkwright.output.write import Written, write

OLD = {"README.md": b"# Old\n", "src/shop/a.py": b"a = 1\n", "src/shop/old/b.py": b"b = 1\n"}
NEW = {"README.md": b"# New\n", "src/shop/a.py": b"a = 1\n", "src/shop/new/c.py": b"c = 1\n"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The path of an output folder, which is not there yet."""
    return tmp_path / "sdk"


@pytest.fixture(params=["whole", "in place"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of writing: the folder exchanged as a whole, and file by file."""
    if request.param == "in place":
        monkeypatch.setattr(write_module, "_is_held", lambda folder: True)


both_ways = pytest.mark.usefixtures("way")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, but for the manifest."""
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    found.pop(MANIFEST, None)
    return found


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def stamps(folder: Path) -> dict[Path, tuple[int, int, int]]:
    """What changes when a file or a folder is touched."""
    found = {path: path.lstat() for path in [folder, *folder.rglob("*")]}
    return {path: (s.st_ino, s.st_mtime_ns, s.st_ctime_ns) for path, s in found.items()}


def refused(
    files: dict[str, bytes], folder: Path, overwrite: bool = False
) -> list[tuple[str, str]]:
    """The code and the message of each error."""
    with pytest.raises(SdkwrightError) as caught:
        write(files, folder, document="1", overwrite=overwrite)
    return [(d.code, d.message) for d in caught.value.diagnostics]


@both_ways
def test_the_folder_holds_the_files_and_nothing_is_left_beside_it(out: Path) -> None:
    write(OLD, out, document="1")
    assert tree(out) == OLD
    written = write(NEW, out, document="2")
    assert tree(out) == NEW
    assert written == Written(
        added=("src/shop/new/c.py",),
        changed=("README.md",),
        removed=("src/shop/old/b.py",),
        unchanged=("src/shop/a.py",),
    )
    assert str(written) == "1 added, 1 changed, 1 removed, 1 unchanged"
    assert names(out.parent) == ["sdk"]
    assert names(out / ".sdkwright") == ["manifest.json"]


@both_ways
def test_a_folder_that_is_left_empty_goes_too(out: Path) -> None:
    write(OLD, out, document="1")
    write(NEW, out, document="1")
    assert not (out / "src/shop/old").exists()


@both_ways
def test_what_is_as_it_should_be_is_not_touched(out: Path) -> None:
    write(OLD, out, document="1")
    for path in (out / "src/shop/a.py", out / "README.md"):
        os.utime(path, ns=(1, 1))
    before = stamps(out)
    again = write(OLD, out, document="1")
    assert again.unchanged == tuple(sorted(OLD))
    assert stamps(out) == before
    write(NEW, out, document="1")
    assert (out / "src/shop/a.py").stat().st_mtime_ns == 1
    assert (out / "README.md").stat().st_mtime_ns != 1


@both_ways
def test_files_of_the_user_stay(out: Path) -> None:
    write(OLD, out, document="1")
    (out / "notes.txt").write_text("mine")
    (out / "src/shop/old/mine.py").write_text("mine")
    (out / "link").symlink_to("notes.txt")
    (out / "folder link").symlink_to("src")
    (out / "deep/er").mkdir(parents=True)
    (out / "deep/tool").write_text("mine")
    (out / "deep/tool").chmod(0o755)
    (out / "empty").mkdir(mode=0o700)
    kept = (out / "notes.txt").stat()
    write(NEW, out, document="1")
    assert (
        tree(out).items()
        >= {
            "notes.txt": b"mine",
            "src/shop/old/mine.py": b"mine",
            "deep/tool": b"mine",
        }.items()
    )
    assert (out / "notes.txt").stat().st_ino == kept.st_ino
    assert (out / "link").readlink() == Path("notes.txt")
    assert (out / "folder link").readlink() == Path("src")
    assert (out / "deep/er").is_dir()
    assert (out / "deep/tool").stat().st_mode & 0o777 == 0o755
    assert (out / "empty").stat().st_mode & 0o777 == 0o700


@both_ways
def test_modes_do_not_depend_on_the_umask(out: Path) -> None:
    before = os.umask(0o077)
    try:
        write(OLD, out, document="1")
        write(NEW, out, document="1")
    finally:
        os.umask(before)
    for path in [out, *out.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644)


@both_ways
def test_a_folder_keeps_its_mode(out: Path) -> None:
    write(OLD, out, document="1")
    out.chmod(0o750)
    (out / "src").chmod(0o775)
    write(NEW, out, document="1")
    assert out.stat().st_mode & 0o777 == 0o750
    assert (out / "src").stat().st_mode & 0o777 == 0o775


@both_ways
def test_a_file_that_was_deleted_by_hand_is_written_again(out: Path) -> None:
    write(OLD, out, document="1")
    (out / "README.md").unlink()
    assert write(OLD, out, document="1").added == ("README.md",)
    assert tree(out) == OLD


def test_edited_files_are_neither_replaced_nor_removed(out: Path) -> None:
    write(OLD, out, document="1")
    (out / "README.md").write_text("edited")
    (out / "src/shop/old/b.py").write_text("edited")
    before = tree(out)
    assert refused(NEW, out) == [
        ("edited-file", "README.md was edited since it was written"),
        ("edited-file", "src/shop/old/b.py was edited since it was written"),
    ]
    assert tree(out) == before
    assert names(out.parent) == ["sdk"]


def test_an_edit_that_makes_what_would_be_written_is_none(out: Path) -> None:
    write(OLD, out, document="1")
    (out / "README.md").write_bytes(NEW["README.md"])
    assert write(NEW, out, document="1").unchanged == ("README.md", "src/shop/a.py")


def test_a_file_that_is_not_ours_is_not_replaced(out: Path) -> None:
    out.mkdir()
    (out / "README.md").write_text("mine")
    assert refused(NEW, out) == [
        ("foreign-file", "README.md is in the way, and not one of ours"),
    ]
    assert tree(out) == {"README.md": b"mine"}


@both_ways
def test_either_is_replaced_where_that_is_asked_for(out: Path) -> None:
    write(OLD, out, document="1")
    (out / "README.md").write_text("edited")
    (out / "src/shop/old/b.py").write_text("edited")
    (out / "src/shop/new").mkdir()
    (out / "src/shop/new/c.py").write_text("mine")
    write(NEW, out, document="1", overwrite=True)
    assert tree(out) == NEW


@pytest.mark.parametrize("overwrite", [False, True])
def test_what_is_no_file_is_never_replaced(out: Path, tmp_path: Path, overwrite: bool) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "README.md").write_text("mine")
    out.mkdir()
    (out / "README.md").symlink_to(elsewhere / "README.md")
    (out / "src").symlink_to(elsewhere)
    messages = refused(NEW, out, overwrite=overwrite)
    assert [code for code, _ in messages] == ["foreign-file"] * 3
    assert tree(elsewhere) == {"README.md": b"mine"}
    shutil.rmtree(out)
    (out / "README.md").mkdir(parents=True)
    assert refused(NEW, out, overwrite=overwrite)
    assert (out / "README.md").is_dir()


def test_without_a_readable_manifest_our_own_files_are_foreign(out: Path) -> None:
    write(OLD, out, document="1")
    (out / MANIFEST).write_text("{")
    assert [code for code, _ in refused(NEW, out)] == ["foreign-file"]
    found = Diagnostics()
    write(OLD, out, document="1", diagnostics=found)
    assert [d.code for d in found] == ["unreadable-manifest"]
    assert write(NEW, out, document="1").removed == ("src/shop/old/b.py",)


def test_a_manifest_that_lists_files_elsewhere_removes_none_of_them(
    out: Path, tmp_path: Path
) -> None:
    write(OLD, out, document="1")
    (tmp_path / "mine").write_bytes(OLD["README.md"])
    manifest = (out / MANIFEST).read_text()
    (out / MANIFEST).write_text(manifest.replace("README.md", "../mine"))
    write(OLD, out, document="1")
    assert (tmp_path / "mine").exists()


@both_ways
def test_a_file_may_become_the_only_one_of_a_folder_that_lost_all_others(out: Path) -> None:
    write({"a/b/c.txt": b"c"}, out, document="1")
    write({"a/d.txt": b"d"}, out, document="1")
    assert tree(out) == {"a/d.txt": b"d"}
    assert not (out / "a/b").exists()


def test_folders_above_the_output_are_made(tmp_path: Path) -> None:
    write(OLD, tmp_path / "x/y/z", document="1")
    assert tree(tmp_path / "x/y/z") == OLD


@pytest.mark.parametrize("name", ["with space", "quo'te\"s", "-dash", "é漢字", "a\nb", "x" * 250])
def test_the_output_may_have_any_name(tmp_path: Path, name: str) -> None:
    for files in (OLD, NEW):
        write(files, tmp_path / name, document="1")
        assert tree(tmp_path / name) == files
    assert names(tmp_path) == [name]


def test_the_folder_that_a_run_is_started_in_stays_the_same_one(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(OLD, out, document="1")
    monkeypatch.chdir(out / "src")
    number = out.stat().st_ino
    write(NEW, Path(".."), document="1")
    assert tree(out) == NEW
    assert out.stat().st_ino == number


def test_an_output_that_is_a_file_is_refused(out: Path) -> None:
    out.write_text("mine")
    assert refused(OLD, out) == [("unwritable-output", f"cannot write to {out}: it is a file")]
    assert out.read_text() == "mine"


def test_an_output_below_a_file_is_refused(out: Path) -> None:
    out.write_text("mine")
    [(code, _)] = refused(OLD, out / "sdk")
    assert code == "unwritable-output"
    assert out.read_text() == "mine"


def test_an_output_that_is_a_link_is_refused(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.symlink_to("elsewhere")
    assert refused(OLD, out) == [("unwritable-output", f"cannot write to {out}: it is a link")]
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_path_with_a_null_character_is_refused(tmp_path: Path) -> None:
    [(code, _)] = refused(OLD, tmp_path / "a\0b")
    assert code == "unwritable-output"


def test_somebody_elses_folder_where_ours_would_be_is_not_used(out: Path, tmp_path: Path) -> None:
    (tmp_path / "trap").mkdir()
    (tmp_path / ".sdk.sdkwright").symlink_to("trap")
    [(code, _)] = refused(OLD, out)
    assert code == "unwritable-output"
    assert not list((tmp_path / "trap").iterdir())


LIMITED = """
import resource, sys
from pathlib import Path
from sdkwright.diagnostics import SdkwrightError
from sdkwright.output.write import write
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    write({"a.txt": b"a", "big.txt": b"x" * 20_000}, Path(sys.argv[1]), document="1")
except SdkwrightError as error:
    sys.exit(f"{error.diagnostics[0].code}: {error}")
"""


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    source = Path(__file__).parents[2] / "generator"
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("is_new", [True, False])
def test_a_limit_on_the_size_of_files_leaves_everything_as_it_was(out: Path, is_new: bool) -> None:
    if not is_new:
        write(OLD, out, document="1")
    ran = run(LIMITED, str(out))
    assert ran.returncode == 1
    assert ran.stderr.startswith("unwritable-output: cannot write to")
    assert tree(out) == ({} if is_new else OLD)
    assert names(out.parent) == ([] if is_new else ["sdk"])
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 10_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("mounting a disk takes more rights")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("place", ["sdk", "."])
def test_a_full_disk_leaves_everything_as_it_was(small_disk: Path, place: str) -> None:
    out = small_disk / place
    write(OLD, out, document="1")
    big = {f"{number}.txt": b"x" * 10_000 for number in range(10)}
    [(code, message)] = refused(big, out)
    assert code == "unwritable-output"
    assert "No space left" in message
    assert tree(out) == OLD
    write(NEW, out, document="1")
    assert tree(out) == NEW
    assert {path.name for path in small_disk.iterdir()} <= {"sdk", "README.md", "src", ".sdkwright"}


READ_ONLY = """
import os, sys
from pathlib import Path
from sdkwright.diagnostics import SdkwrightError
from sdkwright.output.write import write
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)  # nobody, who has no rights here
try:
    print(write({"README.md": b"# Old"}, Path(sys.argv[1]), document="1"))
except SdkwrightError as error:
    sys.exit(f"{error.diagnostics[0].code}: {error}")
"""


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that every user can look into."""
    with TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)


def test_a_folder_that_may_not_be_written_to_is_refused_unless_there_is_nothing_to_do(
    open_place: Path,
) -> None:
    out = open_place / "sdk"
    write({"README.md": b"# Old"}, out, document="1")
    out.chmod(0o555)
    assert run(READ_ONLY, str(out)).stdout == "1 unchanged\n"
    (out / "README.md").unlink()
    ran = run(READ_ONLY, str(out))
    assert ran.returncode == 1
    assert ran.stderr.startswith("unwritable-output: cannot write to")
    assert "Permission denied" in ran.stderr
    assert tree(out) == {}


@pytest.mark.parametrize("name", ["/", "~"])
def test_the_root_and_the_home_folder_are_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = Path(name).expanduser()
    before = sorted(folder.iterdir())
    with pytest.raises(SdkwrightError, match="it holds everything else"):
        write({"a.py": b""}, folder, document="1")
    assert sorted(folder.iterdir()) == before


def test_the_folder_of_somebody_else_stays_the_same_folder(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    own = folder.stat().st_ino, (folder / "notes.txt").stat().st_nlink
    write({"a.py": b""}, folder, document="1")
    assert (folder.stat().st_ino, (folder / "notes.txt").stat().st_nlink) == own
    assert {path.name for path in folder.iterdir()} == {"notes.txt", "a.py", ".sdkwright"}
