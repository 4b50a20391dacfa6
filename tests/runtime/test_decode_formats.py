"""Times, durations, UUIDs, decimals and bytes, which JSON carries as text."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal

import pytest
from _runtime.check import mismatches
from _runtime.decode import decode_as
from _runtime.encode import json_value
from hypothesis import example, given
from hypothesis import strategies as st

UTC = datetime.UTC
INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-02-29T10:20:30Z", datetime.datetime(2024, 2, 29, 10, 20, 30, tzinfo=UTC)),
        ("2024-02-29t10:20:30z", datetime.datetime(2024, 2, 29, 10, 20, 30, tzinfo=UTC)),
        ("2024-02-29 10:20:30Z", datetime.datetime(2024, 2, 29, 10, 20, 30, tzinfo=UTC)),
        ("2024-02-29T10:20:30.5Z", datetime.datetime(2024, 2, 29, 10, 20, 30, 500_000, UTC)),
        (
            "2024-02-29T10:20:30.123456789Z",
            datetime.datetime(2024, 2, 29, 10, 20, 30, 123_456, UTC),
        ),
        ("2024-02-29T10:20:30+05:30", datetime.datetime(2024, 2, 29, 10, 20, 30, tzinfo=INDIA)),
        ("2024-02-29T10:20:30-00:00", datetime.datetime(2024, 2, 29, 10, 20, 30, tzinfo=UTC)),
    ],
)
def test_rfc_3339_is_read(text: str, moment: datetime.datetime) -> None:
    assert decode_as(datetime.datetime, text) == moment
    assert mismatches(datetime.datetime, text) == []


def test_a_moment_without_offset_is_read_though_rfc_3339_wants_one() -> None:
    moment = decode_as(datetime.datetime, "2024-02-29T10:20:30")
    assert moment == datetime.datetime(2024, 2, 29, 10, 20, 30)
    assert mismatches(datetime.datetime, "2024-02-29T10:20:30")


def test_a_leap_second_stays_text_and_is_right() -> None:
    assert decode_as(datetime.datetime, "2016-12-31T23:59:60Z") == "2016-12-31T23:59:60Z"
    assert mismatches(datetime.datetime, "2016-12-31T23:59:60Z") == []


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        (datetime.datetime, "2024-02-30T10:20:30Z"),
        (datetime.datetime, "2024-02-29"),
        (datetime.datetime, "20240229T102030Z"),
        (datetime.datetime, "yesterday"),
        (datetime.datetime, "٢٠٢٤-02-29T10:20:30Z"),
        (datetime.date, "2024-02-30"),
        (datetime.date, "20240229"),
        (datetime.date, "2024-W09-4"),
        (datetime.date, "2024-02-29T00:00:00Z"),
        (datetime.time, "25:00:00"),
        (datetime.time, "102030"),
        (datetime.timedelta, "P"),
        (datetime.timedelta, "PT"),
        (datetime.timedelta, "P1DT"),
        (datetime.timedelta, "1D"),
        (datetime.timedelta, "PT1..5S"),
        (uuid.UUID, "0123456789abcdef0123456789abcdef"),
        (uuid.UUID, "{01234567-89ab-cdef-0123-456789abcdef}"),
        (Decimal, "NaN"),
        (Decimal, "1_000"),
        (Decimal, "12,5"),
        (Decimal, ""),
        (bytes, "a"),
        (bytes, "aGVs\nbG8="),
        (bytes, "aGVsbG8====="),
        (bytes, "héllo"),
    ],
)
def test_a_text_of_another_form_stays_text_and_is_a_mismatch(annotation: type, text: str) -> None:
    assert decode_as(annotation, text) == text
    assert [m.found for m in mismatches(annotation, text)] == ["string"]


@pytest.mark.parametrize("text", ["P1Y", "P2M", "P1Y2M3DT4H", "PT0.0000001S", "P9999999999D"])
def test_a_duration_that_no_timedelta_is_stays_text_and_is_right(text: str) -> None:
    assert decode_as(datetime.timedelta, text) == text
    assert mismatches(datetime.timedelta, text) == []


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("PT0S", datetime.timedelta()),
        ("P1W", datetime.timedelta(weeks=1)),
        ("P1DT2H3M4.5S", datetime.timedelta(days=1, hours=2, minutes=3, seconds=4.5)),
        ("PT1,5H", datetime.timedelta(minutes=90)),
        ("-PT30M", datetime.timedelta(minutes=-30)),
        ("+PT36H", datetime.timedelta(days=1.5)),
        (f"PT{'0' * 5000}1S", datetime.timedelta(seconds=1)),
    ],
)
def test_a_duration_is_read(text: str, duration: datetime.timedelta) -> None:
    assert decode_as(datetime.timedelta, text) == duration


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("19.90", Decimal("19.90")),
        ("-1e5", Decimal("-1e5")),
        (19.9, Decimal("19.9")),
        (3, Decimal(3)),
        pytest.param(10**5000, Decimal(10**5000), id="longer than int takes text"),
    ],
)
def test_a_decimal_is_read_from_text_and_from_numbers(value: object, number: Decimal) -> None:
    decoded = decode_as(Decimal, value)
    assert str(decoded) == str(number)


def test_true_is_no_decimal() -> None:
    assert decode_as(Decimal, True) is True


@pytest.mark.parametrize("text", ["__8=", "//8=", "__8", "//8"])
def test_base64_is_read_in_both_alphabets_with_or_without_padding(text: str) -> None:
    assert decode_as(bytes, text) == b"\xff\xff"


moments = st.datetimes(
    min_value=datetime.datetime(1, 1, 3),
    max_value=datetime.datetime(9999, 12, 29),
    timezones=st.timezones() | st.just(UTC),
)
values = st.one_of(
    moments,
    st.dates(),
    st.times(),
    st.timedeltas(),
    st.uuids(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.binary(),
)


@given(values)
@example(datetime.timedelta.min)
@example(datetime.timedelta.max)
@example(datetime.timedelta(microseconds=-1))
@example(datetime.datetime(1, 1, 3, tzinfo=datetime.timezone(datetime.timedelta(seconds=1))))
def test_what_is_written_is_read_back_and_passes_the_strict_check(value: object) -> None:
    annotation = type(value)
    text = json_value(value)
    assert isinstance(text, str)
    assert mismatches(annotation, text) == []
    decoded = decode_as(annotation, text)
    if isinstance(value, datetime.datetime):  # times that clocks show twice equal no others
        assert decoded.astimezone(UTC) == value.astimezone(UTC)
    else:
        assert decoded == value
    assert json_value(decoded) == text


@given(st.text(), st.sampled_from([datetime.datetime, datetime.date, datetime.timedelta, Decimal]))
@example("0" * 10_000, datetime.timedelta)
@example("P" + "9" * 10_000 + "D", datetime.timedelta)
@example("1e999999999", Decimal)
def test_any_text_is_read_or_kept(text: str, annotation: type) -> None:
    decoded = decode_as(annotation, text)
    assert decoded == text or isinstance(decoded, annotation)
