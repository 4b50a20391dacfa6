"""The command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import click

from . import __version__

if TYPE_CHECKING:
    from .pipeline import Run

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


def reported(command: Callable[P, int]) -> Callable[P, None]:
    """A command that ends with the exit status it returns, and whose failures read as messages."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            status = command(*args, **kwargs)
        except click.ClickException:
            raise
        except Exception as error:
            click.echo(
                f"internal error: {type(error).__name__}: {error}\n"
                "This is a bug of sdkwright: please report it with the document that shows it.",
                err=True,
            )
            status = OUR_BUG
        sys.exit(status)

    return run


@main.command()
@SPEC
@CONFIG
@OUTPUT
@click.option("--overwrite", is_flag=True, help="Replace files that were edited by hand.")
@reported
def generate(spec: Path, config: Path | None, output: Path | None, overwrite: bool) -> int:
    """Write the SDK of the document SPEC."""
    run = _run(spec, config, output)
    written = run.generate(overwrite=overwrite)
    run.report()
    if written is None:
        return FAILED
    click.echo(f"{run.folder}: {written}")
    return 0


@main.command()
@SPEC
@CONFIG
@OUTPUT
@reported
def check(spec: Path, config: Path | None, output: Path | None) -> int:
    """Compare the SDK on disk with what the document SPEC gives, as a diff."""
    run = _run(spec, config, output)
    drift = run.check()
    run.report()
    if drift is None:
        return FAILED
    if drift:
        click.echo(drift, nl=False)
        return FAILED
    click.echo(f"{run.folder}: up to date")
    return 0


@main.command()
@SPEC
@CONFIG
@click.option("--operations", "shown", flag_value="operations", help="A table of the operations.")
@click.option("--schemas", "shown", flag_value="schemas", help="A table of the schemas.")
@reported
def inspect(spec: Path, config: Path | None, shown: str | None) -> int:
    """Show what the document SPEC means: the intermediate model as JSON."""
    run = _run(spec, config, None)
    text = run.inspect(shown)
    run.report()
    if text is None:
        return FAILED
    click.echo(text, nl=False)
    return 0


@main.command()
@SPEC
@CONFIG
@reported
def validate(spec: Path, config: Path | None) -> int:
    """Check the document SPEC against the OpenAPI specification, and for what an SDK needs."""
    run = _run(spec, config, None)
    is_valid = run.validate()
    run.report()
    if is_valid:
        click.echo(f"{spec}: valid")
    return 0 if is_valid else FAILED


def _run(spec: Path, config: Path | None, output: Path | None) -> Run:
    # Loading the stages costs more than showing help does.
    from .pipeline import Run

    return Run(spec, config, output)
