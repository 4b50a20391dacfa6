"""Options that only name required fields leave the object as it is."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .owner import Owner, OwnerInput


class Contact(Model):
    """Options that only name required fields leave the object as it is."""

    email: str | None = None

    phone: str | None = None

    owner: Owner | None = None
    """Fields of its own, beside those of alternatives that are a union themselves."""


class ContactDict(TypedDict):
    """The fields of Contact as a dict."""

    email: NotRequired[str]

    phone: NotRequired[str]

    owner: NotRequired[OwnerInput]
    """Fields of its own, beside those of alternatives that are a union themselves."""


ContactInput: TypeAlias = Contact | ContactDict
"""Contact, or a dict with its fields."""
