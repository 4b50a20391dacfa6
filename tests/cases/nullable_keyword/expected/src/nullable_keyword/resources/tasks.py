"""Operations on Tasks."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

CREATE_TASK: Operation[models.Task] = Operation(
    "createTask",
    "POST",
    "/tasks",
    body="application/json",
    body_required=True,
    returns=lambda: models.Task,
)


class Tasks(Resource):
    """Operations on Tasks."""

    def create_task(
        self,
        *,
        title: str | None,
        owner: models.OwnerInput | None,
        state: models.TaskState | None,
        ends: datetime.date | None,
        helper: models.OwnerInput | str | None | Omit = OMIT,
        notes: Sequence[str | None] | None | Omit = OMIT,
        place: models.PlaceInput | None | Omit = OMIT,
        level: int | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Task:
        """Create a task.

        `POST /tasks`

        Args:
            title: A scalar.
            owner: A wrapped reference.
            state: An enum that does not list null.
            ends: A scalar with a format.
            helper: A union.
            notes: An array and its items.
            place: Where it is done; null for anywhere.
            level: A bound as OpenAPI 3.0 writes it. More than 0.
            request_options: Settings for this call alone.
        """
        return self._call(
            CREATE_TASK,
            body={
                "title": title,
                "owner": owner,
                "state": state,
                "ends": ends,
                "helper": helper,
                "notes": notes,
                "place": place,
                "level": level,
            },
            options=request_options,
        )


class AsyncTasks(AsyncResource):
    """Operations on Tasks."""

    async def create_task(
        self,
        *,
        title: str | None,
        owner: models.OwnerInput | None,
        state: models.TaskState | None,
        ends: datetime.date | None,
        helper: models.OwnerInput | str | None | Omit = OMIT,
        notes: Sequence[str | None] | None | Omit = OMIT,
        place: models.PlaceInput | None | Omit = OMIT,
        level: int | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Task:
        """Create a task.

        `POST /tasks`

        Args:
            title: A scalar.
            owner: A wrapped reference.
            state: An enum that does not list null.
            ends: A scalar with a format.
            helper: A union.
            notes: An array and its items.
            place: Where it is done; null for anywhere.
            level: A bound as OpenAPI 3.0 writes it. More than 0.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CREATE_TASK,
            body={
                "title": title,
                "owner": owner,
                "state": state,
                "ends": ends,
                "helper": helper,
                "notes": notes,
                "place": place,
                "level": level,
            },
            options=request_options,
        )
