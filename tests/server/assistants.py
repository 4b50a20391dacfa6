"""The state of the Assistants API, and what its 28 operations do to it.

Each method named after an operationId of the document, in snake case, is that operation: it takes
the path parameters by name, `query` for a list and `body` where there is one, gives the response's
body, and raises ApiError. Everything else is for tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from .answers import (
    USAGE,
    function_calls,
    message_content,
    required_action,
    server_tool_calls,
    text_content,
)
from .errors import ApiError
from .ids import Ids
from .listing import Json, page
from .objects import new_assistant, new_message, new_message_file, new_run, new_step

Query = Mapping[str, str]

ENDED = frozenset({"cancelled", "failed", "completed", "expired"})


class AssistantsState:
    """Everything the server remembers. By default its clock goes on by a second at each look."""

    def __init__(self, clock: Callable[[], int] | None = None) -> None:
        self.clock = clock or count(1_708_420_800).__next__
        self.ids = Ids()
        self.reply = "Hello from the assistant."
        """Text of the message that a run writes."""
        self.function_arguments = "{}"
        """Arguments, as JSON text, that a run calls functions with."""
        self.assistants: dict[str, Json] = {}
        self.assistant_files: dict[tuple[str, str], Json] = {}
        """By assistant and file."""
        self.threads: dict[str, Json] = {}
        self.messages: dict[str, Json] = {}
        self.runs: dict[str, Json] = {}
        self.steps: dict[str, Json] = {}

    # Assistants

    def create_assistant(self, body: Json) -> Json:
        assistant = new_assistant(self._stamp("asst_", "assistant"), body)
        self.assistants[assistant["id"]] = assistant
        self._attach(assistant, body.get("file_ids", []))
        return assistant

    def list_assistants(self, query: Query) -> Json:
        return page(self.assistants.values(), query)

    def get_assistant(self, assistant_id: str) -> Json:
        return _find("assistant", assistant_id, self.assistants)

    def modify_assistant(self, assistant_id: str, body: Json) -> Json:
        assistant = self.get_assistant(assistant_id)
        assistant |= {name: body[name] for name in body if name != "file_ids"}
        if "file_ids" in body:
            self._attach(assistant, body["file_ids"])
        return assistant

    def delete_assistant(self, assistant_id: str) -> Json:
        self.get_assistant(assistant_id)
        del self.assistants[assistant_id]
        return {"id": assistant_id, "object": "assistant.deleted", "deleted": True}

    def create_assistant_file(self, assistant_id: str, body: Json) -> Json:
        assistant = self.get_assistant(assistant_id)
        self._attach(assistant, [*assistant["file_ids"], body["file_id"]])
        return self.get_assistant_file(assistant_id, body["file_id"])

    def list_assistant_files(self, assistant_id: str, query: Query) -> Json:
        self.get_assistant(assistant_id)
        return page(_where(self.assistant_files, assistant_id=assistant_id), query)

    def get_assistant_file(self, assistant_id: str, file_id: str) -> Json:
        self.get_assistant(assistant_id)
        files = _where(self.assistant_files, assistant_id=assistant_id)
        return _find("file", file_id, {file["id"]: file for file in files})

    def delete_assistant_file(self, assistant_id: str, file_id: str) -> Json:
        self.get_assistant_file(assistant_id, file_id)
        assistant = self.get_assistant(assistant_id)
        self._attach(assistant, [other for other in assistant["file_ids"] if other != file_id])
        return {"id": file_id, "object": "assistant.file.deleted", "deleted": True}

    # Threads and messages

    def create_thread(self, body: Json | None = None) -> Json:
        body = body or {}
        thread = self._stamp("thread_", "thread")
        thread["metadata"] = body.get("metadata") or {}
        self.threads[thread["id"]] = thread
        for message in body.get("messages", []):
            self.create_message(thread["id"], message)
        return thread

    def get_thread(self, thread_id: str) -> Json:
        return _find("thread", thread_id, self.threads)

    def modify_thread(self, thread_id: str, body: Json) -> Json:
        thread = self.get_thread(thread_id)
        thread |= body
        return thread

    def delete_thread(self, thread_id: str) -> Json:
        self.get_thread(thread_id)
        del self.threads[thread_id]
        return {"id": thread_id, "object": "thread.deleted", "deleted": True}

    def create_message(self, thread_id: str, body: Json) -> Json:
        if run := self._active_run(thread_id):
            problem = f"Can't add messages to {thread_id} while a run {run['id']} is active."
            raise ApiError(400, problem)
        message = self._add_message(thread_id, [text_content(body["content"], [])])
        message |= {
            "file_ids": body.get("file_ids", []),
            "metadata": body.get("metadata") or {},
        }
        return message

    def list_messages(self, thread_id: str, query: Query) -> Json:
        self.get_thread(thread_id)
        return page(_where(self.messages, thread_id=thread_id), query)

    def get_message(self, thread_id: str, message_id: str) -> Json:
        self.get_thread(thread_id)
        return _find("message", message_id, self.messages, thread_id=thread_id)

    def modify_message(self, thread_id: str, message_id: str, body: Json) -> Json:
        message = self.get_message(thread_id, message_id)
        message |= body
        return message

    def list_message_files(self, thread_id: str, message_id: str, query: Query) -> Json:
        message = self.get_message(thread_id, message_id)
        return page((new_message_file(message, file_id) for file_id in message["file_ids"]), query)

    def get_message_file(self, thread_id: str, message_id: str, file_id: str) -> Json:
        message = self.get_message(thread_id, message_id)
        files = {file_id: new_message_file(message, file_id) for file_id in message["file_ids"]}
        return _find("file", file_id, files)

    # Runs

    def create_thread_and_run(self, body: Json) -> Json:
        self.get_assistant(body["assistant_id"])
        return self.create_run(self.create_thread(body.get("thread"))["id"], body)

    def create_run(self, thread_id: str, body: Json) -> Json:
        if active := self._active_run(thread_id):
            raise ApiError(400, f"Thread {thread_id} already has an active run {active['id']}.")
        assistant = self.get_assistant(body["assistant_id"])
        run = new_run(self._stamp("run_", "thread.run"), thread_id, assistant, body)
        self.runs[run["id"]] = run
        return run

    def list_runs(self, thread_id: str, query: Query) -> Json:
        self.get_thread(thread_id)
        return page(_where(self.runs, thread_id=thread_id), query)

    def get_run(self, thread_id: str, run_id: str) -> Json:
        self._run_on(thread_id, run_id)
        return self.advance(run_id)

    def modify_run(self, thread_id: str, run_id: str, body: Json) -> Json:
        run = self._run_on(thread_id, run_id)
        run |= body
        return run

    def cancel_run(self, thread_id: str, run_id: str) -> Json:
        run = self._run_on(thread_id, run_id)
        if run["status"] in ENDED | {"cancelling"}:
            raise ApiError(400, f"Cannot cancel run with status '{run['status']}'.")
        run |= {"status": "cancelling", "required_action": None}
        return run

    def submit_tool_ouputs_to_run(self, thread_id: str, run_id: str, body: Json) -> Json:
        run = self._run_on(thread_id, run_id)
        if run["status"] != "requires_action":
            problem = f'Runs in status "{run["status"]}" do not accept tool outputs.'
            raise ApiError(400, problem)
        (step,) = _where(self.steps, run_id=run_id, status="in_progress")
        calls = {call["id"]: call["function"] for call in step["step_details"]["tool_calls"]}
        outputs = {given["tool_call_id"]: given.get("output") for given in body["tool_outputs"]}
        if calls.keys() != outputs.keys():
            problem = f"Expected tool outputs for call_ids {[*calls]}, got {[*outputs]}"
            raise ApiError(400, problem)
        for call_id, function in calls.items():
            function["output"] = outputs[call_id]
        _end(step, "completed", self.clock())
        run |= {"status": "queued", "required_action": None}
        return run

    def list_run_steps(self, thread_id: str, run_id: str, query: Query) -> Json:
        self._run_on(thread_id, run_id)
        return page(_where(self.steps, run_id=run_id), query)

    def get_run_step(self, thread_id: str, run_id: str, step_id: str) -> Json:
        self._run_on(thread_id, run_id)
        return _find("run step", step_id, self.steps, run_id=run_id)

    # What happens by itself, or because a test says so

    def advance(self, run_id: str) -> Json:
        """Moves a run one step on, unless it has ended or waits for tool outputs; gives the run."""
        run = self.runs[run_id]
        if run["status"] not in ENDED and self.clock() >= run["expires_at"]:
            self._end_run(run, "expired")
        elif run["status"] == "queued":
            run |= {"status": "in_progress", "started_at": run["started_at"] or self.clock()}
        elif run["status"] == "in_progress":
            self._work(run)
        elif run["status"] == "cancelling":
            self._end_run(run, "cancelled")
        return run

    def expire(self, run_id: str) -> Json:
        """Lets a run expire now; gives the run."""
        return self._end_run(self.runs[run_id], "expired")

    def fail(self, run_id: str, *, code: str = "server_error", message: str = "Failed.") -> Json:
        """Lets a run fail now; gives the run."""
        return self._end_run(self.runs[run_id], "failed", {"code": code, "message": message})

    def _work(self, run: Json) -> None:
        if not _where(self.steps, run_id=run["id"]):
            if calls := server_tool_calls(run, self.ids):
                _end(self._add_step(run, "tool_calls", calls), "completed", self.clock())
            if calls := function_calls(run, self.function_arguments, self.ids):
                self._add_step(run, "tool_calls", calls)
                run |= {"status": "requires_action", "required_action": required_action(calls)}
                return
        content = message_content(run, self.reply, self.ids)
        message = self._add_message(run["thread_id"], content, run)
        step = self._add_step(run, "message_creation", {"message_id": message["id"]})
        _end(step, "completed", self.clock())
        self._end_run(run, "completed")

    def _end_run(self, run: Json, status: str, last_error: Json | None = None) -> Json:
        now = self.clock()
        for step in _where(self.steps, run_id=run["id"], status="in_progress"):
            _end(step, status, now, last_error)
        _end(run, status, now, last_error)
        usages = [step["usage"] for step in _where(self.steps, run_id=run["id"])]
        run["usage"] = {name: sum(usage[name] for usage in usages) for name in USAGE}
        run |= {"required_action": None, "expires_at": None}
        return run

    # Parts of the above

    def _stamp(self, prefix: str, kind: str) -> Json:
        return {"id": self.ids.new(prefix), "object": kind, "created_at": self.clock()}

    def _attach(self, assistant: Json, file_ids: list[str]) -> None:
        attached = list(dict.fromkeys(file_ids))
        for file_id in set(assistant["file_ids"]).difference(attached):
            del self.assistant_files[assistant["id"], file_id]
        for file_id in attached:
            file = {"id": file_id, "object": "assistant.file", "created_at": self.clock()}
            file["assistant_id"] = assistant["id"]
            self.assistant_files.setdefault((assistant["id"], file_id), file)
        assistant["file_ids"] = attached

    def _add_message(self, thread_id: str, content: list[Json], run: Json | None = None) -> Json:
        message = new_message(self._stamp("msg_", "thread.message"), thread_id, content, run)
        self.messages[message["id"]] = message
        return message

    def _add_step(self, run: Json, kind: str, details: Json | list[Json]) -> Json:
        step = new_step(self._stamp("step_", "thread.run.step"), run, kind, details)
        self.steps[step["id"]] = step
        return step

    def _run_on(self, thread_id: str, run_id: str) -> Json:
        self.get_thread(thread_id)
        return _find("run", run_id, self.runs, thread_id=thread_id)

    def _active_run(self, thread_id: str) -> Json | None:
        self.get_thread(thread_id)
        runs = _where(self.runs, thread_id=thread_id)
        return next((run for run in runs if run["status"] not in ENDED), None)


def _where(objects: Mapping[Any, Json], **wanted: str) -> list[Json]:
    return [item for item in objects.values() if wanted.items() <= item.items()]


def _find(kind: str, identifier: str, objects: Mapping[str, Json], **wanted: str) -> Json:
    item = objects.get(identifier)
    if item is None or not wanted.items() <= item.items():
        raise ApiError(404, f"No {kind} found with id '{identifier}'.")
    return item


def _end(item: Json, status: str, now: int, last_error: Json | None = None) -> None:
    item |= {"status": status, "last_error": last_error, "usage": USAGE}
    if f"{status}_at" in item:
        item[f"{status}_at"] = now
