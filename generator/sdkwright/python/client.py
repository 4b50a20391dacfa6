"""The client classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from ..model import Api, Name, Scheme
from .docstrings import joined, section, sentence
from .encoders import Code, identifier, literal
from .exports import EXPORTS
from .imports import Imports
from .names import Names, pascal, snake
from .naming import Naming, Thing
from .plan import Argument, ClientPlan, CredentialPlan, ResourcePlan
from .security import security, tuple_of
from .servers import default_url, servers_plan
from .settings import CredentialSettings, PackageSettings

RESERVED = frozenset(
    {"self", "base_url", "default_headers", "hooks", "http_client", "max_retries"}
    | {"strict_responses", "timeout"}
)
RESERVED_CLASSES = frozenset(EXPORTS) | frozenset(
    {"AsyncClient", "AsyncSecret", "Client", "Literal", "Mapping", "None", "Secret", "Sequence"}
    | {"SERVERS", "SyncClient", "True", "False", "cached_property", "httpx2"}
)
"""What packages offer, and what their client modules import: no client may be called so."""
KINDS = {
    "bearer": ("Token, or a function that gives it for each request.",),
    "api_key": ("API key, or a function that gives it for each request.",),
    "basic": ("User name.", "Password, or a function that gives it for each request."),
    "oauth2": (
        "Access token, or a function that gives it for each request.",
        "Who the client is, where it gets tokens by itself.",
        "What shows that it is.",
    ),
}
"""What each argument of a security scheme is."""
SETTINGS = (
    ("base_url", "Where the API is reached; {url}"),
    ("timeout", "Seconds that a call may take, or a `Timeout`; {timeout}"),
    ("max_retries", "How many times a call is tried again where that is safe; 0 for never."),
    ("default_headers", "Headers to send with every request."),
    ("http_client", "An `httpx2.{client}` to send requests with, which stays yours to close."),
    ("hooks", "See each request and what comes of it: `{hooks}`."),
    (
        "strict_responses",
        "Whether a response that is not as documented raises `InvalidResponseError`.",
    ),
)


def client_plan(
    api: Api,
    name: str,
    distribution: str,
    version: str,
    resources: tuple[ResourcePlan, ...],
    settings: PackageSettings,
) -> ClientPlan:
    """The client, and its asynchronous twin."""
    imports = Imports()
    imports.add("collections.abc", "Mapping", "Sequence")
    imports.add("._runtime.client", "AsyncClient", "SyncClient")
    imports.add("._runtime.hooks", "AsyncHooks", "Hooks")
    imports.add("._runtime.timeouts", "Timeout")
    imports.add("._runtime.transport", "httpx2")
    if resources:
        imports.add("functools", "cached_property")
        imports.add(".", "resources")
    names = credential_names(api.schemes, settings.credentials)
    base_url = default_url(api)
    credentials = tuple(
        _credential(
            _with_whole_url(s, base_url), names[s.name], distribution, settings.credentials, imports
        )
        for s in api.schemes
    )
    taken = Names(RESERVED | {name for each in names.values() for name in each})
    servers = servers_plan(api, settings.servers, taken, imports)
    entries = [
        (argument.name, doc)
        for c in credentials
        for argument, doc in zip(c.arguments, c.docs, strict=True)
    ]

    entries += [
        (argument.name, doc) for argument, doc in zip(servers.arguments, servers.docs, strict=True)
    ]

    def init_doc(http_client: str, hooks: str) -> str:
        said = [
            (
                key,
                text.format(
                    url=_url_doc(api, base_url),
                    timeout="see `Timeout` for what holds where it is left out.",
                    client=http_client,
                    hooks=hooks,
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
        init_doc=init_doc("Client", "Hooks"),
        async_init_doc=init_doc("AsyncClient", "AsyncHooks"),
        imports=imports.lines(),
        credentials=credentials,
        security=security(api.security),
        servers=servers,
        idempotency_header=literal(api.idempotency_header) if api.idempotency_header else None,
        user_agent=literal(f"{distribution}/{version}"),
    )


def _with_whole_url(scheme: Scheme, base_url: str | None) -> Scheme:
    """The scheme with a token URL that says by itself where it is; with none if there is none."""
    url = urljoin(f"{base_url or ''}/", scheme.token_url) if scheme.token_url else ""
    return replace(scheme, token_url=url if url.startswith(("http://", "https://")) else "")


def _url_doc(api: Api, base_url: str | None) -> str:
    """What holds where no URL is given."""
    several = len(api.servers) > 1 or any(server.variables for server in api.servers)
    if base_url is None:
        return "it must be given."
    return (
        "what the arguments above say where it is left out."
        if several
        else (f"{base_url} where it is left out.")
    )


def _credential(
    scheme: Scheme,
    names: Sequence[str],
    distribution: str,
    settings: Mapping[str, CredentialSettings],
    imports: Imports,
) -> CredentialPlan:
    chosen = settings.get(scheme.name, CredentialSettings())
    prefix = snake(distribution).upper()
    variables = [f"{prefix}_{name.upper().strip('_')}" for name in names]
    if chosen.variable and scheme.kind != "basic":
        variables[0] = chosen.variable
    imports.add("._runtime.credentials", "AsyncSecret", "Secret")
    # A description is of the scheme as a whole: it does not tell a name from a password.
    is_one = len(KINDS[scheme.kind]) == 1
    said = sentence(" ".join(scheme.description.split())) if is_one else ""
    docs = [
        f"{said or kind} Read from the environment variable {variable} where it is left out."
        for kind, variable in zip(KINDS[scheme.kind], variables, strict=False)
    ]
    arguments = [
        _secret(name) if number == SECRETS[scheme.kind] else _text(name)
        for number, name in enumerate(names[: len(docs)])
    ]
    if scheme.kind == "oauth2":
        arguments += [_text(names[3]), _scopes(names[4])]
        where = f" It is {scheme.token_url} where it is left out." if scheme.token_url else ""
        docs += [f"Where tokens are given.{where}", f"What a token should allow{_known(scheme)}"]
    return CredentialPlan(
        arguments=tuple(arguments),
        docs=tuple(docs),
        variables=tuple(Code(v) for v in variables[: len(KINDS[scheme.kind])]),
        scheme=literal(scheme.name),
        value=_value(scheme, names, variables, imports),
        is_oauth2=scheme.kind == "oauth2",
    )


def _known(scheme: Scheme) -> str:
    """The scopes that there are, unless they are too many to read."""
    if not 0 < len(scheme.scopes) <= SHOWN_SCOPES:
        return "."
    return f", among {', '.join(repr(scope) for scope in scheme.scopes)}."


SHOWN_SCOPES = 10
SECRETS = {"bearer": 0, "api_key": 0, "basic": 1, "oauth2": 0}
"""Which argument of a security scheme a function can give."""


def _value(
    scheme: Scheme, names: Sequence[str], variables: Sequence[str], imports: Imports
) -> Code:
    """The expression of the runtime's credential."""
    one = f"{names[0]}, argument={literal(names[0])}, variable={literal(variables[0])}"
    several = (
        f"arguments={tuple_of([literal(n) for n in names[:4]])}, "
        f"variables={tuple_of([literal(v) for v in variables[:3]])}"
    )
    imports.add(*RUNTIME_CLASSES[scheme.kind])
    match scheme.kind:
        case "bearer":
            return Code(f"Bearer({one})")
        case "api_key":
            place = f"name={literal(scheme.parameter)}, place={literal(scheme.place)}"
            return Code(f"ApiKey({one}, {place})")
        case "basic":
            return Code(f"Basic({', '.join(names)}, {several})")
        case "oauth2":
            url = f"{names[3]} or {literal(scheme.token_url)}" if scheme.token_url else names[3]
            given = f"{', '.join(names[:3])}, token_url={url}, scopes={names[4]}"
            return Code(f"OAuth2({given}, {several})")


RUNTIME_CLASSES = {
    "bearer": ("._runtime.credentials", "Bearer"),
    "api_key": ("._runtime.credentials", "ApiKey"),
    "basic": ("._runtime.credentials", "Basic"),
    "oauth2": ("._runtime.token_sources", "OAuth2"),
}
"""The module and the class of each kind of security scheme."""


def _text(name: str) -> Argument:
    return Argument(name=identifier(name), annotation=Code("str | None"), default=Code("None"))


def _secret(name: str) -> Argument:
    return Argument(
        name=identifier(name),
        annotation=Code("Secret | None"),
        async_annotation=Code("AsyncSecret | None"),
        default=Code("None"),
    )


def _scopes(name: str) -> Argument:
    return Argument(name=identifier(name), annotation=Code("Sequence[str]"), default=Code("()"))


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
    made: dict[str, list[str]] = {}
    for scheme in schemes:
        first = chosen.get(scheme.name, [])
        rest = _wanted(scheme, len(schemes))[len(first) :]
        made[scheme.name] = [
            *first,
            *(taken.take(name, "credential", _thing(scheme)) for name in rest),
        ]
    return made


def _thing(scheme: Scheme) -> Thing:
    setting = f"choose an `argument` for `{scheme.name}` under `credentials` of the settings"
    return Thing(f"the credential of {scheme.name!r}", scheme.location, setting, False)


def _wanted(scheme: Scheme, count: int) -> list[str]:
    if scheme.kind == "basic":
        return ["username", "password"]
    one = "api_key" if scheme.kind == "api_key" else "token"
    if count > 1:
        one = snake(scheme.name).removesuffix("_auth") or "api_key"
    if scheme.kind == "oauth2":
        return [one, "client_id", "client_secret", "token_url", "scopes"]
    return [one]


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
