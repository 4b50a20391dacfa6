"""Operations on Scores."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_SCORES: Operation[models.Report] = Operation(
    "addScores",
    "POST",
    "/scores",
    body="application/json",
    body_required=True,
    returns=lambda: models.Report,
)


class Scores(Resource):
    """Operations on Scores."""

    def add_scores(
        self,
        *,
        total: int,
        request_options: RequestOptions | None = None,
    ) -> models.Report:
        """Add scores.

        `POST /scores`

        Args:
            request_options: Settings for this call alone; `body` in them takes further fields of
                the body.
        """
        return self._call(
            ADD_SCORES,
            body={"total": total},
            options=request_options,
        )


class AsyncScores(AsyncResource):
    """Operations on Scores."""

    async def add_scores(
        self,
        *,
        total: int,
        request_options: RequestOptions | None = None,
    ) -> models.Report:
        """Add scores.

        `POST /scores`

        Args:
            request_options: Settings for this call alone; `body` in them takes further fields of
                the body.
        """
        return await self._call(
            ADD_SCORES,
            body={"total": total},
            options=request_options,
        )
