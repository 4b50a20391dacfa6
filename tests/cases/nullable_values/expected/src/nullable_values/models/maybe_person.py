"""A person, or nobody."""

from __future__ import annotations

from typing_extensions import TypeAliasType

MaybePerson = TypeAliasType("MaybePerson", "Person | None")
"""A person, or nobody."""

MaybePersonInput = TypeAliasType("MaybePersonInput", "PersonInput | None")
"""What may be passed for MaybePerson."""

# These modules import this one as well.
from .person import Person, PersonInput  # noqa: E402
