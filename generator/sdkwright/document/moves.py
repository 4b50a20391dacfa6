"""Where the parts of a file were written, and where they stand since it was upgraded."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from . import pointers


class Moves:
    """Parts of a file that stand elsewhere now, by their pointers; all below them moved along."""

    def __init__(self) -> None:
        self._now: dict[str, str] = {}
        self._written: dict[str, str] = {}

    def add(self, written: str, now: str) -> None:
        """Note that a part moved; where it stands in several places now, the first counts."""
        self._now.setdefault(written, now)
        self._written[now] = written

    def made(self, written: str, now: str) -> None:
        """Note that a part was made of what was written elsewhere, which remains what it is."""
        self._written[now] = written

    def now(self, pointer: str) -> str:
        """Where a part stands that was written at `pointer`."""
        return _moved(self._now, pointer)

    def written(self, pointer: str) -> str:
        """Where a part was written that stands at `pointer`."""
        return _moved(self._written, pointer)


@dataclass(frozen=True, slots=True)
class Site:
    """The place of an object: where it was written, and where it stands in the end."""

    file: str
    moves: Moves
    """Those of its file."""
    written: str
    now: str

    def child(self, *keys: str | int) -> Site:
        """The place of a part that stays where it is in the object."""
        step = pointers.pointer(keys)
        return Site(self.file, self.moves, self.written + step, self.now + step)

    def moved(self, written: tuple[str | int, ...], now: tuple[str | int, ...]) -> Site:
        """The place of a part that leaves one place of the object for another."""
        made = self._part(written, now)
        self.moves.add(made.written, made.now)
        return made

    def made(self, written: tuple[str | int, ...], now: tuple[str | int, ...]) -> None:
        """Note that what stands in one place of the object is made of what another place says."""
        made = self._part(written, now)
        self.moves.made(made.written, made.now)

    @property
    def location(self) -> Location:
        """Where it was written."""
        return Location(self.file, self.written)

    def _part(self, written: tuple[str | int, ...], now: tuple[str | int, ...]) -> Site:
        return Site(
            self.file,
            self.moves,
            self.written + pointers.pointer(written),
            self.now + pointers.pointer(now),
        )


def _moved(moves: dict[str, str], pointer: str) -> str:
    """The pointer, with the longest beginning that moved replaced."""
    head = pointer
    while head not in moves:
        if not head:
            return pointer
        head = head.rpartition("/")[0]
    return moves[head] + pointer[len(head) :]
