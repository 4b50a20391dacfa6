"""Methods that wait for what an operation shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Json, Operation, Start, Waiter
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
    """Without the argument that would ask for a stream."""
    returns: Code
    deprecated: Code | None
    """The message of the warning."""
    constant: Code
    """Name of the constant that describes the operation to the runtime."""
    given: tuple[tuple[Code, Code], ...]
    """The keyword arguments of the call to the runtime."""

    @property
    def arguments(self) -> tuple[CallArgument, ...]:
        """The arguments, in the order of the method."""
        return (*self.call.positional, *self.call.keywords)


def without_switch(operation: Operation, made: Call) -> Call:
    """The call without the argument that would ask for a stream."""
    field = operation.streaming.field if operation.streaming is not None else ""
    kept = [a for a in made.arguments if not field or a.target != "field" or a.wire != field]
    return replace(made, arguments=tuple(kept))


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
    return WaiterPlan(
        constant=identifier(waiter.name.text.upper()),
        described=described,
        name=identifier(waiter.name.text),
        arguments=given,
        returns=waited.returns,
        doc=joined(
            f"Call `{waited.method}` again until `{waiter.field}` is {_either(waiter.done)}.",
            _doc(ordered, names, waiter, index),
            _raises(waiter),
        ),
        # Those that begin something call it, and would warn the SDK in place of its user.
        deprecated=waited.deprecated if not waiter.starts else None,
        fetch=_invoked(waited),
        names=names,
        starts=tuple(
            _start(start, known[start.operation], waited, waiter, index, argument, attribute)
            for start in waiter.starts
            if start.operation in known
        ),
    )


PLACES = frozenset({"path", "query", "header", "cookie"})
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
    shared = {(a.target, a.wire): a for a in begun.arguments if a.target in PLACES}
    passed: list[str] = []
    for each in waited.arguments:
        same = shared.get((each.target, each.wire))
        if each.target in PLACES and each.wire in start.arguments:
            found = attribute(begun.operation, start.arguments[each.wire])
            passed.append(f"{each.name}=begun.{found}")
        elif same is not None and (same.required or not each.required):
            passed.append(f"{each.name}={same.name}")
    own = _names(waited.arguments)
    passed += [
        f"{own.interval}={names.interval}",
        f"{own.timeout}={names.timeout}",
        f"{own.on_progress}={names.on_progress}",
        "request_options=repeated(request_options)",
    ]
    ordered = sorted(begun.arguments, key=lambda a: (a.target != "path", not _is_needed(a)))
    return StartPlan(
        name=identifier(start.name.text),
        arguments=tuple(argument(a) for a in ordered),
        doc=joined(
            f"Call `{begun.method}`, and `{waiter.name.text}` with what it returns.",
            _doc(ordered, names, waiter, index),
            _raises(waiter),
        ),
        deprecated=begun.deprecated or waited.deprecated,
        begin=_invoked(begun),
        wait=Code(f"self.{waiter.name.text}({', '.join(passed)})"),
        names=names,
    )


def _is_needed(argument: CallArgument) -> bool:
    return argument.required and argument.constant is None


def _invoked(called: Waitable) -> Code:
    """The call, as a method of the same arguments makes it."""
    if called.deprecated is not None:  # whose method would warn the SDK, in place of its user
        given = [f"{keyword}={value}" for keyword, value in called.given]
        return Code(f"self._call({', '.join([called.constant, *given])}, options=request_options)")
    passed = [a.name if a.target == "path" else f"{a.name}={a.name}" for a in called.arguments]
    return Code(f"self.{called.method}({', '.join([*passed, _OPTIONS])})")


def _keyword(argument: Argument, *, is_keyword: bool) -> Argument:
    return Argument(
        name=argument.name,
        annotation=argument.annotation,
        default=argument.default,
        is_keyword=is_keyword,
    )


def _names(arguments: Sequence[CallArgument]) -> WaitNames:
    """Names for how to wait, which no argument of the call has."""
    others = {"self", "request_options", "begun", *(a.name for a in arguments)}
    taken = Names(others)

    def name(wanted: str) -> Code:
        return identifier(taken.take(f"wait_{wanted}" if wanted in others else wanted))

    return WaitNames(
        interval=name("interval"), timeout=name("timeout"), on_progress=name("on_progress")
    )


def _described(waiter: Waiter) -> list[Code]:
    """The arguments of the constant: only what is not left at its default."""
    said = [
        literal(re.sub("^wait_(for|until)_", "", waiter.name.text).replace("_", " ")),
        Code(f"field={literal(waiter.field)}"),
        Code(f"done={tuple_of([literal(value) for value in waiter.done])}"),
    ]
    if waiter.failed:
        said.append(Code(f"failed={tuple_of([literal(value) for value in waiter.failed])}"))
    usual = Waiter(name=waiter.name, field="", done=())
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
    grows = (
        f"the first two calls, {waiter.interval:g} where it is left out; each wait is longer"
        if waiter.backoff > 1
        else f"two calls; {waiter.interval:g} where it is left out"
    )
    entries += [
        (names.interval, f"Seconds between {grows}."),
        (
            names.timeout,
            f"Seconds after which it is given up; {waiter.timeout:g} where it is left out.",
        ),
        (names.on_progress, "Called with what each call returned."),
        ("request_options", "Settings for each call alone."),
    ]
    return section("Args", entries)


def _raises(waiter: Waiter) -> str:
    entries = [("WaiterTimeoutError", "It was not done in time.")]
    if waiter.failed:
        wrong = _either(waiter.failed)
        entries.insert(0, ("WaiterFailedError", f"`{waiter.field}` became {wrong}."))
    return section("Raises", entries)


def _either(values: Sequence[Json]) -> str:
    """The values in prose: `'a', 'b' or 'c'`."""
    *others, last = (repr(value) for value in values)
    return f"{', '.join(others)} or {last}" if others else last
