"""From a file on disk to a `Document`."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import Diagnostics, Location
from ..model import Json
from .collector import collector_paused
from .document import Document
from .files import Files, RefusedError
from .grammar import ROOT
from .json_kinds import is_object
from .node import Node
from .references import References
from .scalars import spelling
from .survey import Survey
from .version import version_of


def load(path: Path, diagnostics: Diagnostics) -> Document:
    """The OpenAPI document at `path`, with all files below its folder that it refers to.

    Args:
        path: A YAML or JSON file.
        diagnostics: Told of all that was found; from here on it knows the text that it speaks of.

    Raises:
        SdkwrightError: There are errors; all of one step are reported together, and those of
            references and structure are one step.
    """
    with collector_paused():
        files = Files(path, diagnostics)
        diagnostics.sources = files
        try:
            root = files.root()
        except RefusedError as refused:
            diagnostics.error(refused.code, refused.message, Location(str(path)), refused.hint)
        diagnostics.raise_errors()
        root = files.root()
        place = Location(root.name)
        if not is_object(root.value):
            message = "this is no OpenAPI document: it is not an object"
            diagnostics.error("wrong-kind", message, place, "begin with `openapi: 3.1.0`")
            diagnostics.raise_errors()
        version = version_of(root.value, place, diagnostics)
        diagnostics.raise_errors()
        is_3_0 = version.startswith("3.0")
        survey = Survey(diagnostics, mends=True, ref_stands_alone=is_3_0)
        survey.visit(root.value, ROOT, place)
        references = References(files, root, survey, diagnostics)
        references.settle()
        _check_fields(root.value, place, diagnostics, needs_paths=is_3_0)
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
                diagnostics.warning("missing-field", message, place.child("info"))
                info[name] = default
    if needs_paths and "paths" not in root:
        diagnostics.error("missing-field", "the document has no `paths`", place, "add `paths: {}`")
    elif not any(name in root for name in ("paths", "webhooks", "components")):
        message = "the document has none of `paths`, `webhooks` and `components`"
        diagnostics.error("missing-field", message, place, "add `paths: {}`")
