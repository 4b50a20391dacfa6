"""Operations on News."""

from __future__ import annotations

from typing_extensions import deprecated

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .._runtime.stream_styles import EventStream
from .._runtime.streams import AsyncStream, Stream

WATCH_PRICES: Operation[models.Price] = Operation(
    "watchPrices",
    "GET",
    "/prices",
    accept="text/event-stream",
    returns=lambda: models.Price,
    streams=EventStream(),
)
FOLLOW_ROOM: Operation[models.Joined | models.Said] = Operation(
    "followRoom",
    "GET",
    "/rooms/{room}/events",
    accept="text/event-stream",
    returns=lambda: models.Joined | models.Said,
    streams=EventStream(item="event", resumes=True),
)
READ_LOG: Operation[str] = Operation(
    "readLog",
    "GET",
    "/log",
    accept="text/event-stream",
    returns=lambda: str,
    streams=EventStream(),
)


class News(Resource):
    """Operations on News."""

    def watch_prices(
        self,
        *,
        symbol: str,
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Price]:
        """Watch prices.

        `GET /prices`

        Each event has a price as its data.

        Args:
            symbol: Of the share.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: There is no such share.
        """
        return self._stream(
            WATCH_PRICES,
            query={"symbol": symbol},
            options=request_options,
        )

    def follow_room(
        self,
        room: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Joined | models.Said]:
        """Follow a room.

        `GET /rooms/{room}/events`

        What an event is, its type says.

        Args:
            room: Of the talk.
            request_options: Settings for this call alone.
        """
        return self._stream(
            FOLLOW_ROOM,
            path={"room": room},
            options=request_options,
        )

    @deprecated("readLog is deprecated by the API.")
    def read_log(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[str]:
        """Read the log.

        `GET /log`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_LOG,
            options=request_options,
        )

    log = read_log  # pyright: ignore[reportDeprecated]


class AsyncNews(AsyncResource):
    """Operations on News."""

    def watch_prices(
        self,
        *,
        symbol: str,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Price]:
        """Watch prices.

        `GET /prices`

        Each event has a price as its data.

        Args:
            symbol: Of the share.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: There is no such share.
        """
        return self._stream(
            WATCH_PRICES,
            query={"symbol": symbol},
            options=request_options,
        )

    def follow_room(
        self,
        room: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Joined | models.Said]:
        """Follow a room.

        `GET /rooms/{room}/events`

        What an event is, its type says.

        Args:
            room: Of the talk.
            request_options: Settings for this call alone.
        """
        return self._stream(
            FOLLOW_ROOM,
            path={"room": room},
            options=request_options,
        )

    @deprecated("readLog is deprecated by the API.")
    def read_log(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[str]:
        """Read the log.

        `GET /log`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_LOG,
            options=request_options,
        )

    log = read_log  # pyright: ignore[reportDeprecated]
