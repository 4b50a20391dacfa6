"""The documentation of methods that wait."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Resource, Type, Waiter
from .calls import Call, call, envelope_type
from .encoders import Code, literal, markdown_cell
from .page_plans import Phrase, Row, WaiterPage
from .pages import Pages
from .plan import Argument, ResourcePlan, WaiterPlan, WaitNames
from .schemas import SchemaIndex
from .snippets import Snippets


def waiter_pages(
    resource: Resource,
    plan: ResourcePlan,
    pages: Pages,
    index: SchemaIndex,
    snippets: Snippets,
) -> tuple[WaiterPage, ...]:
    """Each method of a resource that waits, and those that begin something and wait for it."""
    known = {o.id: (o, m) for o, m in zip(resource.operations, plan.methods, strict=True)}
    waiters = [(o, w) for o in resource.operations for w in o.waiters]
    found: list[WaiterPage] = []
    for (operation, waiter), planned in zip(waiters, plan.waiters, strict=True):
        returned = envelope_type(operation)
        if returned is None:
            continue
        maker = _Maker(plan.path, waiter, planned, returned, pages, snippets)
        method = known[operation.id][1].name
        made = call(operation, index)
        found.append(maker.page(planned.name, method, made, planned.arguments, planned.names))
        begun = [known[start.operation] for start in waiter.starts if start.operation in known]
        for (first, beginning), start in zip(begun, planned.starts, strict=True):
            made = call(first, index)
            page = maker.page(
                start.name, beginning.name, made, start.arguments, start.names, is_start=True
            )
            found.append(page)
    return tuple(found)


class _Maker:
    """Documents the methods of one waiter."""

    def __init__(
        self,
        path: str,
        waiter: Waiter,
        plan: WaiterPlan,
        returned: Type,
        pages: Pages,
        snippets: Snippets,
    ) -> None:
        self._path = path
        self._waiter = waiter
        self._plan = plan
        self._returned = returned
        self._pages = pages
        self._snippets = snippets

    def page(
        self,
        name: Code,
        method: Code,
        made: Call,
        arguments: Sequence[Argument],
        names: WaitNames,
        *,
        is_start: bool = False,
    ) -> WaiterPage:
        """One method.

        Args:
            name: Its name.
            method: What it calls.
            made: How that is called.
            arguments: Its own, without those that say how it waits.
            names: What it calls those.
            is_start: Whether it begins what it waits for.
        """
        waiter, function = self._waiter, f"{self._path}.{name}"
        by_name = {a.name: a for a in made.arguments}
        given = [by_name[a.name] for a in arguments if a.name in by_name]
        return WaiterPage(
            name=name,
            method=method,
            waiter=self._plan.name if is_start else None,
            field=waiter.field,
            done=tuple(literal(value) for value in waiter.done),
            failed=tuple(literal(value) for value in waiter.failed),
            interval=_number(waiter.interval),
            backoff=_number(waiter.backoff),
            max_interval=_number(waiter.max_interval),
            timeout=_number(waiter.timeout),
            snippet=self._snippets.wait(made, arguments, self._returned, function),
            async_snippet=self._snippets.wait(
                made, arguments, self._returned, function, is_async=True
            ),
            rows=(*self._pages.rows(made, given), *self._how(names)),
            returns=self._pages.phrases(self._returned),
        )

    def _how(self, names: WaitNames) -> tuple[Row, ...]:
        waiter, returned = self._waiter, self._pages.annotated(self._returned)
        told = (
            (
                names.interval,
                "float",
                f"Seconds between the first two calls. Default: `{waiter.interval:g}`.",
            ),
            (
                names.timeout,
                "float",
                f"Seconds after which it is given up. Default: `{waiter.timeout:g}`.",
            ),
            (
                names.on_progress,
                f"Callable[[{returned}], object]",
                "Called with what each call returned; the asynchronous client awaits what it gives.",
            ),
        )
        return tuple(
            Row(
                name=name,
                type=(Phrase(text=Code(type)),),
                is_required=False,
                text=markdown_cell(Code(text)),
            )
            for name, type, text in told
        )


def _number(value: float) -> Code:
    return Code(f"{value:g}")
