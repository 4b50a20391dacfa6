"""Methods that wait for what an operation shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..model import Operation, Start, Waiter
from .calls import Call, CallArgument
from .docstrings import joined, section
from .encoders import Code, identifier, literal
from .imports import Imports
from .method_docs import argument_doc
from .names import Names
from .operations import RUNTIME
from .plan import Argument, StartPlan, WaiterPlan, WaitNames
from .schemas import SchemaIndex
from .security import tuple_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Waitable:
    """An operation that can be called in a module."""

    operation: Operation
    method: str
    call: Call
    returns: Code

    @property
    def arguments(self) -> tuple[CallArgument, ...]:
        """All arguments but the one that would ask for a stream."""
        streaming = self.operation.streaming
        field = streaming.field if streaming is not None else ""
        given = (*self.call.positional, *self.call.keywords)
        return tuple(a for a in given if not field or a.target != "field" or a.wire != field)


def waiter_plan(
    waited: Waitable,
    waiter: Waiter,
    known: Mapping[str, Waitable],
    index: SchemaIndex,
    imports: Imports,
    argument: Callable[[CallArgument], Argument],
    attribute: Callable[[Operation, str], str],
) -> WaiterPlan:
    """A method that waits, and those that begin something and wait for it.

    Args:
        waited: What is called again.
        waiter: How.
        known: The operations of the module, by operationId.
        index: The schemas.
        imports: Those of the module.
        argument: Makes an argument of a method.
        attribute: The attribute of a response that has a field.
    """
    imports.add("collections.abc", "Callable")
    imports.add(f"{RUNTIME}.waiters", "Waiter")
    if waiter.starts:
        imports.add(f"{RUNTIME}.options", "repeated")
    described = tuple(_described(waiter))
    if any("Poll(" in each for each in described[3:]):
        imports.add(f"{RUNTIME}.waiters", "Poll")
    # What is waited for comes first, as in `wait_for_run(run_id, thread_id=...)`.
    *holders, subject = waited.call.positional or (None,)
    ordered = [a for a in (subject, *holders, *waited.call.keywords) if a is not None]
    names = _names(ordered)
    given = tuple(
        _keyword(argument(a), is_keyword=a is not subject)
        for a in sorted(ordered, key=lambda a: (a is not subject, not a.required))
    )
    fetch = f"self.{waited.method}({', '.join([*_passed(waited), _OPTIONS])})"
    wanted = " or ".join(repr(value) for value in waiter.done)
    return WaiterPlan(
        constant=identifier(waiter.name.upper()),
        described=described,
        name=identifier(waiter.name),
        arguments=given,
        returns=waited.returns,
        doc=joined(
            f"Call `{waited.method}` again until `{waiter.field}` is {wanted}.",
            _doc(ordered, names, waiter, index),
            _raises(waiter),
        ),
        fetch=Code(fetch),
        names=names,
        starts=tuple(
            _start(start, known[start.operation], waited, waiter, index, argument, attribute)
            for start in waiter.starts
            if start.operation in known
        ),
    )


_OPTIONS = "request_options=request_options"


def _start(
    start: Start,
    begun: Waitable,
    waited: Waitable,
    waiter: Waiter,
    index: SchemaIndex,
    argument: Callable[[CallArgument], Argument],
    attribute: Callable[[Operation, str], str],
) -> StartPlan:
    names = _names(begun.arguments)
    by_wire = {a.wire: a.name for a in begun.arguments if a.target == "path"}
    passed = [
        (
            f"{a.name}=begun.{attribute(begun.operation, start.arguments[a.wire])}"
            if a.wire in start.arguments
            else f"{a.name}={by_wire[a.wire]}"
        )
        for a in waited.call.positional
        if a.wire in start.arguments or a.wire in by_wire
    ]
    own = _names(waited.arguments)
    passed += [
        f"{own.interval}={names.interval}",
        f"{own.timeout}={names.timeout}",
        f"{own.on_progress}={names.on_progress}",
        "request_options=repeated(request_options)",
    ]
    ordered = sorted(begun.arguments, key=lambda a: (a.target != "path", not _is_needed(a)))
    return StartPlan(
        name=identifier(start.name),
        arguments=tuple(argument(a) for a in ordered),
        doc=joined(
            f"Call `{begun.method}`, and `{waiter.name}` with what it returns.",
            _doc(ordered, names, waiter, index),
            _raises(waiter),
        ),
        begin=Code(f"self.{begun.method}({', '.join([*_passed(begun), _OPTIONS])})"),
        wait=Code(f"self.{waiter.name}({', '.join(passed)})"),
        names=names,
    )


def _is_needed(argument: CallArgument) -> bool:
    return argument.required and argument.constant is None


def _passed(called: Waitable) -> list[str]:
    """The arguments of the call as a method of the same arguments passes them on."""
    return [a.name if a.target == "path" else f"{a.name}={a.name}" for a in called.arguments]


def _keyword(argument: Argument, *, is_keyword: bool) -> Argument:
    return Argument(
        name=argument.name,
        annotation=argument.annotation,
        default=argument.default,
        is_keyword=is_keyword,
    )


def _names(arguments: Sequence[CallArgument]) -> WaitNames:
    """Names for how to wait, which no argument of the call has."""
    taken = Names({"self", "request_options", "begun", *(a.name for a in arguments)})
    return WaitNames(
        interval=identifier(taken.take("interval")),
        timeout=identifier(taken.take("timeout")),
        on_progress=identifier(taken.take("on_progress")),
    )


def _described(waiter: Waiter) -> list[Code]:
    """The arguments of the constant: only what is not left at its default."""
    said = [
        literal(waiter.name.removeprefix("wait_for_").replace("_", " ")),
        Code(f"field={literal(waiter.field)}"),
        Code(f"done={tuple_of([literal(value) for value in waiter.done])}"),
    ]
    if waiter.failed:
        said.append(Code(f"failed={tuple_of([literal(value) for value in waiter.failed])}"))
    usual = Waiter(name="", field="", done=())
    poll = ", ".join(
        f"{name}={literal(getattr(waiter, name))}"
        for name in ("interval", "backoff", "max_interval", "timeout")
        if getattr(waiter, name) != getattr(usual, name)
    )
    return [*said, Code(f"poll=Poll({poll})")] if poll else said


def _doc(
    arguments: Sequence[CallArgument], names: WaitNames, waiter: Waiter, index: SchemaIndex
) -> str:
    said = [(a.name, argument_doc(a, index)) for a in arguments]
    entries = [(name, text) for name, text in said if text]
    grows = "which grows" if waiter.backoff > 1 else "which stays the same"
    entries += [
        (names.interval, f"Seconds between the first two calls, {grows}; {waiter.interval:g}."),
        (names.timeout, f"Seconds after which it is given up; {waiter.timeout:g}."),
        (names.on_progress, "Called with what each call returned."),
        ("request_options", "Settings for each call alone."),
    ]
    return section("Args", entries)


def _raises(waiter: Waiter) -> str:
    entries = [("WaiterTimeoutError", "It was not done in time.")]
    if waiter.failed:
        wrong = " or ".join(repr(value) for value in waiter.failed)
        entries.insert(0, ("WaiterFailedError", f"`{waiter.field}` became {wrong}."))
    return section("Raises", entries)
