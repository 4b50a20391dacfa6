"""The Python that pages show."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path

from markdown_it import MarkdownIt

from .packages import Package


def python_blocks(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Each block of Python on a page, with the path of the page."""
    reader = MarkdownIt("commonmark")
    for path, content in files.items():
        if path.endswith(".md"):
            for token in reader.parse(content.decode()):
                if token.type == "fence" and token.info == "python":
                    yield path, token.content


def uncompiled(package: Package) -> list[str]:
    """The blocks that are no Python, with what is wrong; what Python warns of counts too."""
    found: list[str] = []
    for path, block in python_blocks(package.files):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(block, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            found.append(f"{path}: {error}: {block}")
    return found


def mistyped(package: Package, source: Path, folder: Path) -> str:
    """What mypy says of the blocks, each a program of its own; empty where it is content.

    Args:
        package: What the pages are of.
        source: The folder that it is imported from.
        folder: An empty one.
    """
    programs = [block for _, block in python_blocks(package.files) if "import" in block]
    assert programs
    for number, program in enumerate(programs):
        (folder / f"block_{number}.py").write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "."],
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(source)},
        capture_output=True,
        text=True,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr
