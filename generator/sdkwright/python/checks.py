"""The tests that travel with the package: each operation called once against a server of theirs."""

from __future__ import annotations

import re
from urllib.parse import quote

from ..model import Constant, Enum, Json, Object, Operation, Reference, Resource, Scalar
from ..model.media_types import is_json
from .calls import call, envelope_type
from .encoders import Code, identifier, literal
from .imports import Imports
from .layout import laid_out
from .plan import CheckPlan, ResourcePlan
from .schemas import SchemaIndex
from .snippets import Snippets
from .values import made_value


def check_plans(
    resource: Resource, plan: ResourcePlan, index: SchemaIndex, snippets: Snippets
) -> tuple[tuple[CheckPlan, ...], tuple[Code, ...]]:
    """A test for each operation of a resource, and the imports that their arguments take."""
    imports = Imports()
    checks = tuple(
        _check(operation, f"{plan.path}.{method.name}", method.name, index, snippets, imports)
        for operation, method in zip(resource.operations, plan.methods, strict=True)
    )
    return checks, imports.lines()


def _check(
    operation: Operation,
    function: str,
    method: Code,
    index: SchemaIndex,
    snippets: Snippets,
    imports: Imports,
) -> CheckPlan:
    made = call(operation, index)
    returned = envelope_type(operation)
    answer = _answer(operation, index)
    examples = {a.wire: snippets.example(a) for a in made.positional}
    examples |= {p.name: p.constant.json for p in made.constants if p.constant is not None}
    is_model = isinstance(returned, Reference) and isinstance(index.resolved(returned), Object)
    return CheckPlan(
        name=identifier(f"test_{method.strip('_')}"),
        call=Code(f"{function}({', '.join(snippets.arguments(made, imports))})"),
        method=literal(operation.method),
        path=literal(_path(operation.path, examples)) if _is_plain(operation, index) else None,
        answer=laid_out(answer, 4, len("    server.answer = ")) if returned is not None else None,
        is_page=operation.pagination is not None,
        is_model=is_model and operation.pagination is None,
    )


def _answer(operation: Operation, index: SchemaIndex) -> Json:
    success = operation.success
    contents = success.contents if success is not None else ()
    content = next((c for c in contents if is_json(c.media_type)), None)
    if content is None:
        return None
    return content.examples[0].value if content.examples else made_value(content.type, index)


def _is_plain(operation: Operation, index: SchemaIndex) -> bool:
    """Whether each value in the path is a single text, written as it is."""
    return all(
        p.style == "simple" and isinstance(index.resolved(p.type), (Constant, Enum, Scalar))
        for p in operation.parameters
        if p.place == "path"
    )


def _path(path: str, values: dict[str, Json]) -> str:
    return re.sub(r"\{([^{}]*)\}", lambda m: quote(_text(values.get(m[1], m[1])), safe=""), path)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
