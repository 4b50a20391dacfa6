"""Tool, or what extends it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import Discriminator
from .drill import Drill, DrillInput
from .saw import Saw, SawInput
from .tool import Tool, ToolInput

AnyTool: TypeAlias = Annotated[
    Saw | Drill | Tool,
    Discriminator("kind", {"Tool": "Tool", "Saw": "Saw", "drill": "Drill"}, "Tool"),
]
"""Tool, or what extends it."""

AnyToolInput: TypeAlias = SawInput | DrillInput | ToolInput
"""What may be passed for AnyTool."""
