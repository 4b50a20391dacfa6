"""Settings of a run, from `sdkwright.yaml`."""

from __future__ import annotations

import json
import keyword
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import jsonschema
from jsonschema import validators
from packaging.version import InvalidVersion, Version

from .build import (
    PaginationRule,
    Pattern,
    ResourceRule,
    Rules,
    Selection,
    StreamingRule,
    WaiterRule,
)
from .build.pages import pages_from
from .diagnostics import Diagnostics, Location
from .document.files import Files, RefusedError
from .model import Json, Name, Start, Waiter
from .python import CredentialSettings, OperationSettings, PackageSettings, WebhookSettings

FILE_NAME = "sdkwright.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a maintainer chose; every setting can be left out."""

    output: Path | None = None
    """Folder of the SDK."""
    selection: Selection = field(default_factory=Selection)
    rules: Rules = field(default_factory=Rules)
    resources: tuple[ResourceRule, ...] = ()
    package: PackageSettings = field(default_factory=PackageSettings)
    file: str = ""
    """The file that they come from, for messages."""


def settings_path(document: Path | str, chosen: Path | None) -> Path | None:
    """The file of settings: the chosen one, else `sdkwright.yaml` beside the document if it exists.

    For the URL of a document, that is the one in the working directory.
    """
    if chosen is not None:
        return chosen
    beside = Path(FILE_NAME) if isinstance(document, str) else document.parent / FILE_NAME
    return beside if beside.is_file() else None


def load_settings(path: Path, diagnostics: Diagnostics) -> Settings:
    """The settings in a file, checked against `config.schema.json`.

    Raises:
        SdkwrightError: With each setting that is unknown or wrong, and its place.
    """
    sources = Files(path, diagnostics)
    diagnostics.sources = sources
    try:
        root = sources.root()
    except RefusedError as refused:
        diagnostics.error(refused.code, refused.message, Location(str(path)), refused.hint)
        diagnostics.raise_errors()
        raise
    diagnostics.raise_errors()
    _check(root.value, Location(str(path)), diagnostics)
    diagnostics.raise_errors()
    _check_package(root.value, Location(str(path), "/package"), diagnostics)
    diagnostics.raise_errors()
    return _settings(root.value, path)


def schema() -> dict[str, Any]:
    """The JSON Schema of the settings."""
    text = files("sdkwright").joinpath("config.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _check(value: Json, place: Location, diagnostics: Diagnostics) -> None:
    # Its annotations speak of types that they do not define, or are missing.
    extend: Any = vars(validators)["extend"]
    validator: Any = extend(jsonschema.Draft202012Validator, {"pattern": _pattern})(schema())
    found: list[jsonschema.ValidationError] = list(validator.iter_errors(value))
    for error in sorted(found, key=lambda e: list(map(str, e.path))):
        location = place
        for key in error.absolute_path:
            location = location.child(key)
        about: Any = error.schema.get("description") if isinstance(error.schema, dict) else None
        hint = (
            f"what it is for: {about}" if about else "config.schema.json says what can stand here"
        )
        if error.validator == "additionalProperties":
            said: Any = error.schema
            given: Any = error.instance
            known: dict[str, Any] = said.get("properties", {})
            unknown: list[str] = [key for key in given if key not in known]
            location = location.child(unknown[0]) if unknown else location
            hint = f"these are known here: {', '.join(known)}"
        diagnostics.error("invalid-setting", _message(error), location, hint)


def _pattern(
    _: object, pattern: str, text: Json, __: object
) -> Iterator[jsonschema.ValidationError]:
    """A text that a pattern does not match; unlike Python, JSON Schema lets no line feed follow `$`."""
    if isinstance(text, str) and not re.fullmatch(pattern, text):
        yield jsonschema.ValidationError(f"{text!r} does not match {pattern!r}")


def _check_package(value: Mapping[str, Any], place: Location, diagnostics: Diagnostics) -> None:
    """See to it that Python and package indexes can take the names and the version."""
    package: Mapping[str, str] = value.get("package", {})
    for key in ("name", "client"):
        if keyword.iskeyword(package.get(key, "")):
            message = f"{package[key]!r} is a keyword of Python"
            diagnostics.error("invalid-setting", message, place.child(key), "choose another name")
    try:
        Version(package.get("version", "0"))
    except InvalidVersion:
        message = f"{package['version']!r} is no version (PEP 440)"
        hint = "write a version such as 1.0.0"
        diagnostics.error("invalid-setting", message, place.child("version"), hint)


def _message(error: jsonschema.ValidationError) -> str:
    if error.validator == "oneOf":
        return "either `cursor` or `item_cursor` must be there, and not both"
    return error.message if len(error.message) <= 200 else f"{error.message[:200]}…"


def _settings(value: Mapping[str, Any], path: Path) -> Settings:
    package = value.get("package", {})
    output = value.get("output")
    place = Location(str(path))
    tree = value.get("resources", {})
    return Settings(
        output=Path(os.path.normpath(path.parent / output)) if output is not None else None,
        selection=_selection(value, place),
        rules=_rules(value, place),
        resources=tuple(_resources(tree, (), place.child("resources"))),
        package=PackageSettings(
            distribution=package.get("distribution", ""),
            package=package.get("name", ""),
            client=_name(package.get("client"), place.child("package").child("client")),
            version=str(package.get("version", "")),
            operations=_operations(value, place),
            models=_names(value.get("models", {}), place.child("models")),
            fields=_names(value.get("fields", {}), place.child("fields")),
            servers=dict(value.get("servers", {})),
            webhooks=WebhookSettings(
                signature=value.get("webhooks", {}).get("signature", ""),
                variable=value.get("webhooks", {}).get("variable", ""),
            ),
            credentials={
                scheme: CredentialSettings(
                    argument=_name(
                        chosen.get("argument"),
                        place.child("credentials").child(scheme).child("argument"),
                    ),
                    variable=chosen.get("variable", ""),
                )
                for scheme, chosen in value.get("credentials", {}).items()
            },
        ),
        file=str(path),
    )


def _selection(value: Mapping[str, Any], place: Location) -> Selection:
    include = _patterns(value.get("include", {}), place.child("include"))
    exclude = _patterns(value.get("exclude", {}), place.child("exclude"))
    prune: bool = value.get("prune", bool(include or exclude))
    return Selection(include=include, exclude=exclude, prune=prune)


def _patterns(chosen: Mapping[str, Any], place: Location) -> tuple[Pattern, ...]:
    kinds: tuple[Literal["tags", "paths", "operations"], ...] = ("tags", "paths", "operations")
    return tuple(
        Pattern(kind=kind, glob=glob, location=place.child(kind).child(number))
        for kind in kinds
        for number, glob in enumerate(chosen.get(kind, ()))
    )


def _resources(
    tree: Mapping[str, Any], parents: tuple[str, ...], place: Location
) -> Iterator[ResourceRule]:
    """The resources of a tree, each before those that stand in it."""
    for name, chosen in tree.items():
        here = place.child(name)
        yield ResourceRule(
            path=(*parents, name),
            location=here,
            description=chosen.get("description", ""),
            operations=tuple(
                (id, here.child("operations").child(method))
                for method, id in chosen.get("operations", {}).items()
            ),
        )
        inner = chosen.get("resources", {})
        yield from _resources(inner, (*parents, name), here.child("resources"))


def _name(text: str | None, place: Location) -> Name | None:
    return Name(text, place) if text else None


def _names(chosen: Mapping[str, str], place: Location) -> dict[str, Name]:
    return {key: Name(text, place.child(key)) for key, text in chosen.items()}


def _operations(value: Mapping[str, Any], place: Location) -> dict[str, OperationSettings]:
    """Names of methods by operationId; those under `operations` before those of the tree."""
    chosen: Mapping[str, Any] = value.get("operations", {})
    names = dict(_methods(value.get("resources", {}), place.child("resources")))
    made: dict[str, OperationSettings] = {}
    for id in {**chosen, **names}:
        here, said = place.child("operations").child(id), chosen.get(id, {})
        aliases = enumerate(said.get("aliases", ()))
        made[id] = OperationSettings(
            name=_name(said.get("name"), here.child("name")) or names.get(id),
            aliases=tuple(Name(a, here.child("aliases").child(n)) for n, a in aliases),
            arguments=_names(said.get("arguments", {}), here.child("arguments")),
        )
    return made


def _methods(tree: Mapping[str, Any], place: Location) -> Iterator[tuple[str, Name]]:
    for name, resource in tree.items():
        here = place.child(name)
        for method, id in resource.get("operations", {}).items():
            yield id, Name(method, here.child("operations").child(method))
        yield from _methods(resource.get("resources", {}), here.child("resources"))


def _rules(value: Mapping[str, Any], place: Location) -> Rules:
    return Rules(
        pagination=tuple(
            PaginationRule(
                operations=tuple(rule["operations"]),
                pages=pages_from(rule),
                location=place.child("pagination").child(number),
            )
            for number, rule in enumerate(value.get("pagination", ()))
        ),
        streaming=tuple(
            StreamingRule(
                operations=tuple(rule["operations"]),
                field=rule.get("field"),
                type=rule.get("type", ""),
                end=rule.get("end", ""),
                resumes=rule.get("resume", False),
                location=place.child("streaming").child(number),
            )
            for number, rule in enumerate(value.get("streaming", ()))
        ),
        waiters=tuple(
            WaiterRule(
                operation=chosen["operation"],
                waiter=_waiter(Name(name, place.child("waiters").child(name)), chosen),
                location=place.child("waiters").child(name),
            )
            for name, chosen in value.get("waiters", {}).items()
        ),
        idempotency_header=value.get("idempotency", {}).get("header", ""),
    )


def _waiter(name: Name, chosen: Mapping[str, Any]) -> Waiter:
    numbers = ("interval", "backoff", "max_interval", "timeout")
    return Waiter(
        name=name,
        field=chosen["field"],
        done=tuple(chosen["done"]),
        failed=tuple(chosen.get("failed", ())),
        starts=tuple(
            Start(
                operation=start["operation"],
                name=Name(method, name.location.child("starts").child(method)),
                arguments=dict(start.get("arguments", {})),
            )
            for method, start in chosen.get("starts", {}).items()
        ),
        **{number: float(chosen[number]) for number in numbers if number in chosen},
    )
