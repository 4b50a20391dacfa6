"""Plan and templates to files: rendered, formatted, checked, and written all or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from . import tree
from .finishing import finish

__all__ = ["Plan", "emit"]


class Plan(tree.Plan, Protocol):
    """What this stage has to know of a plan."""

    @property
    def expected(self) -> Mapping[str, frozenset[str]]:
        """The names that a module must define, by its path; a path may be missing."""
        ...


def emit(plan: Plan, folders: Sequence[Path], *, laid_out: Path | None = None) -> dict[str, bytes]:
    """The files of the SDK, by path (POSIX, relative), sorted.

    Args:
        plan: What the templates see.
        folders: Where the templates are; a template in an earlier folder hides others.
        laid_out: The one of them whose templates write Python in black's own form; what others
            write goes through black as a whole.

    Raises:
        TemplateError: A template that fails, or makes no valid Python.
        SdkwrightError: Paths that clash (`output-path`), Python that holds what no template
            writes (`unsafe-output`).
    """
    rendered = tree.render_tree(plan, folders)
    return finish(rendered, plan.names["package"], plan.expected, laid_out)
