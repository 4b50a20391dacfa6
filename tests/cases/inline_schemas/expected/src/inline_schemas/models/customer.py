"""Who orders."""

from __future__ import annotations

from .._runtime.models import Model


class CustomerAddress2(Model):
    """Where to."""

    street: str | None = None
    """With the number."""


class CustomerPaymentCard(Model):
    """Card."""

    number: str
    """On the front."""


class CustomerPaymentOption2(Model):
    """Payment option 2 of Customer."""

    iban: str
    """Of the account."""


class CustomerContactsValue(Model):
    """Contacts value of Customer."""

    phone: str | None = None
    """With the country."""


class Customer(Model):
    """Who orders."""

    address: CustomerAddress2 | None = None
    """Where to."""

    payment: CustomerPaymentCard | CustomerPaymentOption2 | None = None
    """How it is paid."""

    contacts: dict[str, CustomerContactsValue] | None = None
    """Whom to ask."""
