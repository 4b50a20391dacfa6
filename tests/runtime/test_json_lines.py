"""JSON values out of streams: JSON Lines and JSON text sequences (RFC 7464)."""

from __future__ import annotations

import json

import pytest
from _runtime.event_streams import StreamLimitError
from _runtime.json_lines import JSONLinesDecoder, JSONSequenceDecoder, json_stream_decoder
from hypothesis import given
from hypothesis import strategies as st


def texts(decoder: JSONLinesDecoder | JSONSequenceDecoder, *chunks: bytes) -> list[bytes]:
    return [*(t for chunk in chunks for t in decoder.feed(chunk)), *decoder.finish()]


def lines(*chunks: bytes) -> list[bytes]:
    return texts(JSONLinesDecoder(), *chunks)


def sequence(*chunks: bytes) -> list[bytes]:
    return texts(JSONSequenceDecoder(), *chunks)


def test_each_line_is_a_value():
    assert lines(b'{"a":1}\n[2]\n', b'"th', b'ree"\n') == [b'{"a":1}', b"[2]", b'"three"']


def test_the_last_line_may_lack_its_line_feed():
    assert lines(b"1\n2") == [b"1", b"2"]


def test_a_value_is_given_as_soon_as_its_line_ends():
    assert list(JSONLinesDecoder().feed(b"1\n2")) == [b"1"]
    assert list(JSONSequenceDecoder().feed(b"\x1e1\n\x1e2")) == [b"1"]


def test_empty_lines_carriage_returns_and_a_byte_order_mark_are_passed_over():
    assert lines(b"\xef\xbb\xbf1\r\n\n  \r\n2\r\n") == [b"1", b"2"]


def test_other_line_separators_are_part_of_a_value():
    text = '"a\u2028b\x85c\\u000bd"'.encode()
    assert lines(text + b"\n") == [text]


def test_records_begin_with_a_separator():
    assert sequence(b'\x1e{"a":1}\n\x1e[2]\n') == [b'{"a":1}', b"[2]"]


def test_a_value_of_a_sequence_may_go_over_several_lines():
    value = b'{\n "a": ["}\\"", \n 1]\n}'
    assert list(JSONSequenceDecoder().feed(b"\x1e" + value + b"\n")) == [value]


def test_a_number_or_name_that_was_cut_short_is_not_given():
    assert sequence(b"\x1e12\x1etru\x1e3\n\x1enul") == [b"3"]


def test_an_object_that_was_cut_short_is_given_to_be_found_broken():
    assert sequence(b'\x1e{"a":\x1e{"b":1}') == [b'{"a":', b'{"b":1}']


def test_a_value_that_was_cut_short_does_not_hold_up_the_next():
    decoder = JSONSequenceDecoder()
    assert list(decoder.feed(b'\x1e{"a":\n\x1e1\n')) == [b'{"a":', b"1"]


def test_several_separators_are_one():
    assert sequence(b"\x1e\x1e\n\x1e1\n") == [b"1"]


@pytest.mark.parametrize("kind", [JSONLinesDecoder, JSONSequenceDecoder])
def test_a_value_is_bounded_before_it_ends(kind):
    decoder = kind(max_bytes=100)
    for _ in range(10):
        assert list(decoder.feed(b"x" * 10)) == []
    with pytest.raises(StreamLimitError, match="100 bytes"):
        list(decoder.feed(b"x"))


@pytest.mark.parametrize("kind", [JSONLinesDecoder, JSONSequenceDecoder])
def test_a_value_that_comes_whole_is_bounded_too(kind):
    assert list(kind(max_bytes=100).feed(b"x" * 100 + b"\n")) == [b"x" * 100]
    with pytest.raises(StreamLimitError, match="100 bytes"):
        list(kind(max_bytes=100).feed(b"x" * 101 + b"\n"))


def test_a_value_is_bounded_over_all_its_lines():
    with pytest.raises(StreamLimitError, match="100 bytes"):
        list(JSONSequenceDecoder(max_bytes=100).feed(b"\x1e" + b"[\n" * 60))


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/jsonl", JSONLinesDecoder),
        ("application/x-ndjson; charset=utf-8", JSONLinesDecoder),
        ("Application/NDJSON", JSONLinesDecoder),
        ("application/json-seq", JSONSequenceDecoder),
        ("application/geo+json-seq", JSONSequenceDecoder),
        ("application/json", type(None)),
        ("text/event-stream", type(None)),
    ],
)
def test_the_media_type_tells_the_decoder(media_type, kind):
    assert type(json_stream_decoder(media_type)) is kind


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values=st.lists(JSON), indent=st.sampled_from([None, 1]), cuts=st.lists(st.integers(0, 300)))
def test_what_a_server_writes_is_what_a_client_reads_however_it_is_cut(values, indent, cuts):
    plain = "".join(json.dumps(v, ensure_ascii=False) + "\n" for v in values)
    marked = "".join(f"\x1e{json.dumps(v, ensure_ascii=False, indent=indent)}\n" for v in values)
    for decode, text in ((lines, plain), (sequence, marked)):
        stream = text.encode("utf-8", "surrogatepass")
        ends = sorted({min(cut, len(stream)) for cut in cuts} | {len(stream)})
        chunks = [stream[a:b] for a, b in zip([0, *ends], ends, strict=False)]
        read = [json.loads(t.decode("utf-8", "surrogatepass")) for t in decode(*chunks)]
        assert read == values


@given(
    stream=st.binary() | st.text('{}[]"\\\x1e\n 1').map(str.encode),
    cuts=st.lists(st.integers(0, 100)),
)
def test_nonsense_is_the_same_nonsense_however_it_is_cut(stream, cuts):
    ends = sorted({min(cut, len(stream)) for cut in cuts} | {len(stream)})
    chunks = [stream[a:b] for a, b in zip([0, *ends], ends, strict=False)]
    assert lines(*chunks) == lines(stream)
    assert sequence(*chunks) == sequence(stream)
