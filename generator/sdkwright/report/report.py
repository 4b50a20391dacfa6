"""The report of a run, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TextIO, get_args

from ..diagnostics import Diagnostic, Sources
from .placed import placed

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = get_args(Format)


def report(
    diagnostics: Iterable[Diagnostic], sources: Sources | None, form: Format, stream: TextIO
) -> None:
    """Write what was found.

    Args:
        diagnostics: In any order.
        sources: The text that they speak of, such as a `Document`, or what a `Diagnostics` or an
            `SdkwrightError` carries.
        form: `text` for people, with the lines that findings speak of; `json` for programs: one
            object with all of them, also where there are none; `github` for annotations of GitHub
            Actions.
        stream: Where to; colours are for terminals.
    """
    found = placed(diagnostics, sources)
    if form == "json":
        from .records import print_records

        print_records(found, sources, stream)
    elif form == "github":
        from .annotations import print_annotations

        print_annotations(found, stream)
    else:
        from rich.console import Console

        from .text import print_text

        console = Console(file=stream, highlight=False, soft_wrap=True)
        print_text(found, sources, console)
