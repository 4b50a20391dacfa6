"""The Jinja environment that templates run in; it prints `Code` and whole numbers, nothing else.

A string that comes from outside the templates and through no encoder cannot be printed. What a
template writes itself is `Code`, string constants included, and so is what macros, blocks and
`{% set %}` blocks make of it. `+`, `*` and `join` keep `Code` as long as nothing else takes part;
every other operation on text gives a plain string.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeAlias, cast, get_args

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError, Undefined
from jinja2 import nodes as syntax
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.exceptions import TemplateNotFound

from ..diagnostics import Diagnostic, Location, Position, SdkwrightError
from ..python import encoders
from ..python.encoders import Code

ENCODERS = {
    "literal": encoders.literal,
    "docstring": encoders.docstring,
    "comment": encoders.comment,
    "identifier": encoders.identifier,
    "md": encoders.markdown_text,
    "md_block": encoders.markdown_block,
    "md_cell": encoders.markdown_cell,
    "md_code": encoders.markdown_code,
    "md_fence": encoders.markdown_fence,
    "toml": encoders.toml_string,
    "file_name": encoders.file_name,
    "url_segment": encoders.url_segment,
    "plain_line": encoders.plain_line,
}
"""Filters that make a string safe for the place that they are named after."""

_KEPT_FILTERS = (
    *("attr", "count", "default", "first", "last", "length", "max", "min", "sum"),
    *("batch", "dictsort", "groupby", "items", "list", "map", "reverse", "slice", "sort", "unique"),
    *("reject", "rejectattr", "select", "selectattr"),
)
"""Jinja's own filters that stay: those that choose and order, none that makes text."""
_GLOBALS = ("dict", "namespace", "range")


_Loading: TypeAlias = syntax.Extends | syntax.FromImport | syntax.Import | syntax.Include


_HINT = "Mend the template; what it may use is what those of sdkwright use."


class TemplateError(SdkwrightError):
    """A template that cannot be rendered: a mistake in the template, not in the document."""


def template_error(
    message: str, template: str, line: int | None = None, hint: str = _HINT
) -> TemplateError:
    """The error for a template's file, and the line in it where it is known, counting from 1."""
    position = Position(line, 1) if line else None
    found = Diagnostic(
        "template-error", message, location=Location(template), hint=hint, position=position
    )
    return TemplateError([found])


def environment(folders: Sequence[Path]) -> Environment:
    """The environment for templates below `folders`; a template in an earlier one hides others."""
    return _Environment(folders)


def render(environment: Environment, template: str, values: Mapping[str, object]) -> str:
    """What a template makes of the values that it sees.

    Raises:
        TemplateError: With the template and the line that failed, be it in a macro or a parent.
    """
    try:
        return environment.get_template(template).render(values)
    except TemplateSyntaxError as error:
        raise template_error(
            error.message or "cannot be read", error.filename or template, error.lineno
        ) from error
    except Exception as error:
        place, line = _place(error.__traceback__) or (template, None)
        raise template_error(_message(error), place, line, _hint(error)) from error


class _BareTextError(TypeError):
    """Something that is not `Code` was printed."""


class _Generator(CodeGenerator):
    """Compiles the string constants of a template to `Code`."""

    def visit_Const(self, node: syntax.Const, frame: Frame) -> None:  # noqa: N802
        value = node.as_const(frame.eval_ctx)
        if isinstance(value, str):
            self.write(f"environment.code({value!r})")
        else:
            super().visit_Const(node, frame)


class _Environment(Environment):
    code_generator_class = _Generator
    code = Code

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(
            loader=FileSystemLoader(folders),
            undefined=StrictUndefined,
            finalize=_printable,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            optimized=False,
        )
        chosen = {name: self.filters[name] for name in _KEPT_FILTERS}
        self.filters = {**chosen, **ENCODERS, "join": _join, "indent": _indent}
        self.globals = {name: self.globals[name] for name in _GLOBALS}

    @staticmethod
    def concat(parts: Iterable[str]) -> Code:
        """What a template, block or macro yields: each part was printed, or is its own text."""
        return Code("".join(parts))

    def _generate(
        self,
        source: syntax.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        for node in cast("Iterator[_Loading]", source.find_all(get_args(_Loading))):
            if not isinstance(node.template, syntax.Const):
                message = "a template can be named by a constant only"
                raise TemplateSyntaxError(message, node.lineno, name, filename)
        return super()._generate(source, name, filename, defer_init)


def _printable(value: object) -> object:
    """The value, where a template may print it."""
    if isinstance(value, Code) or type(value) is int:
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, with the name
    if isinstance(value, str):
        raise _BareTextError(f"a bare string was printed: {value!a:.80}")
    raise _BareTextError(f"a value of type {type(value).__name__} was printed")


def _join(parts: Iterable[object], separator: str = Code("")) -> Code:
    """The parts, with the separator between them; all of it has to be `Code`."""
    return Code(str(_printable(separator)).join(str(_printable(part)) for part in parts))


def _indent(code: str, width: int = 4, first: bool = False) -> Code:
    """The lines with `width` spaces before them, the first only where asked, empty ones never."""
    margin = " " * width
    lines = str(_printable(code)).split("\n")
    made = [margin + line if line and (at or first) else line for at, line in enumerate(lines)]
    return Code("\n".join(made))


def _place(trace: TracebackType | None) -> tuple[str, int] | None:
    """The innermost template of a traceback that Jinja has rewritten, with the line in it."""
    found = None
    while trace:
        frame = trace.tb_frame
        if "__jinja_exception__" in frame.f_globals:
            found = frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return found


def _message(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name}"
    if isinstance(error, (_BareTextError, JinjaError)):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _hint(error: Exception) -> str:
    if isinstance(error, _BareTextError):
        return f"Text is printed through the filter for its place: {', '.join(ENCODERS)}."
    return _HINT
