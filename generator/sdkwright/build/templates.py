"""Path templates: where parameters stand in a path, and what of it cannot be sent as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from ..diagnostics import Diagnostics
from ..document import Document, Node
from .methods import operations_of

EXPRESSION = re.compile(r"\{([^{}]*)\}")
VARIABLE = re.compile(r"[+#./;]?(?P<name>.+?)(?:\*|:[0-9]+)?")
"""An operator, a name and a modifier (RFC 6570 §2.3, §2.4), of which OpenAPI has only the name."""
QUERY = re.compile(r"\{[?&]([^{}]*)\}$")
"""The parameters of a query at the end of a template (RFC 6570 §3.2.8)."""


def plain_path(document: Document, path: str, item: Node, diagnostics: Diagnostics) -> str:
    """A path with parameters as OpenAPI writes them, `{name}`, and nothing that no request has.

    Args:
        document: Where references lead.
        path: The key under `paths`.
        item: The Path Item Object.
        diagnostics: Takes what is read in another way than it stands there, or cannot be right.
    """
    path = _without_query(document, path, item, diagnostics)
    declared = set(_declared(document, item, "path"))

    def plain(match: re.Match[str]) -> str:
        said = VARIABLE.fullmatch(match[1])
        if match[1] in declared or said is None or said["name"] not in declared:
            return match[0]
        diagnostics.note(
            "path-operator",
            f"`{match[0]}` stands for the parameter `{said['name']}`, whose `style` and `explode` "
            "say how it is written",
            item.location,
            f"write `{{{said['name']}}}`",
        )
        return f"{{{said['name']}}}"

    path = EXPRESSION.sub(plain, path)
    for fault, hint in _faults(path):
        diagnostics.warning("invalid-path", f"the path {path[:200]} {fault}", item.location, hint)
    return path


def _without_query(document: Document, path: str, item: Node, diagnostics: Diagnostics) -> str:
    found = QUERY.search(path)
    if found is None:
        return path
    declared = set(_declared(document, item, "query"))
    names = [name.strip().removesuffix("*") for name in found[1].split(",")]
    absent = [name for name in names if name not in declared]
    if absent:
        diagnostics.warning(
            "invalid-path",
            f"`{found[0]}` stands for parameters of the query, and no parameter `in: query` is "
            f"called {absent[0]!r}: it cannot be sent",
            item.location,
            "declare it with `in: query`",
        )
    else:
        diagnostics.note(
            "path-operator",
            f"`{found[0]}` stands for parameters of the query, which are declared as such",
            item.location,
            "remove it from the path",
        )
    return path[: found.start()]


def _declared(document: Document, item: Node, place: Literal["path", "query"]) -> Iterator[str]:
    """Names of the parameters of one place, of all operations on a path."""
    for owner in (item, *(node for _, node in operations_of(item))):
        listed = owner.get("parameters")
        for node in listed.elements() if listed is not None else ():
            node = document.resolve(node)
            if node.text("in") == place:
                yield node.text("name") or ""


def _faults(path: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a path, and what to do about it."""
    fixed = EXPRESSION.sub("x", path)
    if not path.startswith("/"):
        yield "does not begin with a slash; it is called as if it did", "put one before it"
    if "{" in fixed or "}" in fixed:
        yield "has a brace without its other one, which is sent as it is", "close what is open"
    if "#" in fixed:
        yield "has a fragment, which no request has", "remove what follows the `#`"
    if {".", ".."} & set(re.split(r"[/?#]", fixed.partition("?")[0])):
        yield (
            "has a segment `.` or `..`, which is resolved before the request is sent",
            "write the path that is meant",
        )
