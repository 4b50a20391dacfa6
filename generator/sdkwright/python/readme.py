"""The programs in the README of a package: one for each feature that the API has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ..model import Api, Object, Reference, Scalar, Type, Waiter
from .calls import call, envelope_type, item_type
from .client_programs import ClientPrograms, Known
from .encoders import Code, literal
from .file_examples import file_name, is_file
from .imports import Imports
from .models import field_names
from .page_plans import ReadmePlan
from .plan import ClientPlan, ResourcePlan, WaiterPlan
from .schemas import SchemaIndex
from .snippets import Snippets, is_bytes

T = TypeVar("T")


def readme_plan(
    api: Api,
    plans: Sequence[ResourcePlan],
    client: ClientPlan,
    index: SchemaIndex,
    snippets: Snippets,
    package: str,
) -> ReadmePlan:
    """What the README shows: of each kind of call the first that the API has."""
    known = [
        Known(operation, plan, method)
        for resource, plan in zip(api.resources, plans, strict=True)
        for operation, method in zip(resource.operations, plan.methods, strict=True)
    ]
    return _Programs(known, client, index, snippets, package).plan()


class _Programs:
    """Writes the programs of one package."""

    def __init__(
        self,
        known: Sequence[Known],
        client: ClientPlan,
        index: SchemaIndex,
        snippets: Snippets,
        package: str,
    ) -> None:
        self._known = known
        self._client = client
        self._index = index
        self._snippets = snippets
        self._package = package

    def plan(self) -> ReadmePlan:
        """All of them."""
        known = self._known
        whole = [k for k in known if not k.operation.streaming or k.operation.streaming.field]
        singles = [k for k in whole if k.operation.pagination is None]
        plain = [k for k in singles if not (k.operation.servers or self._takes_files(k))]
        plain = plain or singles
        first = next((k for k in plain if self._is_model(k)), None) or _first(plain)
        listed = next((k for k in known if k.operation.pagination is not None), None)
        streamed = next((k for k in known if k.operation.streaming is not None), None)
        usual = first or listed
        client = ClientPrograms(
            usual or streamed, self._client, self._index, self._snippets, self._package
        )
        return ReadmePlan(
            supplied=client.supplied(),
            tokens=client.tokens(),
            usage=self._use(first),
            async_usage=self._use(first, is_async=True),
            models=self._models(first) if first and self._is_model(first) else None,
            listed=self._use(listed),
            async_listed=self._async_listed(listed),
            pages=self._pages(listed),
            resumed=self._resumed(listed),
            waiting=self._waiting(),
            streamed=self._stream(streamed),
            async_streamed=self._stream(streamed, is_async=True),
            uploaded=self._uploaded(),
            raw=self._raw(usual),
            downloaded=self._downloaded(singles, first),
            errors=self._errors(usual),
            settings=client.settings(),
            options=self._options(usual),
            strict=self._strict(usual),
            traced=client.traced(),
            logged=client.logged(),
            servers=client.servers(),
            requested=self._requested(singles),
            connected=client.connected(),
        )

    def _is_model(self, known: Known) -> bool:
        returned = envelope_type(known.operation)
        return isinstance(returned, Reference) and isinstance(
            self._index.resolved(returned), Object
        )

    def _call(self, known: Known, imports: Imports, *more: str) -> str:
        made = call(known.operation, self._index)
        given = [*self._snippets.arguments(made, imports, is_short=True), *more]
        return f"client.{known.function}({', '.join(given)})"

    def _use(self, known: Known | None, *, is_async: bool = False) -> Code | None:
        if known is None:
            return None
        made = call(known.operation, self._index)
        return self._snippets.call(
            known.operation, made, known.function, is_async=is_async, is_short=True
        )

    def _models(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        returned = envelope_type(known.operation)
        name = self._snippets.variable(returned) if returned is not None else "result"
        lines = [
            f"{name} = {self._call(known, imports)}",
            f"print({name}.to_json())",
            f"print({name}.extra_fields)",
        ]
        return self._snippets.program(lines, imports)

    def _async_listed(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        call = self._call(known, imports)
        item = item_type(known.operation, self._index)
        name = self._snippets.variable(item) if item is not None else "item"
        lines = [f"async for {name} in {call}:", f"    print({name})", f"page = await {call}"]
        return self._snippets.program([*lines, "print(page.data)"], imports, is_async=True)

    def _pages(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        lines = [
            f"page = {self._call(known, imports)}",
            "print(len(page.data), page.has_more)",
            "for each in page.pages():",
            "    print(each.envelope)",
            "print(page.next_page())",
        ]
        return self._snippets.program(lines, imports)

    def _resumed(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        resumed = self._call(known, imports, 'request_options={"cursor": cursor}')
        item = item_type(known.operation, self._index)
        name = self._snippets.variable(item) if item is not None else "item"
        lines = [
            f"cursor = {self._call(known, imports)}.next_cursor",
            "if cursor is not None:",
            f"    for {name} in {resumed}:",
            f"        print({name})",
        ]
        return self._snippets.program(lines, imports)

    def _waiting(self) -> Code | None:
        """Something that is begun and waited for, else something that is waited for."""
        for plan in {id(k.resource): k.resource for k in self._known}.values():
            known = [k for k in self._known if k.resource is plan]
            waiters = [(k, w) for k in known for w in k.operation.waiters]
            for (first, waiter), planned in zip(waiters, plan.waiters, strict=True):
                return self._wait(first, waiter, planned)
        return None

    def _wait(self, known: Known, waiter: Waiter, plan: WaiterPlan) -> Code | None:
        returned = envelope_type(known.operation)
        if returned is None:
            return None
        by_id = {k.operation.id: k.operation for k in self._known}
        operation, arguments, name = known.operation, plan.arguments, plan.name
        starts = [s for s in waiter.starts if s.operation in by_id]
        if starts and plan.starts:
            operation = by_id[starts[0].operation]
            arguments, name = plan.starts[0].arguments, plan.starts[0].name
        value = self._snippets.variable(returned)
        more = ["timeout=300"]
        if waiter.field in self._plain_fields(returned):
            more.append(f"on_progress=lambda {value}: print({value}.{waiter.field})")
        made = call(operation, self._index)
        function = f"{known.resource.path}.{name}"
        return self._snippets.wait(made, arguments, returned, function, more=more)

    def _plain_fields(self, type: Type) -> set[str]:
        """The fields whose attributes have the same name."""
        found = self._index.resolved(type)
        if not isinstance(found, Object):
            return set()
        return {wire for wire, name in field_names(found, self._index).items() if wire == name}

    def _stream(self, known: Known | None, *, is_async: bool = False) -> Code | None:
        if known is None:
            return None
        made = call(known.operation, self._index)
        return self._snippets.stream(known.operation, made, known.function, is_async=is_async)

    def _uploaded(self) -> Code | None:
        """Files as a caller can give them: the first argument that takes any."""
        takers = [
            (k, a)
            for k in self._known
            for a in call(k.operation, self._index).arguments
            if is_file(a)
        ]
        fields = [(k, a) for k, a in takers if a.target == "field"]
        found = _first(fields) or _first(takers)
        if found is None:
            return None
        known, _ = found
        imports = Imports()
        made = call(known.operation, self._index)
        lines = [
            f"client.{known.function}({', '.join(given)})"
            for given in (
                self._snippets.arguments(made, imports, is_short=True),
                self._snippets.arguments(made, imports, is_short=True, in_memory=True),
            )
        ]
        return self._snippets.program(lines, imports)

    def _raw(self, known: Known | None) -> Code | None:
        if known is None or _is_untyped(known):
            return None
        imports = Imports()
        imports.add(self._package, "with_response")
        lines = [
            f"response = {self._wrapped('with_response', known, imports)}",
            "print(response.status_code, response.headers, response.request_id)",
            "print(response.value)",
        ]
        return self._snippets.program(lines, imports)

    def _downloaded(self, singles: Sequence[Known], usual: Known | None) -> Code | None:
        """A body that is read while it comes: written to a file, if there is one that is no JSON."""
        found = next((k for k in singles if self._gives_bytes(k)), None)
        known = found or usual  # Lists and streams are read in ways of their own.
        if known is None or _is_untyped(known):
            return None
        imports = Imports()
        imports.add(self._package, "streamed")
        lines = [f"with {self._wrapped('streamed', known, imports)} as download:"]
        if found is None:
            lines += ["    for chunk in download.chunks():", "        print(len(chunk))"]
        else:
            success = found.operation.success
            media_type = success.contents[0].media_type if success and success.contents else ""
            name = literal(file_name("download", media_type))
            lines += [f"    path = download.save({name})", "    print(path)"]
        return self._snippets.program(lines, imports)

    def _takes_files(self, known: Known) -> bool:
        return any(is_file(a) for a in call(known.operation, self._index).arguments)

    def _gives_bytes(self, known: Known) -> bool:
        returned = envelope_type(known.operation)
        return returned is not None and is_bytes(returned)

    def _wrapped(self, wrapper: str, known: Known, imports: Imports) -> str:
        made = call(known.operation, self._index)
        given = ", ".join(self._snippets.arguments(made, imports, is_short=True))
        return f"{wrapper}(client.{known.function})({given})"

    def _strict(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        imports.add(self._package, "errors")
        lines = [
            "try:",
            f"    {self._call(known, imports)}",
            "except errors.InvalidResponseError as error:",
            "    print(error.mismatches)",
        ]
        return self._snippets.program(lines, imports, settings="strict_responses=True")

    def _errors(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        imports.add(self._package, "errors")
        lines = [
            "try:",
            f"    {self._call(known, imports)}",
            "except errors.RateLimitError as error:",
            "    print(error.retry_after)",
            "except errors.APIStatusError as error:",
            "    print(error.status_code, error.request_id, error.body)",
            "except errors.APIConnectionError as error:",
            "    print(error)",
        ]
        return self._snippets.program(lines, imports)

    def _options(self, known: Known | None) -> Code | None:
        if known is None:
            return None
        imports = Imports()
        more = 'request_options={"timeout": 5, "max_retries": 0}'
        return self._snippets.program([self._call(known, imports, more)], imports)

    def _requested(self, known: Sequence[Known]) -> Code | None:
        """What a method does, done without it."""
        found = next((k for k in known if self._is_simple(k)), None)
        returned = envelope_type(found.operation) if found is not None else None
        if found is None or not isinstance(returned, Reference):
            return None
        operation, imports = found.operation, Imports()
        imports.add(self._package, "models")
        made = call(operation, self._index)
        written = self._snippets.arguments(made, imports, is_short=True)
        path = ", ".join(
            f"{literal(a.wire)}: {value}" for a, value in zip(made.positional, written, strict=True)
        )
        headers = {
            p.name: p.constant.json
            for p in made.constants
            if p.place == "header" and p.constant is not None
        }
        given = [
            literal(operation.method),
            literal(operation.path),
            f"cast_to=models.{self._index.names(returned.schema).value}",
            *([f"path_parameters={{{path}}}"] if path else []),
            *([f"headers={literal(headers)}"] if headers else []),
        ]
        name = self._snippets.variable(returned)
        lines = [
            f"{name} = client.request({', '.join(given)})",
            self._snippets.show(name, returned),
        ]
        return self._snippets.program(lines, imports)

    def _is_simple(self, known: Known) -> bool:
        """Whether a method does no more than a GET with texts in its path."""
        operation = known.operation
        made = call(operation, self._index)
        types = [self._index.resolved(a.type) for a in made.positional]
        return (
            operation.method == "GET"
            and self._is_model(known)
            and not operation.servers
            and not any(a.required for a in made.keywords)
            and all(p.place == "header" for p in made.constants)
            and all(isinstance(t, Scalar) for t in types)
        )


def _is_untyped(known: Known) -> bool:
    """Whether a method gives anything: type checkers then cannot say what a wrapper makes of it."""
    return known.method.returns == "Any"


def _first(found: Sequence[T]) -> T | None:
    return found[0] if found else None
