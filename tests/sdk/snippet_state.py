"""What has to exist so that a piece of documentation can run as it is written."""

from __future__ import annotations

import re

from tests.server.assistants import AssistantsState

FUNCTION = {"type": "function", "function": {"name": "get_weather"}}
_ID = re.compile(r"\"((?:asst|thread|msg|run|step|call)_\w+|file-\w+)\"")


def prepare(state: AssistantsState, code: str) -> None:
    """Makes one object of each kind, under the identifiers that the code uses.

    The run has completed, unless the code hands in results or cancels it: then it waits.
    """
    found = list(dict.fromkeys(_ID.findall(code)))
    files = [each for each in found if each.startswith("file-")] or ["file-1"]
    state.ids.plan(*(each for each in found if each not in files))
    assistants = [each for each in found if each.startswith("asst_")] or [None]
    made = [state.create_assistant({"model": "gpt-4", "file_ids": files}) for _ in assistants]
    thread = state.create_thread()["id"]
    state.create_message(thread, {"role": "user", "content": "Hello", "file_ids": files})
    run = state.create_run(thread, {"assistant_id": made[0]["id"], "tools": [FUNCTION]})
    state.advance(run["id"])
    state.advance(run["id"])
    if not re.search(r"\.(submit_tool_\w+|cancel_run)\(", code):
        calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
        outputs = [{"tool_call_id": call["id"], "output": "sunny"} for call in calls]
        state.submit_tool_ouputs_to_run(thread, run["id"], {"tool_outputs": outputs})
        state.advance(run["id"])
        state.advance(run["id"])
