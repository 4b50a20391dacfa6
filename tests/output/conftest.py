"""Folders of templates, plans for them, and output folders as they are on disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sdkwright.python.encoders import Code, identifier


@dataclass(frozen=True)
class Plan:
    """A plan as templates see one."""

    names: Mapping[str, Code] = field(default_factory=lambda: {"package": Code("shop")})
    collections: Mapping[str, Sequence[Any]] = field(
        default_factory=lambda: {
            "resource": [
                SimpleNamespace(file=identifier(name), title=f"The {name}")
                for name in ("pets", "orders")
            ]
        }
    )
    package: object = field(
        default_factory=lambda: SimpleNamespace(
            name=Code("shop"), title='A "shop"', size=3, is_open=True
        )
    )
    expected: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])


@pytest.fixture
def templates(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Write a folder of templates, by path."""

    def write(files: Mapping[str, str]) -> Path:
        folder = tmp_path / f"templates{len(list(tmp_path.iterdir()))}"
        folder.mkdir()
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        return folder

    return write
