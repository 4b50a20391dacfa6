"""What inline schemas are named after, where they stand in something that operations share."""

from __future__ import annotations

import re

from ..document import Node

KINDS = {
    "requestBodies": "request",
    "responses": "response",
    "parameters": "parameter",
    "headers": "header",
}
_COMPONENT = re.compile(rf"/components/({'|'.join(KINDS)})/([^/]+)")


def words_in(owner: Node, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a schema in a body, response, parameter or header.

    Of one under `components` they are its own name and what it is, so that they do not change with
    the operations that use it.

    Args:
        owner: The object that has the schema.
        words: What an operation calls the schema: its id, and what it is.
    """
    named = _COMPONENT.fullmatch(owner.location.pointer)
    if named is None:
        return words
    kind, name = KINDS[named[1]], named[2].replace("~1", "/").replace("~0", "~")
    stem = re.sub(rf"[\W_]*{kind}$", "", name, flags=re.IGNORECASE)
    return stem or name, kind
