"""Code that shows how an operation is called: whole programs, which run as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from ..model import Array, Constant, Json, Nullable, Object, Operation, Reference, Type
from .calls import Call, CallArgument, envelope_type, item_type
from .encoders import Code
from .imports import Imports
from .names import Names, snake
from .schemas import SchemaIndex
from .values import made_value, python_value

TELLING = ("id", "status", "name", "deleted")
"""Fields that an example prints where there are any of them."""
SHOWN = 2
"""How many of them."""


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
        given = self.arguments(made, imports, is_short=is_short)
        written = f"client.{function}({', '.join(given)})"
        return self.program(self._use(operation, written, is_async), imports, is_async=is_async)

    def program(
        self,
        lines: Sequence[str],
        imports: Imports,
        *,
        is_async: bool = False,
        settings: str = "",
    ) -> Code:
        """A program that makes a client and does with it what the lines say."""
        client = self._names.async_client if is_async else self._names.client
        settings = ", ".join(part for part in (self._names.settings, settings) if part)
        imports.add(self._names.package, client)
        if not is_async:
            block = [f"with {client}({settings}) as client:", *_indented(lines)]
            return Code("\n".join([*imports.lines(), "", *block]))
        imports.add("asyncio")
        block = [f"async with {client}({settings}) as client:", *_indented(lines)]
        main = ["async def main() -> None:", *_indented(block), "", "", "asyncio.run(main())"]
        return Code("\n".join([*imports.lines(), "", "", *main]))

    def arguments(self, made: Call, imports: Imports, *, is_short: bool = False) -> list[str]:
        """What an example passes: what is required, and what the document's own body shows."""
        shown = shown_fields(made)
        given: list[str] = []
        for argument in made.positional:
            given.append(self._value(self.example(argument), argument, imports))
        for argument in made.keywords:
            if argument.constant is not None:
                continue
            if argument.target == "field" and shown is not None:
                if argument.wire not in shown or (is_short and not argument.required):
                    continue
                value: Json = shown[argument.wire]
            elif argument.required:
                value = self.example(argument)
            else:
                continue
            given.append(f"{argument.name}={self._value(value, argument, imports)}")
        return given

    def variable(self, type: Type) -> str:
        """What a program calls a value of the type: `run` for a RunObject."""
        if isinstance(type, Nullable):
            return self.variable(type.type)
        if not isinstance(type, Reference):
            return "items" if isinstance(type, Array) else "result"
        stem = snake(self._index.names(type.schema).value).removesuffix("_object")
        if stem.endswith("_response") or not stem:
            return "response"
        return Names({"client", "print", "asyncio"}).take(stem)

    def show(self, name: str, type: Type) -> str:
        """A statement that prints what tells most of a value."""
        found = self._index.resolved(type)
        if not isinstance(found, Object):
            return f"print({name})"
        fields = {f.name: f for f in found.fields if f.required}
        telling = [f for f in TELLING if f in fields and not isinstance(fields[f].type, Constant)]
        if not telling:
            return f"print({name})"
        return f"print({', '.join(f'{name}.{f}' for f in telling[:SHOWN])})"

    def _value(self, value: Json, argument: CallArgument, imports: Imports) -> str:
        return python_value(value, argument.type, self._index, imports)

    def example(self, argument: CallArgument) -> Json:
        """The value that programs pass for an argument."""
        if argument.examples:
            return argument.examples[0]
        if argument.default is not None:
            return argument.default.json
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


def shown_fields(made: Call) -> dict[str, Json] | None:
    """The fields of the first body that the document shows, if it shows an object."""
    body: Json = made.body.examples[0].value if made.body and made.body.examples else None
    return cast("dict[str, Json]", body) if isinstance(body, dict) else None


def _indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" if line else "" for line in lines]
