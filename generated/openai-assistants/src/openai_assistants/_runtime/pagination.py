"""Lists that come in pages: iterate over all items, over pages, or go from one page to the next."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, Generic, Literal, TypeVar, cast

from .arguments import Arguments
from .calls import AsyncCalls, SyncCalls
from .operations import Operation
from .options import RequestOptions
from .page_styles import items_of
from .responses import APIResponse
from .settings import Settings
from .urls import without_parameters

Item = TypeVar("Item")
Envelope = TypeVar("Envelope")


class Way:
    """The way from the first page to one after it."""

    __slots__ = ("_met", "pages")

    def __init__(self, pages: int = 1, met: dict[str, int] | None = None) -> None:
        self.pages = pages
        """How many pages there were, this one included."""

        self._met: dict[str, int] = {} if met is None else met

    def on(self) -> Way:
        """The way to the next page."""
        return Way(self.pages + 1, self._met)

    def leads_back(self, cursor: object) -> bool:
        """Whether an earlier page gave the same cursor: the list would never end."""
        return self._met.setdefault(repr(cursor), self.pages) < self.pages


class _Page(Generic[Item, Envelope]):
    """What a page is, however the next one is fetched."""

    data: list[Item]
    """The items of this page."""

    envelope: Envelope
    """The whole response of this page, as the document has it."""

    next_cursor: object
    """Where the next page begins; None after the last.

    To go on later, pass it as `request_options={"cursor": ...}` with the same other arguments.
    """

    def __init__(
        self,
        source: _Source[Envelope],
        arguments: Arguments,
        result: APIResponse[Envelope],
        way: Way,
    ) -> None:
        style = source.operation.pages
        if style is None:
            raise TypeError(f"{source.operation.id} has no pages")
        self.data = cast("list[Item]", items_of(result.value, style.items))
        self.envelope = result.value
        self._name = source.operation.id
        self._way = way
        cursor = style.next_cursor(result, arguments)
        if isinstance(cursor, str) and not style.parameter:
            cursor = without_parameters(cursor, source.secrets)
        self.next_cursor = None if cursor is None or way.leads_back(cursor) else cursor
        self._next = None if self.next_cursor is None else style.at(self.next_cursor, arguments)

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        return self._next is not None

    def __repr__(self) -> str:
        more = "more follow" if self.has_more else "the last page"
        return f"<{type(self).__name__} of {self._name}: {len(self.data)} items, {more}>"


class Page(_Page[Item, Envelope]):
    """A page of a list, and the way to those after it.

    Iterating over it gives its items and those of all pages after it, which are fetched when they
    are reached. It has no `len()`, which could mean this page or all: `len(page.data)` is this one.
    """

    def __init__(
        self,
        source: PageSource[Envelope],
        arguments: Arguments,
        result: APIResponse[Envelope],
        way: Way,
    ) -> None:
        super().__init__(source, arguments, result, way)
        self._source = source

    def next_page(self) -> Page[Item, Envelope] | None:
        """The page after this one, fetched now; None after the last.

        The other arguments and the options are those of the first call.

        Raises:
            APIError: It could not be fetched.
        """
        if self._next is None:
            return None
        return self._source.fetch(self._next, self._way.on())

    def pages(self) -> Iterator[Page[Item, Envelope]]:
        """The page itself and all after it; each is fetched when it is reached.

        Raises:
            APIError: One could not be fetched.
        """
        page: Page[Item, Envelope] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_Page[Item, Envelope]):
    """A page of a list, and the way to those after it.

    `async for` over it gives its items and those of all pages after it, which are fetched when they
    are reached. It has no `len()`, which could mean this page or all: `len(page.data)` is this one.
    """

    def __init__(
        self,
        source: AsyncPageSource[Envelope],
        arguments: Arguments,
        result: APIResponse[Envelope],
        way: Way,
    ) -> None:
        super().__init__(source, arguments, result, way)
        self._source = source

    async def next_page(self) -> AsyncPage[Item, Envelope] | None:
        """The page after this one, fetched now; None after the last.

        The other arguments and the options are those of the first call.

        Raises:
            APIError: It could not be fetched.
        """
        if self._next is None:
            return None
        return await self._source.fetch(self._next, self._way.on())

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """The page itself and all after it; each is fetched when it is reached.

        Raises:
            APIError: One could not be fetched.
        """
        page: AsyncPage[Item, Envelope] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.data:
                yield item


class AsyncPager(Generic[Item, Envelope]):
    """A list not asked for yet: `await` it for its first page, `async for` over all its items."""

    def __init__(self, source: AsyncPageSource[Envelope], arguments: Arguments) -> None:
        self._source = source
        self._arguments = arguments

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Envelope]]:
        return self._source.fetch(self._arguments, Way()).__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """All pages; each is fetched when it is reached.

        Raises:
            APIError: One could not be fetched.
        """
        first: AsyncPage[Item, Envelope] = await self
        async for page in first.pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.data:
                yield item

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._source.operation.id}>"


class _Source(Generic[Envelope]):
    """What the calls for all pages of a list have in common."""

    def __init__(
        self, operation: Operation[Envelope], options: RequestOptions | None, settings: Settings
    ) -> None:
        self.operation = operation
        self._options = RequestOptions() if options is None else options.copy()
        self._cursor = self._options.pop("cursor", None)
        self._later = self._options.copy()
        self._later.pop("idempotency_key", None)  # each page is a call of its own
        self.secrets = frozenset(
            c.name for c in settings.credentials.values() if c.place == "query"
        )
        style = operation.pages
        place: Literal["body", "query"] = "body" if style is not None and style.in_body else "query"
        members = self._options.get(place)
        # The options may say where the list begins; the pages after the first begin elsewhere.
        if style is not None and members is not None and style.parameter in members:
            self._cursor = members[style.parameter] if self._cursor is None else self._cursor
            others = {name: value for name, value in members.items() if name != style.parameter}
            self._options[place] = self._later[place] = others

    def begun(self, arguments: Arguments) -> Arguments:
        """The arguments for the page that the caller wants to begin with."""
        style = self.operation.pages
        return (
            arguments
            if style is None or self._cursor is None
            else style.at(self._cursor, arguments)
        )

    def options(self, way: Way) -> RequestOptions:
        """The options of the call for a page."""
        return self._options if way.pages == 1 else self._later


class PageSource(_Source[Envelope]):
    """Where the pages of a list come from."""

    def __init__(
        self, calls: SyncCalls, operation: Operation[Envelope], options: RequestOptions | None
    ) -> None:
        super().__init__(operation, options, calls.settings)
        self._calls = calls

    def fetch(self, arguments: Arguments, way: Way) -> Page[Any, Envelope]:
        """The page that a call with these arguments brings."""
        result = self._calls.call(self.operation, arguments, self.options(way))
        return Page(self, arguments, result, way)


class AsyncPageSource(_Source[Envelope]):
    """Where the pages of a list come from."""

    def __init__(
        self, calls: AsyncCalls, operation: Operation[Envelope], options: RequestOptions | None
    ) -> None:
        super().__init__(operation, options, calls.settings)
        self._calls = calls

    async def fetch(self, arguments: Arguments, way: Way) -> AsyncPage[Any, Envelope]:
        """The page that a call with these arguments brings."""
        result = await self._calls.call(self.operation, arguments, self.options(way))
        return AsyncPage(self, arguments, result, way)
