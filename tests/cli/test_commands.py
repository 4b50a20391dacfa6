"""The commands as people and pipelines use them: real processes, real files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DOCUMENT = """\
openapi: 3.1.0
info:
  title: Weather
  version: 2.3.4
servers:
  - url: https://weather.example/v1
paths:
  /cities/{city}/forecast:
    get:
      operationId: getForecast
      tags: [forecasts]
      parameters:
        - {name: city, in: path, required: true, schema: {type: string}}
        - {name: days, in: query, schema: {type: integer, minimum: 1, maximum: 14}}
      responses:
        '200':
          description: The forecast.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Forecast'}
components:
  schemas:
    Forecast:
      type: object
      required: [city]
      properties:
        city: {type: string}
        days: {type: array, items: {type: number}}
"""


def run(
    *arguments: str | Path, cwd: Path, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sdkwright", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator"), **(environment or {})},
    )


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "weather.yaml"
    path.write_text(DOCUMENT)
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_generate_writes_a_package_that_imports(spec: Path, tmp_path: Path) -> None:
    done = run("generate", spec, "--output", "sdk", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("sdk: ")
    code = "import weather; print(weather.WeatherClient if 0 else weather.Weather.__name__)"
    imported = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path / "sdk" / "src",
        capture_output=True,
        text=True,
    )
    assert imported.stdout == "Weather\n", imported.stderr


def test_a_second_run_changes_nothing(spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--output", "sdk", cwd=tmp_path)
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "sdk").rglob("*")}
    done = run("generate", spec, "--output", "sdk", cwd=tmp_path)
    assert "unchanged" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "sdk").rglob("*")} == times


def test_check_is_content_with_what_generate_wrote(spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--output", "sdk", cwd=tmp_path)
    done = run("check", spec, "--output", "sdk", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "sdk: up to date\n")


def test_check_shows_what_differs_and_writes_nothing(spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--output", "sdk", cwd=tmp_path)
    before = contents(tmp_path / "sdk")
    spec.write_text(DOCUMENT.replace("city: {type: string}", "city: {type: integer}"))
    done = run("check", spec, "--output", "sdk", cwd=tmp_path)
    assert done.returncode == 1
    assert "--- a/src/weather/models/forecast.py" in done.stdout
    assert "-    city: str\n+    city: int\n" in done.stdout
    assert contents(tmp_path / "sdk") == before


def test_inspect_shows_the_model_as_json(spec: Path, tmp_path: Path) -> None:
    done = run("inspect", spec, cwd=tmp_path)
    model = json.loads(done.stdout)
    assert model["title"] == "Weather"
    assert model["resources"][0]["operations"][0]["id"] == "getForecast"


def test_inspect_shows_tables(spec: Path, tmp_path: Path) -> None:
    operations = run("inspect", spec, "--operations", cwd=tmp_path).stdout.splitlines()
    assert operations[1].split() == ["getForecast", "GET", "/cities/{city}/forecast", "forecasts"]
    schemas = run("inspect", spec, "--schemas", cwd=tmp_path).stdout.splitlines()
    assert schemas[1].split() == ["Forecast", "Object", "2", "responses"]


def test_validate_accepts_a_valid_document(spec: Path, tmp_path: Path) -> None:
    done = run("validate", spec, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"{spec}: valid\n")


def test_validate_points_at_what_is_wrong(spec: Path, tmp_path: Path) -> None:
    spec.write_text(DOCUMENT.replace("in: query", "in: querry"))
    done = run("validate", spec, cwd=tmp_path)
    assert done.returncode == 1
    assert "weather.yaml:14:" in done.stderr
    assert "querry" in done.stderr


def test_settings_beside_the_document_are_found(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "sdkwright.yaml").write_text(
        "output: out\npackage: {name: sky, client: Sky}\noperations: {getForecast: {name: ask}}\n"
    )
    done = run("generate", spec, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "def ask(" in (tmp_path / "out/src/sky/resources/forecasts.py").read_text()


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ("outptu: x\n", "sdkwright.yaml:1:"),
        ("package:\n  name: No Name\n", "sdkwright.yaml:2:"),
        ("package:\n  client: None\n", "sdkwright.yaml:2:"),
        ("package:\n  version: nope\n", "sdkwright.yaml:2:"),
        ("pagination:\n  - operations: [a]\n", "sdkwright.yaml:2:"),
        ("package: [\n", "sdkwright.yaml:"),
    ],
)
def test_a_wrong_setting_is_an_error_with_its_place(
    spec: Path, tmp_path: Path, settings: str, place: str
) -> None:
    (tmp_path / "sdkwright.yaml").write_text(settings)
    done = run("generate", spec, "--output", "sdk", cwd=tmp_path)
    assert done.returncode == 1
    assert place in done.stderr
    assert not (tmp_path / "sdk").exists()


def test_a_setting_for_nothing_is_a_warning(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "sdkwright.yaml").write_text("operations: {getForecats: {name: ask}}\n")
    done = run("generate", spec, "--output", "sdk", cwd=tmp_path)
    assert done.returncode == 0
    assert "sdkwright.yaml:1:27: warning[unused-setting]" in done.stderr


def test_without_an_output_the_sdk_goes_to_a_folder_of_its_name(spec: Path, tmp_path: Path) -> None:
    assert run("generate", spec, cwd=tmp_path).stdout.startswith("weather: ")
    assert (tmp_path / "weather/src/weather/client.py").is_file()
    assert run("check", spec, cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there is no such file"),
        ("", "the file is empty"),
        ("openapi: 3.1.0\ninfo: {title: x\n", "spec.yaml:3:1"),
        ("openapi: 3.1.0\nopenapi: 3.1.0\n", "spec.yaml:2:1: error[duplicate-key]"),
        (
            DOCUMENT.replace("schemas/Forecast'", "schemas/Forecats'"),
            "spec.yaml:20:30: error[unresolved-ref]",
        ),
        ("openapi: 3.0.3\ninfo: {title: x, version: '1'}\n", "no `paths`"),
        ("openapi: 4.0.0\ninfo: {title: x, version: '1'}\npaths: {}\n", "4.0.0"),
        ("[]", "not an object"),
    ],
)
def test_bad_input_is_a_clear_error_and_nothing_is_written(
    tmp_path: Path, text: str | None, said: str
) -> None:
    spec = tmp_path / "spec.yaml"
    if text is not None:
        spec.write_text(text)
    done = run("generate", "spec.yaml", "--output", "sdk", cwd=tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "sdk").exists()


def test_an_output_that_cannot_be_written_is_a_clear_error(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run("generate", spec, "--output", "file/sdk", cwd=tmp_path)
    assert done.returncode == 1
    assert "error[unwritable-output]" in done.stderr
    assert (tmp_path / "file").read_text() == ""


def test_a_file_edited_by_hand_is_not_overwritten_unasked(spec: Path, tmp_path: Path) -> None:
    run("generate", spec, "--output", "sdk", cwd=tmp_path)
    edited = tmp_path / "sdk/src/weather/models/forecast.py"
    edited.write_text(edited.read_text() + "# mine\n")
    spec.write_text(DOCUMENT.replace("city: {type: string}", "city: {type: integer}"))
    done = run("generate", spec, "--output", "sdk", cwd=tmp_path)
    assert done.returncode == 1
    assert "forecast.py" in done.stderr
    assert edited.read_text().endswith("# mine\n")
    assert run("generate", spec, "--output", "sdk", "--overwrite", cwd=tmp_path).returncode == 0
    assert "city: int" in edited.read_text()


def test_the_same_document_gives_the_same_bytes_anywhere(spec: Path, tmp_path: Path) -> None:
    """Whatever the hash seed, locale, time zone, folder, and spelling of the document."""
    elsewhere = tmp_path / "a folder" / "with a long name"
    elsewhere.mkdir(parents=True)
    as_json = elsewhere / "other.json"
    as_json.write_text(json.dumps(yaml.safe_load(DOCUMENT)))
    first = {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}
    second = {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kolkata"}
    one = run("generate", spec, "--output", "one", cwd=tmp_path, environment=first)
    other = run("generate", "other.json", "--output", "two", cwd=elsewhere, environment=second)
    assert (one.returncode, other.returncode) == (0, 0), one.stderr + other.stderr
    assert contents(tmp_path / "one") == contents(elsewhere / "two")


def test_help_loads_none_of_the_stages() -> None:
    code = (
        "import sys, sdkwright.cli\n"
        "print(sorted(m for m in sys.modules if m.startswith(('sdkwright.', 'yaml', 'black'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
    )
    assert done.stdout == "['sdkwright.cli']\n"


def test_the_sdk_in_the_repository_is_what_the_generator_writes(tmp_path: Path) -> None:
    done = run("check", "spec/assistants.yaml", cwd=ROOT)
    assert done.returncode == 0, done.stdout[:3000] + done.stderr


def test_the_sdk_in_the_repository_is_the_same_in_another_folder(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    output = tmp_path / "generated" / "openai-assistants"
    done = run(
        "generate", "spec/assistants.yaml", cwd=tmp_path, environment={"PYTHONHASHSEED": "7"}
    )
    assert done.returncode == 0, done.stderr
    ours = {
        path: content
        for path, content in contents(ROOT / "generated" / "openai-assistants").items()
        if "__pycache__" not in path and ".pytest_cache" not in path
    }
    assert contents(output) == ours
