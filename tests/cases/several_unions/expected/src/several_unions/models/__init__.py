"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .card import Card as Card
    from .company import Company as Company
    from .contact import Contact as Contact
    from .contact import ContactDict as ContactDict
    from .contact import ContactInput as ContactInput
    from .moment import Moment as Moment
    from .owner import Owner as Owner
    from .owner import OwnerCompany as OwnerCompany
    from .owner import OwnerCompanyDict as OwnerCompanyDict
    from .owner import OwnerCompanyInput as OwnerCompanyInput
    from .owner import OwnerInput as OwnerInput
    from .owner import OwnerPerson as OwnerPerson
    from .owner import OwnerPersonDict as OwnerPersonDict
    from .owner import OwnerPersonInput as OwnerPersonInput
    from .parcel import Parcel as Parcel
    from .party import Party as Party
    from .payment import Payment as Payment
    from .payment import PaymentCardParcel as PaymentCardParcel
    from .payment import PaymentCardParcelDict as PaymentCardParcelDict
    from .payment import PaymentCardParcelInput as PaymentCardParcelInput
    from .payment import PaymentCardPickup as PaymentCardPickup
    from .payment import PaymentCardPickupDict as PaymentCardPickupDict
    from .payment import PaymentCardPickupInput as PaymentCardPickupInput
    from .payment import PaymentInput as PaymentInput
    from .payment import PaymentTransferParcel as PaymentTransferParcel
    from .payment import PaymentTransferParcelDict as PaymentTransferParcelDict
    from .payment import PaymentTransferParcelInput as PaymentTransferParcelInput
    from .payment import PaymentTransferPickup as PaymentTransferPickup
    from .payment import PaymentTransferPickupDict as PaymentTransferPickupDict
    from .payment import PaymentTransferPickupInput as PaymentTransferPickupInput
    from .person import Person as Person
    from .pickup import Pickup as Pickup
    from .transfer import Transfer as Transfer
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Card": "card:Card",
            "Company": "company:Company",
            "Contact": "contact:Contact",
            "ContactDict": "contact:ContactDict",
            "ContactInput": "contact:ContactInput",
            "Moment": "moment:Moment",
            "Owner": "owner:Owner",
            "OwnerCompany": "owner:OwnerCompany",
            "OwnerCompanyDict": "owner:OwnerCompanyDict",
            "OwnerCompanyInput": "owner:OwnerCompanyInput",
            "OwnerInput": "owner:OwnerInput",
            "OwnerPerson": "owner:OwnerPerson",
            "OwnerPersonDict": "owner:OwnerPersonDict",
            "OwnerPersonInput": "owner:OwnerPersonInput",
            "Parcel": "parcel:Parcel",
            "Party": "party:Party",
            "Payment": "payment:Payment",
            "PaymentCardParcel": "payment:PaymentCardParcel",
            "PaymentCardParcelDict": "payment:PaymentCardParcelDict",
            "PaymentCardParcelInput": "payment:PaymentCardParcelInput",
            "PaymentCardPickup": "payment:PaymentCardPickup",
            "PaymentCardPickupDict": "payment:PaymentCardPickupDict",
            "PaymentCardPickupInput": "payment:PaymentCardPickupInput",
            "PaymentInput": "payment:PaymentInput",
            "PaymentTransferParcel": "payment:PaymentTransferParcel",
            "PaymentTransferParcelDict": "payment:PaymentTransferParcelDict",
            "PaymentTransferParcelInput": "payment:PaymentTransferParcelInput",
            "PaymentTransferPickup": "payment:PaymentTransferPickup",
            "PaymentTransferPickupDict": "payment:PaymentTransferPickupDict",
            "PaymentTransferPickupInput": "payment:PaymentTransferPickupInput",
            "Person": "person:Person",
            "Pickup": "pickup:Pickup",
            "Transfer": "transfer:Transfer",
        },
    )
