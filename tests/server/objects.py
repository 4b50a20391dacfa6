"""The API's objects as they look when they are new."""

from __future__ import annotations

from .listing import Json

LIFETIME = 600
"""Seconds until a run expires."""


def new_assistant(stamp: Json, body: Json) -> Json:
    """An AssistantObject, still without files. The stamp holds id, object and created_at."""
    texts = {name: body.get(name) for name in ("name", "description", "instructions")}
    tools, metadata = body.get("tools", []), body.get("metadata") or {}
    return (
        stamp
        | texts
        | {
            "model": body["model"],
            "tools": tools,
            "file_ids": [],
            "metadata": metadata,
        }
    )


def new_message(stamp: Json, thread_id: str, content: list[Json], run: Json | None = None) -> Json:
    """A MessageObject of the user or, with a run, of its assistant."""
    return stamp | {
        "thread_id": thread_id,
        "role": "assistant" if run else "user",
        "content": content,
        "assistant_id": run and run["assistant_id"],
        "run_id": run and run["id"],
        "file_ids": [],
        "metadata": {},
    }


def new_message_file(message: Json, file_id: str) -> Json:
    """A MessageFileObject."""
    return {
        "id": file_id,
        "object": "thread.message.file",
        "created_at": message["created_at"],
        "message_id": message["id"],
    }


def new_run(stamp: Json, thread_id: str, assistant: Json, body: Json) -> Json:
    """A RunObject for a CreateRunRequest, which goes before the settings of the assistant."""
    unset = ("required_action", "last_error", "usage")
    times = ("started_at", "cancelled_at", "failed_at", "completed_at")
    instructions = body.get("instructions") or assistant["instructions"]
    texts = (instructions, body.get("additional_instructions"))
    return (
        stamp
        | dict.fromkeys((*unset, *times))
        | {
            "thread_id": thread_id,
            "assistant_id": assistant["id"],
            "status": "queued",
            "expires_at": stamp["created_at"] + LIFETIME,
            "model": body.get("model") or assistant["model"],
            "instructions": " ".join(text for text in texts if text) or None,
            "tools": assistant["tools"] if body.get("tools") is None else body["tools"],
            "file_ids": [*assistant["file_ids"]],
            "metadata": body.get("metadata") or {},
        }
    )


def new_step(stamp: Json, run: Json, kind: str, details: Json | list[Json]) -> Json:
    """A RunStepObject."""
    times = ("expired_at", "cancelled_at", "failed_at", "completed_at")
    return (
        stamp
        | dict.fromkeys((*times, "last_error", "usage"))
        | {
            "assistant_id": run["assistant_id"],
            "thread_id": run["thread_id"],
            "run_id": run["id"],
            "type": kind,
            "status": "in_progress",
            "step_details": {"type": kind, kind: details},
            "metadata": {},
        }
    )
