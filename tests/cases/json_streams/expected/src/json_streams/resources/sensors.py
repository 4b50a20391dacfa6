"""Operations on Sensors."""

from __future__ import annotations

import datetime

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .._runtime.stream_styles import JSONStream
from .._runtime.streams import AsyncStream, Stream

READ_SENSORS: Operation[models.Reading] = Operation(
    "readSensors",
    "GET",
    "/readings",
    accept="application/jsonl",
    returns=lambda: models.Reading,
    streams=JSONStream(),
)
READ_ALARMS: Operation[str] = Operation(
    "readAlarms",
    "GET",
    "/alarms",
    accept="application/json-seq",
    returns=lambda: str,
    streams=JSONStream(),
)
EXPORT_READINGS: Operation[models.Reading] = Operation(
    "exportReadings",
    "GET",
    "/export",
    accept="application/x-ndjson",
    returns=lambda: models.Reading,
    streams=JSONStream(),
)


class Sensors(Resource):
    """Operations on Sensors."""

    def read_sensors(
        self,
        *,
        since: datetime.date | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Reading]:
        """Read the sensors.

        `GET /readings`

        Args:
            since: The first day.
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_SENSORS,
            query={"since": since},
            options=request_options,
        )

    def read_alarms(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[str]:
        """Read the alarms.

        `GET /alarms`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_ALARMS,
            options=request_options,
        )

    def export_readings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Reading]:
        """Export all readings.

        `GET /export`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            EXPORT_READINGS,
            options=request_options,
        )


class AsyncSensors(AsyncResource):
    """Operations on Sensors."""

    def read_sensors(
        self,
        *,
        since: datetime.date | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Reading]:
        """Read the sensors.

        `GET /readings`

        Args:
            since: The first day.
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_SENSORS,
            query={"since": since},
            options=request_options,
        )

    def read_alarms(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[str]:
        """Read the alarms.

        `GET /alarms`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            READ_ALARMS,
            options=request_options,
        )

    def export_readings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Reading]:
        """Export all readings.

        `GET /export`

        Args:
            request_options: Settings for this call alone.
        """
        return self._stream(
            EXPORT_READINGS,
            options=request_options,
        )
