"""The programs in the README that make a client in some way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Operation
from .calls import call
from .encoders import Code, literal
from .imports import Imports
from .plan import Argument, ClientPlan, MethodPlan, ResourcePlan
from .schemas import SchemaIndex
from .snippets import Snippets
from .tracing_example import TRACING


@dataclass(frozen=True, slots=True)
class Known:
    """An operation, and where its method is."""

    operation: Operation
    resource: ResourcePlan
    method: MethodPlan

    @property
    def function(self) -> str:
        """The method from the client on."""
        return f"{self.resource.path}.{self.method.name}"


class ClientPrograms:
    """Writes programs that all make the same call; None each where there is none to make."""

    def __init__(
        self,
        known: Known | None,
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

    def supplied(self) -> Code | None:
        """The client with a function that gives the credential."""
        if not self._client.credentials:
            return None
        credential = self._client.credentials[0]
        secret, variable = _secret(credential.arguments, credential.variables)
        imports = Imports()
        imports.add("os")
        name = f"current_{secret}"
        before = [f"def {name}() -> str:", f"    return os.environ[{literal(variable)}]"]
        settings = f"{secret}={name}"
        if len(credential.arguments) == 2:
            settings = f'{credential.arguments[0].name}="ada", {settings}'
        return self._program(imports, settings=settings, before=before)

    def tokens(self) -> Code | None:
        """The client that gets its tokens itself."""
        found = next((c for c in self._client.credentials if c.is_oauth2), None)
        if found is None:
            return None
        imports = Imports()
        imports.add("os")
        given = [
            f"{argument.name}=os.environ[{literal(variable)}]"
            for argument, variable in list(zip(found.arguments, found.variables, strict=False))[1:]
        ]
        return self._program(imports, settings=", ".join(given))

    def settings(self) -> Code | None:
        """The client with limits and retries of the caller's."""
        imports = Imports()
        imports.add(self._package, "Timeout")
        settings = "timeout=Timeout(read=20, total=120), max_retries=5"
        return self._program(imports, settings=settings)

    def traced(self) -> Code | None:
        """The client with hooks that make spans."""
        imports = Imports()
        imports.add("opentelemetry", "propagate", "trace")
        imports.add(self._package, "HookedRequest", "Hooks", "Response")
        before = TRACING.format(package=literal(self._package)).splitlines()
        return self._program(imports, settings="hooks=[Tracing()]", before=before)

    def logged(self) -> Code | None:
        """A program that shows what the client logs."""
        imports = Imports()
        imports.add("logging")
        before = [
            "logging.basicConfig()",
            f"logging.getLogger({literal(self._package)}).setLevel(logging.DEBUG)",
        ]
        return self._program(imports, before=before)

    def servers(self) -> Code | None:
        """The client with another server than the usual one, or another value of a variable."""
        servers = self._client.servers
        if not servers.arguments:
            return None
        given: list[str] = []
        if servers.table:
            given.append(f"{servers.arguments[0].name}={servers.table[-1][0]}")
        given += [f"{a.name}={a.default}" for a in servers.arguments[len(given) :]]
        return self._program(settings=", ".join(given))

    def connected(self) -> Code | None:
        """The client with an HTTP client of the caller's."""
        imports = Imports()
        imports.add("httpx2")
        outer = "with httpx2.Client(limits=httpx2.Limits(max_connections=10)) as http_client:"
        return self._program(imports, settings="http_client=http_client", outer=outer)

    def _program(
        self,
        imports: Imports | None = None,
        *,
        settings: str = "",
        before: Sequence[str] = (),
        outer: str = "",
    ) -> Code | None:
        if self._known is None:
            return None
        imports = Imports() if imports is None else imports
        operation = self._known.operation
        made = call(operation, self._index)
        lines = self._snippets.lines(operation, made, self._known.function, imports)
        return self._snippets.program(lines, imports, settings=settings, before=before, outer=outer)


def _secret(arguments: Sequence[Argument], variables: Sequence[Code]) -> tuple[Code, Code]:
    """The argument that takes a function, and the environment variable of the same."""
    number = 1 if len(arguments) == 2 else 0
    return arguments[number].name, variables[number]
