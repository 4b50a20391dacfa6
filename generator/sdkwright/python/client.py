"""The client classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Api, Name, Scheme
from .docstrings import joined, section, sentence
from .encoders import Code, identifier, literal
from .imports import Imports
from .names import Names, pascal, snake
from .naming import Naming, Thing
from .plan import Argument, ClientPlan, CredentialPlan, ResourcePlan
from .security import security, tuple_of
from .settings import CredentialSettings

RESERVED = frozenset(
    {"self", "base_url", "default_headers", "http_client", "max_retries", "timeout"}
)
RESERVED_CLASSES = frozenset(
    {"AsyncClient", "AsyncPage", "AsyncPager", "Client", "Mapping", "OMIT", "Omit", "Page"}
    | {"RequestOptions", "SyncClient", "Timeout", "cached_property", "errors", "httpx2", "models"}
    | {"None", "True", "False", "resources"}
)
"""What packages offer, and what their client modules import: no client may be called so."""
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
    names = credential_names(api.schemes, settings)
    credentials = tuple(
        _credential(s, names[s.name], distribution, settings, imports) for s in api.schemes
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
    names: Sequence[str],
    distribution: str,
    settings: Mapping[str, CredentialSettings],
    imports: Imports,
) -> CredentialPlan:
    chosen = settings.get(scheme.name, CredentialSettings())
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


def credential_names(
    schemes: Sequence[Scheme],
    settings: Mapping[str, CredentialSettings],
    naming: Naming | None = None,
) -> dict[str, list[str]]:
    """The arguments of the client that take each credential, by the name of its scheme.

    Args:
        schemes: Those of the API.
        settings: What the maintainer chose, by the name of the scheme.
        naming: Told of names that are not what they would be; None where nobody asks.
    """
    taken = Names(RESERVED, naming)
    chosen = {
        s.name: [taken.choose(name, _thing(s))]
        for s in schemes
        if (name := settings.get(s.name, CredentialSettings()).argument) and s.kind != "basic"
    }
    return {
        s.name: chosen.get(s.name)
        or [taken.take(name, "credential", _thing(s)) for name in _wanted(s, len(schemes))]
        for s in schemes
    }


def _thing(scheme: Scheme) -> Thing:
    setting = f"choose an `argument` for `{scheme.name}` under `credentials` of the settings"
    return Thing(f"the credential of {scheme.name!r}", scheme.location, setting, False)


def _wanted(scheme: Scheme, count: int) -> list[str]:
    if scheme.kind == "basic":
        return ["username", "password"]
    if count == 1:
        return ["api_key" if scheme.kind == "api_key" else "token"]
    return [snake(scheme.name).removesuffix("_auth") or "api_key"]


def client_name(title: str, chosen: Name | None, naming: Naming | None = None) -> str:
    """The name of the client class, which stands beside an asynchronous one with `Async` before it.

    Args:
        title: What the API is called.
        chosen: The name that a maintainer chose.
        naming: Told if that is not free; None where nobody asks.
    """
    if chosen is not None:
        thing = Thing("the client")
        # `AsyncPage` is not free where the client would be `Page`.
        return Names(_without_async(RESERVED_CLASSES), naming).choose(chosen, thing)
    name = pascal(title) or "Client"
    if name.casefold() not in {each.casefold() for each in _without_async(RESERVED_CLASSES)}:
        return name
    return "ApiClient" if name == "Client" else f"{name}Client"


def _without_async(names: frozenset[str]) -> frozenset[str]:
    """The names, and those that become one of them with `Async` before it."""
    return names | {name.removeprefix("Async") for name in names}
