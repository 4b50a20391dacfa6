"""The API that a document describes."""

from __future__ import annotations

from collections.abc import Sequence

from ..diagnostics import Diagnostics
from ..document import Document
from ..model import Api, Body, Operation, Type
from .about import about
from .bodies import with_choices
from .directions import mark_directions
from .fitting import Fitting
from .idempotency import keyed
from .incoming import webhooks
from .operations import operations
from .pagination import paginated
from .remarks import remark_calls
from .repetition import check_repetition
from .resources import ResourceRule, resources
from .rules import Rules
from .schemas import Schemas
from .security import requirements, schemes
from .selection import Selection, pruned
from .servers import servers
from .streaming import streamed
from .waiting import awaited, check_starts

EVERYTHING = Selection()


def build(
    document: Document,
    rules: Rules,
    diagnostics: Diagnostics,
    *,
    selection: Selection = EVERYTHING,
    tree: Sequence[ResourceRule] = (),
) -> Api:
    """The meaning of a document.

    Args:
        document: As read, with every reference resolvable.
        rules: How the API behaves, beyond what the document says.
        selection: Which operations are wanted.
        tree: The resources that were chosen in place of tags.
        diagnostics: Takes what is wrong or was decided for the user.
    """
    root = document.root
    info = root["info"]
    read = Schemas(document, diagnostics)
    read.declare_components()
    known = schemes(document, diagnostics)
    every = list(operations(document, read, known, diagnostics))
    incoming = list(webhooks(document, read))
    selection.check([*every, *incoming], diagnostics)
    schemas = read.all()
    fitting = Fitting(schemas, diagnostics)
    found = [fitting.operation(o) for o in every if selection.wants(o)]
    schemas = tuple(fitting.schema(schema) for schema in schemas)
    check_repetition(found, schemas, diagnostics)
    found = with_choices(found, schemas)
    found = keyed(found, rules.idempotency_header, diagnostics)
    found = paginated(found, schemas, rules.pagination, diagnostics)
    found = streamed(found, schemas, rules.streaming, diagnostics)
    found = awaited(found, schemas, rules.waiters, diagnostics)
    notified = tuple(w for w in incoming if selection.wants(w))
    remark_calls(found, notified, diagnostics)
    sent = [t for o in found for t in _sent(o)]
    received = [t for o in found for t in _received(o)]
    received += [t for webhook in notified for t in _body(webhook.body)]
    if selection.prune:
        schemas = pruned(schemas, [*sent, *received])
    tops = resources(root, found, tree, diagnostics)
    check_starts(tops, diagnostics)
    return Api(
        title=info.text("title") or "",
        version=info.text("version") or "",
        description=info.text("description") or "",
        about=about(root),
        servers=servers(root),
        schemes=known,
        idempotency_header=rules.idempotency_header,
        security=requirements(root, known, diagnostics) or (),
        resources=tops,
        webhooks=notified,
        schemas=mark_directions(schemas, sent, received),
    )


def _sent(operation: Operation) -> list[Type]:
    return [p.type for p in operation.parameters] + _body(operation.body)


def _received(operation: Operation) -> list[Type]:
    bodies = [c.type for r in operation.responses for c in r.contents]
    headers = [h.type for r in operation.responses for h in r.headers]
    return [*bodies, *headers, *(t for c in operation.callbacks for t in _body(c.body))]


def _body(body: Body | None) -> list[Type]:
    return [content.type for content in body.contents] if body is not None else []
