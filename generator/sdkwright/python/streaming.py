"""Methods that answer with values one after another."""

from __future__ import annotations

from dataclasses import replace

from ..model import Nullable, Operation
from .annotations import Scope, annotation
from .calls import Call, CallArgument
from .encoders import Code
from .operations import RUNTIME, described_stream
from .plan import Argument, MethodPlan, OperationPlan, OverloadPlan, StreamPlan


def with_stream(
    operation: Operation, made: Call, method: MethodPlan, constant: Code, scope: Scope
) -> tuple[MethodPlan, OperationPlan]:
    """The method of an operation that can be streamed, and the constant that describes the stream.

    Args:
        operation: The operation.
        made: How it is called.
        method: Its method, as it would be without a stream.
        constant: Name of the constant.
        scope: The module that it stands in.
    """
    streaming = operation.streaming
    assert streaming is not None
    item = annotation(streaming.item, "value", scope)
    scope.imports.add(f"{RUNTIME}.streams", "AsyncStream", "Stream")
    stream, async_stream = Code(f"Stream[{item}]"), Code(f"AsyncStream[{item}]")
    described = OperationPlan(
        name=constant,
        returns=item,
        arguments=tuple(described_stream(operation, made, item, scope)),
    )
    if not streaming.field:
        return (
            replace(
                method,
                returns=stream,
                async_returns=async_stream,
                is_coroutine=False,
                stream=StreamPlan(operation=constant),
            ),
            described,
        )
    switch = next(a for a in made.arguments if a.target == "field" and a.wire == streaming.field)
    scope.imports.add("typing", "Any", "Literal", "overload")
    scope.imports.add("collections.abc", "Coroutine")
    plain = Code(f"Coroutine[Any, Any, {method.returns}]")
    usual = switch.default is not None and switch.default.json is True
    ways = (
        (_allowed("Literal[True]", switch, is_usual=usual), usual, stream, async_stream),
        (_allowed("Literal[False]", switch, is_usual=not usual), not usual, method.returns, plain),
        (
            _allowed("bool", switch, is_usual=True),
            True,
            _or(method.returns, stream),
            _or(plain, async_stream),
        ),
    )
    omitted = None if switch.required else Code("OMIT")
    overloads = tuple(
        OverloadPlan(
            arguments=_switched(
                method.arguments, Code(switch.name), allowed, omitted if can_omit else None
            ),
            returns=returns,
            async_returns=async_returns,
        )
        for allowed, can_omit, returns, async_returns in ways
    )
    return (
        replace(
            method,
            arguments=overloads[-1].arguments,
            returns=overloads[-1].returns,
            async_returns=overloads[-1].async_returns,
            is_coroutine=False,
            stream=StreamPlan(
                operation=constant,
                condition=Code(f"{switch.name} is {'not False' if usual else 'True'}"),
                overloads=overloads,
            ),
        ),
        described,
    )


def _allowed(values: str, switch: CallArgument, *, is_usual: bool) -> Code:
    """The annotation of the switch; what is usual can be left to the server."""
    others = [
        *(["None"] if is_usual and isinstance(switch.type, Nullable) else []),
        *(["Omit"] if is_usual and not switch.required else []),
    ]
    return Code(" | ".join([values, *others]))


def _or(one: Code, other: Code) -> Code:
    return Code(f"{one} | {other}")


def _switched(
    arguments: tuple[Argument, ...], name: Code, made: Code, default: Code | None
) -> tuple[Argument, ...]:
    """The arguments with that one as it is in one way to call."""
    return tuple(
        replace(a, annotation=made, default=default) if a.name == name else a for a in arguments
    )
