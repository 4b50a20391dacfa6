"""What the pretended model does in a run: the tools it uses and the message it writes."""

from __future__ import annotations

from .ids import Ids
from .listing import Json

USAGE: Json = {"prompt_tokens": 12, "completion_tokens": 5, "total_tokens": 17}


def server_tool_calls(run: Json, ids: Ids) -> list[Json]:
    """One call of each tool of the run that the server itself carries out."""
    kinds = {tool["type"] for tool in run["tools"]}
    calls: list[Json] = []
    if "retrieval" in kinds:
        calls.append({"id": ids.new("call_"), "type": "retrieval", "retrieval": {}})
    if "code_interpreter" in kinds:
        outputs = [
            {"type": "logs", "logs": "42\n"},
            {"type": "image", "image": {"file_id": ids.new("file-")}},
        ]
        code = {"input": "print(6 * 7)", "outputs": outputs}
        calls.append({"id": ids.new("call_"), "type": "code_interpreter", "code_interpreter": code})
    return calls


def function_calls(run: Json, arguments: str, ids: Ids) -> list[Json]:
    """One pending call of each function of the run, as run steps show it."""
    return [
        {
            "id": ids.new("call_"),
            "type": "function",
            "function": {"name": tool["function"]["name"], "arguments": arguments, "output": None},
        }
        for tool in run["tools"]
        if tool["type"] == "function"
    ]


def required_action(calls: list[Json]) -> Json:
    """The same calls as the run shows them, without the outputs."""
    tool_calls = [
        call | {"function": {key: call["function"][key] for key in ("name", "arguments")}}
        for call in calls
    ]
    return {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": tool_calls}}


def message_content(run: Json, reply: str, ids: Ids) -> list[Json]:
    """The reply; with a citation after retrieval, with an image and a file after running code."""
    kinds = {tool["type"] for tool in run["tools"]}
    content: list[Json] = []
    annotations: list[Json] = []
    if "retrieval" in kinds and run["file_ids"]:
        citation = {"file_id": run["file_ids"][0], "quote": "A passage of the file."}
        mark = {"type": "file_citation", "text": "【1†source】", "file_citation": citation}
        reply = _annotate(reply, mark, annotations)
    if "code_interpreter" in kinds:
        content.append({"type": "image_file", "image_file": {"file_id": ids.new("file-")}})
        path = {"file_id": ids.new("file-")}
        mark = {"type": "file_path", "text": "sandbox:/mnt/data/table.csv", "file_path": path}
        reply = _annotate(reply, mark, annotations)
    return [*content, text_content(reply, annotations)]


def text_content(value: str, annotations: list[Json]) -> Json:
    """A part of a message that is text."""
    return {"type": "text", "text": {"value": value, "annotations": annotations}}


def _annotate(text: str, mark: Json, annotations: list[Json]) -> str:
    start = len(text) + 1
    annotations.append(mark | {"start_index": start, "end_index": start + len(mark["text"])})
    return f"{text} {mark['text']}"
