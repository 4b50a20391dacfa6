"""Server-sent events out of bytes, as WHATWG HTML §9.2 has them."""

from __future__ import annotations

import time

import pytest
from _runtime.event_streams import EventDecoder, ServerSentEvent, StreamLimitError
from hypothesis import given
from hypothesis import strategies as st


def events(*chunks: bytes, **limits: int) -> list[ServerSentEvent]:
    decoder = EventDecoder(**limits)
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def test_an_event_has_a_type_data_and_an_id():
    assert events(b"event: add\ndata: 73857293\nid: 7\n\n") == [
        ServerSentEvent("add", "73857293", "7")
    ]


def test_an_event_without_type_is_a_message():
    assert events(b"data: x\n\n") == [ServerSentEvent("message", "x")]


def test_a_type_holds_for_one_event_and_an_id_for_all_after_it():
    assert events(b"event: a\nid: 1\ndata: x\n\ndata: y\n\n") == [
        ServerSentEvent("a", "x", "1"),
        ServerSentEvent("message", "y", "1"),
    ]


def test_data_lines_are_joined_by_line_feeds():
    assert events(b"data: YHOO\ndata: +2\ndata: 10\n\n")[0].data == "YHOO\n+2\n10"


def test_one_space_after_the_colon_is_not_part_of_the_value():
    assert [e.data for e in events(b"data:test\n\ndata: test\n\ndata:  test\n\n")] == [
        "test",
        "test",
        " test",
    ]


def test_an_event_with_empty_data_is_an_event_and_one_without_data_is_none():
    assert [e.data for e in events(b"data\n\ndata\ndata\n\ndata:")] == ["", "\n"]
    assert events(b"event: x\nid: 3\n\n") == []


def test_an_event_without_data_still_sets_the_last_event_id():
    decoder = EventDecoder()
    assert list(decoder.feed(b"id: 3\n\n")) == []
    assert decoder.last_event_id == "3"


def test_an_unfinished_event_is_not_given_and_does_not_set_the_id():
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: x\nid: 1\n\ndata: y\nid: 2\n")) == [
        ServerSentEvent("message", "x", "1")
    ]
    assert decoder.last_event_id == "1"


def test_comments_and_unknown_fields_are_passed_over():
    assert [e.data for e in events(b": ping\nDATA: no\nwhat: no\n data: no\ndata: x\n:\n\n")] == [
        "x"
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_lines_end_in_any_of_three_ways(end):
    text = end.join([b"id: 1", b"data: a", b"data: b", b"", b"data: c", b"", b""])
    assert [e.data for e in events(text)] == ["a\nb", "c"]


def test_an_event_that_ends_in_a_carriage_return_does_not_wait_for_a_line_feed():
    decoder = EventDecoder()
    assert [e.data for e in decoder.feed(b"data: a\r\r")] == ["a"]
    assert [e.data for e in decoder.feed(b"\ndata: b\r\n\r")] == ["b"]
    assert [e.data for e in decoder.feed(b"")] == []
    assert [e.data for e in decoder.feed(b"\ndata: c\n\n")] == ["c"]


def test_a_line_end_that_is_cut_in_two_is_one():
    assert [e.data for e in events(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n")] == ["a\nb"]


def test_other_line_separators_are_data():
    text = "a\u2028b\u2029c\x85d\x0be\x0cf"
    assert events(f"data: {text}\n\n".encode())[0].data == text


def test_a_byte_order_mark_is_skipped_once():
    bom = b"\xef\xbb\xbf"
    assert [e.data for e in events(bom + b"data: a\n\n" + bom + b"data: b\n\n")] == ["a"]
    assert [e.data for e in events(*(bytes([byte]) for byte in bom + b"data: a\n\n"))] == ["a"]


def test_broken_utf8_is_replaced():
    assert events(b"data: a\xffb\xe2\x82\ndata: c\n\n")[0].data == "a\ufffdb\ufffd\nc"


def test_an_id_with_nul_is_ignored():
    assert [e.id for e in events(b"id: 1\ndata\n\nid: 2\x003\ndata\n\nid\ndata\n\n")] == [
        "1",
        "1",
        "",
    ]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"1500", 1.5),
        (b"0", 0.0),
        (b"999999999", 60.0),
        (b"9" * 5000, 60.0),
        (b"-1", None),
        (b"1.5", None),
        (b"", None),
        (b" 1", None),
        ("٣".encode(), None),
    ],
)
def test_retry_is_a_whole_number_of_milliseconds_within_reason(value, seconds):
    decoder = EventDecoder()
    event, later = decoder.feed(b"retry: " + value + b"\ndata\n\ndata\n\n")
    assert event.retry == decoder.retry == seconds
    assert later.retry is None


def test_a_line_is_bounded_before_it_ends():
    decoder = EventDecoder(max_line_bytes=100)
    for _ in range(10):
        assert list(decoder.feed(b"x" * 10)) == []
    with pytest.raises(StreamLimitError, match="100 bytes"):
        list(decoder.feed(b"x"))


def test_a_line_that_comes_whole_is_bounded_too():
    assert len(events(b"data:" + b"x" * 95 + b"\n\n", max_line_bytes=100)) == 1
    with pytest.raises(StreamLimitError):
        events(b"data:" + b"x" * 96 + b"\n\n", max_line_bytes=100)


def test_an_event_is_bounded_however_small_its_lines_are():
    with pytest.raises(StreamLimitError, match="1000 bytes"):
        events(b"data\n" * 1001, max_event_bytes=1000)
    assert len(events(b"data: 12345678\n\n" * 1000, max_event_bytes=1000)) == 1000


def test_events_before_one_that_is_too_large_are_given():
    decoder = EventDecoder(max_line_bytes=100)
    feed = decoder.feed(b"data: a\n\n" + b"x" * 101)
    assert next(feed).data == "a"
    with pytest.raises(StreamLimitError):
        next(feed)


def test_a_chunk_for_each_byte_takes_time_in_proportion():
    def seconds(size: int) -> float:
        decoder = EventDecoder()
        begun = time.process_time()
        for _ in range(size):
            for _ in decoder.feed(b"x"):
                pass
        return time.process_time() - begun

    seconds(10_000)
    assert seconds(400_000) < 20 * max(seconds(50_000), 0.005)


LINE = st.sampled_from(
    [
        *(b"data: \xc3\xa9", b"data", b"data:\xf0\x9f\x98\x80", "data: \u2028".encode()),
        *(b"id: 1", b"id:\0", b"event: e", b"retry: 20", b": c"),
        *(b"", b"", b"\xef\xbb\xbf", b"\xff", b"x"),
    ]
)
STREAM = st.lists(st.tuples(LINE, st.sampled_from([b"\n", b"\r", b"\r\n"]))).map(
    lambda lines: b"".join(part for line in lines for part in line)
)


@given(stream=STREAM | st.binary(), cuts=st.lists(st.integers(0, 200)))
def test_events_do_not_depend_on_where_the_bytes_are_cut(stream, cuts):
    ends = sorted({min(cut, len(stream)) for cut in cuts} | {len(stream)})
    chunks = [stream[a:b] for a, b in zip([0, *ends], ends, strict=False)]
    whole = EventDecoder()
    cut = EventDecoder()
    assert list(whole.feed(stream)) == [event for chunk in chunks for event in cut.feed(chunk)]
    assert (whole.last_event_id, whole.retry) == (cut.last_event_id, cut.retry)


TEXT = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))


@given(
    sent=st.lists(
        st.builds(ServerSentEvent, TEXT.filter(bool), TEXT, TEXT.filter(lambda t: "\0" not in t))
    )
)
def test_what_a_server_writes_is_what_a_client_reads(sent):
    stream = "".join(f"event: {e.event}\ndata: {e.data}\nid: {e.id}\n\n" for e in sent)
    assert events(stream.encode()) == sent


def test_decoding_is_no_bottleneck():
    """A floor far below what it does: 100 times slower and this fails."""
    stream = b'data: {"id":"msg_1","object":"thread.message.delta","delta":"Hello"}\n\n' * 20_000
    begun = time.process_time()
    decoder = EventDecoder()
    count = sum(
        1 for at in range(0, len(stream), 65536) for _ in decoder.feed(stream[at : at + 65536])
    )
    assert count == 20_000
    assert time.process_time() - begun < 5
