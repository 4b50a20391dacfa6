"""Diagnostics as annotations of GitHub Actions.

Source: "Workflow commands for GitHub Actions", Setting an error message; `@actions/core` tells what
is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TextIO

from ..diagnostics import Severity
from .escaped import escaped
from .placed import Placed, excerpt, summary

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def print_annotations(found: Sequence[Placed], stream: TextIO) -> None:
    """Print one command for each finding, and a line that sums them up."""
    part = excerpt(found)
    for each in part.shown:
        diagnostic, place = each.diagnostic, each.diagnostic.location
        properties: dict[str, str] = {}
        # A document from a URL is no file of the repository, which alone can be annotated.
        is_file = place is not None and "://" not in place.file
        if place is not None and is_file:
            properties["file"] = place.file
            if each.position is not None:
                properties["line"] = str(each.position.line)
                properties["col"] = str(each.position.column)
        properties["title"] = diagnostic.code
        message = escaped(diagnostic.message)
        if place is not None and not is_file:
            message = f"{escaped(each.place)}: {message}"
        if diagnostic.hint:
            message += f"\nhint: {escaped(diagnostic.hint)}"
        stream.write(_command(_COMMANDS[diagnostic.severity], properties, message))
    for (severity, code), count in part.others.items():
        message = f"and {count:,} more of these"
        stream.write(_command(_COMMANDS[severity], {"title": code}, message))
    if found:
        stream.write(summary(each.diagnostic for each in found) + "\n")


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_property(escaped(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
