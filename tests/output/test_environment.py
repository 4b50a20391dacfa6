"""What a template can print, and what it cannot."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from sdkwright.output.environment import TemplateError, environment, render
from sdkwright.python.encoders import Code

Templates = Callable[[Mapping[str, str]], Path]

EVIL = '"""\n__import__("os")'
VALUES = {
    "bare": EVIL,
    "code": Code("name"),
    "codes": [Code("a"), Code("b")],
    "mixed": [Code("a"), EVIL],
    "number": 3,
    "nothing": None,
    "thing": SimpleNamespace(doc=EVIL, name=Code("x"), size=2),
    "things": [
        SimpleNamespace(kind="b", name=Code("x")),
        SimpleNamespace(kind="a", name=Code("y")),
    ],
}
MACROS = """\
{% macro plain(text) %}{{ text }}{% endmacro %}
{% macro wrapped() %}<{{ caller() }}>{% endmacro %}
{% macro default(text="none") %}{{ text }}{% endmacro %}
"""


def made(templates: Templates, text: str, **others: str) -> str:
    """What a template makes of the values."""
    folder = templates({"page.jinja": text, **others})
    return render(environment([folder]), "page.jinja", VALUES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ code }}", "name"),
        ("{{ number }}{{ number + 1 }}{{ codes | length }}", "342"),
        ("{{ bare | literal }}", '\'"""\\n__import__("os")\''),
        ("{{ 'constant' }}", "constant"),
        ("{{ 'yes' if number else 'no' }}", "yes"),
        ("{{ 'a' + code + 'b' }}", "anameb"),
        ("{{ '#' * number }}", "###"),
        ("{{ codes | join(', ') }}", "a, b"),
        ("{{ ['x', code] | join }}", "xname"),
        ("{{ things | map(attribute='name') | join('|') }}", "x|y"),
        ("{{ things | sort(attribute='kind') | map(attribute='name') | join }}", "yx"),
        ("{{ [bare, bare] | map('literal') | map('md_code') | list | length }}", "2"),
        ("{{ 'a\nb\n\nc' | indent(2) }}", "a\n  b\n\n  c"),
        ("{{ 'a\nb' | indent(2, first=true) }}", "  a\n  b"),
        ("{% set x = 'con' + 'stant' %}{{ x }}", "constant"),
        ("{% set x %}a{{ code }}{% endset %}{{ x }}{{ x }}", "anameaname"),
        ("{% for c in codes %}{{ c }}{% if not loop.last %}, {% endif %}{% endfor %}", "a, b"),
        ("{% for c in ['a', 'b'] recursive %}{{ c }}{% endfor %}", "ab"),
        ("{% set ns = namespace(x='a') %}{% set ns.x = 'b' %}{{ ns.x }}", "b"),
        ("{% filter indent(2) %}a\nb{% endfilter %}", "a\n  b"),
        ("{% block x %}a{% endblock %}{{ self.x() }}", "aa"),
        ("{{ code | default('x') }}{{ thing.none | default('x') }}", "namex"),
        ("{{ {'k': 'v'}['k'] }}", "v"),
        ("{% from 'm.jinja' import plain %}{{ plain(code) }}", "name"),
        ("{% from 'm.jinja' import plain %}{{ plain('x') + plain(code) }}", "xname"),
        ("{% from 'm.jinja' import wrapped %}{% call wrapped() %}a{% endcall %}", "<a>"),
        ("{% import 'm.jinja' as m %}{{ m.default() }}", "none"),
        ("{% include 'code.jinja' %}", "name"),
    ],
)
def test_what_is_made_of_code_is_printed(templates: Templates, text: str, expected: str) -> None:
    folder = templates({"page.jinja": text, "m.jinja": MACROS, "code.jinja": "{{ code }}"})
    assert render(environment([folder]), "page.jinja", VALUES) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{{ bare }}",
        "{{ thing.doc }}",
        "{{ nothing }}",
        "{{ true }}",
        "{{ 1.5 }}",
        "{{ codes }}",
        "{{ thing }}",
        "{{ code.upper }}",
        "{{ 'a' + bare }}",
        "{{ bare + 'a' }}",
        "{{ code + bare }}",
        "{{ 'a' ~ bare }}",
        "{{ code ~ code }}",
        "{{ '%s' % bare }}",
        "{{ '{}'.format(bare) }}",
        "{{ '%s' | default(bare) + bare }}",
        "{{ bare * 2 }}",
        "{{ code[0] }}",
        "{{ code.upper() }}",
        "{{ bare.strip() }}",
        "{{ ''.join([bare]) }}",
        "{{ mixed | join(', ') }}",
        "{{ codes | join(bare) }}",
        "{{ mixed | first }}{{ mixed | last }}",
        "{{ bare | indent }}",
        "{{ bare | default('x') }}",
        "{{ thing.none | default(bare) }}",
        "{{ bare if number else 'x' }}",
        "{% set x = bare %}{{ x }}",
        "{% set x %}{{ bare }}{% endset %}{{ x }}",
        "{% set ns = namespace(x=bare) %}{{ ns.x }}",
        "{% for c in bare %}{{ c }}{% endfor %}",
        "{% for c in mixed %}{{ c }}{% endfor %}",
        "{% filter indent %}{{ bare }}{% endfilter %}",
        "{% block x %}{{ bare }}{% endblock %}",
        "{% from 'm.jinja' import plain %}{{ plain(bare) }}",
        "{% from 'm.jinja' import plain %}{{ plain('x') + bare }}",
        "{% from 'm.jinja' import default %}{{ default(bare) }}",
        "{% from 'm.jinja' import wrapped %}{% call wrapped() %}{{ bare }}{% endcall %}",
        "{% autoescape true %}{{ bare }}{% endautoescape %}",
        "{% autoescape true %}{{ code ~ bare }}{% endautoescape %}",
        "{{ dict(x=bare).x }}",
        "{{ missing }}",
        "{{ thing.missing }}",
        "{{ missing | literal }}",
    ],
)
def test_anything_else_stops_the_run(templates: Templates, text: str) -> None:
    with pytest.raises(TemplateError) as caught:
        made(templates, text, **{"m.jinja": MACROS})
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "name", ["safe", "e", "escape", "forceescape", "tojson", "urlize", "format"]
)
def test_there_is_no_filter_that_declares_text_safe(templates: Templates, name: str) -> None:
    with pytest.raises(TemplateError, match=f"No filter named '{name}'"):
        made(templates, f"{{{{ bare | {name} }}}}")


@pytest.mark.parametrize("statement", ["include", "extends", "import"])
def test_no_value_chooses_a_template(templates: Templates, statement: str) -> None:
    end = " as x" if statement == "import" else ""
    with pytest.raises(TemplateError, match="constant"):
        made(templates, f"{{% {statement} code{end} %}}")


def place(templates: Templates, files: Mapping[str, str]) -> tuple[str, int | None]:
    """The template and the line that an error names."""
    folder = templates(files)
    with pytest.raises(TemplateError) as caught:
        render(environment([folder]), "page.jinja", VALUES)
    [diagnostic] = caught.value.diagnostics
    assert diagnostic.code == "template-error"
    assert diagnostic.location is not None
    name = Path(diagnostic.location.file).name
    return name, diagnostic.position.line if diagnostic.position else None


def test_an_error_names_the_template_and_the_line(templates: Templates) -> None:
    assert place(templates, {"page.jinja": "one\ntwo\n{{ bare }}\n"}) == ("page.jinja", 3)


def test_an_error_in_an_encoder_names_the_line_that_called_it(templates: Templates) -> None:
    assert place(templates, {"page.jinja": "\n{{ bare | identifier }}"}) == ("page.jinja", 2)


def test_an_error_in_a_macro_names_the_line_in_the_macro(templates: Templates) -> None:
    files = {
        "page.jinja": "{% from 'm.jinja' import show %}\n{{ show(bare) }}",
        "m.jinja": "\n\n{% macro show(x) %}\n{{ x }}{% endmacro %}",
    }
    assert place(templates, files) == ("m.jinja", 4)


def test_an_error_in_a_parent_names_the_line_in_the_parent(templates: Templates) -> None:
    files = {
        "page.jinja": "{% extends 'base.jinja' %}{% block a %}{{ super() }}{% endblock %}",
        "base.jinja": "\n{% block a %}\n{{ bare }}{% endblock %}",
    }
    assert place(templates, files) == ("base.jinja", 3)


def test_a_template_that_cannot_be_read_is_named_with_the_line(templates: Templates) -> None:
    assert place(templates, {"page.jinja": "\n{% if %}"}) == ("page.jinja", 2)
    assert place(templates, {"page.jinja": "\n{{ x | nosuch }}"}) == ("page.jinja", 2)
    assert place(templates, {"page.jinja": "\n{% include 'none.jinja' %}"}) == ("page.jinja", 2)


def test_the_message_shows_the_string_without_its_control_characters(templates: Templates) -> None:
    folder = templates({"page.jinja": "{{ x }}"})
    with pytest.raises(TemplateError) as caught:
        render(environment([folder]), "page.jinja", {"x": "\x1b[31m\n" + "é" * 500})
    assert re.fullmatch(r"[ -~]{1,120}", str(caught.value))


def test_text_that_looks_like_a_template_is_text(templates: Templates) -> None:
    folder = templates({"page.jinja": "{{ x | literal }}"})
    text = "{{ bare }}{% include 'page.jinja' %}"
    assert render(environment([folder]), "page.jinja", {"x": text}) == f'"{text}"'


def test_a_template_in_an_earlier_folder_hides_others(templates: Templates) -> None:
    base = templates({"page.jinja": "{% include 'part.jinja' %}", "part.jinja": "base"})
    override = templates({"part.jinja": "override"})
    assert render(environment([override, base]), "page.jinja", {}) == "override"


def test_a_block_can_be_overridden_and_keep_what_it_held(templates: Templates) -> None:
    folder = templates(
        {
            "base.jinja": "{% block a %}old{% endblock %}",
            "page.jinja": "{% extends 'base.jinja' %}{% block a %}<{{ super() }}>{% endblock %}",
        }
    )
    assert render(environment([folder]), "page.jinja", {}) == "<old>"
