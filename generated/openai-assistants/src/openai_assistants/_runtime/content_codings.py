"""Content codings of responses (RFC 9110 §8.4.1), undone in pieces that fit in memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

PIECE_BYTES = 1024 * 1024
"""Bytes that are unpacked at once: a few bytes can become very many."""

MAX_CODINGS = 5
"""Codings that a body may have over one another."""

_NONE = frozenset({"", "identity"})
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP = b"\x1f\x8b"


class CodingError(Exception):
    """A body is not coded as its Content-Encoding says, or is cut short."""


class Decoder(Protocol):
    """Bytes out of coded chunks."""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What a chunk becomes; take all of it before the next chunk is fed.

        Raises:
            CodingError: It is not coded so.
        """
        ...

    def finish(self) -> None:
        """Say that no chunk follows.

        Raises:
            CodingError: Something is missing.
        """
        ...


def decoder_of(content_encoding: str) -> Decoder | None:
    """What undoes the codings that a Content-Encoding names.

    None if there is nothing to undo, or a coding that is not among those that are asked for: it is
    left to the HTTP library, which knows more of them where their packages are installed.

    Raises:
        CodingError: There are too many.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    codings = [name for name in names if name not in _NONE]
    if len(codings) > MAX_CODINGS:
        raise CodingError(f"{len(codings)} codings over one another are too many")
    if not _KNOWN.issuperset(codings):
        return None
    decoder: Decoder | None = None
    for coding in codings:  # in the order in which they were applied: the last is undone first
        outer = _Unzip(is_gzip=coding != "deflate")
        decoder = outer if decoder is None else _Chain(outer, decoder)
    return decoder


class _Inflater(Protocol):
    """What zlib makes, and has no name for."""

    @property
    def unconsumed_tail(self) -> bytes: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def eof(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Unzip:
    """Undoes gzip, of any number of members (RFC 1952 §2.2), or deflate, bare or with its wrapper."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._start = b""
        self._unzip: _Inflater | None = None
        self._has_member = False
        self._is_over = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        data, self._start = self._start + chunk, b""
        while data and not self._is_over:
            if self._unzip is None:
                if len(data) < len(_GZIP):
                    self._start = data
                    return
                self._begin(data)
                continue
            yield from _pieces(self._unzip, data)
            data = self._unzip.unused_data
            if self._unzip.eof:
                self._unzip = None
                self._has_member = True
                self._is_over = not self._is_gzip

    def _begin(self, data: bytes) -> None:
        if not self._is_gzip:
            # Many servers leave out the wrapper that the RFC wants (RFC 9110 §8.4.1.2).
            is_wrapped = data[0] & 0x0F == 8 and int.from_bytes(data[:2]) % 31 == 0
            self._unzip = zlib.decompressobj(15 if is_wrapped else -15)
        elif data.startswith(_GZIP):
            self._unzip = zlib.decompressobj(31)
        elif self._has_member:
            self._is_over = True  # padding, which gzip ignores as well
        else:
            raise CodingError("it is not gzip")

    def finish(self) -> None:
        if self._unzip is not None or (self._start and not self._has_member):
            raise CodingError("it is cut short")


def _pieces(unzip: _Inflater, data: bytes) -> Iterator[bytes]:
    try:
        piece = unzip.decompress(data, PIECE_BYTES)
        while piece:
            yield piece
            piece = unzip.decompress(unzip.unconsumed_tail, PIECE_BYTES)
    except zlib.error as error:
        raise CodingError(str(error)) from None


class _Chain:
    def __init__(self, outer: Decoder, inner: Decoder) -> None:
        self._outer = outer
        self._inner = inner

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        for piece in self._outer.feed(chunk):
            yield from self._inner.feed(piece)

    def finish(self) -> None:
        self._outer.finish()
        self._inner.finish()
