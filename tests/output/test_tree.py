"""From a folder of templates to files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from sdkwright.diagnostics import SdkwrightError
from sdkwright.output.environment import TemplateError
from sdkwright.output.tree import render_tree
from sdkwright.python.encoders import Code

from .conftest import Plan

Templates = Callable[[Mapping[str, str]], Path]


def rendered(folders: list[Path], plan: Plan | None = None) -> dict[str, str]:
    made = render_tree(plan or Plan(), folders)
    return {path: file.content.decode() for path, file in made.items()}


def test_a_path_of_a_template_is_the_path_of_its_file(templates: Templates) -> None:
    folder = templates(
        {
            "README.md.jinja": "# {{ package.title | md }}\n",
            "src/[package]/client.py.jinja": "NAME = {{ package.title | literal }}\n",
            "src/[package]/resources/[resource].py.jinja": "T = {{ resource.title | literal }}\n",
            "docs/[resource]/README.md.jinja": "{{ resource.title | md }} of {{ package.name }}",
        }
    )
    assert rendered([folder]) == {
        "README.md": '# A "shop"\n',
        "docs/orders/README.md": "The orders of shop\n",
        "docs/pets/README.md": "The pets of shop\n",
        "src/shop/client.py": "NAME = 'A \"shop\"'\n",
        "src/shop/resources/orders.py": 'T = "The orders"\n',
        "src/shop/resources/pets.py": 'T = "The pets"\n',
    }


def test_the_files_are_sorted(templates: Templates) -> None:
    folder = templates({"b.txt": "", "[resource].txt.jinja": "x", "A.txt": "", "a/z.txt": ""})
    paths = list(rendered([folder]))
    assert paths == sorted(paths)


def test_a_file_that_is_no_template_is_copied_byte_by_byte(tmp_path: Path) -> None:
    content = b"{{ not a template }}\r\n\x00\xff"
    (tmp_path / "x.bin").write_bytes(content)
    assert render_tree(Plan(), [tmp_path])["x.bin"].content == content


def test_macros_write_no_file(templates: Templates) -> None:
    folder = templates(
        {
            "_macros/m.jinja": "{% macro m() %}x{% endmacro %}",
            "docs/_macros/notes.txt": "x",
            "a.txt.jinja": "{% from '_macros/m.jinja' import m %}{{ m() }}",
        }
    )
    assert rendered([folder]) == {"a.txt": "x\n"}


def test_output_whose_name_starts_with_an_underscore_is_written(templates: Templates) -> None:
    folder = templates({"src/[package]/_runtime/__init__.py": "x = 1\n", ".gitignore": "*.pyc\n"})
    assert list(rendered([folder])) == [".gitignore", "src/shop/_runtime/__init__.py"]


def test_what_tools_leave_behind_is_no_template(templates: Templates) -> None:
    folder = templates({"a.py": "", "__pycache__/a.pyc": "", ".mypy_cache/x/y.json": ""})
    assert list(rendered([folder])) == ["a.py"]


def test_a_template_that_makes_nothing_writes_no_file(templates: Templates) -> None:
    folder = templates({"a.txt.jinja": "{% if false %}x{% endif %}\n\n", "b.txt": ""})
    assert rendered([folder]) == {"b.txt": ""}


def test_a_rendered_file_ends_with_one_newline(templates: Templates) -> None:
    folder = templates({"a.txt.jinja": "\n\nx\n\n\n", "b.txt.jinja": "x"})
    assert rendered([folder]) == {"a.txt": "x\n", "b.txt": "x\n"}


def test_a_template_in_an_earlier_folder_replaces_the_one_that_writes_the_same(
    templates: Templates,
) -> None:
    base = templates({"a.txt.jinja": "base", "b.txt": "base", "c.txt": "base"})
    override = templates({"a.txt": "override", "b.txt.jinja": "override", "d.txt": "more"})
    assert rendered([override, base]) == {
        "a.txt": "override",
        "b.txt": "override\n",
        "c.txt": "base",
        "d.txt": "more",
    }


@pytest.mark.parametrize("path", ["[nosuch].txt.jinja", "[resource]/[schema].txt", "[nosuch]/x"])
def test_an_unknown_or_a_second_word_in_brackets_is_an_error(
    templates: Templates, path: str
) -> None:
    plan = Plan(collections={"resource": [], "schema": []})
    with pytest.raises(TemplateError, match=r"the path names \["):
        rendered([templates({path: "x"})], plan)


def test_a_template_that_fails_is_named(templates: Templates) -> None:
    folder = templates({"docs/[resource].md.jinja": "\n{{ resource.title }}"})
    with pytest.raises(TemplateError) as caught:
        rendered([folder])
    [diagnostic] = caught.value.diagnostics
    assert diagnostic.location is not None
    assert diagnostic.location.file.endswith("docs/[resource].md.jinja")
    assert diagnostic.position is not None
    assert diagnostic.position.line == 2


def with_files(*names: str) -> Plan:
    return Plan(collections={"resource": [SimpleNamespace(file=Code(name)) for name in names]})


@pytest.mark.parametrize(
    "names",
    [
        ("..",),
        (".",),
        ("../x",),
        ("/x",),
        ("a/../../x",),
        ("a\\b",),
        ("aux",),
        ("a:b",),
        ("x" * 120,),
        ("a\u202eb",),
        ("A", "a"),
        ("é", "e\u0301"),
        ("ß", "SS"),
        ("index",),
    ],
)
def test_paths_that_leave_clash_or_do_not_do_everywhere_are_refused(
    templates: Templates, names: tuple[str, ...]
) -> None:
    folder = templates({"docs/[resource]": "x", "docs/index": "x"})
    with pytest.raises(SdkwrightError) as caught:
        rendered([folder], with_files(*names))
    assert [d.code for d in caught.value.diagnostics] == ["output-path"]


def test_a_file_cannot_be_a_folder_too(templates: Templates) -> None:
    folder = templates({"docs/[resource]": "x", "docs/a/b.txt": "x"})
    with pytest.raises(SdkwrightError, match="clashes"):
        rendered([folder], with_files("a"))


def test_no_template_writes_where_the_manifest_is(templates: Templates) -> None:
    for path in (".sdkwright/manifest.json", ".SDKwright/x"):
        with pytest.raises(SdkwrightError, match="manifest"):
            rendered([templates({path: "x"})])
