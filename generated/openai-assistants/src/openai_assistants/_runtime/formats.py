"""Values that JSON carries as text: times (RFC 3339), durations, UUIDs, decimals, bytes."""

from __future__ import annotations

import binascii
import datetime
import decimal
import re
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple


class Format(NamedTuple):
    """A type of Python that stands in JSON as text."""

    name: str
    """As OpenAPI and JSON Schema call it."""
    read: Callable[[str], Any]
    """The value of a text; None where the text has no such value."""
    pattern: str
    """What the standard allows, as regular expression; `read` may understand more."""


def read_datetime(text: str) -> datetime.datetime | None:
    """The moment that a text names, without time zone where the text has none.

    Digits beyond microseconds are cut. A leap second (`23:59:60`) has no value in Python.
    """
    if text[4:5] != "-" or text[7:8] != "-" or text[10:11] not in ("T", "t", " "):
        return None
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(text.upper())
    except ValueError:
        return None


def read_date(text: str) -> datetime.date | None:
    """The day that a text names (RFC 3339 full-date)."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def read_time(text: str) -> datetime.time | None:
    """The time of day that a text names (RFC 3339 full-time or partial-time)."""
    if text[2:3] != ":":
        return None
    try:
        return datetime.time.fromisoformat(text.upper())
    except ValueError:
        return None


_AMOUNT = r"(?:(\d+(?:[.,]\d+)?){})?"
_DURATION = (
    r"(?a)([+-])?P(?=T?\d)"
    + "".join(_AMOUNT.format(unit) for unit in "YMWD")
    + rf"(?:T(?=\d){''.join(_AMOUNT.format(unit) for unit in 'HMS')})?"
)
_MICROSECONDS = (604_800_000_000, 86_400_000_000, 3_600_000_000, 60_000_000, 1_000_000)


def read_duration(text: str) -> datetime.timedelta | None:
    """The duration that a text names (ISO 8601).

    Years and months have no fixed length, and a timedelta no parts of a microsecond: None.
    """
    found = re.fullmatch(_DURATION, text)
    if found is None:
        return None
    sign, years, months, *amounts = found.groups()
    if years or months:
        return None
    total = 0
    for amount, unit in zip(amounts, _MICROSECONDS, strict=True):
        whole, _, fraction = (amount or "0").replace(",", ".").partition(".")
        whole, fraction = whole.lstrip("0"), fraction.rstrip("0")
        if len(whole) > 18 or len(fraction) > 18:  # beyond what a timedelta holds
            return None
        scale: int = 10 ** len(fraction)
        exact, rest = divmod(int(whole + fraction or "0") * unit, scale)
        if rest:
            return None
        total += exact
    try:
        return datetime.timedelta(microseconds=-total if sign == "-" else total)
    except OverflowError:
        return None


_UUID = r"(?ai)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def read_uuid(text: str) -> uuid.UUID | None:
    """The UUID of a text, with hyphens (RFC 9562 §4)."""
    return uuid.UUID(text) if re.fullmatch(_UUID, text) else None


_DECIMAL = r"(?a)[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,9})?"


def read_decimal(text: str) -> decimal.Decimal | None:
    """The number of a text, every digit kept."""
    return decimal.Decimal(text) if re.fullmatch(_DECIMAL, text) else None


_BASE64 = r"[A-Za-z0-9+/_-]*={0,2}"
_URL_SAFE = str.maketrans("-_", "+/")


def read_bytes(text: str) -> bytes | None:
    """The bytes of a base64 text, also in the URL-safe alphabet and without padding (RFC 4648)."""
    if re.fullmatch(_BASE64, text) is None:
        return None
    text = text.translate(_URL_SAFE).rstrip("=")
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True)
    except ValueError:
        return None


_DAY = r"(?a)\d{4}-\d{2}-\d{2}"
_HOUR = r"\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})"
FORMATS: dict[type, Format] = {
    datetime.datetime: Format("date-time", read_datetime, rf"{_DAY}[Tt ]{_HOUR}"),
    datetime.date: Format("date", read_date, _DAY),
    datetime.time: Format("time", read_time, rf"(?a){_HOUR}?"),
    datetime.timedelta: Format("duration", read_duration, _DURATION),
    uuid.UUID: Format("uuid", read_uuid, _UUID),
    decimal.Decimal: Format("decimal", read_decimal, _DECIMAL),
    bytes: Format("byte", read_bytes, _BASE64),
}
"""The types that have a text form."""


def is_valid(format: Format, text: str) -> bool:
    """Whether a text is what the standard of the format asks for, Python able to hold it or not."""
    if re.fullmatch(format.pattern, text) is None:
        return False
    if format.name == "duration":
        return True
    return format.read(text.replace(":60", ":59")) is not None


def write_datetime(moment: datetime.datetime) -> str:
    """The text of a moment (RFC 3339), `Z` for UTC; without offset where it has no time zone."""
    offset = moment.utcoffset()
    if offset is not None and offset.seconds % 60:
        moment = moment.astimezone(datetime.UTC)  # RFC 3339 has no seconds in offsets
    return _zulu(moment.isoformat(timespec=_precision(moment.microsecond)))


def write_time(time: datetime.time) -> str:
    """The text of a time of day (RFC 3339), without offset where it has no time zone."""
    return _zulu(time.isoformat(timespec=_precision(time.microsecond)))


def _precision(microsecond: int) -> str:
    return "auto" if microsecond % 1000 or not microsecond else "milliseconds"


def _zulu(text: str) -> str:
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def write_duration(duration: datetime.timedelta) -> str:
    """The text of a duration (ISO 8601): `P1DT2H`, `PT0.5S`, `-PT30M`, `PT0S`."""
    sign, duration = ("-", -duration) if duration.days < 0 else ("", duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{duration.microseconds:06}".rstrip("0").rstrip(".")
    days = f"{duration.days}D" if duration.days else ""
    time = f"{hours}H" if hours else ""
    time += f"{minutes}M" if minutes else ""
    if seconds or fraction or not (days or time):
        time += f"{seconds}{fraction}S"
    return f"{sign}P{days}{'T' if time else ''}{time}"


def write_bytes(data: bytes | bytearray | memoryview) -> str:
    """The base64 text of bytes, in the standard alphabet with padding (RFC 4648 §4)."""
    return binascii.b2a_base64(data, newline=False).decode("ascii")


WRITERS: dict[type, Callable[[Any], str]] = {
    datetime.datetime: write_datetime,
    datetime.date: datetime.date.isoformat,
    datetime.time: write_time,
    datetime.timedelta: write_duration,
    uuid.UUID: str,
    decimal.Decimal: str,
    bytes: write_bytes,
    bytearray: write_bytes,
    memoryview: write_bytes,
}
"""How to write values of these types, and of their subclasses; a datetime is a date as well."""
