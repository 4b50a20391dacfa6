"""The command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, Literal, ParamSpec

import click

from . import __version__

if TYPE_CHECKING:
    from .diagnostics import Diagnostics
    from .pipeline import Input

# The stages are imported by the commands that use them: showing help takes a fraction of the time.

P = ParamSpec("P")

FAILED = 1
"""Exit status: the document is wrong, or the output has drifted."""
OUR_BUG = 70
"""Exit status: the generator itself failed (EX_SOFTWARE of sysexits.h)."""

SPEC = click.argument("spec", type=click.Path(path_type=Path))
CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path),
    help="Settings; sdkwright.yaml beside the document if there is one.",
)
OUTPUT = click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Folder of the SDK; else the one that the settings name.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="sdkwright")
def main() -> None:
    """Write Python SDKs from OpenAPI documents."""


def reporting(command: Callable[Concatenate[Diagnostics, P], int]) -> Callable[P, None]:
    """A command that prints what it found, and ends with the exit status that it returns."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from .diagnostics import Diagnostics, SdkwrightError

        diagnostics = Diagnostics()
        try:
            status = command(diagnostics, *args, **kwargs)
        except SdkwrightError as error:
            known = set(diagnostics)
            diagnostics.extend(d for d in error.diagnostics if d not in known)
            diagnostics.sources = error.sources or diagnostics.sources
            status = FAILED
        except click.ClickException:
            raise
        except Exception as error:
            click.echo(
                f"internal error: {type(error).__name__}: {error}\n"
                "This is a bug of sdkwright: please report it with the document that shows it.",
                err=True,
            )
            status = OUR_BUG
        _report(diagnostics)
        sys.exit(status)

    return run


def _report(diagnostics: Diagnostics) -> None:
    if not len(diagnostics):
        return
    from rich.console import Console

    from .report import print_diagnostics

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    print_diagnostics(diagnostics, diagnostics.sources, console)


@main.command()
@SPEC
@CONFIG
@OUTPUT
@click.option("--overwrite", is_flag=True, help="Replace files that were edited by hand.")
@reporting
def generate(
    diagnostics: Diagnostics, spec: Path, config: Path | None, output: Path | None, overwrite: bool
) -> int:
    """Write the SDK of the document SPEC."""
    from . import pipeline

    given = pipeline.read(spec, config, diagnostics)
    folder = _folder(given, output)
    written = pipeline.generate(given, folder, overwrite=overwrite)
    click.echo(f"{folder}: {written}")
    return 0


@main.command()
@SPEC
@CONFIG
@OUTPUT
@reporting
def check(diagnostics: Diagnostics, spec: Path, config: Path | None, output: Path | None) -> int:
    """Compare the SDK on disk with what the document SPEC gives, as a diff."""
    from . import pipeline

    given = pipeline.read(spec, config, diagnostics)
    folder = _folder(given, output)
    drift = pipeline.check(given, folder)
    click.echo(drift.diff or f"{folder}: up to date\n", nl=False)
    return FAILED if drift.diff else 0


@main.command()
@SPEC
@CONFIG
@click.option("--operations", "what", flag_value="operations", help="A table of the operations.")
@click.option("--schemas", "what", flag_value="schemas", help="A table of the schemas.")
@reporting
def inspect(
    diagnostics: Diagnostics,
    spec: Path,
    config: Path | None,
    what: Literal["operations", "schemas"] | None,
) -> int:
    """Show what the document SPEC means: the intermediate model as JSON."""
    from . import pipeline

    given = pipeline.read(spec, config, diagnostics)
    click.echo(pipeline.shown(given.api, what or "model"), nl=False)
    return 0


@main.command()
@SPEC
@CONFIG
@reporting
def validate(diagnostics: Diagnostics, spec: Path, config: Path | None) -> int:
    """Check the document SPEC against the OpenAPI specification, and for what an SDK needs."""
    from . import pipeline

    given = pipeline.read(spec, config, diagnostics)
    pipeline.validate(given, diagnostics)
    if diagnostics.has_errors:
        return FAILED
    click.echo(f"{spec}: valid")
    return 0


def _folder(given: Input, output: Path | None) -> Path:
    """Where the SDK goes.

    Raises:
        click.UsageError: Neither the command line nor the settings say it.
    """
    folder = output or given.settings.output
    if folder is None:
        raise click.UsageError(
            "Say where the SDK goes: --output DIR, or `output:` in the settings."
        )
    return folder
