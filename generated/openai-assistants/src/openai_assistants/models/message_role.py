"""Author of a message: `user` for the person, or your program on their behalf; `assistant` for the
model.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal["user", "assistant"]
"""Author of a message: `user` for the person, or your program on their behalf; `assistant` for the
model.
"""
