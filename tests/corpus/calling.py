"""Run by itself: calls operations of an emitted package, and prints what came of each as JSON.

    python -m tests.corpus.calling DOCUMENT FOLDER SHARE

Each operation is called by the program that its page shows. A server of the loopback interface
records the request, openapi-core judges it, and the answer is an example of the document, or a
value made of its schema where there is none or the document does not allow its own example.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import Operation, Scalar
from sdkwright.python import plan_of
from sdkwright.python.calls import preferred
from sdkwright.python.plan import ResourcePlan
from sdkwright.python.schemas import SchemaIndex
from sdkwright.python.values import made_value

from tests.cases.recording import Recorder, answer, recorder
from tests.cases.uploads import write_files
from tests.server.oracle import Oracle, RecordedResponse
from tests.server.swagger import readable

from .bare import bare
from .shares import picked

LONGEST_CALL = 20
"""Seconds."""


@dataclass(frozen=True)
class Shown:
    """An operation, and the programs that call it."""

    operation: Operation
    resource: ResourcePlan
    program: str
    """As its page has it."""
    made: str
    """With values that are made of schemas alone."""


class Session:
    """An emitted package, a server, and a judge."""

    def __init__(self, document: Path, folder: Path, server: Recorder) -> None:
        self.given = pipeline.read(document, None, Diagnostics())
        self.plan = plan_of(self.given.api, self.given.settings.package).package
        unshown = bare(self.given.api)
        self.made_plan = plan_of(unshown, self.given.settings.package).package
        self.made_index = SchemaIndex.of(unshown, self.given.settings.package.models)
        self.server = server
        self.uploads = folder / "uploads"
        sys.path.insert(0, str(folder / "src"))
        self.name = str(self.plan.name)
        self.mismatches: Any = import_module(f"{self.name}._runtime.check").mismatches
        self.oracle: Oracle | None = None
        self.oracle_fault = ""
        try:
            judged = readable(document, self.given.document, folder)
            self.oracle = _Judge(judged, self.given.document.root.value)
            base = self.oracle.base_path
        except Exception as error:
            self.oracle_fault, base = f"{type(error).__name__}: {error}"[:200], ""
        self._redirect(server.url + base)

    def _redirect(self, url: str) -> None:
        """Let clients that are told nothing call the server, with credentials."""
        client: Any = getattr(import_module(self.name), self.plan.client.name)
        make = client.__init__

        def to_server(this: object, **settings: Any) -> None:
            make(this, **{**settings, "base_url": url, "max_retries": 0, "timeout": 10.0})

        client.__init__ = to_server
        for credential in self.plan.client.credentials:
            for variable in credential.variables:
                os.environ[variable] = "credential"

    def operations(self) -> list[Shown]:
        """Every operation, with the program of its page, and one without the document's examples."""
        return [
            Shown(operation, plan, page.snippet, made.snippet)
            for resource, plan, made_plan in zip(
                self.given.api.resources, self.plan.resources, self.made_plan.resources, strict=True
            )
            if plan.page is not None and made_plan.page is not None
            for operation, page, made in zip(
                resource.operations, plan.page.operations, made_plan.page.operations, strict=True
            )
        ]

    def call(self, shown: Shown) -> dict[str, Any]:
        """What came of one call.

        Where the document does not allow its own examples, it is called again without them.
        """
        found = self._called(shown, shown.program)
        if found.get("violations") or found.get("raised"):
            again = self._called(shown, shown.made)
            if not (again.get("violations") or again.get("raised")):
                again["own"] = found.get("violations") or found.get("raised")
                found = again
        return {"operation": f"{shown.operation.method} {shown.operation.path}", **found}

    def _called(self, shown: Shown, program: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        constant = self._constant(shown)
        returns = constant.returns() if constant.returns is not None else None
        told = self._answer(shown.operation, returns)
        self.server.tell(told)
        write_files(program, self.uploads)
        try:
            with (
                _limited(),
                contextlib.redirect_stdout(io.StringIO()),
                contextlib.chdir(self.uploads),
            ):
                exec(compile(program, "<page>", "exec"), {"__name__": "__main__"})
        except BaseException as error:
            found["raised"] = f"{type(error).__name__}: {error}"[:300]
        if not self.server.requests:
            return found
        request = self.server.requests[0]
        if "#" in shown.operation.path:
            found["oracle"] = "a path with a fragment, which no server sees (RFC 9110 §7.1)"
        elif _is_number_as_text(shown.operation):
            found["oracle"] = "a number or boolean as text, which openapi-core takes for a string"
        elif self.oracle is not None:
            try:
                found["violations"] = self.oracle.request_violations(request)[:3]
            except Exception as error:
                found["oracle"] = f"{type(error).__name__}: {error}"[:200]
        else:
            found["oracle"] = self.oracle_fault
        if told.data and "json" in told.content_type and returns is not None:
            wrong = self.mismatches(returns, json.loads(told.data))
            found["mismatches"] = [str(each)[:200] for each in wrong][:3]
        return found

    def _constant(self, shown: Shown) -> Any:
        module = import_module(f"{self.name}.resources.{shown.resource.file}")
        return next(
            thing
            for thing in vars(module).values()
            if type(thing).__name__ == "Operation"
            and (thing.method, thing.path) == (shown.operation.method, shown.operation.path)
        )

    def _answer(self, operation: Operation, returns: object) -> RecordedResponse:
        """The success that the document shows, or one that is made of its schema."""
        success = operation.success
        content = preferred(success.contents) if success is not None else None
        status = int(success.status) if success and success.status.isdigit() else 200
        if content is None or operation.method == "HEAD" or status in (204, 304):
            return answer(status)
        example = content.examples[0].value if content.examples else None
        if "json" not in content.media_type and "*" not in content.media_type:
            value = made_value(content.type, self.made_index) if example is None else example
            text = value if isinstance(value, str) else json.dumps(value)
            return answer(status, text.encode(), content.media_type)
        if example is not None and not self.mismatches(returns, example):
            return answer(status, example)
        return answer(status, made_value(content.type, self.made_index))


def _is_number_as_text(operation: Operation) -> bool:
    content = preferred(operation.body.contents) if operation.body is not None else None
    is_text = content is not None and content.media_type.startswith("text/")
    return is_text and content is not None and content.type != Scalar("string")


class _Judge(Oracle):
    """An oracle for documents that name no server as well."""

    def __init__(self, document: Path, said: Any) -> None:
        super().__init__(document)
        if not said.get("servers"):
            self.__dict__["base_path"] = ""


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Ends what takes too long: a list that never ends, for one."""

    def ring(*_: object) -> None:
        raise TimeoutError(f"more than {LONGEST_CALL} s")

    signal.signal(signal.SIGALRM, ring)
    signal.alarm(LONGEST_CALL)
    try:
        yield
    finally:
        signal.alarm(0)


def main(document: str, folder: str, share: str) -> None:
    """Call that many operations, and print one line of JSON for each."""
    warnings.simplefilter("ignore")
    with recorder() as server:
        session = Session(Path(document), Path(folder), server)
        operations = session.operations()
        for index in picked(len(operations), int(share)):
            print(json.dumps(session.call(operations[index])), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
