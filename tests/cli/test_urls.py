"""Documents from a URL, where a user names one, and no network at all where none is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ..document.web import Answer, serving
from .running import BAD, GOOD, run

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_url_is_as_good_as_a_file(here: Path) -> None:
    (here / "api.yaml").write_text(GOOD)
    run("generate", "api.yaml", "--output", "from-file")
    with serving(lambda _: Answer(GOOD.encode())) as web:
        done = run("generate", f"{web.origin}/v1/pets.yaml?key=secret", "--output", "from-url")
        checked = run("check", f"{web.origin}/v1/pets.yaml?key=secret", "--output", "from-file")
    assert (done.exit_code, done.stderr) == (0, "")
    assert checked.stdout == "from-file: up to date\n"
    assert len(web.requests) == 2
    for path in (here / "from-url").rglob("*"):
        if path.is_file():
            twin = here / "from-file" / path.relative_to(here / "from-url")
            assert path.read_bytes() == twin.read_bytes()


def test_the_settings_for_a_url_stand_in_the_working_directory(here: Path) -> None:
    (here / "sdkwright.yaml").write_text("output: out\npackage: {name: zoo}\n")
    with serving(lambda _: Answer(GOOD.encode())) as web:
        done = run("generate", f"{web.origin}/pets.yaml")
    assert done.exit_code == 0, done.stderr
    assert (here / "out/src/zoo/client.py").is_file()


def test_findings_name_the_url_without_its_secrets() -> None:
    with serving(lambda _: Answer(BAD.encode())) as web:
        url = f"{web.origin.replace('//', '//me:secret@')}/api.yaml?key=secret"
        done = run("validate", url)
    assert done.exit_code == 1
    assert f"{web.origin}/api.yaml:12:" in done.stderr
    assert "secret" not in done.output


def test_a_url_that_leads_nowhere_is_a_clear_error() -> None:
    done = run("generate", "http://127.0.0.1:9/api.yaml", "--output", "sdk")
    assert done.exit_code == 1
    assert "http://127.0.0.1:9/api.yaml: error[download-failed]" in done.stderr
    assert "hint: " in done.stderr


LURING = """\
openapi: 3.1.0
$schema: ORIGIN/schema
jsonSchemaDialect: ORIGIN/dialect
info:
  title: Luring
  version: '1'
  termsOfService: ORIGIN/terms
  contact: {url: ORIGIN/contact}
  license: {name: L, url: ORIGIN/license}
externalDocs: {url: ORIGIN/docs}
servers: [{url: 'ORIGIN/api'}]
paths:
  /a:
    get:
      operationId: a
      description: '![x](ORIGIN/image.png) <img src="ORIGIN/img">'
      responses:
        '200':
          description: D
          content:
            application/json:
              schema: {$ref: '#/components/schemas/A'}
              examples: {e: {externalValue: ORIGIN/example}}
          links: {l: {operationRef: 'ORIGIN/other#/paths/~1b/get'}}
components:
  schemas:
    A:
      $id: ORIGIN/schemas/a
      $schema: ORIGIN/schema
      type: object
      properties: {b: {type: string, default: {$ref: ORIGIN/default}}}
  securitySchemes:
    o: {type: openIdConnect, openIdConnectUrl: ORIGIN/openid}
"""

WATCHING = """\
import sys

def watch(event, arguments):
    if event == "urllib.Request" and arguments[0].startswith("file:"):
        return  # the validator reads its own schemas so
    if event.startswith(("socket.", "http.client", "urllib", "subprocess.", "os.system", "os.exec")):
        print("WATCHED", event, arguments, file=sys.stderr)

from sdkwright.cli import main
sys.addaudithook(watch)
main()
"""


@pytest.mark.parametrize("command", ["generate", "validate"])
def test_without_a_url_no_socket_is_made_and_no_process(here: Path, command: str) -> None:
    with serving(lambda _: Answer(b"{}")) as web:
        (here / "api.yaml").write_text(LURING.replace("ORIGIN", web.origin))
        output = ["--output", "sdk"] if command == "generate" else []
        done = subprocess.run(
            [sys.executable, "-c", WATCHING, command, "api.yaml", *output],
            cwd=here,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        )
    assert "WATCHED" not in done.stderr, done.stderr
    assert done.returncode in (0, 1)
    assert command != "generate" or done.returncode == 0, done.stderr
    assert web.requests == []
