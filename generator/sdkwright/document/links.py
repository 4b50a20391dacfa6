"""Links from a response to an operation (OpenAPI 3.1.1 §4.8.20)."""

from __future__ import annotations

from urllib.parse import unquote

from ..diagnostics import Diagnostics
from ..model import Json
from . import pointers
from .bases import Base, lookup
from .closest import GUESSED, closest
from .grammar import OPERATION
from .survey import Survey

_SHOWN = 200
"""Characters of a reference that a message shows."""


def check_links(survey: Survey, diagnostics: Diagnostics) -> None:
    """Warn of links to operations that the document does not have.

    Those into other documents are not followed: an SDK has the operations of its own alone.
    """
    guesses = 0
    for link, trail, base in survey.links:
        keyword, named, hint = "operationId", link.get("operationId"), ""
        if isinstance(named, str):
            is_there = named in survey.operation_ids
            guesses += not is_there
            if not is_there and guesses <= GUESSED:
                near = closest(named, sorted(survey.operation_ids))
                hint = f"did you mean `{near[0]}`?" if near else ""
        else:
            keyword, named = "operationRef", link.get("operationRef")
            is_there = not isinstance(named, str) or _leads_somewhere(named, base, survey)
        if not is_there:
            diagnostics.warning(
                "unresolved-link",
                f"no operation is called `{str(named)[:_SHOWN]}`; this link is not used",
                pointers.location((trail, keyword)),
                hint or "name an operation of this document, or remove the link",
            )


def _leads_somewhere(reference: str, base: Base, survey: Survey) -> bool:
    """Whether a reference leads to an operation, or out of the document."""
    uri, _, fragment = reference.partition("#")
    if uri:
        return True
    found = lookup(base, pointers.tokens(unquote(fragment)), nests=False)
    value: Json = found[0].value if found is not None else None
    return survey.kinds.get(id(value)) is OPERATION
