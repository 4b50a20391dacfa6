"""How it is paid and how it is delivered, one of each."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class PaymentCardParcel(Model):
    """How it is paid and how it is delivered, one of each."""

    method: Literal["card"] = "card"

    number: str

    address: str


class PaymentCardParcelDict(TypedDict):
    """The fields of PaymentCardParcel as a dict."""

    method: Literal["card"]

    number: str

    address: str


PaymentCardParcelInput: TypeAlias = PaymentCardParcel | PaymentCardParcelDict
"""PaymentCardParcel, or a dict with its fields."""


class PaymentCardPickup(Model):
    """How it is paid and how it is delivered, one of each."""

    method: Literal["card"] = "card"

    number: str

    shop: int


class PaymentCardPickupDict(TypedDict):
    """The fields of PaymentCardPickup as a dict."""

    method: Literal["card"]

    number: str

    shop: int


PaymentCardPickupInput: TypeAlias = PaymentCardPickup | PaymentCardPickupDict
"""PaymentCardPickup, or a dict with its fields."""


class PaymentTransferParcel(Model):
    """How it is paid and how it is delivered, one of each."""

    method: Literal["transfer"] = "transfer"

    iban: str

    address: str


class PaymentTransferParcelDict(TypedDict):
    """The fields of PaymentTransferParcel as a dict."""

    method: Literal["transfer"]

    iban: str

    address: str


PaymentTransferParcelInput: TypeAlias = PaymentTransferParcel | PaymentTransferParcelDict
"""PaymentTransferParcel, or a dict with its fields."""


class PaymentTransferPickup(Model):
    """How it is paid and how it is delivered, one of each."""

    method: Literal["transfer"] = "transfer"

    iban: str

    shop: int


class PaymentTransferPickupDict(TypedDict):
    """The fields of PaymentTransferPickup as a dict."""

    method: Literal["transfer"]

    iban: str

    shop: int


PaymentTransferPickupInput: TypeAlias = PaymentTransferPickup | PaymentTransferPickupDict
"""PaymentTransferPickup, or a dict with its fields."""

Payment: TypeAlias = (
    PaymentCardParcel | PaymentCardPickup | PaymentTransferParcel | PaymentTransferPickup
)
"""How it is paid and how it is delivered, one of each."""

PaymentInput: TypeAlias = (
    PaymentCardParcelInput
    | PaymentCardPickupInput
    | PaymentTransferParcelInput
    | PaymentTransferPickupInput
)
"""What may be passed for Payment."""
