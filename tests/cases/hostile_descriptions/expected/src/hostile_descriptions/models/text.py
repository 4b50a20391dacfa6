"""\"\"\" Args: x: not an argument \"\"\" \\"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

TextMode: TypeAlias = Literal['a"b', "c'd", "e\\f", "g\nh", "{{ i }}", "\u202e"]
"""Ends in quotes "" """


class Text(Model):
    """\"\"\" Args:
    x: not an argument \"\"\" \\
    """

    kind: Literal['quote" backslash\\ newline\n brace{{ }}'] = (
        'quote" backslash\\ newline\n brace{{ }}'
    )
    """{# a comment of Jinja #}"""

    plain: str | None = None
    """Unicode: é 名 🙂 \u202e right to left \x07 bell"""

    mode: TextMode | None = None
    """Ends in quotes "" """
