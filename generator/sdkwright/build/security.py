"""Security schemes and requirements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..model import Requirement, Scheme

PLACES: dict[str, Literal["header", "query", "cookie"]] = {
    "header": "header",
    "query": "query",
    "cookie": "cookie",
}


def schemes(document: Document, diagnostics: Diagnostics) -> tuple[Scheme, ...]:
    """The security schemes under `components` (OpenAPI 3.1 §4.8.27)."""
    components = document.root.get("components")
    listed = components.get("securitySchemes") if components is not None else None
    made: list[Scheme] = []
    for name, node in listed.items() if listed is not None else ():
        scheme = _scheme(name, document.resolve(node))
        if scheme is None:
            diagnostics.warning(
                "unsupported-security-scheme",
                f"security scheme {name!r} has a type that is not known; it is left out",
                node.location,
                "send the credential in a header of your own",
            )
        else:
            made.append(scheme)
    return tuple(made)


def _scheme(name: str, node: Node) -> Scheme | None:
    description = node.text("description") or ""
    kind, http = node.text("type"), (node.text("scheme") or "").lower()
    place, parameter = PLACES.get(node.text("in") or ""), node.text("name")
    if kind == "http" and http == "basic":
        return Scheme(name=name, kind="basic", description=description, location=node.location)
    granted = _client_credentials(node) if kind == "oauth2" else None
    if granted is not None:
        scopes = granted.get("scopes")
        return Scheme(
            name=name,
            kind="oauth2",
            description=description,
            token_url=granted.text("tokenUrl") or "",
            scopes=tuple(key for key, _ in scopes.items()) if scopes is not None else (),
            location=node.location,
        )
    # Tokens of OAuth 2.0 and OpenID Connect travel as bearer tokens (RFC 6750 §2.1).
    if (kind == "http" and http == "bearer") or kind in ("oauth2", "openIdConnect"):
        return Scheme(name=name, kind="bearer", description=description, location=node.location)
    if kind == "apiKey" and parameter is not None and place is not None:
        return Scheme(
            name=name,
            kind="api_key",
            description=description,
            place=place,
            parameter=parameter,
            location=node.location,
        )
    return None


def _client_credentials(node: Node) -> Node | None:
    """The OAuth Flow Object of the grant that needs nobody at a browser (OpenAPI 3.1 §4.8.29)."""
    flows = node.get("flows")
    return flows.get("clientCredentials") if flows is not None and flows.is_object else None


def requirements(
    owner: Node, known: Sequence[Scheme], diagnostics: Diagnostics
) -> tuple[Requirement, ...] | None:
    """The alternatives that `security` lists (OpenAPI 3.1 §4.8.30); None where it says nothing."""
    listed = owner.get("security")
    if listed is None or not listed.is_array:
        return None
    names = {scheme.name for scheme in known}
    made: list[Requirement] = []
    for node in listed.elements():
        wanted = tuple(name for name, _ in node.items()) if node.is_object else ()
        missing = [name for name in wanted if name not in names]
        if missing:
            diagnostics.warning(
                "unknown-security-scheme",
                f"no usable security scheme is called {missing[0]!r}; this alternative is left out",
                node.location,
                "declare it under components.securitySchemes",
            )
        else:
            made.append(Requirement(wanted))
    return tuple(made)
