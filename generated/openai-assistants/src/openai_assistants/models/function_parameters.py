"""A JSON Schema of the type `object` whose properties are the arguments of a function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

FunctionParameters: TypeAlias = dict[str, Any]
"""A JSON Schema of the type `object` whose properties are the arguments of a function."""

FunctionParametersInput: TypeAlias = Mapping[str, Any]
"""What may be passed for FunctionParameters."""
