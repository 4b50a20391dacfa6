"""The tree of templates: a template's path is the path of the file that it writes.

- `[package]` in a path stands for `plan.names["package"]`. Any other word in brackets loops over
  the collection of that name: each element is bound to the word, and `element.file` stands in the path.
- `*.jinja` is rendered; any other file is copied as it is.
- What lies in a folder `_macros` writes no file: macros, and templates to extend.
- A template that renders to nothing but white space writes no file.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from ..diagnostics import Diagnostic, SdkwrightError
from ..python.encoders.names import name_fault
from .environment import environment, render, template_error

MACROS = "_macros"
OWN_FOLDER = ".sdkwright"
"""Where the output holds what we know of it; no template writes there."""
_SUFFIX = ".jinja"
_LITTER = {"__pycache__", ".DS_Store", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
_BRACKETS = re.compile(r"\[(\w+)\]")


class Element(Protocol):
    """An element of a collection, which a template writes a file for."""

    @property
    def file(self) -> str:
        """What stands for it in a path."""
        ...


class Plan(Protocol):
    """What this stage has to know of a plan; `package` is for the templates alone."""

    @property
    def names(self) -> Mapping[str, str]: ...
    @property
    def collections(self) -> Mapping[str, Sequence[Element]]: ...
    @property
    def package(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Template:
    """A file below a folder of templates."""

    name: str
    """Its path below the folder."""
    source: Path

    @property
    def is_rendered(self) -> bool:
        """Whether Jinja makes the file, rather than that it is copied."""
        return self.name.endswith(_SUFFIX)

    @property
    def target(self) -> str:
        """The path that it writes, words in brackets and all."""
        return self.name.removesuffix(_SUFFIX)


@dataclass(frozen=True, slots=True)
class Rendered:
    """What is to stand in a file, and the template that made it."""

    content: bytes
    template: Template


def templates(folders: Sequence[Path]) -> list[Template]:
    """Every template that writes a file, by path; one in an earlier folder hides others."""
    found: dict[str, Template] = {}
    for folder in folders:
        for path in _files(folder):
            template = Template(path.relative_to(folder).as_posix(), path)
            if MACROS not in path.relative_to(folder).parts:
                found.setdefault(template.target, template)
    return [found[target] for target in sorted(found)]


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in _LITTER]
        yield from (Path(place, name) for name in files if name not in _LITTER)


def render_tree(plan: Plan, folders: Sequence[Path]) -> dict[str, Rendered]:
    """Every file that the templates make of the plan, by its path (POSIX, relative), sorted.

    Raises:
        TemplateError: A template that fails, a word in brackets that the plan does not know.
        SdkwrightError: Paths that clash, or that do not do on every system (`output-path`).
    """
    jinja = environment(folders)
    made: dict[str, Rendered] = {}
    for template in templates(folders):
        for path, element in _targets(template, plan):
            if template.is_rendered:
                text = render(jinja, template.name, {**element, "package": plan.package})
                if not text.strip():
                    continue
                content = (text.strip("\n") + "\n").encode()
            else:
                content = template.source.read_bytes()
            if path in made:
                raise _path_error(path, "is written by two templates", made[path], template)
            made[path] = Rendered(content, template)
    _check_paths(made)
    return {path: made[path] for path in sorted(made)}


def _targets(template: Template, plan: Plan) -> Iterator[tuple[str, dict[str, object]]]:
    """The paths that a template writes, each with what is bound for it."""
    words = set(_BRACKETS.findall(template.target))
    loops = sorted(words - plan.names.keys())
    unknown = [word for word in loops if word not in plan.collections]
    if unknown or len(loops) > 1:
        known = ", ".join(f"[{word}]" for word in sorted({*plan.names, *plan.collections}))
        hint = f"A path may name these, and one collection at most: {known}."
        message = f"the path names {', '.join(f'[{word}]' for word in unknown or loops)}"
        raise template_error(message, str(template.source), hint=hint)
    if not loops:
        yield _filled(template.target, plan.names), {}
        return
    [loop] = loops
    for element in plan.collections[loop]:
        yield _filled(template.target, {**plan.names, loop: element.file}), {loop: element}


def _filled(target: str, names: Mapping[str, str]) -> str:
    return _BRACKETS.sub(lambda match: names[match[1]], target)


def _check_paths(made: Mapping[str, Rendered]) -> None:
    """Hold that every path can stand on every system, beside all the others."""
    spelled: dict[str, str] = {}
    for path in sorted(made):
        if fault := path_fault(path):
            raise _path_error(path, fault, made[path])
        for place in (path, *(str(parent) for parent in PurePosixPath(path).parents)):
            other = spelled.setdefault(_folded(place), place)
            if other != place or (place != path and place in made):
                raise _path_error(path, f"clashes with {other}", made[path])


def path_fault(path: str) -> str | None:
    """Why a path cannot be one of a file that we write; None where it can."""
    parts = path.split("/")
    if _folded(parts[0]) == OWN_FOLDER:
        return f"lies in {OWN_FOLDER}, which the manifest has for itself"
    return next(filter(None, map(name_fault, parts)), None)


def _folded(path: str) -> str:
    """How a system that tells neither case nor normal forms apart sees a path."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _path_error(path: str, fault: str, *made_by: Rendered | Template) -> SdkwrightError:
    names = [by.name if isinstance(by, Template) else by.template.name for by in made_by]
    message = f"the file {path!a} {fault} (template {', '.join(names)})"
    return SdkwrightError([Diagnostic("output-path", message, hint="Rename the template.")])
