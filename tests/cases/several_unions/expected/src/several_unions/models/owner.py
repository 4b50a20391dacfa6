"""Fields of its own, beside those of alternatives that are a union themselves."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class OwnerPerson(Model):
    """Fields of its own, beside those of alternatives that are a union themselves."""

    id: str

    kind: Literal["person"] = "person"

    name: str


class OwnerPersonDict(TypedDict):
    """The fields of OwnerPerson as a dict."""

    id: str

    kind: Literal["person"]

    name: str


OwnerPersonInput: TypeAlias = OwnerPerson | OwnerPersonDict
"""OwnerPerson, or a dict with its fields."""


class OwnerCompany(Model):
    """Fields of its own, beside those of alternatives that are a union themselves."""

    id: str

    kind: Literal["company"] = "company"

    register: str


class OwnerCompanyDict(TypedDict):
    """The fields of OwnerCompany as a dict."""

    id: str

    kind: Literal["company"]

    register: str


OwnerCompanyInput: TypeAlias = OwnerCompany | OwnerCompanyDict
"""OwnerCompany, or a dict with its fields."""

Owner: TypeAlias = OwnerPerson | OwnerCompany | None
"""Fields of its own, beside those of alternatives that are a union themselves."""

OwnerInput: TypeAlias = OwnerPersonInput | OwnerCompanyInput | None
"""What may be passed for Owner."""
