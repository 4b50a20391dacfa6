"""From a file on disk to a `Document`."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import Diagnostics, Location
from ..model import Json
from .bases import joined
from .collector import collector_paused
from .document import Document
from .files import Files, RefusedError
from .json_kinds import is_object
from .links import check_links
from .node import Node
from .references import followed
from .scalars import spelling
from .swagger.upgrade import upgrade_swagger
from .urls import shown_url
from .version import Dialect, dialect_of, version_of


def load(source: Path | str, diagnostics: Diagnostics) -> Document:
    """The OpenAPI document at `source`, with all files below its folder that it refers to.

    Args:
        source: The path of a YAML or JSON file; or the text of a URL, which is fetched, and may
            refer to nothing but itself.
        diagnostics: Told of all that was found; from here on it knows the text that it speaks of.

    Raises:
        SdkwrightError: There are errors; all of one step are reported together, and those of
            references and structure are one step.
    """
    with collector_paused():
        files = Files(source, diagnostics)
        diagnostics.sources = files
        try:
            root = files.root()
        except RefusedError as refused:
            name = shown_url(source) if isinstance(source, str) else str(source)
            diagnostics.error(refused.code, refused.message, Location(name), refused.hint)
        diagnostics.raise_errors()
        root = files.root()
        place = Location(root.name)
        if not is_object(root.value):
            message = "this is no OpenAPI document: it is not an object"
            diagnostics.error("wrong-kind", message, place, "begin with `openapi: 3.1.0`")
            diagnostics.raise_errors()
        version = version_of(root.value, place, diagnostics)
        diagnostics.raise_errors()
        dialect = dialect_of(version)
        survey, references = followed(files, root, dialect, diagnostics, mends=True)
        check_links(survey, diagnostics)
        _check_fields(root.value, place, diagnostics, needs_paths=dialect.ref_stands_alone)
        diagnostics.raise_errors()
        if dialect is Dialect.SWAGGER:
            upgrade_swagger(root, files, survey, references, diagnostics)
        if root.address:
            _place_servers(root.value, root.address, place, diagnostics)
        diagnostics.raise_errors()
    node = Node(root.value, place)
    return Document(node, version, files, references.targets, references.mapped)


def _check_fields(
    root: dict[str, Json], place: Location, diagnostics: Diagnostics, *, needs_paths: bool
) -> None:
    """See to it that the document has what gives it a name, and something to say."""
    info = root.setdefault("info", {})
    if is_object(info):
        for name, default in (("title", "API"), ("version", "0.0.0")):
            if spelling(info.get(name)) is None:
                message = f"`info` has no `{name}`; {default!r} is taken instead"
                hint = f"add `{name}:` under `info`"
                diagnostics.warning("missing-field", message, place.child("info"), hint)
                info[name] = default
    if needs_paths and "paths" not in root:
        diagnostics.error("missing-field", "the document has no `paths`", place, "add `paths: {}`")
    elif not any(name in root for name in ("paths", "webhooks", "components")):
        message = "the document has none of `paths`, `webhooks` and `components`"
        diagnostics.error("missing-field", message, place, "add `paths: {}`")


def _place_servers(
    root: dict[str, Json], address: str, place: Location, diagnostics: Diagnostics
) -> None:
    """Take relative servers as relative to the address of the document (OpenAPI 3.1.1 §4.8.5)."""
    root["servers"] = root.get("servers") or [{"url": "/"}]
    for index, server in enumerate(root["servers"]):
        url = spelling(server.get("url")) or ""
        if "://" in url or url.startswith("{"):
            continue
        server["url"] = joined(address, url).rstrip("/")
        message = f"the server `{url}` stands beside the document: {server['url']} is taken"
        hint = "write the whole URL of the API's server under `servers`"
        where = place.child("servers").child(index)
        diagnostics.note("relative-server", message, where, hint)
