"""What the pages of these packages show is typed, runs, and sends what the document allows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics

from tests.breadth.blocks import python_blocks
from tests.server.oracle import Oracle

from .answering import Answering, answering

FOLDER = Path(__file__).parent
JSON = "application/json"
PHOTO = {"id": "p1", "url": "https://example.com/", "taken": "2024-02-23T09:30:00Z"}
READY = {**PHOTO, "status": "ready"}
CHUNK = {"text": "Hello"}
THINGS = [{"id": "t1", "name": "Thing"}]
EVENTS = b'data: {"text": "Hel"}\n\ndata: {"text": "lo"}\n\n'
ANSWERS: dict[str, dict[str, tuple[str, Any]]] = {
    "uploads": {
        "POST /v1/photos": (JSON, PHOTO),
        "GET /v1/photos/[^/]+": (JSON, READY),
        "GET /v1/photos/[^/]+/raw": ("image/png", b"Hello"),
        "PUT /v1/photos/[^/]+/raw": (JSON, b""),
        "PUT /v1/albums": (JSON, {"name": "Trees"}),
        "POST /v1/token": (JSON, {"access_token": "token", "token_type": "bearer"}),
    },
    "streams": {
        "POST /chats text/event-stream": ("text/event-stream", EVENTS),
        "POST /chats .*": (JSON, {"id": "c1", "text": "Hello"}),
        "GET /events": ("text/event-stream", EVENTS),
        "GET /log": ("application/x-ndjson", b'{"text": "Hel"}\n{"text": "lo"}\n'),
    },
    "forms": {"POST /signups": (JSON, {"id": 1}), "POST /notes": ("text/plain", b"Hello")},
    "pages": {
        "GET /linked": (JSON, THINGS),
        "GET /urls": (JSON, {"next": None, "results": THINGS}),
        "GET /numbers": (JSON, {"pages": 1, "results": THINGS}),
    },
}
PACKAGES = {
    "uploads": ("photo_store", "PhotoStore"),
    "streams": ("chat", "Chat"),
    "forms": ("sign_up", "SignUp"),
    "pages": ("paged", "Paged"),
}
"""The name of the package, and of its client."""

every_package = pytest.mark.parametrize("name", PACKAGES)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Where the packages are."""
    root = tmp_path_factory.mktemp("packages")
    for name in PACKAGES:
        given = pipeline.read(FOLDER / name / "openapi.yaml", None, Diagnostics())
        for path, content in pipeline.emitted(given).items():
            file = root / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    return {name: root / name for name in PACKAGES}


def programs(folder: Path) -> dict[str, list[str]]:
    """The programs of each page."""
    found: dict[str, list[str]] = {}
    pages = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.md")}
    for page, program in python_blocks(pages):
        found.setdefault(page, []).append(program)
    return found


@every_package
def test_the_tests_of_a_package_pass(name: str, folders: dict[str, Path]) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        cwd=folders[name],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    # One for each operation, for each way to call it, and for each waiter.
    assert f"{len(re.findall(r'(?m)^def test_', own_tests(folders[name])))} passed" in done.stdout


def own_tests(folder: Path) -> str:
    """The text of its tests."""
    return "".join(p.read_text(encoding="utf-8") for p in (folder / "tests").glob("test_*.py"))


def test_the_tests_check_what_arrives_and_what_comes_back(folders: dict[str, Path]) -> None:
    uploads, streams = own_tests(folders["uploads"]), own_tests(folders["streams"])
    assert 'assert sorted(server.sent) == ["image", "title"]' in uploads
    assert 'assert server.sent == b"Hello"' in uploads
    assert 'assert server.sent == {"name": "name"}' in uploads
    assert "def test_wait_for_photo" in uploads
    assert "def test_create_chat(" in streams
    assert "def test_create_chat_streamed" in streams
    assert "[each.to_dict() for each in result] == " in streams


@pytest.fixture
def server(name: str) -> Iterator[Answering]:
    with answering(ANSWERS[name]) as made:
        yield made


@pytest.fixture
def environment(
    name: str,
    folders: dict[str, Path],
    server: Answering,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Oracle:
    """A folder with the files that programs upload, credentials, and clients that call the server."""
    oracle = Oracle(FOLDER / name / "openapi.yaml")
    package, client = PACKAGES[name]
    monkeypatch.syspath_prepend(folders[name] / "src")
    monkeypatch.chdir(tmp_path)
    for file in ("image.png", "example.bin"):
        (tmp_path / file).write_bytes(b"Hello")
    made = import_module(package)
    variables = re.findall(r"`([A-Z_]{4,})` \|", (folders[name] / "README.md").read_text("utf-8"))
    for variable in variables:
        monkeypatch.setenv(variable, "credential")
    url = server.url + oracle.base_path
    token_url = {"token_url": f"{url}/token"} if name == "uploads" else {}
    for each in (getattr(made, client), getattr(made, f"Async{client}")):
        redirect(each, {**token_url, "base_url": url}, monkeypatch)
    return oracle


def redirect(client: Any, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    make = client.__init__

    def to_server(self: object, **given: Any) -> None:
        make(self, **{**given, **settings})

    monkeypatch.setattr(client, "__init__", to_server)


@every_package
def test_what_the_pages_show_runs(
    name: str, folders: dict[str, Path], server: Answering, environment: Oracle
) -> None:
    count = 0
    for page, shown in programs(folders[name]).items():
        for number, program in enumerate(shown):
            server.requests.clear()
            exec(compile(program, f"{page}: {number}", "exec"), {"__name__": "__main__"})
            found = [r for r in server.requests if not r.path.endswith("/token")]
            assert found, program
            assert [v for r in found for v in environment.request_violations(r)] == [], program
            count += 1
    assert count > 15


def test_every_feature_has_a_section_where_the_api_has_it(folders: dict[str, Path]) -> None:
    titles = {
        name: set(re.findall(r"(?m)^## (.+)$", (folder / "README.md").read_text("utf-8")))
        for name, folder in folders.items()
    }
    where = {
        "Authentication": {"uploads", "streams", "forms"},
        "Lists": {"pages"},
        "Waiting": {"uploads"},
        "Streams": {"streams"},
        "Uploads": {"uploads"},
        "Usage": {"uploads", "streams", "forms"},
        "Other endpoints": {"uploads"},
    }
    for title, names in where.items():
        assert {name for name in titles if title in titles[name]} == names, title


def test_the_metadata_say_who_is_behind_the_api(folders: dict[str, Path]) -> None:
    uploads = (folders["uploads"] / "pyproject.toml").read_text("utf-8")
    assert 'license = "Apache-2.0"\n' in uploads
    assert 'authors = [{ name = "Photo team", email = "help@photos.example.com" }]\n' in uploads
    assert '"Contact" = "https://photos.example.com/help"\n' in uploads
    assert 'license = "MIT"\n' in (folders["streams"] / "pyproject.toml").read_text("utf-8")
    assert "license" not in (folders["forms"] / "pyproject.toml").read_text("utf-8")


@pytest.fixture(scope="module")
def typed(folders: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages, their tests, and each program as a module."""
    root = tmp_path_factory.mktemp("typed")
    for name, folder in folders.items():
        package, _ = PACKAGES[name]
        copytree(folder / "src" / package, root / package)
        copytree(folder / "tests", root / f"tests_{name}")
        for page, shown in programs(folder).items():
            for number, program in enumerate(shown):
                stem = re.sub(r"\W+", "_", f"{name}_{page}_{number}".lower())
                (root / f"{stem}.py").write_text(program, encoding="utf-8")
    return root


def test_mypy_is_content_with_programs_and_tests(typed: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", "/dev/null", "."],
        cwd=typed,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_pyright_is_content_with_programs_and_tests(typed: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["."],
        "exclude": ["**/_runtime"],  # The same everywhere; it is checked where it is written.
    }
    (typed / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["pyright", "--pythonpath", sys.executable, "-p", str(typed)]
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
