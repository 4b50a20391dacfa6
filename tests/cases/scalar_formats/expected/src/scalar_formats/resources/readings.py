"""Operations on Readings."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

STORE_READING: Operation[models.Reading] = Operation(
    "storeReading",
    "POST",
    "/readings",
    body="application/json",
    body_required=True,
    returns=lambda: models.Reading,
)


class Readings(Resource):
    """Operations on Readings."""

    def store_reading(
        self,
        *,
        id: uuid.UUID,
        taken_at: datetime.datetime,
        value: float,
        count: int,
        is_valid: bool,
        label: str | Omit = OMIT,
        day: datetime.date | Omit = OMIT,
        at: datetime.time | Omit = OMIT,
        took: datetime.timedelta | Omit = OMIT,
        price: decimal.Decimal | Omit = OMIT,
        raw: bytes | Omit = OMIT,
        sound: bytes | Omit = OMIT,
        picture: bytes | Omit = OMIT,
        script: str | Omit = OMIT,
        key: str | Omit = OMIT,
        mail: str | Omit = OMIT,
        page: str | Omit = OMIT,
        step: float | Omit = OMIT,
        unknown: str | Omit = OMIT,
        nothing: None | Omit = OMIT,
        anything: Any | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Reading:
        """Store a reading.

        `POST /readings`

        Args:
            id: Identifier of the reading.
            taken_at: When the sensor was read.
            value: What it showed. More than -273.15.
            count: How many samples went into it. 1 to 9000000.
            is_valid: Whether the sensor trusts it.
            label: A name for people. 1 to 20 characters, matching `^[a-z ]+$`.
            day: The day in the sensor's time zone.
            at: The time of day there.
            took: How long it took to read.
            price: What it cost, to the last digit.
            raw: The bytes that the sensor sent.
            sound: What it heard, as OpenAPI 3.1 says bytes.
            picture: What it saw. Holding `image/png`.
            script: How it is set up. Holding `application/json`.
            key: Encoded as `base32`.
            mail: Whom to ask about it.
            page: Where to read more.
            step: Resolution of the sensor. A multiple of 0.5.
            unknown: A format that nobody else knows.
            nothing: Always null.
            anything: Whatever the sensor adds.
            request_options: Settings for this call alone.
        """
        return self._call(
            STORE_READING,
            body={
                "id": id,
                "taken_at": taken_at,
                "value": value,
                "count": count,
                "is_valid": is_valid,
                "label": label,
                "day": day,
                "at": at,
                "took": took,
                "price": price,
                "raw": raw,
                "sound": sound,
                "picture": picture,
                "script": script,
                "key": key,
                "mail": mail,
                "page": page,
                "step": step,
                "unknown": unknown,
                "nothing": nothing,
                "anything": anything,
            },
            options=request_options,
        )


class AsyncReadings(AsyncResource):
    """Operations on Readings."""

    async def store_reading(
        self,
        *,
        id: uuid.UUID,
        taken_at: datetime.datetime,
        value: float,
        count: int,
        is_valid: bool,
        label: str | Omit = OMIT,
        day: datetime.date | Omit = OMIT,
        at: datetime.time | Omit = OMIT,
        took: datetime.timedelta | Omit = OMIT,
        price: decimal.Decimal | Omit = OMIT,
        raw: bytes | Omit = OMIT,
        sound: bytes | Omit = OMIT,
        picture: bytes | Omit = OMIT,
        script: str | Omit = OMIT,
        key: str | Omit = OMIT,
        mail: str | Omit = OMIT,
        page: str | Omit = OMIT,
        step: float | Omit = OMIT,
        unknown: str | Omit = OMIT,
        nothing: None | Omit = OMIT,
        anything: Any | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Reading:
        """Store a reading.

        `POST /readings`

        Args:
            id: Identifier of the reading.
            taken_at: When the sensor was read.
            value: What it showed. More than -273.15.
            count: How many samples went into it. 1 to 9000000.
            is_valid: Whether the sensor trusts it.
            label: A name for people. 1 to 20 characters, matching `^[a-z ]+$`.
            day: The day in the sensor's time zone.
            at: The time of day there.
            took: How long it took to read.
            price: What it cost, to the last digit.
            raw: The bytes that the sensor sent.
            sound: What it heard, as OpenAPI 3.1 says bytes.
            picture: What it saw. Holding `image/png`.
            script: How it is set up. Holding `application/json`.
            key: Encoded as `base32`.
            mail: Whom to ask about it.
            page: Where to read more.
            step: Resolution of the sensor. A multiple of 0.5.
            unknown: A format that nobody else knows.
            nothing: Always null.
            anything: Whatever the sensor adds.
            request_options: Settings for this call alone.
        """
        return await self._call(
            STORE_READING,
            body={
                "id": id,
                "taken_at": taken_at,
                "value": value,
                "count": count,
                "is_valid": is_valid,
                "label": label,
                "day": day,
                "at": at,
                "took": took,
                "price": price,
                "raw": raw,
                "sound": sound,
                "picture": picture,
                "script": script,
                "key": key,
                "mail": mail,
                "page": page,
                "step": step,
                "unknown": unknown,
                "nothing": nothing,
                "anything": anything,
            },
            options=request_options,
        )
