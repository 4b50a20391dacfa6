"""Text that tries to become more than text."""

from __future__ import annotations

import pytest

CALL = "__import__('os').system('touch PWNED')"

PAYLOADS = [
    "plain text",
    "",
    " ",
    '"',
    "'",
    "\\",
    "\\n",
    '"""',
    '\\"""',
    "'''",
    f'"""\n{CALL}\n"""',
    f'\\"""\n{CALL}\n"""',
    f'"; {CALL}; x = "',
    f"'; {CALL}; x = '",
    f'\\"; {CALL} #',
    f"\n{CALL}\n",
    f"\r{CALL}\r",
    f"\r\n{CALL}",
    *(f"a{separator}{CALL}" for separator in "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"),
    f"{{{{ {CALL} }}}}",
    "{% include '/etc/passwd' %}",
    "{x.__class__.__mro__}",
    "%(x)s %s",
    "-*- coding: utf-7 -*-",
    "coding=latin-1",
    "type: ignore",
    "x # type: ignore[assignment]",
    "noqa",
    "see # noqa: E501",
    "fmt: off",
    "!/bin/sh",
    "pyright: basic",
    "mypy: ignore-errors",
    "vim: set modeline:",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- --><b onclick='x'>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1) 'y')",
    "[x]: javascript:alert(1)\n\n[x]",
    "![x](http://evil.example/x.png)",
    "<javascript:alert(1)>",
    "&lt;script&gt; &#60;script&#62; &#x202e;",
    "```\n</code></pre><script>\n```",
    "~~~\nopen",
    "`` ` ``",
    "---\ntitle: x\n---",
    "# one\n## two",
    "title\n=====",
    "| a | b |\n| - | - |\n| c | d |",
    "a | b",
    "1. x\n2. y",
    "- x\n- y",
    "> quoted",
    "    indented",
    "*a* _b_ **c** ~~d~~ snake_case",
    "../../etc/passwd",
    "/absolute",
    "C:\\windows",
    "CON",
    "nul.txt",
    ".hidden",
    "-rf",
    "a\x00b",
    "\x1b[31m\x07",
    "\u202eevil\u202c \u2066x\u2069",
    "zero\u200bwidth\ufeff",
    "\ud800 half",
    "😀 é ß 漢字 العربية",
    "ﬁ ligature",
    "x" * 300,
    "a b " * 100,
]


@pytest.fixture(params=PAYLOADS, ids=lambda payload: ascii(payload)[:40])
def payload(request: pytest.FixtureRequest) -> str:
    """Each of them in turn."""
    text: str = request.param
    return text
