"""Where the values of a YAML text stand: for those who ask, since it costs another reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yaml import events

from .collector import collector_paused
from .json_kinds import element
from .yaml_events import Event, event_source

_NO_MEMBERS: dict[str, Mark] = {}
_NO_ITEMS: list[Mark] = []


@dataclass(slots=True)
class Mark:
    """The place of a value, in characters from the start of the text.

    An object or array that begins on the lines below its key is marked at the key.
    """

    offset: int
    members: Mapping[str, Mark]
    items: Sequence[Mark]
    text: str = ""
    """The text of a scalar."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """A key that stands twice in one mapping, and where."""

    key: str
    first: int
    second: int


class Marks:
    """The marks of a text whose syntax is sound; `repetitions` are the keys that stand twice."""

    def __init__(self, text: str) -> None:
        self.repetitions: list[Repetition] = []
        self._anchors: dict[str, Mark] = {}
        self._next = event_source(text)
        self._next()  # the start of the stream
        self._next()  # the start of the document
        with collector_paused():
            self.root = self._value(self._next(), None)

    def find(self, keys: Sequence[str]) -> tuple[int, int]:
        """Where the value stands that `keys` lead to, or its nearest ancestor that exists.

        And how many of the keys lead there.
        """
        mark = self.root
        for count, key in enumerate(keys):
            inner = mark.members.get(key) or element(mark.items, key)
            if inner is None:
                return mark.offset, count
            mark = inner
        return mark.offset, len(keys)

    def _value(self, event: Event, key: int | None) -> Mark:
        offset = event.start_mark.index
        if isinstance(event, events.AliasEvent):
            anchored = self._anchors[event.anchor or ""]
            return Mark(offset, anchored.members, anchored.items, anchored.text)
        if isinstance(event, events.ScalarEvent):
            made = Mark(offset, _NO_MEMBERS, _NO_ITEMS, event.value)
        else:
            offset = offset if key is None or event.flow_style else key
            if isinstance(event, events.SequenceStartEvent):
                made = Mark(offset, _NO_MEMBERS, list(self._items()))
            else:
                made = Mark(offset, self._members(), _NO_ITEMS)
        if event.anchor is not None:
            self._anchors[event.anchor] = made
        return made

    def _items(self) -> Iterator[Mark]:
        while not isinstance(event := self._next(), events.SequenceEndEvent):
            yield self._value(event, None)

    def _members(self) -> dict[str, Mark]:
        made: dict[str, Mark] = {}
        merged: list[Mark] = []
        keys: dict[str, int] = {}
        while not isinstance(event := self._next(), events.MappingEndEvent):
            name = self._value(event, None)
            member = self._value(self._next(), name.offset)
            first = keys.setdefault(name.text, name.offset)
            if first != name.offset:
                self.repetitions.append(Repetition(name.text, first, name.offset))
            elif name.text == "<<" and not event.style:
                merged.append(member)
            else:
                made[name.text] = member
        for source in merged:
            for each in source.items or [source]:
                made = {**each.members, **made}
        return made
