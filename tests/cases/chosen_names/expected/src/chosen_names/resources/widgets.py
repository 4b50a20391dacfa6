"""Operations on Widgets."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_WIDGET: Operation[models.Widget] = Operation(
    "WidgetController_findOne",
    "GET",
    "/widgets/{id}",
    returns=lambda: models.Widget,
)


class Widgets(Resource):
    """Operations on Widgets."""

    def get_widget(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Widget:
        """Get a widget.

        `GET /widgets/{id}`

        Args:
            id: The widget.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_WIDGET,
            path={"id": id},
            options=request_options,
        )

    find_widget = get_widget


class AsyncWidgets(AsyncResource):
    """Operations on Widgets."""

    async def get_widget(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Widget:
        """Get a widget.

        `GET /widgets/{id}`

        Args:
            id: The widget.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_WIDGET,
            path={"id": id},
            options=request_options,
        )

    find_widget = get_widget
