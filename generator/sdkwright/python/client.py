"""The client classes."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Api, Scheme
from .docstrings import joined, section, sentence
from .encoders import Code, identifier, literal
from .imports import Imports
from .names import Names, snake
from .plan import Argument, ClientPlan, CredentialPlan, ResourcePlan
from .security import security, tuple_of
from .settings import CredentialSettings

RESERVED = frozenset(
    {"self", "base_url", "default_headers", "http_client", "max_retries", "timeout"}
)
KINDS = {"bearer": ("Token.",), "api_key": ("API key.",), "basic": ("User name.", "Password.")}
"""What each argument of a security scheme is."""
SETTINGS = (
    ("base_url", "Where the API is reached; {url}"),
    ("timeout", "Seconds that a call may take, or a `Timeout`; {timeout}"),
    ("max_retries", "How many times a call is tried again where that is safe; 0 for never."),
    ("default_headers", "Headers to send with every request."),
    ("http_client", "An `httpx2.{client}` to send requests with, which stays yours to close."),
)


def default_url(api: Api) -> str | None:
    """Where the API is reached unless the caller says otherwise; None where the document has no place."""
    url = api.servers[0].default_url if api.servers else ""
    return url.rstrip("/") if url.startswith(("http://", "https://")) else None


def client_plan(
    api: Api,
    name: str,
    distribution: str,
    version: str,
    resources: tuple[ResourcePlan, ...],
    settings: Mapping[str, CredentialSettings],
) -> ClientPlan:
    """The client, and its asynchronous twin."""
    imports = Imports()
    imports.add("collections.abc", "Mapping")
    imports.add("._runtime.client", "AsyncClient", "SyncClient")
    imports.add("._runtime.timeouts", "Timeout")
    imports.add("._runtime.transport", "httpx2")
    if resources:
        imports.add("functools", "cached_property")
        imports.add(".", "resources")
    taken = Names(RESERVED)
    credentials = tuple(
        _credential(s, len(api.schemes), taken, distribution, settings, imports)
        for s in api.schemes
    )
    base_url = default_url(api)
    entries = [
        (argument.name, doc)
        for c in credentials
        for argument, doc in zip(c.arguments, c.docs, strict=True)
    ]

    def init_doc(http_client: str) -> str:
        said = [
            (
                key,
                text.format(
                    url=_url_doc(api, base_url),
                    timeout="see `Timeout` for what holds where it is left out.",
                    client=http_client,
                ),
            )
            for key, text in SETTINGS
        ]
        return joined("Make a client.", section("Args", [*entries, *said]))

    about = sentence(f"the {api.title}" if api.title.endswith("API") else api.title)
    return ClientPlan(
        module_doc=f"The client of {about}",
        name=identifier(name),
        async_name=identifier(f"Async{name}"),
        doc=joined(f"Client of {about}", "Use it in a `with` statement, or close it when done."),
        async_doc=joined(
            f"Asynchronous client of {about}",
            "Use it in an `async with` statement, or close it when done.",
        ),
        init_doc=init_doc("Client"),
        async_init_doc=init_doc("AsyncClient"),
        imports=imports.lines(),
        credentials=credentials,
        security=security(api.security),
        base_url=literal(base_url) if base_url else None,
        user_agent=literal(f"{distribution}/{version}"),
    )


def _url_doc(api: Api, base_url: str | None) -> str:
    """What holds where no URL is given, and which others the document names."""
    others = [s.url for s in api.servers[1:]]
    if api.servers and api.servers[0].variables:
        others.insert(0, api.servers[0].url)
    said = f"{base_url} where it is left out." if base_url else "it must be given."
    return f"{said} The API is also at {' and '.join(others)}." if others else said


def _credential(
    scheme: Scheme,
    count: int,
    taken: Names,
    distribution: str,
    settings: Mapping[str, CredentialSettings],
    imports: Imports,
) -> CredentialPlan:
    chosen = settings.get(scheme.name, CredentialSettings())
    wanted = _wanted(scheme, chosen, count)
    names = [taken.take(name, "credential") for name in wanted]
    prefix = snake(distribution).upper()
    variables = [chosen.variable or f"{prefix}_{name.upper().strip('_')}" for name in names]
    if scheme.kind == "basic":
        variables = [f"{prefix}_{name.upper().strip('_')}" for name in names]
    made = {"bearer": "Bearer", "basic": "Basic", "api_key": "ApiKey"}[scheme.kind]
    imports.add("._runtime.credentials", made)
    given = [
        f"{identifier(n)}, argument={literal(n)}, variable={literal(v)}"
        for n, v in zip(names, variables, strict=True)
    ]
    value = f"{made}({given[0]})"
    if scheme.kind == "api_key":
        place = f"name={literal(scheme.parameter)}, place={literal(scheme.place)}"
        value = f"{made}({given[0]}, {place})"
    if scheme.kind == "basic":
        value = (
            f"{made}({names[0]}, {names[1]}, arguments={tuple_of([literal(n) for n in names])}, "
            f"variables={tuple_of([literal(v) for v in variables])})"
        )
    # A description is of the scheme as a whole: it does not tell a name from a password.
    said = sentence(" ".join(scheme.description.split())) if scheme.kind != "basic" else ""
    return CredentialPlan(
        arguments=tuple(
            Argument(name=identifier(n), annotation=Code("str | None"), default=Code("None"))
            for n in names
        ),
        docs=tuple(
            f"{said or kind} Read from the environment variable {variable} where it is left out."
            for kind, variable in zip(KINDS[scheme.kind], variables, strict=True)
        ),
        variables=tuple(Code(v) for v in variables),
        scheme=literal(scheme.name),
        value=Code(value),
    )


def _wanted(scheme: Scheme, chosen: CredentialSettings, count: int) -> list[str]:
    if scheme.kind == "basic":
        return ["username", "password"]
    if chosen.argument:
        return [chosen.argument]
    if count == 1:
        return ["api_key" if scheme.kind == "api_key" else "token"]
    return [snake(scheme.name).removesuffix("_auth") or "api_key"]
