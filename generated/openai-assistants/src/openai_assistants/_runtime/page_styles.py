"""How the pages of a list follow one another: from a response to the call for the next page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .arguments import Arguments
from .fields import schema_of
from .json_kinds import is_array, is_object
from .omit import OMIT
from .record import Record, extra_of
from .responses import Result


class PageStyle(Protocol):
    """A way to go from page to page; all names are those on the wire."""

    @property
    def items(self) -> str | None:
        """The field that holds the items; None if the response is the array itself."""
        ...

    def next_arguments(self, result: Result[object], arguments: Arguments) -> Arguments | None:
        """The arguments of the call for the next page, or None after the last page.

        Args:
            result: What came back, with the headers of its response.
            arguments: The arguments of the call that brought it.
        """
        ...


@dataclass(frozen=True, slots=True)
class CursorPages:
    """Pages where the request names the item or token after which the list goes on.

    There is no next page when this one has no items, when its `has_more` is false, or when its
    cursor is missing or the one just used: a server that repeats itself would be asked for ever.
    """

    items: str | None
    """The field that holds the items."""

    parameter: str
    """The query parameter that takes the cursor."""

    cursor: str | None = None
    """The field of the response that holds the cursor of the next page."""

    item_cursor: str | None = None
    """The field of the last item that is the cursor, where the response has none of its own."""

    has_more: str | None = None
    """The field that says whether more pages follow."""

    def next_arguments(self, result: Result[object], arguments: Arguments) -> Arguments | None:
        """The arguments of the call for the next page, or None after the last page."""
        envelope = result.value
        items = items_of(envelope, self.items)
        if not items or wire_member(envelope, self.has_more) is False:
            return None
        if self.cursor is not None:
            cursor = wire_member(envelope, self.cursor)
        else:
            cursor = wire_member(items[-1], self.item_cursor)
        if cursor is None or cursor == "" or cursor == arguments.query.get(self.parameter, OMIT):
            return None
        return arguments._replace(query={**arguments.query, self.parameter: cursor})


def items_of(envelope: object, name: str | None) -> list[object]:
    """The items of a page, which are in that field or, without a name, the response itself."""
    items = envelope if name is None else wire_member(envelope, name)
    return items if is_array(items) else []


def wire_member(value: object, name: str | None) -> object:
    """The member of a model or JSON object by its name on the wire; None if there is none."""
    if name is None:
        return None
    if is_object(value):
        return value.get(name)
    if isinstance(value, Record):
        field = schema_of(type(value)).by_wire.get(name)
        return (extra_of(value) or {}).get(name) if field is None else vars(value).get(field.name)
    return None
