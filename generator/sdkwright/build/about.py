"""Who is behind an API, and under which terms it stands."""

from __future__ import annotations

from ..document import Node
from ..model import About


def about(root: Node) -> About:
    """What the Info Object and the root say of it (OpenAPI 3.1 §4.8.2)."""
    info = root["info"]
    contact, license, more = info.get("contact"), info.get("license"), root.get("externalDocs")
    return About(
        name=_text(contact, "name"),
        email=_text(contact, "email"),
        url=_text(contact, "url"),
        license=_text(license, "identifier") or _text(license, "name"),
        documentation=_text(more, "url"),
    )


def _text(node: Node | None, key: str) -> str:
    return (node.text(key) or "") if node is not None else ""
