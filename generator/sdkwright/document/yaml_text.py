"""YAML text as a value: YAML 1.2's core schema, with the types of JSON alone.

The parser is PyYAML's; the values are made here from its events, which is faster than its own
constructors and lets nothing through that JSON does not have: no tags but those of the core
schema, no keys but text, no value inside itself. Keys are the text that was written: `200` is
"200", `no` is "no". Aliases are copied, so that the value is a tree. Merge keys (`<<`) work as in
YAML 1.1, since documents use them and they can mean nothing else: own keys win over merged ones,
and earlier merged ones over later.
"""

from __future__ import annotations

import re
from typing import TypeAlias

import yaml
from yaml import events
from yaml.reader import ReaderError

from ..model import Json
from . import unreadable, yaml_problems
from .json_kinds import is_array, is_object, members
from .limits import MAX_ALIASED, MAX_DEPTH, MAX_KEY, MAX_TEXT, MAX_VALUES
from .scalars import NotFiniteError, TooLongError, plain_value, spelling
from .unreadable import UnreadableError
from .yaml_events import Event, event_source

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAG = "tag:yaml.org,2002:"
_COLLECTIONS: dict[str, type] = {"map": dict, "seq": list}
_SCALARS: dict[str, tuple[type, ...]] = {
    "null": (type(None),),
    "bool": (bool,),
    "int": (int,),
    "float": (float, int),
}
_MERGE = "".join("<<")
"""A text of its own, told from other keys by identity: a quoted key may be spelt the same."""
_UNKNOWN = object()

_Open: TypeAlias = tuple[dict[str, Json] | None, list[Json], str | None]
"""A collection that is being filled: its mapping, or else its sequence, and the key that waits."""


def parse(text: str) -> Json:
    """The value of a YAML text that holds one document.

    Mappings are `dict` with text as keys, sequences `list`; a number remembers its spelling where
    that is its own.

    Raises:
        UnreadableError: It is no YAML, not one document, holds what JSON cannot say, has a key
            twice in one mapping, or goes beyond a limit.
    """
    # Nearly every value follows a line break or a comma; the builder counts what there is.
    if text.count("\n") + text.count(",") > 2 * MAX_VALUES:
        raise UnreadableError([unreadable.too_many_values()])
    try:
        builder = _Builder(text)
        value = builder.build()
    except ReaderError:
        raise UnreadableError([yaml_problems.unprintable(text)]) from None
    except yaml.MarkedYAMLError as error:
        raise UnreadableError([yaml_problems.syntax(text, error)]) from None
    except RecursionError:
        # The parser in Python calls itself for each level; the one in C does not.
        raise UnreadableError([unreadable.too_deep(0)]) from None
    if builder.has_duplicates:
        raise UnreadableError(yaml_problems.duplicates(text))
    return value


class _Builder:
    """A value in the making."""

    def __init__(self, text: str) -> None:
        self._next_event = event_source(text)
        self._may_hold_surrogates = _SURROGATE_ESCAPE.search(text) is not None
        self._anchors: dict[str, Json] = {}
        self._merged: dict[int, list[tuple[Json, Event]]] = {}
        self._plain: dict[str, Json] = {}
        self._aliased = 0
        self.has_duplicates = False

    def build(self) -> Json:
        """The value of the document; None where there is none."""
        next_event, plain = self._next_event, self._plain
        outer: list[_Open] = []
        mapping: dict[str, Json] | None = None
        sequence: list[Json] = []
        key: str | None = None
        documents = values = 0
        while True:
            event = next_event()
            kind = event.__class__
            is_key = key is None and mapping is not None
            if kind is events.ScalarEvent:
                if is_key:
                    key = event.value
                    if event.tag or event.anchor or len(event.value) > MAX_KEY:
                        self._check_key(event)
                    if key == "<<" and not event.style:
                        key = _MERGE
                    continue
                value = event.value
                if event.style or event.tag:
                    value = self._text(event)
                elif (known := plain.get(value, _UNKNOWN)) is not _UNKNOWN:
                    value = known
                else:
                    value = plain[value] = self._resolved(event)
                if event.anchor:
                    self._anchors[event.anchor] = value
            elif kind is events.MappingEndEvent or kind is events.SequenceEndEvent:
                if mapping is not None and id(mapping) in self._merged:
                    self._merge(mapping)
                value = sequence if mapping is None else mapping
                values += len(value)
                if values > MAX_VALUES:
                    raise UnreadableError([unreadable.too_many_values()])
                mapping, sequence, key = outer.pop()
            elif kind is events.MappingStartEvent or kind is events.SequenceStartEvent:
                if is_key:
                    raise UnreadableError([yaml_problems.key_that_is_no_text(event)])
                outer.append((mapping, sequence, key))
                mapping, sequence = ({}, []) if kind is events.MappingStartEvent else (None, [])
                key = None
                self._open(event, sequence if mapping is None else mapping, len(outer))
                continue
            elif kind is events.AliasEvent:
                if is_key:
                    key = self._alias_key(event)
                    continue
                value = self._alias(event, [*outer, (mapping, sequence, key)])
            elif kind is events.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise UnreadableError([yaml_problems.several_documents(event)])
                continue
            elif kind is events.StreamEndEvent:
                return sequence[0] if sequence else None
            else:
                continue
            if mapping is None or key is None:
                sequence.append(value)
            elif key is _MERGE:
                self._merged.setdefault(id(mapping), []).append((value, event))
            elif key in mapping:
                self.has_duplicates = True
            else:
                mapping[key] = value
            key = None

    def _open(self, event: Event, made: dict[str, Json] | list[Json], depth: int) -> None:
        if depth > MAX_DEPTH:
            raise UnreadableError([unreadable.too_deep(event.start_mark.index)])
        name = (event.tag or "!").removeprefix(_TAG)
        if name != "!" and _COLLECTIONS.get(name) is not type(made):
            raise UnreadableError([yaml_problems.unknown_tag(event)])
        if event.anchor:
            self._anchors[event.anchor] = made

    def _check_key(self, event: Event) -> None:
        if len(event.value) > MAX_KEY:
            raise UnreadableError([unreadable.too_long_key(event.start_mark.index)])
        if event.tag:
            self._text(event)
        if event.anchor:
            self._anchors[event.anchor] = event.value

    def _text(self, event: Event) -> Json:
        """The value of a scalar that is quoted or tagged."""
        if len(event.value) > MAX_TEXT:
            raise UnreadableError(
                [unreadable.too_long_text(len(event.value), event.start_mark.index)]
            )
        if self._may_hold_surrogates and _SURROGATE.search(event.value):
            raise UnreadableError([unreadable.lone_surrogate(event.start_mark.index)])
        name = (event.tag or "!").removeprefix(_TAG)
        if name in ("!", "str"):
            return event.value
        if name not in _SCALARS:
            raise UnreadableError([yaml_problems.unknown_tag(event)])
        value = self._resolved(event)
        if not isinstance(value, _SCALARS[name]) or isinstance(value, bool) != (name == "bool"):
            raise UnreadableError([yaml_problems.wrong_tag(event)])
        return value

    def _resolved(self, event: Event) -> Json:
        if len(event.value) > MAX_TEXT:
            raise UnreadableError(
                [unreadable.too_long_text(len(event.value), event.start_mark.index)]
            )
        try:
            return plain_value(event.value)
        except NotFiniteError:
            problem = unreadable.not_finite(event.value, event.start_mark.index)
        except TooLongError:
            problem = unreadable.too_many_digits(len(event.value), event.start_mark.index)
        raise UnreadableError([problem])

    def _alias_key(self, event: Event) -> str:
        text = spelling(self._anchors.get(event.anchor or ""))
        if text is None:
            raise UnreadableError([yaml_problems.key_that_is_no_text(event)])
        return text

    def _alias(self, event: Event, opened: list[_Open]) -> Json:
        if event.anchor not in self._anchors:
            raise UnreadableError([yaml_problems.unknown_alias(event)])
        value = self._anchors[event.anchor]
        if not is_object(value) and not is_array(value):
            return value
        if any(value is mapping or value is sequence for mapping, sequence, _ in opened):
            raise UnreadableError([yaml_problems.recursive_alias(event)])
        return self._copy(value, event.start_mark.index, len(opened))

    def _copy(self, value: Json, offset: int, depth: int) -> Json:
        """`value` again, to stand `depth` levels below the root."""
        copied = value.copy()
        waiting: list[tuple[Json, int]] = [(copied, depth)]
        while waiting:
            container, depth = waiting.pop()
            if depth > MAX_DEPTH:
                raise UnreadableError([unreadable.too_deep(offset)])
            self._aliased += len(container) + 1
            if self._aliased > MAX_ALIASED:
                raise UnreadableError([unreadable.too_many_aliased(offset)])
            for place, member in members(container):
                if is_object(member) or is_array(member):
                    container[place] = copy = member.copy()
                    waiting.append((copy, depth + 1))
        return copied

    def _merge(self, mapping: dict[str, Json]) -> None:
        """Put what a mapping's merge key names before the mapping's own members."""
        found = self._merged.pop(id(mapping))
        self.has_duplicates |= len(found) > 1
        own = mapping.copy()
        mapping.clear()
        for merged, event in found:
            sources: list[Json] = merged if is_array(merged) else [merged]
            for source in sources:
                if not is_object(source):
                    raise UnreadableError([yaml_problems.invalid_merge(event)])
                for name, member in source.items():
                    mapping.setdefault(name, member)
        mapping.update(own)
