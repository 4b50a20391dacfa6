"""What type checkers make of models: mypy --strict and pyright strict agree, line by line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from _runtime import models

SAMPLE = """\
from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal, TypeAlias, assert_type

from _runtime.models import EXTRA_FIELDS, Alias, Discriminator, Model
from _runtime.omit import OMIT, Omit


class CodeInterpreter(Model):
    type: Literal["code_interpreter"] = "code_interpreter"


class Function(Model):
    type: Literal["function"]
    name: str


Tool: TypeAlias = CodeInterpreter | Function
Pet: TypeAlias = Annotated[CodeInterpreter | Function, Discriminator("type", {"f": "Function"})]
Status: TypeAlias = Literal["queued", "done"]


class Run(Model):
    id: str
    status: Status
    tools: list[Tool]
    from_: Annotated[str, Alias("from")]
    pet: Pet | None = None
    name: str | None = None
    at: datetime.datetime | None = None


class Scores(Model):
    player: str
    extra_fields: dict[str, int] = EXTRA_FIELDS


class LongRun(Run):
    minutes: float


run = Run(id="1", status="queued", tools=[Function(type="function", name="f")], from_="a")
run = Run(id="1", status="done", tools=[], from_="a", name=None, at=None)
CodeInterpreter()
Function(name="f")  # error
LongRun(id="1", status="done", tools=[], from_="a", minutes=1)
Run(id="1", status="done", tools=[])  # error
Run(id="1", status="new", tools=[], from_="a")  # error
Run(id=1, status="done", tools=[], from_="a")  # error
Run(id="1", status="done", tools=[], from_="a", nmae="b")  # error
Run("1", "done", [], "a")  # error
Run(id="1", status="done", tools=[], from_="a", extra_fields={})  # error
Run(id="1", status="done", tools=[], from_="a", name=OMIT)  # error

assert_type(run.id, str)
assert_type(run.from_, str)
assert_type(run.name, str | None)
assert_type(run.status, Literal["queued", "done"])
assert_type(run.tools, list[CodeInterpreter | Function])
assert_type(run.extra_fields, dict[str, Any])
run.nmae  # error
run.nmae = "a"  # error
run.name = 1  # error
run.name = "b"
run.extra_fields["new"] = {"any": "thing"}
run.extra_fields = {"new": 1}
print({run})  # error

for tool in run.tools:
    if tool.type == "function":
        assert_type(tool, Function)
        tool.name.upper()
    else:
        assert_type(tool, CodeInterpreter)
        tool.name  # error
    match tool:
        case Function(name=name):
            assert_type(name, str)
        case CodeInterpreter():
            pass

scores = Scores(player="a", extra_fields={"chess": 1})
Scores(player="a")
Scores(player="a", extra_fields={"chess": "one"})  # error
assert_type(scores.extra_fields, dict[str, int])

assert_type(Run.from_dict({"id": "1"}), Run)
assert_type(LongRun.from_json(b"{}"), LongRun)
assert_type(run.to_dict(), dict[str, Any])
assert_type(run.to_json(indent=2), str)
Run.from_dict([])  # error


def send(name: str | None | Omit = OMIT, *, limit: int | Omit = OMIT) -> str | None:
    if isinstance(limit, Omit):
        assert_type(limit, Omit)
    else:
        assert_type(limit, int)
    if name is OMIT:
        return None
    assert_type(name, str | None)
    return name


send()
send("a", limit=1)
send(None)
send(1)  # error
"""
UNHASHABLE_IS_FOUND_BY_PYRIGHT_ALONE = "print({run})  # error"


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    (tmp_path / "_runtime").symlink_to(Path(models.__file__).parent)
    path = tmp_path / "sample.py"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def marked(*, without: str = "") -> set[int]:
    lines = enumerate(SAMPLE.splitlines(), 1)
    return {number for number, line in lines if line.endswith("# error") and line != without}


def test_mypy_finds_the_marked_errors_and_no_others(sample: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "sample.py"],
        cwd=sample.parent,
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(sample.parent)},
    )
    found = {
        int(line) for line in re.findall(r"^sample\.py:(\d+): error", ran.stdout, re.MULTILINE)
    }
    assert found == marked(without=UNHASHABLE_IS_FOUND_BY_PYRIGHT_ALONE), ran.stdout + ran.stderr


def test_pyright_finds_the_marked_errors_and_no_others(sample: Path) -> None:
    settings = {
        "include": ["sample.py"],
        "typeCheckingMode": "strict",
        "reportUnusedExpression": False,
        "pythonVersion": f"{sys.version_info.major}.{sys.version_info.minor}",
    }
    (sample.parent / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=sample.parent,
        capture_output=True,
        text=True,
    )
    said = json.loads(ran.stdout)["generalDiagnostics"]
    found = {each["range"]["start"]["line"] + 1 for each in said}
    assert found == marked(), "\n".join(
        f"{e['range']['start']['line'] + 1}: {e['message']}" for e in said
    )
