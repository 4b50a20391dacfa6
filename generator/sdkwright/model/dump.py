"""The model as JSON, to read and to compare."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import cast

from ..diagnostics import Location
from .types import Json


def dump(part: object) -> Json:
    """JSON data for a part of the model: what stands at its default is left out.

    Each type, since several classes may stand in one place, is told by its class under `is`.
    """
    if isinstance(part, Location):
        return f"{part.file}#{part.pointer}"
    if is_dataclass(part) and not isinstance(part, type):
        shown: dict[str, Json] = {"is": type(part).__name__}
        for f in fields(part):
            value = getattr(part, f.name)
            if value != f.default and value not in ((), {}):
                shown[f.name] = dump(value)
        return shown
    if isinstance(part, (list, tuple)):
        return [dump(item) for item in cast("list[object]", part)]
    if isinstance(part, dict):
        return {str(key): dump(value) for key, value in cast("dict[str, object]", part).items()}
    return part
