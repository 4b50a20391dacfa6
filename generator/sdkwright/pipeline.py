"""The one place where the stages are strung together."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .build import build
from .config import Settings, load_settings, settings_path
from .diagnostics import Diagnostic, Diagnostics, Location, Position, Sources
from .document import Document, load
from .document.limits import FRAMES
from .document.pointers import tokens
from .document.repeated import Told
from .document.validate import findings
from .model import Api, Object, Schema, Type
from .model.dump import dump
from .output import emit
from .output.drift import Drift, drift
from .output.write import Written, write
from .python import plan_of, tell_names, with_arguments
from .report import escaped


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A document that was read, its meaning, and the settings that go with it."""

    document: Document
    settings: Settings
    api: Api


@dataclass(frozen=True, slots=True)
class _Sources:
    """The texts of a document and of its settings, for those who show findings."""

    all: tuple[Sources, ...]

    def position(self, location: Location) -> Position | None:
        return next((p for s in self.all if (p := s.position(location)) is not None), None)

    def pointer(self, location: Location) -> str:
        found = (s.pointer(location) for s in self.all if s.position(location) is not None)
        return next(found, location.pointer)

    def lines(self, file: str) -> Sequence[str]:
        return next((lines for s in self.all if (lines := s.lines(file))), ())


def read(spec: Path | str, config: Path | None, diagnostics: Diagnostics) -> Input:
    """Read the settings and the document, and find out what it means.

    Args:
        spec: The path of the document, or the text of its URL.
        config: The file of the settings; else the one beside the document, or for a URL in the
            working directory.
        diagnostics: Takes what is wrong or was decided for the user.

    Raises:
        SdkwrightError: Something is wrong with either.
    """
    with _deep():
        return _read(spec, config, diagnostics)


@contextmanager
def _deep() -> Generator[None]:
    """Let calls stand inside one another as deeply as what a document may hold."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(max(usual, FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(usual)


def _read(spec: Path | str, config: Path | None, diagnostics: Diagnostics) -> Input:
    chosen = settings_path(spec, config)
    settings = load_settings(chosen, diagnostics) if chosen is not None else Settings()
    beside = diagnostics.sources
    document = load(spec, diagnostics)
    diagnostics.sources = _Sources(tuple(s for s in (diagnostics.sources, beside) if s is not None))
    api = build(
        document,
        settings.rules,
        diagnostics,
        selection=settings.selection,
        tree=settings.resources,
    )
    _check_names(settings, api, diagnostics)
    api = with_arguments(api, settings.package.operations)
    tell_names(api, settings.package, diagnostics)
    diagnostics.raise_errors()
    return Input(document=document, settings=settings, api=api)


def generate(given: Input, folder: Path, *, overwrite: bool = False) -> Written:
    """Write the SDK to a folder: all of it, or nothing.

    Raises:
        SdkwrightError: It cannot be written, or files in the folder were edited by hand.
    """
    return write(emitted(given), folder, document=digest(given.document), overwrite=overwrite)


def check(given: Input, folder: Path) -> Drift:
    """How the SDK in a folder differs from what would be written."""
    return drift(emitted(given), folder, document=digest(given.document))


def digest(document: Document) -> str:
    """SHA-256 of what a document says, in hexadecimal; the same in YAML and in JSON."""
    said = json.dumps([file.value for file in document.files], separators=(",", ":"))
    return hashlib.sha256(said.encode()).hexdigest()


def emitted(given: Input) -> dict[str, bytes]:
    """Every file of the SDK, by its path."""
    return emit(
        plan_of(given.api, given.settings.package),
        [templates() / "python"],
        laid_out=templates() / "python",
    )


def validate(given: Input, diagnostics: Diagnostics) -> None:
    """Add what openapi-spec-validator finds to the diagnostics.

    What was said already is not said again: it becomes an error, in the words that it has.
    """
    told = Told(diagnostics)
    repeated: set[Diagnostic] = set()
    for found in findings(given.document):
        same = told.same(found)
        repeated |= same
        if not same:
            diagnostics.extend([found])
    diagnostics.promote(repeated)


def templates() -> Path:
    """The folder of the templates: inside the installed package, or beside its source."""
    installed = Path(__file__).parent / "templates"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "templates"


def _check_names(settings: Settings, api: Api, diagnostics: Diagnostics) -> None:
    """See to it that the settings name nothing that the document does not have."""
    chosen = settings.package
    in_tree = {id for rule in settings.resources for id, _ in rule.operations}
    schemas = {".".join(schema.words): schema.type for schema in api.schemas}
    place = Location(settings.file)
    known: list[tuple[Location, Iterable[str], Collection[str]]] = [
        (place.child("operations"), chosen.operations, {o.id for o in api.operations} | in_tree),
        (place.child("models"), chosen.models, schemas),
        (place.child("fields"), chosen.fields, _fields(schemas)),
        (place.child("credentials"), chosen.credentials, {s.name for s in api.schemes}),
        (place.child("servers"), chosen.servers, {s.url for s in api.servers}),
        (place, ["webhooks"] * bool(chosen.webhooks.signature), ["webhooks"] * bool(api.webhooks)),
    ]
    for operation in api.operations:
        if operation.id in chosen.operations:
            arguments = chosen.operations[operation.id].arguments
            inner = place.child("operations").child(operation.id).child("arguments")
            known.append((inner, arguments, {p.name for p in operation.parameters}))
    for section, names, there in known:
        for name in names:
            if name not in there:
                what = " ".join([*tokens(section.pointer), "of"]) if section.pointer else "a key of"
                diagnostics.warning(
                    "unused-setting",
                    f"{what} the settings names {name!r}, which the document does not have",
                    section.child(name),
                    "correct the name, or remove the setting",
                )


def _fields(schemas: Mapping[str, Type | Object]) -> set[str]:
    """Every field, after the name of its schema."""
    objects = {name: type for name, type in schemas.items() if isinstance(type, Object)}
    return {f"{name}.{field.name}" for name, type in objects.items() for field in type.fields}


def shown(api: Api, what: Literal["model", "operations", "schemas"]) -> str:
    """What a document means: the model as JSON, or a table to read."""
    match what:
        case "operations":
            rows = ((o.id, o.method, o.path, ", ".join(o.tags)) for o in api.operations)
            return _table(("operation", "method", "path", "tags"), rows)
        case "schemas":
            return _table(("schema", "is", "fields", "used in"), map(_schema_row, api.schemas))
        case "model":
            return json.dumps(dump(api), indent=2, ensure_ascii=False) + "\n"


def _schema_row(schema: Schema) -> tuple[str, str, str, str]:
    fields = str(len(schema.type.fields)) if isinstance(schema.type, Object) else ""
    used = [
        name
        for name, is_used in (
            ("requests", schema.in_requests),
            ("responses", schema.in_responses),
        )
        if is_used
    ]
    return ".".join(schema.words), type(schema.type).__name__, fields, ", ".join(used)


def _table(columns: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, no_wrap=True)
    for row in rows:
        table.add_row(*(Text(escaped(cell)) for cell in row))
    text = StringIO()
    Console(file=text, width=10_000).print(table)
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines())
