"""From plan and templates to the files that are to be written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from sdkwright.diagnostics import SdkwrightError
from sdkwright.output import emit, finishing
from sdkwright.output.environment import TemplateError
from sdkwright.output.tree import Rendered, Template
from sdkwright.python.encoders import Code

from .conftest import Plan

Templates = Callable[[Mapping[str, str]], Path]

MODULE = """\
{{ package.title | docstring }}
from typing import Final
SIZE : Final = { 'n':{{ package.size }}, }
class Shop :
    {{ package.title | docstring(4) }}
    size = SIZE
"""
FORMATTED = b'''\
"""A "shop" """

from typing import Final

SIZE: Final = {
    "n": 3,
}


class Shop:
    """A "shop" """

    size = SIZE
'''


def test_rendered_python_is_formatted(templates: Templates) -> None:
    assert emit(Plan(), [templates({"src/a.py.jinja": MODULE})]) == {"src/a.py": FORMATTED}


def test_copied_python_is_left_alone(templates: Templates) -> None:
    source = "import os ;print( os.sep )\n"
    assert emit(Plan(), [templates({"_runtime/a.py": source})]) == {
        "_runtime/a.py": source.encode()
    }


def test_python_in_rendered_markdown_is_formatted(templates: Templates) -> None:
    page = "# A\n\n\n\n```python\nf( 1 )\n\n\n\n\ng()\n```\n\n```json\n{\n\n\n}\n```\nend\n"
    assert emit(Plan(), [templates({"README.md.jinja": page})])["README.md"].decode() == (
        "# A\n\n```python\nf(1)\n\n\ng()\n```\n\n```json\n{\n\n\n}\n```\nend\n"
    )


def test_python_of_a_description_that_is_none_is_left_alone(templates: Templates) -> None:
    page = "```python\n>>> f( 1 )\n```\n"
    assert emit(Plan(), [templates({"README.md.jinja": page})])["README.md"].decode() == page


def test_code_on_a_page_fits_its_width(templates: Templates) -> None:
    call = f"client.call({', '.join(f'argument_{n}={n}' for n in range(8))})"
    page = emit(Plan(), [templates({"README.md.jinja": f"```python\n{call}\n```\n"})])["README.md"]
    assert max(map(len, page.decode().split("\n"))) <= 88


@pytest.mark.parametrize(
    ("source", "line"),
    [("x = 1\n\ny = = 2\n", 3), ("def f(a, a):\n    pass\n", 1), ("x = '\\d'\n", 1)],
)
def test_a_template_that_makes_no_python_is_named_with_the_line(
    templates: Templates, source: str, line: int
) -> None:
    with pytest.raises(TemplateError, match=f"no valid Python of src/a.py, line {line}") as caught:
        emit(Plan(), [templates({"src/a.py.jinja": source})])
    [diagnostic] = caught.value.diagnostics
    assert diagnostic.location is not None
    assert diagnostic.location.file.endswith("src/a.py.jinja")


def test_python_that_runs_what_no_template_writes_is_refused(templates: Templates) -> None:
    folder = templates({"src/a.py.jinja": "import os\n\nos.system('true')\n"})
    with pytest.raises(SdkwrightError) as caught:
        emit(Plan(), [folder])
    assert {d.code for d in caught.value.diagnostics} == {"unsafe-output"}
    assert "src/a.py, line 1: import of 'os'" in caught.value.diagnostics[0].message


def test_text_that_reaches_a_file_as_code_is_found_out(templates: Templates) -> None:
    folder = templates({"a.py.jinja": '"""{{ package.title }}"""\n'})
    title = Code('"""\n__import__("os").system("true")\n"""')
    with pytest.raises(SdkwrightError, match="use of __import__"):
        emit(Plan(package=SimpleNamespace(title=title)), [folder])


def test_a_module_defines_what_the_plan_says(templates: Templates) -> None:
    folder = templates({"a.py.jinja": "A = 1\nB = 2\n"})
    assert emit(Plan(expected={"a.py": frozenset({"A", "B"})}), [folder])
    with pytest.raises(SdkwrightError, match="does not define C"):
        emit(Plan(expected={"a.py": frozenset({"A", "B", "C"})}), [folder])
    with pytest.raises(SdkwrightError, match="defines B"):
        emit(Plan(expected={"a.py": frozenset({"A"})}), [folder])


def test_a_module_of_tests_may_import_pytest(templates: Templates) -> None:
    source = {"tests/test_a.py.jinja": "import pytest\n", "src/a.py.jinja": "import uuid\n"}
    assert len(emit(Plan(), [templates(source)])) == 2
    with pytest.raises(SdkwrightError, match="import of 'pytest'"):
        emit(Plan(), [templates({"src/a.py.jinja": "import pytest\n"})])


def many_modules() -> dict[str, Rendered]:
    template = Template("a.py.jinja", Path("a.py.jinja"))
    return {
        f"m{number}.py": Rendered(f"x = [ {number}, 'a' ]\n".encode() * number, template)
        for number in range(1, 25)
    }


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_the_number_of_processes_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for processes in (1, 2, 3):
        monkeypatch.setattr(finishing, "_processes", lambda size, n=processes: n)
        made.append(finishing.finish(many_modules(), "shop", {}))
    assert made[0] == made[1] == made[2]
    assert list(made[0]) == list(many_modules())


SCRIPT = """
import sys
from pathlib import Path
from sdkwright.output import emit
from tests.output.conftest import Plan
for path, content in emit(Plan(), [Path(sys.argv[1])]).items():
    sys.stdout.buffer.write(path.encode() + b"\\n" + content)
"""


def test_the_same_input_gives_the_same_bytes_anywhere(templates: Templates, tmp_path: Path) -> None:
    folder = templates(
        {
            "src/[package]/[resource].py.jinja": MODULE,
            "README.md.jinja": "{{ package.title | md }}\n\n{{ 'é 漢字' }}\n",
            "pyproject.toml.jinja": "name = {{ package.title | toml }}\n",
            "b/x.txt": "x",
            "a/x.txt": "x",
        }
    )
    root = Path(__file__).parents[2]
    made = set()
    for seed, zone, locale, place in (
        ("0", "UTC", "C", root),
        ("1234", "Asia/Kolkata", "tr_TR.UTF-8", tmp_path),
    ):
        ran = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(folder)],
            cwd=place,
            env={
                "PYTHONPATH": f"{root / 'generator'}:{root}",
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "LC_ALL": locale,
            },
            capture_output=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr.decode()
        made.add(ran.stdout)
    assert len(made) == 1
