"""The README of the project is true: its settings, its commands, its links."""

from __future__ import annotations

import re
from pathlib import Path

import jsonschema
import yaml
from click.testing import CliRunner
from sdkwright.cli import main
from sdkwright.config import schema

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def rows(head: str) -> dict[str, str]:
    """The first table whose head begins so: the rest of each row, by the names in its first cell."""
    _, _, rest = TEXT.partition(f"| {head} |")
    lines = rest.partition("\n\n")[0].splitlines()[2:]
    cells = [line.strip("| ").split(" | ", 1) for line in lines]
    return {name: cell[-1] if len(cell) > 1 else "" for cell in cells for name in named(cell[0])}


def named(text: str) -> list[str]:
    """What stands in code spans."""
    return re.findall(r"`([^`]+)`", text)


def test_every_setting_is_told() -> None:
    properties = schema()["properties"]
    told = rows("setting")
    assert told.keys() == properties.keys()
    for name, node in properties.items():
        inner = node.get("items", node.get("additionalProperties", node))
        keys = inner.get("properties", {}) if isinstance(inner, dict) else {}
        if name != "pagination":
            assert set(keys) <= set(named(told[name])), name


def test_every_style_of_pages_is_told_with_its_fields() -> None:
    rule = schema()["properties"]["pagination"]["items"]["properties"]
    told = rows("`style`")
    assert list(told) == rule["style"]["enum"]
    _, _, rest = TEXT.partition("The rule of `pagination`")
    for name in rule:
        assert re.search(rf"`{name}(: \w+)?`", rest), name


def test_the_settings_of_the_readme_are_valid() -> None:
    (block,) = re.findall(r"(?ms)^```yaml\n(.*?)^```$", TEXT)
    jsonschema.Draft202012Validator(schema()).validate(yaml.safe_load(block))


def test_the_commands_and_their_options_exist() -> None:
    commands = re.findall(r"`sdkwright (\w+) SPEC([^`]*)`", TEXT)
    assert {name for name, _ in commands} == set(main.list_commands(None))  # type: ignore[arg-type]
    for name, options in commands:
        shown = CliRunner().invoke(main, [name, "--help"])
        assert shown.exit_code == 0
        for option in re.findall(r"--\w+", options):
            assert option in shown.output


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)#]+)", TEXT)
    assert links
    for link in links:
        assert link.startswith("https://") or (ROOT / link).exists(), link
