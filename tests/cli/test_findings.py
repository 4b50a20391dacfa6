"""How commands tell of findings: in which form, where, and with which exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .running import BAD, GOOD, ODD, run

LINE = 12
COLUMN = BAD.splitlines()[LINE - 1].index("'#/") + 1
COMMANDS = ("generate", "check", "inspect", "validate")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("good", GOOD), ("odd", ODD), ("bad", BAD)):
        (tmp_path / f"{name}.yaml").write_text(text)


@pytest.mark.parametrize("command", COMMANDS)
def test_findings_as_json_are_one_object(command: str) -> None:
    done = run(command, "bad.yaml", "--format", "json")
    assert done.exit_code == 1
    said, other = (
        (done.stdout, done.stderr) if command == "validate" else (done.stderr, done.stdout)
    )
    assert other == ""
    (record,) = json.loads(said)["diagnostics"]
    assert record["code"] == "unresolved-ref"
    assert (record["file"], record["line"], record["column"]) == ("bad.yaml", LINE, COLUMN)
    assert record["pointer"].endswith("/content/application~1json/schema/$ref")
    assert record["hint"] == "did you mean `#/components/schemas/Pet`?"


@pytest.mark.parametrize("command", COMMANDS)
def test_findings_as_annotations(command: str) -> None:
    done = run(command, "bad.yaml", "--format", "github")
    assert done.exit_code == 1
    said = done.stdout if command == "validate" else done.stderr
    first, last = said.splitlines()
    assert first.startswith(
        f"::error file=bad.yaml,line={LINE},col={COLUMN},title=unresolved-ref::"
    )
    assert last == "1 error"


@pytest.mark.parametrize("command", COMMANDS)
def test_findings_as_text_go_to_stderr(command: str) -> None:
    done = run(command, "bad.yaml")
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"bad.yaml:{LINE}:{COLUMN}: error[unresolved-ref]" in done.stderr
    assert "12 |" in done.stderr


def test_json_says_so_where_nothing_was_found() -> None:
    done = run("validate", "good.yaml", "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["diagnostics"] == []
    done = run("inspect", "good.yaml", "--format", "json")
    assert json.loads(done.stderr)["diagnostics"] == []
    assert json.loads(done.stdout)["title"] == "Pets"


def test_warnings_do_not_stop_a_run() -> None:
    done = run("inspect", "odd.yaml")
    assert done.exit_code == 0
    assert "warning[undeclared-path-parameter]" in done.stderr
    assert json.loads(done.stdout)["title"] == "Pets"


@pytest.mark.parametrize("command", COMMANDS)
def test_under_strict_warnings_are_errors_and_nothing_is_made(command: str, tmp_path: Path) -> None:
    done = run(command, "odd.yaml", "--strict")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error[undeclared-path-parameter]" in done.stderr
    assert "warning" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.yaml", "good.yaml", "odd.yaml"]


@pytest.mark.parametrize("command", ["inspect", "validate"])
def test_under_strict_a_good_document_is_fine(command: str) -> None:
    assert run(command, "good.yaml", "--strict").exit_code == 0


def test_several_errors_are_told_together() -> None:
    Path("many.yaml").write_text(
        BAD.replace("{type: object", "{type: 5").replace("in: path", "x-a: 1")
    )
    done = run("validate", "many.yaml", "--format", "json")
    codes = [record["code"] for record in json.loads(done.stdout)["diagnostics"]]
    assert {"missing-field", "unresolved-ref", "wrong-kind"} <= set(codes)


def test_an_error_is_short_and_says_what_to_do() -> None:
    lines = run("generate", "bad.yaml").stderr.splitlines()
    assert len(lines) <= 20
    assert any(line.startswith("hint: ") for line in lines)


def test_a_thousand_findings_are_a_page() -> None:
    schemas = "".join(f"    S{i}: {{$ref: '#/missing/{i}'}}\n" for i in range(1000))
    Path("many.yaml").write_text(GOOD + schemas)
    done = run("validate", "many.yaml")
    assert len(done.stderr.splitlines()) < 50
    assert "... and 995 more of error[unresolved-ref]" in done.stderr
    assert done.stderr.endswith("1,000 errors\n")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("generate",),
        ("nonsense",),
        ("generate", "good.yaml", "--nonsense"),
        ("generate", "good.yaml", "--format", "xml"),
        ("inspect", "good.yaml", "another.yaml"),
    ],
)
def test_a_wrong_command_line_is_told_apart_from_a_wrong_document(
    arguments: tuple[str, ...],
) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert "Usage:" in done.output


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_bug_of_ours_is_told_as_one(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from sdkwright import pipeline

    def broken(*_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(pipeline, "read", broken)
    done = run("inspect", "good.yaml", "--format", form)
    assert (done.exit_code, done.stdout) == (70, "")
    for said in ("internal-error", "ZeroDivisionError: by zero", "report it"):
        assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_tables_show_names_as_they_are_and_obey_none_of_them() -> None:
    text = GOOD.replace("getPet", r'"[/x]\e[31m[bold]y"').replace("/pets/", "/[red]pets/")
    Path("odd-names.yaml").write_text(text.replace("    Pet:", "    '[/z]': {}\n    Pet:"))
    operations = run("inspect", "odd-names.yaml", "--operations").stdout
    assert r"[/x]\x1b[31m[bold]y" in operations
    assert "/[red]pets/{id}" in operations
    assert "[/z]" in run("inspect", "odd-names.yaml", "--schemas").stdout
