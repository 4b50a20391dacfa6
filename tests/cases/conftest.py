"""A server that records, and the packages of the cases, which call it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest

from . import FOLDER
from .package import Package
from .recording import Recorder, recorder


@pytest.fixture(scope="session")
def server() -> Iterator[Recorder]:
    with recorder() as made:
        yield made


@pytest.fixture(scope="session")
def package(
    tmp_path_factory: pytest.TempPathFactory, server: Recorder
) -> Iterator[Callable[[str], Package]]:
    """Emits and imports the package of a case, once."""
    known: dict[str, Package] = {}
    paths = list(sys.path)

    def get(name: str) -> Package:
        if name not in known:
            folder = tmp_path_factory.mktemp(name)
            sys.path.insert(0, str(folder / "src"))
            known[name] = Package(FOLDER / name, folder, server)
        return known[name]

    yield get
    sys.path[:] = paths
