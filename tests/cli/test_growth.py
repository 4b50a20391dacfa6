"""What a document costs grows with its size, and no faster, whatever is in it."""

from __future__ import annotations

import gc
import json
import os
import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, SdkwrightError
from sdkwright.python import plan_of

from .made import document, of_schemas

PER_DOUBLING = 2.5
"""More than twice, for what the machine does meanwhile."""
SECONDS = 10


def spent(work: Callable[[], object]) -> float:
    """The seconds that processors spend on something, in this process and its children."""
    gc.collect()
    gc.disable()  # when it comes is chance
    before = os.times()
    try:
        work()
    finally:
        gc.enable()
    return sum(os.times()[:4]) - sum(before[:4])


@contextmanager
def limited(seconds: int) -> Generator[None]:
    """End what takes longer than so many seconds of the processor."""

    def end(*_: object) -> None:
        raise TimeoutError(f"this takes more than {seconds} seconds")

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def planned(path: Path) -> pipeline.Input:
    given = pipeline.read(path, None, Diagnostics())
    plan_of(given.api, given.settings.package)
    return given


def written(tmp_path: Path, made: dict[str, Any]) -> Path:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(made))
    return path


def test_four_times_the_operations_are_read_in_four_times_the_time(tmp_path: Path) -> None:
    costs: list[float] = []
    for count in (500, 2000):
        path = written(tmp_path, document(count))
        costs.append(spent(lambda path=path: planned(path)))
    assert costs[1] / costs[0] < PER_DOUBLING**2


def test_four_times_the_operations_are_written_in_four_times_the_time(tmp_path: Path) -> None:
    costs: list[float] = []
    for count in (50, 200):
        given = planned(written(tmp_path, document(count)))
        costs.append(spent(lambda given=given: pipeline.emitted(given)))
    assert costs[1] / costs[0] < PER_DOUBLING**2


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def doubling(keyword: str, depth: int) -> dict[str, Any]:
    """Schemas of two of the next, which all in all are 2 to the power of `depth`."""
    schemas: dict[str, Any] = {
        f"S{level}": {keyword: [ref(f"S{level + 1}"), ref(f"S{level + 1}")]}
        for level in range(depth)
    }
    return schemas | {f"S{depth}": {"type": "object", "properties": {"x": {"type": "string"}}}}


def nested(depth: int, keyword: str) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {keyword: {"a": schema} if keyword == "properties" else schema}
    return schema


BOMBS: dict[str, dict[str, Any]] = {
    "allOf doubled": doubling("allOf", 40),
    "oneOf doubled": doubling("oneOf", 40),
    "anyOf doubled": doubling("anyOf", 40),
    "tuples doubled": doubling("prefixItems", 40),
    "objects doubled": {
        f"S{level}": {"properties": {"a": ref(f"S{level + 1}"), "b": ref(f"S{level + 1}")}}
        for level in range(100)
    }
    | {"S100": {"type": "string"}},
    "a long chain": {f"S{i}": ref(f"S{i + 1}") for i in range(2000)} | {"S2000": {}},
    "a long chain of parts": {f"S{i}": {"allOf": [ref(f"S{i + 1}")]} for i in range(250)}
    | {"S250": {"properties": {"x": {}}}},
    "a large circle": {
        f"S{i}": {"properties": {"next": ref(f"S{(i + 1) % 1000}")}} for i in range(1000)
    },
    "everything refers to everything": {
        f"S{i}": {"properties": {f"p{j}": ref(f"S{j}") for j in range(60)}} for i in range(60)
    },
    "many fields": {"S": {"properties": {f"field {i}": {"type": "string"} for i in range(3000)}}},
    "many values": {"S": {"enum": [f"value {i}" for i in range(20_000)]}},
    "many members": {"S": {"oneOf": [{"properties": {f"p{i}": {}}} for i in range(500)]}},
    "fields of one name": {
        "S": {"properties": {f"{'-' * i}name{'_' * (300 - i)}": {} for i in range(300)}}
    },
    "deep items": {"S": nested(120, "items")},
    "deep objects": {"S": nested(120, "properties")},
    "a long text": {"S": {"description": "Text. " * 200_000, "properties": {"x": {}}}},
    "a long pattern": {"S": {"properties": {"x": {"pattern": "(a+)+" * 20_000}}}},
    "a long name": {"S": {"properties": {"x" * 4000: {"enum": ["y" * 100_000, "z"]}}}},
}


UNIONS = {
    "objects": {"oneOf": [{"properties": {f"p{i}": {}}} for i in range(2500)]},
    "lists": {
        "anyOf": [{"type": "array", "items": {"const": f"v{i}"}} for i in range(2500)],
        "nullable": True,
    },
}


@pytest.mark.parametrize("name", UNIONS)
def test_a_union_of_thousands_is_python_that_can_be_read(tmp_path: Path, name: str) -> None:
    """Python reads `a | b | c` as `(a | b) | c`, and gives up at a thousand or two."""
    files = pipeline.emitted(planned(written(tmp_path, of_schemas({"S": UNIONS[name]}))))
    [source] = [content for path, content in files.items() if path.endswith("/models/s.py")]
    compile(source, "s.py", "exec")
    assert source.count(b"SOption1234" if name == "objects" else b'"v1234"') > 0


def test_what_extends_what_extends_what_is_limited(tmp_path: Path) -> None:
    chain: dict[str, Any] = {
        f"S{i}": {"allOf": [ref(f"S{i + 1}")], "properties": {f"x{i}": {}}} for i in range(2000)
    }
    path = written(tmp_path, of_schemas({**chain, "S2000": {"properties": {"x": {}}}}))
    with limited(3 * SECONDS), pytest.raises(SdkwrightError) as caught:
        planned(path)
    assert {each.code for each in caught.value.diagnostics} == {"too-many-fields"}


@pytest.mark.parametrize("name", BOMBS)
def test_no_schema_costs_much_more_than_its_size(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, of_schemas(BOMBS[name]))
    hints: list[str] = []
    with limited(SECONDS):
        try:
            planned(path)
        except SdkwrightError as refused:
            hints = [each.hint for each in refused.diagnostics]
    assert all(hints)


def test_an_operation_of_hundreds_of_parameters_is_fine(tmp_path: Path) -> None:
    made = document(1)
    item = made["paths"].pop("/things0/{id}")
    names = [f"p{index}" for index in range(500)]
    made["paths"]["/" + "/".join(f"{{{name}}}" for name in names)] = item
    item["post"]["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]
    with limited(SECONDS):
        planned(written(tmp_path, made))
