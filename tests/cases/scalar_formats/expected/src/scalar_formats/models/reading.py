"""What a sensor saw at one moment."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Any, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Reading(Model):
    """What a sensor saw at one moment."""

    id: uuid.UUID
    """Identifier of the reading."""

    taken_at: datetime.datetime
    """When the sensor was read."""

    value: float
    """What it showed."""

    count: int
    """How many samples went into it."""

    is_valid: bool
    """Whether the sensor trusts it."""

    label: str | None = None
    """A name for people."""

    day: datetime.date | None = None
    """The day in the sensor's time zone."""

    at: datetime.time | None = None
    """The time of day there."""

    took: datetime.timedelta | None = None
    """How long it took to read."""

    price: decimal.Decimal | None = None
    """What it cost, to the last digit."""

    raw: bytes | None = None
    """The bytes that the sensor sent."""

    sound: bytes | None = None
    """What it heard, as OpenAPI 3.1 says bytes."""

    picture: bytes | None = None
    """What it saw. Holds image/png."""

    script: str | None = None
    """How it is set up. Holds application/json."""

    key: str | None = None
    """Encoded as base32."""

    mail: str | None = None
    """Whom to ask about it."""

    page: str | None = None
    """Where to read more."""

    step: float | None = None
    """Resolution of the sensor."""

    unknown: str | None = None
    """A format that nobody else knows."""

    nothing: None = None
    """Always null."""

    anything: Any = None
    """Whatever the sensor adds."""


class ReadingDict(TypedDict):
    """The fields of Reading as a dict."""

    id: uuid.UUID
    """Identifier of the reading."""

    taken_at: datetime.datetime
    """When the sensor was read."""

    value: float
    """What it showed."""

    count: int
    """How many samples went into it."""

    is_valid: bool
    """Whether the sensor trusts it."""

    label: NotRequired[str]
    """A name for people."""

    day: NotRequired[datetime.date]
    """The day in the sensor's time zone."""

    at: NotRequired[datetime.time]
    """The time of day there."""

    took: NotRequired[datetime.timedelta]
    """How long it took to read."""

    price: NotRequired[decimal.Decimal]
    """What it cost, to the last digit."""

    raw: NotRequired[bytes]
    """The bytes that the sensor sent."""

    sound: NotRequired[bytes]
    """What it heard, as OpenAPI 3.1 says bytes."""

    picture: NotRequired[bytes]
    """What it saw. Holds image/png."""

    script: NotRequired[str]
    """How it is set up. Holds application/json."""

    key: NotRequired[str]
    """Encoded as base32."""

    mail: NotRequired[str]
    """Whom to ask about it."""

    page: NotRequired[str]
    """Where to read more."""

    step: NotRequired[float]
    """Resolution of the sensor."""

    unknown: NotRequired[str]
    """A format that nobody else knows."""

    nothing: NotRequired[None]
    """Always null."""

    anything: NotRequired[Any]
    """Whatever the sensor adds."""


ReadingInput: TypeAlias = Reading | ReadingDict
"""Reading, or a dict with its fields."""
