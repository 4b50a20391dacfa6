"""Operations on Media."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_MEDIUM: Operation[models.Medium] = Operation(
    "addMedium",
    "POST",
    "/media",
    body="application/json",
    body_required=True,
    returns=lambda: models.Medium,
)


class Media(Resource):
    """Operations on Media."""

    def add_medium(
        self,
        *,
        body: models.MediumInput,
        request_options: RequestOptions | None = None,
    ) -> models.Medium:
        """Add a medium.

        `POST /media`

        Args:
            body: What all media have in common, beside what they are.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_MEDIUM,
            body=body,
            options=request_options,
        )


class AsyncMedia(AsyncResource):
    """Operations on Media."""

    async def add_medium(
        self,
        *,
        body: models.MediumInput,
        request_options: RequestOptions | None = None,
    ) -> models.Medium:
        """Add a medium.

        `POST /media`

        Args:
            body: What all media have in common, beside what they are.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_MEDIUM,
            body=body,
            options=request_options,
        )
