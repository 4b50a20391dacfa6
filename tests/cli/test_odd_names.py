"""Files and folders of any name: read, written, and shown without harm."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from .running import BAD, GOOD, run

NAMES = [
    "a b",
    "-rf",
    "--help",
    "a'\"\n__import__('os').system('touch PWNED')#",
    "$(touch PWNED)`touch PWNED`;touch PWNED",
    "{{ 7 * 7 }}{% raw %}",
    "%s%n%(x)s{0}",
    "::error::title",
    "[bold]x[]",
    "é\u202e😀",
    "\x1b[31m\x07\r",
    os.fsdecode(b"\xff\xfe"),
    "name.with.dots...",
    "C:",
    "n" * 200,
]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def assert_harmless(output: str) -> None:
    """Nothing that a terminal would obey."""
    assert not any((ord(c) < 32 and c != "\n") or c in "\x7f\u202e" for c in output)
    output.encode()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The SDK of a document of a plain name."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "api.yaml").write_text(GOOD)
    assert run("generate", folder / "api.yaml", "--output", folder / "sdk").exit_code == 0
    return contents(folder / "sdk")


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_document_changes_nothing(
    here: Path, name: str, plain: dict[str, bytes]
) -> None:
    (here / f"{name}.yaml").write_text(GOOD)
    done = run("generate", "--output", "sdk", "--", f"{name}.yaml")
    assert (done.exit_code, done.stderr) == (0, "")
    assert contents(here / "sdk") == plain
    assert not list(here.rglob("PWNED*"))


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_document_is_shown_without_harm(here: Path, name: str) -> None:
    path = here / f"{name}.yaml"
    path.write_text(BAD)
    for form in ("text", "json"):
        done = run("validate", "--format", form, "--", path)
        assert done.exit_code == 1
        assert_harmless(done.output)
    path.write_text(GOOD)
    assert_harmless(run("validate", "--", path).output)
    path.unlink()
    missing = run("validate", "--", path)
    assert missing.exit_code == 1
    assert_harmless(missing.output)


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_the_output_changes_nothing(
    here: Path, name: str, plain: dict[str, bytes]
) -> None:
    (here / "api.yaml").write_text(GOOD)
    done = run("generate", "api.yaml", f"--output={name}")
    assert (done.exit_code, done.stderr) == (0, "")
    assert_harmless(done.stdout)
    assert contents(here / name) == plain
    checked = run("check", "api.yaml", f"--output={name}")
    assert checked.exit_code == 0
    assert_harmless(checked.stdout)
    assert {path.name for path in here.iterdir()} == {"api.yaml", name}


@pytest.mark.parametrize("kind", ["file", "below a file", "too long", "a device"])
def test_an_output_that_is_no_folder_is_refused_and_left(here: Path, kind: str) -> None:
    (here / "api.yaml").write_text(GOOD)
    (here / "taken").write_text("mine")
    output = {
        "file": "taken",
        "below a file": "taken/sdk",
        "too long": "/".join(["n" * 200] * 25),
        "a device": "/dev/null",
    }[kind]
    done = run("generate", "api.yaml", "--output", output)
    assert done.exit_code == 1
    assert "error[" in done.stderr
    assert (here / "taken").read_text() == "mine"


def test_an_output_that_is_a_link_is_refused_and_its_folder_named(here: Path) -> None:
    (here / "api.yaml").write_text(GOOD)
    (here / "real").mkdir()
    (here / "link").symlink_to("real")
    done = run("generate", "api.yaml", "--output", "link")
    assert done.exit_code == 1
    assert "hint: Name the folder that it leads to: real" in done.stderr
    assert list((here / "real").iterdir()) == []


def test_a_process_is_given_bytes_as_they_are(here: Path) -> None:
    """As the shell hands them over, in a locale that has no word for them."""
    name = b"-\xff\n'\"; touch PWNED #.yaml"
    (here / os.fsdecode(name)).write_text(BAD)
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[2] / "generator")
    command = [sys.executable, "-m", "sdkwright", "validate", "--", name]
    done = subprocess.run(command, cwd=here, capture_output=True, env=environment)
    assert done.returncode == 1
    assert b"error[unresolved-ref]" in done.stderr
    assert b"\\xff\\n'" in done.stderr or b"\\udcff\\n'" in done.stderr
    assert not list(here.rglob("PWNED*"))


@pytest.mark.parametrize(
    ("title", "package", "distribution"),
    [
        ("CON", "con_sdk", "con"),
        ("nul", "nul_sdk", "nul"),
        ("os", "os_sdk", "os"),
        ("tests", "tests_sdk", "tests"),
        ("httpx2", "httpx2_sdk", "httpx2-sdk"),
        ("typing extensions", "typing_extensions_sdk", "typing-extensions-sdk"),
    ],
)
def test_no_package_is_called_like_something_else_that_is_imported(
    here: Path, title: str, package: str, distribution: str
) -> None:
    """A device of Windows, a module of Python, a folder beside it, what it depends on."""
    (here / "api.yaml").write_text(GOOD.replace(yaml.safe_load(GOOD)["info"]["title"], title))
    done = run("generate", "api.yaml", "--output", "sdk")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [path.name for path in (here / "sdk" / "src").iterdir()] == [package]
    project = tomllib.loads((here / "sdk" / "pyproject.toml").read_text())["project"]
    assert project["name"] == distribution


@pytest.mark.parametrize(
    "settings",
    [
        {"package": {"name": "shop\n"}},
        {"package": {"client": "Shop\n"}},
        {"operations": {"listThings": {"name": "things\n"}}},
        {"resources": {"things": {"operations": {"things\n": "listThings"}}}},
        {"models": {"Thing": "Thing\n"}},
        {"fields": {"Thing.id": "id_\n"}},
    ],
)
def test_a_name_in_the_settings_has_no_line_feed_at_its_end(
    here: Path, settings: dict[str, object]
) -> None:
    """As `$` would allow in the patterns of Python, though not in those of JSON Schema."""
    (here / "api.yaml").write_text(GOOD)
    (here / "sdkwright.yaml").write_text(yaml.safe_dump(settings))
    done = run("generate", "api.yaml", "--output", "sdk")
    assert done.exit_code == 1
    assert "error[invalid-setting]" in done.stderr
    assert "does not match" in done.stderr
