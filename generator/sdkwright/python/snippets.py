"""Code that shows how an operation is called: whole programs, which run as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from ..model import Array, Constant, Json, Nullable, Object, Operation, Reference, Scalar, Type
from .calls import Call, CallArgument, envelope_type, item_type
from .encoders import Code
from .file_examples import file_value, is_file
from .imports import Imports
from .names import Names, snake
from .plan import Argument
from .schemas import SchemaIndex
from .segments import segment_value
from .values import made_value, python_value

TELLING = ("id", "status", "name", "deleted")
"""Fields that an example prints where there are any of them."""
SHOWN = 2
"""How many of them."""
KEPT = frozenset({"asyncio", "client", "data", "download", "errors", "print", "stream"})
"""Names that programs use themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientNames:
    """What a program imports."""

    package: str
    client: str
    async_client: str
    settings: str = ""
    """What a client cannot be made without."""


class Snippets:
    """Writes programs that call the operations of one package."""

    def __init__(self, index: SchemaIndex, names: ClientNames) -> None:
        self._index = index
        self._names = names

    def call(
        self,
        operation: Operation,
        made: Call,
        function: str,
        *,
        is_async: bool = False,
        is_short: bool = False,
    ) -> Code:
        """A program that calls an operation and prints something of the answer.

        Args:
            operation: What is called.
            made: How.
            function: The method, from the client on: `assistants.create_assistant`.
            is_async: Whether the asynchronous client is used.
            is_short: Whether it passes only what is required.
        """
        imports = Imports()
        lines = self.lines(operation, made, function, imports, is_async=is_async, is_short=is_short)
        return self.program(lines, imports, is_async=is_async)

    def lines(
        self,
        operation: Operation,
        made: Call,
        function: str,
        imports: Imports,
        *,
        is_async: bool = False,
        is_short: bool = True,
    ) -> list[str]:
        """What such a program does with its client."""
        given = self.arguments(made, imports, is_short=is_short)
        written = f"client.{function}({', '.join(given)})"
        streaming = operation.streaming
        if streaming is not None and not streaming.field:
            return self._read(streaming.item, written, is_async)
        return self._use(operation, written, is_async)

    def stream(
        self, operation: Operation, made: Call, function: str, *, is_async: bool = False
    ) -> Code:
        """A program that calls an operation for a stream, and prints its values as they come."""
        streaming = operation.streaming
        assert streaming is not None
        imports = Imports()
        given = self.streamed_arguments(operation, made, imports, is_short=True)
        written = f"client.{function}({', '.join(given)})"
        lines = self._read(streaming.item, written, is_async)
        return self.program(lines, imports, is_async=is_async)

    def wait(
        self,
        made: Call,
        arguments: Sequence[Argument],
        returns: Type,
        function: str,
        *,
        is_async: bool = False,
        more: Sequence[str] = (),
    ) -> Code:
        """A program that calls a method that waits.

        Args:
            made: How the operation is called that has the arguments.
            arguments: Those of the method.
            returns: What comes back.
            function: The method, from the client on.
            is_async: Whether the asynchronous client is used.
            more: Further arguments, as they are written.
        """
        imports = Imports()
        given = [*self.named_arguments(made, arguments, imports), *more]
        written = f"client.{function}({', '.join(given)})"
        name = self.variable(returns)
        lines = [f"{name} = {'await ' if is_async else ''}{written}", self.show(name, returns)]
        return self.program(lines, imports, is_async=is_async)

    def program(
        self,
        lines: Sequence[str],
        imports: Imports,
        *,
        is_async: bool = False,
        settings: str = "",
        before: Sequence[str] = (),
        outer: str = "",
    ) -> Code:
        """A program that makes a client and does with it what the lines say.

        Args:
            lines: What is done.
            imports: What they need.
            is_async: Whether the asynchronous client is used.
            settings: Arguments of the client, as they are written.
            before: What stands above it: declarations, or statements.
            outer: A `with` statement that the client is made in.
        """
        client = self._names.async_client if is_async else self._names.client
        settings = ", ".join(part for part in (self._names.settings, settings) if part)
        imports.add(self._names.package, client)
        opened = f"{client}({settings}) as client:"
        if is_async:
            imports.add("asyncio")
            block = [f"async with {opened}", *_indented(lines)]
            main = ["async def main() -> None:", *_indented(block), "", "", "asyncio.run(main())"]
            return Code("\n".join([*imports.lines(), "", "", *main]))
        block = [f"with {opened}", *_indented(lines)]
        if outer:
            block = [outer, *_indented(block)]
        if before and before[0].startswith(("class ", "def ")):
            return Code("\n".join([*imports.lines(), "", "", *before, "", "", *block]))
        gap = [""] if before else []
        return Code("\n".join([*imports.lines(), "", *before, *gap, *block]))

    def arguments(
        self, made: Call, imports: Imports, *, is_short: bool = False, in_memory: bool = False
    ) -> list[str]:
        """What an example passes, as it is written in a call.

        Args:
            made: The call.
            imports: Takes what the arguments need.
            is_short: Whether only what is required is passed.
            in_memory: Whether the program has the content of files itself, and reads none.
        """
        written = self._written(made, imports, is_short=is_short, in_memory=in_memory)
        return [text if a.target == "path" else f"{a.name}={text}" for a, text in written]

    def streamed_arguments(
        self,
        operation: Operation,
        made: Call,
        imports: Imports,
        *,
        is_short: bool = False,
        in_memory: bool = False,
    ) -> list[str]:
        """The same for a call that asks for a stream."""
        field = operation.streaming.field if operation.streaming is not None else ""
        written = self._written(made, imports, is_short=is_short, in_memory=in_memory)
        given = [
            text if a.target == "path" else f"{a.name}={text}"
            for a, text in written
            if not field or (a.target, a.wire) != ("field", field)
        ]
        switches = [a for a in made.keywords if field and (a.target, a.wire) == ("field", field)]
        return [*given, *(f"{a.name}=True" for a in switches)]

    def named_arguments(
        self,
        made: Call,
        arguments: Sequence[Argument],
        imports: Imports,
        *,
        in_memory: bool = False,
    ) -> list[str]:
        """What is required of the same arguments, as they are written for another method.

        Args:
            made: The call that they are of.
            arguments: Those of the method, in its order.
            imports: Takes what the arguments need.
            in_memory: Whether the program has the content of files itself.
        """
        written = self._written(made, imports, is_short=True, in_memory=in_memory)
        by_name = {a.name: text for a, text in written}
        return [
            f"{a.name}={by_name[a.name]}" if a.is_keyword else by_name[a.name]
            for a in arguments
            if a.name in by_name
        ]

    def _written(
        self, made: Call, imports: Imports, *, is_short: bool, in_memory: bool
    ) -> list[tuple[CallArgument, str]]:
        return [
            (
                argument,
                file_value(argument, made, imports, in_memory=in_memory)
                or python_value(value, argument.type, self._index, imports),
            )
            for argument, value in self.given(made, is_short=is_short)
        ]

    def given(self, made: Call, *, is_short: bool = False) -> list[tuple[CallArgument, Json]]:
        """What an example passes: what is required, and what the document's own body shows."""
        shown = shown_fields(made)
        given = [(argument, self.example(argument)) for argument in made.positional]
        for argument in made.keywords:
            if argument.constant is not None:
                continue
            if argument.target == "field" and shown is not None and argument.wire in shown:
                if argument.required or not is_short:
                    given.append((argument, shown[argument.wire]))
            elif argument.required and (
                argument.target != "field" or shown is None or is_file(argument)
            ):
                given.append((argument, self.example(argument)))
        return given

    def variable(self, type: Type) -> str:
        """What a program calls a value of the type: `run` for a RunObject."""
        if isinstance(type, Nullable):
            return self.variable(type.type)
        if not isinstance(type, Reference):
            if is_bytes(type):
                return "data"
            return "items" if isinstance(type, Array) else "result"
        stem = snake(self._index.names(type.schema).value).removesuffix("_object")
        if stem.endswith("_response") or not stem:
            return "response"
        return Names(KEPT).take(stem)

    def show(self, name: str, type: Type) -> str:
        """A statement that prints what tells most of a value."""
        found = self._index.resolved(type)
        if is_bytes(type):
            return f"print(len({name}))"
        if not isinstance(found, Object):
            return f"print({name})"
        fields = {f.name: f for f in found.fields if f.required}
        telling = [f for f in TELLING if f in fields and not isinstance(fields[f].type, Constant)]
        if not telling:
            return f"print({name})"
        return f"print({', '.join(f'{name}.{f}' for f in telling[:SHOWN])})"

    def example(self, argument: CallArgument) -> Json:
        """The value that programs pass for an argument."""
        default = (argument.default.json,) if argument.default is not None else ()
        given = (*argument.examples, *default)
        if argument.target == "path":
            return segment_value(given, argument.type, self._index, argument.name)
        if given:
            return given[0]
        return made_value(argument.type, self._index, argument.name, is_sent=True)

    def _use(self, operation: Operation, written: str, is_async: bool) -> list[str]:
        item, returned = item_type(operation, self._index), envelope_type(operation)
        prefix = "async " if is_async else ""
        if item is not None:
            name = self.variable(item)
            return [f"{prefix}for {name} in {written}:", f"    {self.show(name, item)}"]
        waited = f"await {written}" if is_async else written
        if returned is None:
            return [waited]
        name = self.variable(returned)
        return [f"{name} = {waited}", self.show(name, returned)]

    def _read(self, item: Type, written: str, is_async: bool) -> list[str]:
        """Statements that read a stream."""
        prefix = "async " if is_async else ""
        name = self.variable(item) if isinstance(item, Reference) else "item"
        return [
            f"{prefix}with {written} as stream:",
            f"    {prefix}for {name} in stream:",
            f"        {self.show(name, item)}",
        ]


def is_bytes(type: Type) -> bool:
    """Whether a value of the type is binary data."""
    return isinstance(type, Scalar) and (type.kind, type.format) == ("string", "binary")


def shown_fields(made: Call) -> dict[str, Json] | None:
    """The fields of the first body that the document shows, if it shows an object."""
    body: Json = made.body.examples[0].value if made.body and made.body.examples else None
    return cast("dict[str, Json]", body) if isinstance(body, dict) else None


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" if line else "" for line in lines]
