"""What was rendered, made ready to be written: formatted, and Python held against its shape."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from ..diagnostics import Diagnostic, SdkwrightError
from .environment import template_error
from .formatting import NotPythonError, format_python
from .markdown import format_markdown
from .shape import Fault, faults
from .statements import lay_out
from .tree import Rendered

_WORTH_SHARING = 150_000
"""Characters from which on a second process pays."""
_MOST_PROCESSES = 8
_MOST_FAULTS = 20
"""Findings that are shown; where one comes from, a thousand may."""


@dataclass(frozen=True, slots=True)
class _Job:
    path: str
    text: str
    package: str
    expected: frozenset[str] | None
    is_laid_out: bool
    """Whether it has black's form but for statements that are too long."""


@dataclass(frozen=True, slots=True)
class _Result:
    path: str
    text: str
    faults: tuple[Fault, ...] = ()
    error: Fault | None = None
    """Why the text is no Python; it is as it was rendered then."""


def finish(
    rendered: Mapping[str, Rendered],
    package: str,
    expected: Mapping[str, frozenset[str]],
    laid_out: Path | None = None,
) -> dict[str, bytes]:
    """The final content of every file, by its path.

    Args:
        rendered: The files; those that were copied, and those that are neither Python nor
            Markdown, stay as they are.
        package: The package that modules may import from.
        expected: The names that a module must define, by its path.
        laid_out: The folder of the templates that write Python in black's own form.

    Raises:
        TemplateError: A template made something that is no Python.
        SdkwrightError: A module holds what no template writes (`unsafe-output`).
    """
    jobs = [
        _Job(
            path,
            made.content.decode(),
            package,
            expected.get(path),
            laid_out is not None and made.template.source.is_relative_to(laid_out),
        )
        for path, made in rendered.items()
        if made.template.is_rendered and path.endswith((".py", ".md"))
    ]
    results = {result.path: result for result in _mapped(jobs)}
    found: list[Diagnostic] = []
    for path, result in sorted(results.items()):
        template = rendered[path].template
        if result.error:
            raise _not_python(result, result.error, str(template.source))
        found.extend(_unsafe(path, template.name, fault) for fault in result.faults)
    if found:
        raise SdkwrightError(found[:_MOST_FAULTS])
    return {
        path: results[path].text.encode() if path in results else made.content
        for path, made in rendered.items()
    }


def _not_python(result: _Result, error: Fault, template: str) -> SdkwrightError:
    line = "".join(result.text.split("\n")[error.line - 1 : error.line]).strip()
    return template_error(
        f"makes no valid Python of {result.path}, line {error.line}: {error.message}",
        template,
        hint=f"Mend the template; the line reads {line!a:.120}.",
    )


def _unsafe(path: str, template: str, fault: Fault) -> Diagnostic:
    return Diagnostic(
        "unsafe-output",
        f"{path}, line {fault.line}: {fault.message} (template {template})",
        hint="Nothing was written: text of the document may have become code. Please report it.",
    )


def _finished(job: _Job) -> _Result:
    if job.path.endswith(".md"):
        return _Result(job.path, format_markdown(job.text, is_laid_out=job.is_laid_out))
    try:
        source = lay_out(job.text) if job.is_laid_out else format_python(job.text)
    except NotPythonError as error:
        return _Result(job.path, job.text, error=Fault(error.line or 1, error.message))
    except SyntaxError as error:
        return _Result(job.path, job.text, error=Fault(error.lineno or 1, error.msg))
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        try:
            found = faults(source, job.package, job.expected, job.path.startswith("tests/"))
        except SyntaxError as error:
            return _Result(job.path, source, error=Fault(error.lineno or 1, error.msg))
    return _Result(job.path, source, tuple(found))


def _mapped(jobs: list[_Job]) -> Iterable[_Result]:
    """The result of each job, in any order, made by as many processes as pay off."""
    processes = _processes(sum(len(job.text) for job in jobs))
    if processes > 1:
        largest_first = sorted(jobs, key=lambda job: -len(job.text))
        chunk = max(1, len(jobs) // (processes * 16))
        try:
            with ProcessPoolExecutor(processes, get_context("fork")) as pool:
                return list(pool.map(_finished, largest_first, chunksize=chunk))
        except (BrokenProcessPool, OSError):
            pass  # no room for more processes; this one does as well
    return map(_finished, jobs)


def _processes(size: int) -> int:
    # A fork is cheap and needs nothing of the main module, but is safe in a single thread only.
    if sys.platform != "linux" or size < _WORTH_SHARING or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST_PROCESSES)
