"""A value of a document, together with its place."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Location
from ..model import Json
from .json_kinds import is_array, is_object
from .scalars import spelling


class Node:
    """A value of a document that knows where it stands; nodes are equal that stand at one place.

    A node is a view that is made when it is asked for and costs next to nothing; its value is not
    to be changed. No method raises for a value of another kind than expected: there is just nothing
    in it. Numbers may be subclasses of `int` and `float` that remember their spelling.
    """

    __slots__ = ("_key", "_location", "_parent", "_value")

    def __init__(self, value: Json, location: Location) -> None:
        self._value = value
        self._location: Location | None = location
        self._parent: Node | None = None
        self._key: str | int = ""

    @property
    def value(self) -> Json:
        """The value itself, with all that is in it."""
        return self._value

    @property
    def location(self) -> Location:
        """The file, and the pointer into it as it was upgraded."""
        if self._location is None:
            assert self._parent is not None
            self._location = self._parent.location.child(self._key)
        return self._location

    @property
    def is_object(self) -> bool:
        """Whether the value is a JSON object."""
        return is_object(self._value)

    @property
    def is_array(self) -> bool:
        """Whether the value is a JSON array."""
        return is_array(self._value)

    def get(self, key: str) -> Node | None:
        """The member `key` of an object, if it has one."""
        value = self._value
        if is_object(value) and key in value:
            return self._child(value[key], key)
        return None

    def __getitem__(self, key: str) -> Node:
        """The member `key` of an object.

        Raises:
            KeyError: The value has no such member.
        """
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return is_object(self._value) and key in self._value

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of an object, in the order of the document."""
        if is_object(self._value):
            for key, value in self._value.items():
                yield key, self._child(value, key)

    def elements(self) -> Iterator[Node]:
        """The elements of an array."""
        if is_array(self._value):
            for index, value in enumerate(self._value):
                yield self._child(value, index)

    def text(self, key: str) -> str | None:
        """The member `key` as text; a number or boolean is text as the document wrote it."""
        return spelling(self._value.get(key)) if is_object(self._value) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """The elements of the array `key` that can be read as text."""
        listed = self._value.get(key) if is_object(self._value) else None
        found = [spelling(value) for value in listed] if is_array(listed) else []
        return tuple(text for text in found if text is not None)

    def flag(self, key: str) -> bool:
        """Whether the member `key` is true."""
        return is_object(self._value) and self._value.get(key) is True

    def _child(self, value: Json, key: str | int) -> Node:
        made = Node.__new__(Node)
        made._value = value
        made._location = None
        made._parent = self
        made._key = key
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.location == other.location

    def __hash__(self) -> int:
        return hash(self.location)

    def __repr__(self) -> str:
        return f"Node({self.location.file}#{self.location.pointer})"
