"""One function for each place where text of a document can land, and `Code`, which they return.

Nothing that is not `Code` can be printed by a template, so text reaches a file through one of these
alone. Each is right for its own context only: a Markdown encoder makes no Python safe.
"""

from .code import Code
from .docstring import docstring
from .markdown import (
    markdown_block,
    markdown_cell,
    markdown_code,
    markdown_fence,
    markdown_text,
)
from .names import file_name, url_segment
from .prose import plain_line
from .source import comment, identifier, literal
from .toml import toml_string

__all__ = [
    "Code",
    "comment",
    "docstring",
    "file_name",
    "identifier",
    "literal",
    "markdown_block",
    "markdown_cell",
    "markdown_code",
    "markdown_fence",
    "markdown_text",
    "plain_line",
    "toml_string",
    "url_segment",
]
