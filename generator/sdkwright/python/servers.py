"""The servers that a client can be told to use, by name and with variables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from ..model import Api, Server, Variable
from .docstrings import paragraph, sentence
from .encoders import Code, identifier, literal
from .imports import Imports
from .names import Names, snake
from .plan import Argument, ServersPlan


def default_url(api: Api) -> str | None:
    """Where the API is reached unless the caller says otherwise; None where the document has no place."""
    known = _known(api)
    return known[0].default_url.rstrip("/") if known else None


def servers_plan(
    api: Api, chosen: Mapping[str, str], taken: Names, imports: Imports
) -> ServersPlan:
    """How the client chooses among the servers of the document.

    Args:
        api: What the document means.
        chosen: Names of servers by their URLs.
        taken: The names of the arguments of the client.
        imports: Those of the module of the client.
    """
    known = _known(api)
    names = _names(known, chosen)
    variables = list({v.name: v for s in known for v in s.variables}.values())
    arguments: list[Argument] = []
    docs: list[str] = []
    choice = ""
    if len(known) > 1:
        imports.add("typing", "Literal")
        choice = taken.take("server")
        allowed = Code(f"Literal[{', '.join(literal(name) for name in names)}]")
        arguments.append(
            Argument(name=identifier(choice), annotation=allowed, default=literal(names[0]))
        )
        docs.append(f"Which server to use: {_described(names, known)}.")
    attributes = {v.name: taken.take(snake(v.name), "variable") for v in variables}
    for variable in variables:
        arguments.append(
            Argument(
                name=identifier(attributes[variable.name]),
                annotation=_annotation(variable, imports),
                default=literal(variable.default),
            )
        )
        said = sentence(paragraph(variable.description)) or f"`{variable.name}` in the URL."
        docs.append(f"{said} {variable.default!r} where it is left out.")
    return ServersPlan(
        arguments=tuple(arguments),
        docs=tuple(docs),
        table=(
            tuple(
                (literal(name), literal(server.url.rstrip("/")))
                for name, server in zip(names, known, strict=True)
            )
            if choice
            else ()
        ),
        url=_url(known, choice, attributes, imports),
    )


def _url(
    known: Sequence[Server], choice: str, attributes: Mapping[str, str], imports: Imports
) -> Code | None:
    """The expression of the URL that is used unless the caller gives another."""
    if not known:
        return None
    template: str = literal(known[0].url.rstrip("/"))
    if choice:
        imports.add("._runtime.urls", "named_server")
        template = f"named_server(SERVERS, {choice})"
    if not attributes:
        return Code(template)
    imports.add("._runtime.urls", "server_url")
    values = ", ".join(f"{literal(name)}: {attribute}" for name, attribute in attributes.items())
    return Code(f"server_url({template}, {{{values}}})")


def _annotation(variable: Variable, imports: Imports) -> Code:
    if not variable.values:
        return Code("str")
    imports.add("typing", "Literal")
    return Code(f"Literal[{', '.join(literal(value) for value in variable.values)}]")


def _known(api: Api) -> list[Server]:
    """The servers that say by themselves where they are, each URL once."""
    return list({server.url: server for server in api.servers if server.is_absolute}.values())


def _names(servers: Sequence[Server], chosen: Mapping[str, str]) -> list[str]:
    wanted = [_name(server, chosen) for server in servers]
    taken = Names()
    made: list[str] = []
    for name, server in zip(wanted, servers, strict=True):
        # The same server without encryption: `sandbox-http`.
        is_plain = wanted.count(name) > 1 and server.default_url.lower().startswith("http:")
        found = taken.take(snake(name, "http") if is_plain else name)
        made.append(found.strip("_").replace("_", "-"))
    return made


def _name(server: Server, chosen: Mapping[str, str]) -> str:
    """The name of a server: as settings or the document call it, else of its description or host."""
    said = chosen.get(server.url) or server.name
    if said:
        return snake(said)
    words = re.findall(r"\w+", server.description.removesuffix("."))
    short = [w for w in words if w.lower() not in {"server", "the", "api", "environment", "url"}]
    if 0 < len(short) <= 2:
        return snake(*short)
    return snake(urlsplit(server.default_url).hostname or "") or "server"


def _described(names: Sequence[str], servers: Sequence[Server]) -> str:
    return ", ".join(
        f"{name!r} is {server.url}" for name, server in zip(names, servers, strict=True)
    )
