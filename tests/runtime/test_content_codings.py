"""Content codings, undone in pieces."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib

import pytest
from _runtime.content_codings import PIECE_BYTES, CodingError, decoder_of
from hypothesis import given
from hypothesis import strategies as st

PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
}


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def undone(encoding: str, body: bytes, size: int = 0) -> bytes:
    decoder = decoder_of(encoding)
    assert decoder is not None
    chunks = [body[i : i + size] for i in range(0, len(body), size)] if size else [body]
    found = b"".join(piece for chunk in chunks for piece in decoder.feed(chunk))
    decoder.finish()
    return found


@given(
    st.binary(max_size=2000),
    st.lists(st.sampled_from(sorted(PACKERS)), min_size=1, max_size=5),
    st.integers(1, 50),
)
def test_codings_are_undone_in_the_reverse_order_wherever_chunks_end(data, codings, size):
    body = data
    for coding in codings:
        body = PACKERS[coding](body)
    assert undone(" , ".join(codings).upper() + ", identity", body, size) == data


@given(st.binary(max_size=500), st.integers(1, 5))
def test_deflate_may_lack_its_wrapper(data, size):
    assert undone("deflate", bare(data), size) == data


@pytest.mark.parametrize("padding", [b"", b"\0", b"\0" * 9, b"rubbish"])
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_gzip_may_have_several_members_and_padding(size, padding):
    body = (
        gzip.compress(b"one", mtime=0)
        + gzip.compress(b"", mtime=0)
        + gzip.compress(b"two", mtime=0)
        + padding
    )
    assert undone("gzip", body, size) == b"onetwo"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, deflate"])
def test_nothing_is_nothing_however_it_is_coded(coding):
    assert undone(coding, b"") == b""


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_each_way_to_cut_a_body_short_is_found(coding):
    body = PACKERS[coding](b"text" * 20)
    for length in range(1, len(body)):
        with pytest.raises(CodingError):
            undone(coding, body[:length])


def test_a_second_member_that_is_cut_short_is_found():
    with pytest.raises(CodingError, match="cut short"):
        undone("gzip", gzip.compress(b"one", mtime=0) + gzip.compress(b"two", mtime=0)[:-1])


@pytest.mark.parametrize(
    "body", [b"plain text", b"\x1f", gzip.compress(b"x", mtime=0)[:-8] + b"\0" * 8]
)
def test_what_is_not_gzip_is_found(body):
    with pytest.raises(CodingError):
        undone("gzip", body)


@pytest.mark.parametrize("encoding", ["", "identity", "br", "gzip, br", "zstd"])
def test_what_is_not_asked_for_is_left_alone(encoding):
    assert decoder_of(encoding) is None


def test_there_is_a_limit_of_codings():
    assert decoder_of("gzip, " * 5) is not None
    with pytest.raises(CodingError, match="100 codings"):
        decoder_of("gzip, " * 100)


def test_a_bomb_is_unpacked_in_pieces():
    body = gzip.compress(b"\0" * (64 * PIECE_BYTES), mtime=0)
    decoder = decoder_of("gzip")
    assert decoder is not None
    tracemalloc.start()
    try:
        assert sum(len(piece) for piece in decoder.feed(body)) == 64 * PIECE_BYTES
        assert tracemalloc.get_traced_memory()[1] < 6 * PIECE_BYTES
    finally:
        tracemalloc.stop()
