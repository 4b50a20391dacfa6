"""Settings of a run, from `sdkwright.yaml`."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema

from .build import PaginationRule
from .diagnostics import Diagnostics, Location
from .document.files import Files, RefusedError
from .model import CursorPagination, Json
from .python import CredentialSettings, OperationSettings, PackageSettings

FILE_NAME = "sdkwright.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a maintainer chose; every setting can be left out."""

    output: Path | None = None
    """Folder of the SDK."""
    pagination: tuple[PaginationRule, ...] = ()
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
    return _settings(root.value, path)


def schema() -> dict[str, Any]:
    """The JSON Schema of the settings."""
    text = files("sdkwright").joinpath("config.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _check(value: Json, place: Location, diagnostics: Diagnostics) -> None:
    # Its annotations speak of types that they do not define.
    validator: Any = jsonschema.Draft202012Validator(schema())
    found: list[jsonschema.ValidationError] = list(validator.iter_errors(value))
    for error in sorted(found, key=lambda e: list(map(str, e.path))):
        location = place
        for key in error.absolute_path:
            location = location.child(key)
        hint = ""
        if error.validator == "additionalProperties":
            said: Any = error.schema
            given: Any = error.instance
            known: dict[str, Any] = said.get("properties", {})
            unknown: list[str] = [key for key in given if key not in known]
            location = location.child(unknown[0]) if unknown else location
            hint = f"these are known here: {', '.join(known)}"
        diagnostics.error("invalid-setting", _message(error), location, hint)


def _message(error: jsonschema.ValidationError) -> str:
    if error.validator == "oneOf":
        return "either `cursor` or `item_cursor` must be there, and not both"
    return error.message if len(error.message) <= 200 else f"{error.message[:200]}…"


def _settings(value: Mapping[str, Any], path: Path) -> Settings:
    package = value.get("package", {})
    output = value.get("output")
    return Settings(
        output=Path(os.path.normpath(path.parent / output)) if output is not None else None,
        pagination=tuple(_rule(rule) for rule in value.get("pagination", ())),
        package=PackageSettings(
            distribution=package.get("distribution", ""),
            package=package.get("name", ""),
            client=package.get("client", ""),
            version=str(package.get("version", "")),
            operations={
                id: OperationSettings(
                    name=chosen.get("name", ""), aliases=tuple(chosen.get("aliases", ()))
                )
                for id, chosen in value.get("operations", {}).items()
            },
            models=dict(value.get("models", {})),
            credentials={
                scheme: CredentialSettings(**chosen)
                for scheme, chosen in value.get("credentials", {}).items()
            },
        ),
        file=str(path),
    )


def _rule(rule: Mapping[str, Any]) -> PaginationRule:
    return PaginationRule(
        operations=tuple(rule["operations"]),
        pages=CursorPagination(
            items=rule["items"],
            parameter=rule["parameter"],
            cursor=rule.get("cursor", ""),
            item_cursor=rule.get("item_cursor", ""),
            has_more=rule.get("has_more", ""),
        ),
    )
