"""What the templates of documentation and tests see."""

from __future__ import annotations

from dataclasses import dataclass, field

from .encoders import Code, markdown_cell, markdown_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A type in prose, with the page of the model that it speaks of."""

    text: Code
    page: Code | None = None
    anchor: Code = field(default_factory=Code)

    @property
    def span(self) -> Code:
        """The text as a code span."""
        return markdown_code(self.text)

    @property
    def cell(self) -> Code:
        """The text as a code span in a table, where a bar would end the cell (GFM §4.10)."""
        return markdown_cell(self.span)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An argument or field in a table."""

    name: Code
    type: tuple[Phrase, ...]
    is_required: bool
    text: Code
    """Description, bounds, default and example: a cell of a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRow:
    """An error that an operation can raise."""

    error: Code
    status: Code
    body: tuple[Phrase, ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage:
    """An operation as documentation shows it."""

    name: Code
    """The method's."""
    aliases: tuple[Code, ...]
    http_method: Code
    path: str
    summary: str
    description: str
    is_deprecated: bool
    snippet: Code
    async_snippet: Code
    rows: tuple[Row, ...]
    returns: tuple[Phrase, ...]
    item: tuple[Phrase, ...]
    """What a list hands out one by one; empty for what is no list."""
    fields: tuple[Row, ...]
    example: Code | None
    errors: tuple[ErrorRow, ...]
    takes_files: bool = False
    takes_content: bool = False
    """Whether the whole body is bytes."""
    is_download: bool = False
    """Whether the response is binary data."""
    stream: StreamPage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamPage:
    """An operation as documentation shows it where its values come one after another."""

    item: tuple[Phrase, ...]
    switch: Code | None
    """The argument that asks for it by `True`; None where the operation always does."""
    snippet: Code
    async_snippet: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterPage:
    """A method that waits, as documentation shows it."""

    name: Code
    method: Code
    """What it calls: again and again, or first of all."""
    waiter: Code | None
    """The method that waits for what the first call began; None where this is it."""
    field: str
    done: tuple[Code, ...]
    failed: tuple[Code, ...]
    interval: Code
    backoff: Code
    max_interval: Code
    timeout: Code
    snippet: Code
    async_snippet: Code
    rows: tuple[Row, ...]
    returns: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcePage:
    """The page of a resource."""

    title: str
    description: str
    operations: tuple[OperationPage, ...]
    waiters: tuple[WaiterPage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPlan:
    """What must arrive at the server of a test: the body, or the names of its fields."""

    body: Code | None = None
    names: Code | None = None
    has_more: bool = False
    """Whether there are fields besides, under names that cannot be foreseen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPlan:
    """A test of one method."""

    name: Code
    call: Code = field(default_factory=Code)
    method: Code
    path: Code | None
    """As it arrives; None where a value in it is no single text."""
    answer: Code | None = None
    """What the server answers with; None for no body."""
    media_type: Code | None = None
    """Of the answer, where it is not JSON."""
    answered: Code | None = None
    """What of the result is what the server answered with; of one item of a stream."""
    item: Code | None = None
    """The item that a stream has."""
    sent: SentPlan | None = None
    returns_none: bool = False
    """Whether the method never returns anything."""
    is_empty: bool = False
    """Whether the result of this call is None."""
    is_page: bool = False
    is_stream: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSection:
    """A schema on a page of models."""

    name: Code
    description: str
    is_deprecated: bool
    fields: tuple[Row, ...]
    values: tuple[Code, ...]
    alternatives: tuple[Phrase, ...]
    dict_name: Code | None
    input_name: Code | None
    example: Code | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """The page of a module of models."""

    title: Code
    sections: tuple[ModelSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadmePlan:
    """The programs in the README; None where the API has nothing to show."""

    supplied: Code | None = None
    """With a credential that a function gives."""
    tokens: Code | None = None
    """With tokens that the client gets by itself."""
    usage: Code | None = None
    async_usage: Code | None = None
    models: Code | None = None
    listed: Code | None = None
    async_listed: Code | None = None
    pages: Code | None = None
    resumed: Code | None = None
    waiting: Code | None = None
    streamed: Code | None = None
    async_streamed: Code | None = None
    uploaded: Code | None = None
    raw: Code | None = None
    downloaded: Code | None = None
    errors: Code | None = None
    settings: Code | None = None
    options: Code | None = None
    strict: Code | None = None
    traced: Code | None = None
    logged: Code | None = None
    servers: Code | None = None
    requested: Code | None = None
    """With `client.request`."""
    connected: Code | None = None
    """With an HTTP client of the caller's."""
