"""The emitted package of a case, imported, and how the document judges what it sends."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Operation
from sdkwright.model.media_types import is_sequence
from sdkwright.model.operations import preferred
from sdkwright.python import plan_of
from sdkwright.python.schemas import SchemaIndex
from sdkwright.python.values import made_value

from tests.server.oracle import Oracle, RecordedResponse
from tests.server.swagger import readable

from . import emitted
from .recording import Recorder, answer
from .uploads import write_files


class Package:
    """The emitted package of a case, imported; its clients call the recorder."""

    def __init__(self, case: Path, folder: Path, server: Recorder) -> None:
        self.server = server
        given = pipeline.read(case / "openapi.yaml", None, Diagnostics())
        self.oracle = Oracle(readable(case / "openapi.yaml", given.document, folder))
        self.api = given.api
        self.index = SchemaIndex.of(self.api, given.settings.package.models)
        self.plan = plan_of(self.api, given.settings.package).package
        for path, content in emitted(case).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        self.folder = folder
        self.pages = folder / "docs" / "sdks"
        self.name = str(self.plan.name)
        self.module: Any = import_module(self.name)
        self.models: Any = import_module(f"{self.name}.models")
        self.variables = [v for c in self.plan.client.credentials for v in c.variables]
        self.base_url = server.url + self.oracle.base_path

    def client(self, **settings: Any) -> Any:
        """A client for the recorder."""
        return getattr(self.module, self.plan.client.name)(base_url=self.base_url, **settings)

    def async_client(self, **settings: Any) -> Any:
        """An asynchronous client for the recorder."""
        return getattr(self.module, self.plan.client.async_name)(base_url=self.base_url, **settings)

    def redirect(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let clients that are told nothing call the recorder, with credentials."""
        for name in (self.plan.client.name, self.plan.client.async_name):
            redirect(getattr(self.module, name), self.base_url, monkeypatch)
        for variable in self.variables:
            monkeypatch.setenv(variable, "credential")
        uploads = self.folder / "uploads"
        for page in self.pages.rglob("*.md"):
            write_files(page.read_text(encoding="utf-8"), uploads)
        monkeypatch.chdir(uploads)

    def shown(self) -> Iterator[tuple[Operation, list[str]]]:
        """Each operation, with the programs that its page shows."""
        for resource, planned in zip(self.api.resources, self.plan.resources, strict=True):
            page = (self.pages / planned.file / "README.md").read_text(encoding="utf-8")
            # Behind them come methods that wait.
            sections = re.split(r"(?m)^### Parameters$", page)[: len(resource.operations)]
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

    def violations_of_first(self) -> list[str]:
        """The same of the first request; those for more pages go where the server said."""
        return self.oracle.request_violations(self.server.requests[0])

    def answers_to(self, operation: Operation) -> list[RecordedResponse]:
        """The success, and for a list of pages one without items, with which it ends."""
        told = self.answer_to(operation)
        if operation.pagination is None:
            return [told]
        value = json.loads(told.data)
        name = operation.pagination.items
        return [told, answer(200, {**value, name: []} if name else [])]

    def answer_to(self, operation: Operation) -> RecordedResponse:
        """The success that the document shows, or one that is made up of its schema."""
        success = operation.success
        assert success is not None
        content = preferred(success.contents)
        status = int(success.status) if success.status.isdigit() else 200
        if content is None or operation.method == "HEAD":
            return answer(status)
        value = content.examples[0].value if content.examples else None
        value = made_value(content.type, self.index) if value is None else value
        if is_sequence(content.media_type):
            return answer(status, b"", content.media_type)
        if not content.media_type.endswith("json"):
            text = value if isinstance(value, str) else json.dumps(value)
            return answer(status, text.encode(), content.media_type)
        return answer(status, value, content.media_type)


def redirect(client: Any, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a class of clients call this URL, whatever else they are told."""
    make = client.__init__

    def to_server(self: object, **settings: Any) -> None:
        make(self, **{**settings, "base_url": url})

    monkeypatch.setattr(client, "__init__", to_server)
