"""How the pages of a list follow one another: from a response to the call for the next page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urljoin

from .arguments import Arguments
from .encode import json_value
from .fields import schema_of
from .json_kinds import is_array, is_object
from .omit import OMIT
from .record import Record, extra_of
from .responses import APIResponse


class PageStyle(Protocol):
    """A way to go from page to page; all names are those on the wire.

    A name such as `paging.next` is the member of a member, unless there is one of that whole name.
    """

    @property
    def items(self) -> str | None:
        """The field that holds the items; None if the response is the array itself."""
        ...

    @property
    def parameter(self) -> str:
        """The query parameter, or field of the body, that takes a cursor; empty for a URL."""
        ...

    @property
    def in_body(self) -> bool:
        """Whether the parameter is a field of the body."""
        ...

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """Where the next page begins, or None after the last page.

        Args:
            result: What came back, with the headers of its response.
            arguments: The arguments of the call that brought it.
        """
        ...

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page that begins there."""
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
    """The query parameter, or field of the body, that takes the cursor."""

    cursor: str | None = None
    """The field of the response that holds the cursor of the next page."""

    item_cursor: str | None = None
    """The field of the last item that is the cursor, where the response has none of its own."""

    has_more: str | None = None
    """The field that says whether more pages follow."""

    in_body: bool = False
    """Whether the parameter is a field of the body."""

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """The cursor, or None after the last page."""
        envelope = result.value
        items = items_of(envelope, self.items)
        if not items or wire_member(envelope, self.has_more) is False:
            return None
        if self.cursor is not None:
            cursor = wire_member(envelope, self.cursor)
        else:
            cursor = wire_member(items[-1], self.item_cursor)
        is_new = cursor not in ("", _given(arguments, self.parameter, in_body=self.in_body))
        return cursor if is_new else None

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page after the cursor."""
        return _with(arguments, self.parameter, cursor, in_body=self.in_body)


@dataclass(frozen=True, slots=True)
class OffsetPages:
    """Pages where the request says how many items to pass over.

    There is no next page when this one has no items, when its `has_more` is false, or when there
    are as many items as its `total` says. A page that is smaller than asked for is not the last
    one: servers have limits of their own.
    """

    items: str | None
    """The field that holds the items."""

    parameter: str
    """The query parameter, or field of the body, that takes the offset."""

    total: str | None = None
    """The field that says how many items there are."""

    has_more: str | None = None
    """The field that says whether more pages follow."""

    in_body: bool = False
    """Whether the parameter is a field of the body."""

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """The offset of the next page, or None after the last page."""
        items = items_of(result.value, self.items)
        if not items or wire_member(result.value, self.has_more) is False:
            return None
        begun = _number(_given(arguments, self.parameter, in_body=self.in_body), 0)
        total = _count(wire_member(result.value, self.total))
        end = begun + len(items)
        return None if total is not None and end >= total else end

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page at the offset."""
        return _with(arguments, self.parameter, cursor, in_body=self.in_body)


@dataclass(frozen=True, slots=True)
class NumberPages:
    """Pages that the request asks for by number.

    There is no next page when this one has no items, when its `has_more` is false, or when it is
    the last of as many as `pages` says.
    """

    items: str | None
    """The field that holds the items."""

    parameter: str
    """The query parameter, or field of the body, that takes the number."""

    first: int = 1
    """The number of the first page."""

    pages: str | None = None
    """The field that says how many pages there are."""

    has_more: str | None = None
    """The field that says whether more pages follow."""

    in_body: bool = False
    """Whether the parameter is a field of the body."""

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """The number of the next page, or None after the last page."""
        has_items = bool(items_of(result.value, self.items))
        if not has_items or wire_member(result.value, self.has_more) is False:
            return None
        number = _number(_given(arguments, self.parameter, in_body=self.in_body), self.first)
        pages = _count(wire_member(result.value, self.pages))
        is_last = pages is not None and number >= self.first + pages - 1
        return None if is_last else number + 1

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page with that number."""
        return _with(arguments, self.parameter, cursor, in_body=self.in_body)


@dataclass(frozen=True, slots=True)
class URLPages:
    """Pages that name the URL of the next one, in a field of the response.

    Its path and query are asked for, always at the origin that the API is called at: credentials
    go nowhere else, and a proxy that servers do not know of is no hindrance.
    """

    items: str | None
    """The field that holds the items."""

    url: str
    """The field of the response that holds the URL."""

    parameter = ""
    in_body = False

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """The URL of the next page, or None after the last page."""
        return _next_url(wire_member(result.value, self.url), arguments)

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page at the URL."""
        return arguments._replace(url=str(cursor))


@dataclass(frozen=True, slots=True)
class LinkPages:
    """Pages that name the URL of the next one in a Link header (RFC 8288); see `URLPages`."""

    items: str | None = None
    """The field that holds the items; None if the response is the array itself."""

    parameter = ""
    in_body = False

    def next_cursor(self, result: APIResponse[object], arguments: Arguments) -> object:
        """The URL of the next page, or None after the last page."""
        from .link_headers import link_target  # stays unloaded for lists of other styles

        return _next_url(link_target(result.headers.get_all("link"), "next", ""), arguments)

    def at(self, cursor: object, arguments: Arguments) -> Arguments:
        """The arguments of the call for the page at the URL."""
        return arguments._replace(url=str(cursor))


def _next_url(url: object, arguments: Arguments) -> str | None:
    """The URL, whole enough to begin with; a relative one leads on from the page that names it."""
    if not isinstance(url, str) or not url:
        return None
    try:
        url = urljoin(arguments.url or "", url)
    except ValueError:
        return None
    return None if url == arguments.url else url


def _given(arguments: Arguments, name: str, *, in_body: bool) -> object:
    if not in_body:
        return arguments.query.get(name, OMIT)
    found = wire_member(arguments.body, name)
    return OMIT if found is None else found


def _with(arguments: Arguments, name: str, value: object, *, in_body: bool) -> Arguments:
    if not in_body:
        return arguments._replace(query={**arguments.query, name: value})
    return arguments._replace(body=_with_member(arguments.body, name, value))


def _with_member(body: object, name: str, value: object) -> Mapping[str, object]:
    members = json_value(body) if isinstance(body, Record) else body
    if not is_object(members):
        members = {}
    outer, dot, inner = name.partition(".")
    if dot and name not in members:
        return {**members, outer: _with_member(members.get(outer), inner, value)}
    return {**members, name: value}


def _number(value: object, otherwise: int) -> int:
    if isinstance(value, str) and value.isdecimal() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise


def _count(value: object) -> int | None:
    """How many there are; None where that is not known, which some servers say by 0 or -1."""
    number = _number(value, 0)
    return number if number > 0 else None


def items_of(envelope: object, name: str | None) -> list[object]:
    """The items of a page, which are in that field or, without a name, the response itself."""
    items = envelope if name is None else wire_member(envelope, name)
    return items if is_array(items) else []


def wire_member(value: object, name: str | None) -> object:
    """The member of a model or JSON object by its name on the wire; None if there is none."""
    if name is None:
        return None
    member = _member(value, name)
    if member is None and "." in name:
        outer, _, inner = name.partition(".")
        return wire_member(_member(value, outer), inner)
    return member


def _member(value: object, name: str) -> object:
    if is_object(value):
        return value.get(name)
    if isinstance(value, Record):
        field = schema_of(type(value)).by_wire.get(name)
        return (extra_of(value) or {}).get(name) if field is None else vars(value).get(field.name)
    return None
