"""Documents of our own, written to disk and read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError
from sdkwright.document import Document, load


class Write(Protocol):
    """Writes a file below the folder of the test, and tells its path."""

    def __call__(self, name: str, text: str | bytes) -> Path: ...


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, text: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


@pytest.fixture
def read(write: Write) -> Callable[..., Document]:
    """Reads a document that is given as text, and as further files by name."""

    def document(text: str | bytes, name: str = "api.yaml", /, **others: str) -> Document:
        for other, content in others.items():
            write(other, content)
        return load(write(name, text), Diagnostics())

    return document


@pytest.fixture
def found(write: Write) -> Callable[..., list[Diagnostic]]:
    """What is found in a document that is given as text."""

    def diagnostics(text: str | bytes, name: str = "api.yaml") -> list[Diagnostic]:
        made = Diagnostics()
        try:
            load(write(name, text), made)
        except SdkwrightError as error:
            return list(error.diagnostics)
        return list(made)

    return diagnostics


# Machines differ in speed, and share their time: how long a case takes says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
