"""Operations on Contacts."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_CONTACT: Operation[models.Moment] = Operation(
    "addContact",
    "POST",
    "/contacts",
    body="application/json",
    body_required=True,
    returns=lambda: models.Moment,
)


class Contacts(Resource):
    """Operations on Contacts."""

    def add_contact(
        self,
        *,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        owner: models.OwnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Moment:
        """Add a contact.

        `POST /contacts`

        Args:
            owner: Fields of its own, beside those of alternatives that are a union themselves.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_CONTACT,
            body={"email": email, "phone": phone, "owner": owner},
            options=request_options,
        )


class AsyncContacts(AsyncResource):
    """Operations on Contacts."""

    async def add_contact(
        self,
        *,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        owner: models.OwnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Moment:
        """Add a contact.

        `POST /contacts`

        Args:
            owner: Fields of its own, beside those of alternatives that are a union themselves.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_CONTACT,
            body={"email": email, "phone": phone, "owner": owner},
            options=request_options,
        )
