"""The programs in the README of a package: one for each feature that the API has."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Operation, Resource
from .calls import call, envelope_type, item_type
from .encoders import Code
from .imports import Imports
from .plan import ReadmePlan, ResourcePlan
from .schemas import SchemaIndex
from .snippets import Snippets


def readme_plan(
    resources: Sequence[Resource],
    plans: Sequence[ResourcePlan],
    index: SchemaIndex,
    snippets: Snippets,
    package: str,
) -> ReadmePlan:
    """What the README shows: an operation that answers with an object, and a list."""
    known = [
        (operation, f"{plan.path}.{method.name}")
        for resource, plan in zip(resources, plans, strict=True)
        for operation, method in zip(resource.operations, plan.methods, strict=True)
    ]
    lists = [(o, f) for o, f in known if o.pagination is not None]
    singles = [(o, f) for o, f in known if o.pagination is None]
    first = next(iter([(o, f) for o, f in singles if envelope_type(o) is not None] + singles), None)
    made = ReadmePlan()
    if lists:
        operation, function = lists[0]
        made = ReadmePlan(
            listed=snippets.call(operation, call(operation, index), function, is_short=True),
            async_listed=_async_listed(snippets, operation, function, index),
            pages=_pages(snippets, operation, function, index),
        )
    if first is None:
        return made
    operation, function = first
    shown = call(operation, index)
    return ReadmePlan(
        listed=made.listed,
        async_listed=made.async_listed,
        pages=made.pages,
        usage=snippets.call(operation, shown, function, is_short=True),
        async_usage=snippets.call(operation, shown, function, is_async=True, is_short=True),
        errors=_errors(snippets, operation, function, index, package),
        settings=_settings(snippets, operation, function, index),
        options=_options(snippets, operation, function, index),
    )


def _call(
    snippets: Snippets, operation: Operation, function: str, index: SchemaIndex, imports: Imports
) -> str:
    given = snippets.arguments(call(operation, index), imports, is_short=True)
    return f"client.{function}({', '.join(given)})"


def _async_listed(
    snippets: Snippets, operation: Operation, function: str, index: SchemaIndex
) -> Code:
    imports = Imports()
    call = _call(snippets, operation, function, index, imports)
    item = item_type(operation, index)
    name = snippets.variable(item) if item is not None else "item"
    lines = [f"async for {name} in {call}:", f"    print({name})", f"page = await {call}"]
    return snippets.program([*lines, "print(page.data)"], imports, is_async=True)


def _pages(snippets: Snippets, operation: Operation, function: str, index: SchemaIndex) -> Code:
    imports = Imports()
    lines = [
        f"page = {_call(snippets, operation, function, index, imports)}",
        "print(len(page.data), page.has_more)",
        "for each in page.pages():",
        "    print(each.envelope)",
        "print(page.next_page())",
    ]
    return snippets.program(lines, imports)


def _errors(
    snippets: Snippets,
    operation: Operation,
    function: str,
    index: SchemaIndex,
    package: str,
) -> Code:
    imports = Imports()
    imports.add(package, "errors")
    lines = [
        "try:",
        f"    {_call(snippets, operation, function, index, imports)}",
        "except errors.RateLimitError as error:",
        "    print(error.retry_after)",
        "except errors.APIStatusError as error:",
        "    print(error.status_code, error.request_id, error.body)",
        "except errors.APIConnectionError as error:",
        "    print(error)",
    ]
    return snippets.program(lines, imports)


def _settings(snippets: Snippets, operation: Operation, function: str, index: SchemaIndex) -> Code:
    imports = Imports()
    lines = [_call(snippets, operation, function, index, imports)]
    return snippets.program(lines, imports, settings="timeout=20, max_retries=5")


def _options(snippets: Snippets, operation: Operation, function: str, index: SchemaIndex) -> Code:
    imports = Imports()
    given = snippets.arguments(call(operation, index), imports, is_short=True)
    given.append('request_options={"timeout": 5, "max_retries": 0}')
    return snippets.program([f"client.{function}({', '.join(given)})"], imports)
