"""An API without the examples of its document, for values that are made of schemas alone."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")


def bare(part: T) -> T:
    """The part of a model, with no example anywhere in it."""
    return cast("T", _bare(part))


def _bare(part: Any) -> Any:
    if is_dataclass(part) and not isinstance(part, type):
        inner = {field.name: getattr(part, field.name) for field in fields(part) if field.init}
        return replace(part, **{k: () if k == "examples" else _bare(v) for k, v in inner.items()})
    if isinstance(part, tuple):
        return tuple(_bare(each) for each in part)
    return part
