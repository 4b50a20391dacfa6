"""A union that leads back to itself through a class."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Work = TypeAliasType("Work", "Author | Part")
"""A union that leads back to itself through a class."""

WorkInput = TypeAliasType("WorkInput", "AuthorInput | PartInput")
"""What may be passed for Work."""

# These modules import this one as well.
from .author import Author, AuthorInput  # noqa: E402
from .part import Part, PartInput  # noqa: E402
