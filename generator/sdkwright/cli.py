"""The command line."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, Literal, ParamSpec

import click

from . import __version__

if TYPE_CHECKING:
    from .diagnostics import Diagnostics
    from .pipeline import Input
    from .report import Format

# The stages are imported by the commands that use them: showing help takes a fraction of the time.

P = ParamSpec("P")

FAILED = 1
"""Exit status: the document is wrong, or the output has drifted."""
OUR_BUG = 70
"""Exit status: the generator itself failed (EX_SOFTWARE of sysexits.h)."""

SPEC = click.argument("spec")
CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path),
    help="Settings; else sdkwright.yaml beside the document, or here if that is a URL.",
)
OUTPUT = click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Folder of the SDK; else the one in the settings, or one of the package's name here.",
)
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Form of the findings: for people, for programs, or for annotations of GitHub Actions.",
)
STRICT = click.option("--strict", is_flag=True, help="Take warnings for errors.")
_EPILOG = (
    "SPEC is a file, or a URL of http or https; nothing that it refers to is ever fetched. "
    "Findings go to stderr, and those of `validate` in the forms json and github to stdout. "
    "Exit status: 0 fine; 1 the document is wrong, or the SDK differs; 2 the command line is "
    "wrong; 70 a bug of sdkwright."
)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EPILOG,
)
@click.version_option(__version__, prog_name="sdkwright")
def main() -> None:
    """Write Python SDKs from OpenAPI documents."""


@dataclass(frozen=True)
class Run:
    """What all commands are given."""

    diagnostics: Diagnostics
    form: Format
    strict: bool

    def read(self, spec: str, config: Path | None) -> Input:
        """The document and its settings, of which there are no errors.

        Raises:
            SdkwrightError: Something is wrong, or with `--strict` deserves a warning.
        """
        given = self.read_all(spec, config)
        if self.strict:
            self.diagnostics.promote_warnings()
            self.diagnostics.raise_errors()
        return given

    def read_all(self, spec: str, config: Path | None) -> Input:
        """The same, whatever deserves a warning.

        Raises:
            SdkwrightError: Something is wrong.
        """
        from . import pipeline
        from .document.urls import is_url

        return pipeline.read(spec if is_url(spec) else Path(spec), config, self.diagnostics)


def reporting(
    *, is_product: bool = False
) -> Callable[[Callable[Concatenate[Run, P], int]], Callable[..., None]]:
    """A command that prints what it found, and ends with the exit status that it returns.

    Args:
        is_product: Whether findings are what it is run for, so that programs read them from stdout.
    """

    def reported(command: Callable[Concatenate[Run, P], int]) -> Callable[..., None]:
        @FORMAT
        @STRICT
        @wraps(command)
        def run(form: Format, strict: bool, *args: P.args, **kwargs: P.kwargs) -> None:
            from .diagnostics import Diagnostics
            from .report import report

            for stream in (sys.stdout, sys.stderr):
                if isinstance(stream, io.TextIOWrapper):
                    # What a terminal cannot show is no reason to fail.
                    stream.reconfigure(errors="backslashreplace")
            given = Run(Diagnostics(), form, strict)
            status = _status(given.diagnostics, lambda: command(given, *args, **kwargs))
            if strict:
                given.diagnostics.promote_warnings()
                status = status or (FAILED if given.diagnostics.has_errors else 0)
            stream = sys.stdout if is_product and form != "text" else sys.stderr
            report(given.diagnostics, given.diagnostics.sources, form, stream)
            sys.exit(status)

        return run

    return reported


def _status(diagnostics: Diagnostics, command: Callable[[], int]) -> int:
    """The exit status of a command; what it raises is put down."""
    from .diagnostics import Diagnostic, SdkwrightError

    try:
        return command()
    except SdkwrightError as error:
        known = set(diagnostics)
        diagnostics.extend(d for d in error.diagnostics if d not in known)
        diagnostics.sources = error.sources or diagnostics.sources
        return FAILED
    except (click.ClickException, BrokenPipeError):
        raise
    except Exception as error:
        message = f"{type(error).__name__}: {error}"
        hint = "this is a bug of sdkwright: please report it with the document that shows it"
        diagnostics.extend([Diagnostic("internal-error", message, hint=hint)])
        return OUR_BUG


def _say(text: str) -> None:
    """Print a line that may hold the name of a file, which may hold anything."""
    from .report import escaped

    click.echo(escaped(text))


@contextmanager
def _busy(what: str) -> Generator[None]:
    """Tell a person at a terminal what takes the time; a pipeline is told nothing."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.text import Text

    with Console(stderr=True).status(Text(what)):
        yield


@main.command()
@SPEC
@CONFIG
@OUTPUT
@click.option("--overwrite", is_flag=True, help="Replace files that were edited by hand.")
@reporting()
def generate(run: Run, spec: str, config: Path | None, output: Path | None, overwrite: bool) -> int:
    """Write the SDK of the document SPEC."""
    from . import pipeline

    with _busy("Reading the document"):
        given = run.read(spec, config)
    folder = _folder(given, output)
    with _busy("Writing the SDK"):
        written = pipeline.generate(given, folder, overwrite=overwrite)
    _say(f"{folder}: {written}")
    return 0


@main.command()
@SPEC
@CONFIG
@OUTPUT
@reporting()
def check(run: Run, spec: str, config: Path | None, output: Path | None) -> int:
    """Compare the SDK on disk with what the document SPEC gives, as a diff."""
    from . import pipeline

    with _busy("Reading the document"):
        given = run.read(spec, config)
    folder = _folder(given, output)
    with _busy("Comparing the SDK"):
        drift = pipeline.check(given, folder)
    if drift.diff:
        click.echo(drift.diff, nl=False)
        return FAILED
    _say(f"{folder}: up to date")
    return 0


@main.command()
@SPEC
@CONFIG
@click.option("--operations", "what", flag_value="operations", help="A table of the operations.")
@click.option("--schemas", "what", flag_value="schemas", help="A table of the schemas.")
@reporting()
def inspect(
    run: Run,
    spec: str,
    config: Path | None,
    what: Literal["operations", "schemas"] | None,
) -> int:
    """Show what the document SPEC means: the intermediate model as JSON."""
    from . import pipeline

    given = run.read(spec, config)
    click.echo(pipeline.shown(given.api, what or "model"), nl=False)
    return 0


@main.command()
@SPEC
@CONFIG
@reporting(is_product=True)
def validate(run: Run, spec: str, config: Path | None) -> int:
    """Check the document SPEC against the OpenAPI specification, and for what an SDK needs."""
    from . import pipeline

    given = run.read_all(spec, config)
    pipeline.validate(given, run.diagnostics)
    if run.strict:
        run.diagnostics.promote_warnings()
    if run.diagnostics.has_errors:
        return FAILED
    if run.form == "text":
        _say(f"{given.document.root.location.file}: valid")
    return 0


def _folder(given: Input, output: Path | None) -> Path:
    """Where the SDK goes: as the command line says, or the settings; else a folder of its name here."""
    from .python import distribution_of

    return (
        output or given.settings.output or Path(distribution_of(given.api, given.settings.package))
    )
