"""Servers and security schemes of Swagger 2.0 as OpenAPI 3 writes them."""

from __future__ import annotations

from ...model import Json
from ..json_kinds import is_object
from ..scalars import spelling
from .values import texts

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
"""What OpenAPI 3 calls the flows of OAuth 2.0."""
_OF_FLOWS = ("authorizationUrl", "tokenUrl", "scopes")


def servers(root: dict[str, Json]) -> list[Json]:
    """The servers that `schemes`, `host` and `basePath` name, those of https first.

    A path alone where there is no host; none where there is nothing.
    """
    host = (spelling(root.get("host")) or "").rpartition("://")[2].rstrip("/")
    path = "/" + (spelling(root.get("basePath")) or "").strip("/")
    if not host:
        return [{"url": path}] if path != "/" else []
    return [{"url": f"{scheme}://{host}{path.rstrip('/')}"} for scheme in schemes(root)]


def schemes(owner: dict[str, Json]) -> list[str]:
    """The schemes of HTTP that a document or operation can be reached by, https first."""
    named = {scheme.lower() for scheme in texts(owner.get("schemes"))}
    return [scheme for scheme in ("https", "http") if scheme in named] or ["https"]


def upgrade_security_scheme(scheme: dict[str, Json]) -> None:
    """Change a security scheme in place (Swagger 2.0, Security Scheme Object)."""
    if scheme.get("type") == "basic":
        scheme |= {"type": "http", "scheme": "basic"}
    elif scheme.get("type") == "oauth2" and "flows" not in scheme:
        flow = {key: scheme.pop(key) for key in _OF_FLOWS if key in scheme}
        if not is_object(flow.get("scopes")):
            flow["scopes"] = {}
        name = _FLOWS.get(str(scheme.pop("flow", "")))
        scheme["flows"] = {name: flow} if name is not None else {}
