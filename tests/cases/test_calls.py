"""Every operation of every case, called as its page shows it: the document allows each request."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Operation
from sdkwright.python import plan
from sdkwright.python.calls import preferred
from sdkwright.python.schemas import SchemaIndex
from sdkwright.python.values import made_value

from tests.server.oracle import Oracle, RecordedResponse

from . import CASES, FOLDER
from .recording import Recorder, answer, recorder


class Package:
    """The emitted package of a case, imported; its clients call the recorder."""

    def __init__(self, case: Path, folder: Path, server: Recorder) -> None:
        self.server = server
        self.oracle = Oracle(case / "openapi.yaml")
        given = pipeline.read(case / "openapi.yaml", None, Diagnostics())
        self.api = given.api
        self.index = SchemaIndex.of(self.api, given.settings.package.models)
        self.plan = plan(self.api, given.settings.package).package
        for path, content in pipeline.emitted(given).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self.pages = folder / "docs" / "sdks"
        self.name = str(self.plan.name)
        self.module: Any = import_module(self.name)
        self.models: Any = import_module(f"{self.name}.models")
        self.variables = [v for c in self.plan.client.credentials for v in c.variables]

    def client(self, **settings: Any) -> Any:
        """A client for the recorder."""
        base = self.server.url + self.oracle.base_path
        return getattr(self.module, self.plan.client.name)(**{"base_url": base, **settings})

    def redirect(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let clients that are told nothing call the recorder, with credentials."""
        base = self.server.url + self.oracle.base_path
        for name in (self.plan.client.name, self.plan.client.async_name):
            made = getattr(self.module, name)
            make = made.__init__
            monkeypatch.setattr(made, "__init__", lambda s, make=make: make(s, base_url=base))
        for variable in self.variables:
            monkeypatch.setenv(variable, "credential")

    def shown(self) -> Iterator[tuple[Operation, list[str]]]:
        """Each operation, with the programs that its page shows."""
        for resource, planned in zip(self.api.resources, self.plan.resources, strict=True):
            page = (self.pages / planned.file / "README.md").read_text(encoding="utf-8")
            sections = re.split(r"(?m)^### Parameters$", page)[:-1]
            for operation, section in zip(resource.operations, sections, strict=True):
                programs = re.findall(r"(?ms)^```python\n(.*?)^```$", section)
                yield operation, programs[-2:]

    def constant(self, operation: Operation) -> Any:
        """What the package tells its runtime about an operation."""
        for planned in self.plan.resources:
            module = import_module(f"{self.name}.resources.{planned.file}")
            for thing in vars(module).values():
                if type(thing).__name__ == "Operation" and thing.id == operation.id:
                    return thing
        raise KeyError(operation.id)

    def violations(self) -> list[str]:
        """What the document does not allow about the requests that came."""
        assert self.server.requests
        return [v for r in self.server.requests for v in self.oracle.request_violations(r)]

    def answer_to(self, operation: Operation) -> RecordedResponse:
        """The success that the document shows, or one that is made up of its schema."""
        success = operation.success
        assert success is not None
        content = preferred(success.contents)
        status = int(success.status) if success.status.isdigit() else 200
        if content is None or operation.method == "HEAD":
            return answer(status)
        value = content.examples[0].value if content.examples else None
        if not content.media_type.endswith("json"):
            return answer(status, str(value or "Hello").encode(), content.media_type)
        value = made_value(content.type, self.index) if value is None else value
        return answer(status, value, content.media_type)


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recorder() as made:
        yield made


@pytest.fixture(scope="module")
def package(
    tmp_path_factory: pytest.TempPathFactory, server: Recorder
) -> Iterator[Callable[[str], Package]]:
    """Emits and imports the package of a case, once."""
    known: dict[str, Package] = {}
    paths = list(sys.path)

    def get(name: str) -> Package:
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            sys.path.insert(0, str(folder / "src"))
            known[name] = Package(FOLDER / name, folder, server)
        return known[name]

    yield get
    sys.path[:] = paths


def result_of(program: str) -> Any:
    """What a program calls the answer; it is run for that."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(program, "program", "exec"), namespace)
    assigned = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Assign)]
    return namespace[ast.unparse(assigned[-1].targets[0])] if assigned else None


@pytest.mark.filterwarnings("ignore:.*deprecated by the API:DeprecationWarning")
@pytest.mark.parametrize("case", [case.name for case in CASES])
def test_each_operation_of_a_case_is_called_as_its_page_shows(
    case: str, package: Callable[[str], Package], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = package(case)
    made.redirect(monkeypatch)
    json_value = import_module(f"{made.name}._runtime.encode").json_value
    mismatches = import_module(f"{made.name}._runtime.check").mismatches
    for operation, (program, async_program) in made.shown():
        told = made.answer_to(operation)
        made.server.tell(told)
        result = result_of(program)
        assert made.violations() == []
        request = made.server.requests[0]
        route = made.oracle.route(request.method, request.path)
        assert route is not None
        assert (request.method, route.template) == (operation.method, operation.path)
        assert made.oracle.response_violations(request, told) == []
        constant = made.constant(operation)
        if "json" in told.content_type:
            value = json.loads(told.data)
            assert mismatches(constant.returns(), value) == []
            if operation.pagination is None:
                assert json_value(result) == value
        made.server.tell(told)
        exec(compile(async_program, "program", "exec"), {"__name__": "__main__"})
        assert made.violations() == []
        assert made.server.requests[0].body == request.body
