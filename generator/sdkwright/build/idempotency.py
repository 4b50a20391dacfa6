"""Operations that the API carries out once, however often it is asked with the same key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..diagnostics import Diagnostics
from ..model import Operation, Parameter, Scalar

HEADER = "Idempotency-Key"
"""The header that takes the key (draft-ietf-httpapi-idempotency-key-header §2.1)."""
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
"""Methods that can be repeated without a key (RFC 9110 §9.2.2)."""
LENGTH = 36
"""Characters of a key (RFC 9562 §4)."""


def keyed(
    operations: Sequence[Operation], header: str, diagnostics: Diagnostics
) -> list[Operation]:
    """The operations, their keys made by the client where the caller gives none.

    Args:
        operations: The operations.
        header: The header that the settings name; it holds for all of them. Empty for none.
        diagnostics: Takes a note for each header that is taken for one of keys.
    """
    return [_keyed(operation, header, diagnostics) for operation in operations]


def _keyed(operation: Operation, header: str, diagnostics: Diagnostics) -> Operation:
    key = _key(operation, header or HEADER)
    if key is None:
        return operation
    if not header:
        diagnostics.note(
            "inferred-idempotency-key",
            f"{operation.id} is sent with a new `{key.name}` for each call, unless the caller "
            "passes one; it is tried again with the same one",
            key.location,
            "write `idempotency` in the settings if that holds for all operations, or call the "
            "header by another name if it does something else",
        )
    made = replace(key, required=False, is_made=True)
    return replace(
        operation,
        parameters=tuple(made if p is key else p for p in operation.parameters),
        key_header=key.name,
    )


def _key(operation: Operation, header: str) -> Parameter | None:
    """The parameter that takes a key; None where there is none that any text will do for."""
    for parameter in operation.parameters:
        is_it = parameter.place == "header" and parameter.name.lower() == header.lower()
        is_used = parameter.required or operation.method not in SAFE
        if is_it and is_used and parameter.constant is None and _takes_keys(parameter):
            return parameter
    return None


def _takes_keys(parameter: Parameter) -> bool:
    made = parameter.type
    if not isinstance(made, Scalar) or made.kind != "string" or made.format not in ("", "uuid"):
        return False
    longest = made.bounds.max_length
    return made.bounds.pattern is None and (longest is None or longest >= LENGTH)
