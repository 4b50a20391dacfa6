"""The Link header: where a response points to (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

# Each of these takes what it can and never goes back, so that any text is read in linear time.
_START = re.compile(r"[ \t,]*+<([^>]*+)>")
_PARAMETER = re.compile(
    r'[ \t]*+;[ \t]*+([^ \t=;,"]*+)[ \t]*+'
    r'(?:=[ \t]*+(?:"((?:[^"\\]|\\.)*+)(?:"|\\?$)|([^;,]*+)))?',
    re.DOTALL,
)
_NEXT = re.compile(r"[ \t]*+(?:,|$)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_EXTENDED = re.compile(r"(?i:utf-8|iso-8859-1)'[^']*'")


@dataclass(frozen=True, slots=True)
class Link:
    """A link from what was asked for to something else."""

    target: str
    """The URL that it leads to, made absolute."""

    relations: tuple[str, ...]
    """What the target is to the context, in small letters: `next`, `last`, ..."""

    context: str
    """The URL that it leads away from: that of the request, as a rule."""

    attributes: tuple[tuple[str, str], ...] = ()
    """What else is said of the target, such as `type`; names in small letters."""


def read_links(values: Iterable[str], url: str) -> list[Link]:
    """The links of all Link headers of a response; a header is read up to its first mistake.

    Args:
        values: The values of the headers.
        url: The URL of the request, from which relative ones lead on.
    """
    return [link for value in values for link in _links(value, url)]


def link_target(values: Iterable[str], relation: str, url: str) -> str | None:
    """The URL that the first link of that relation leads to from here; None if there is none.

    It may be on another host: look at it before credentials are sent there.

    Args:
        values: The values of the Link headers.
        relation: The relation type: `next`.
        url: The URL of the request.
    """
    wanted = relation.lower()
    links = read_links(values, url)
    return next((k.target for k in links if wanted in k.relations and k.context == url), None)


def _links(value: str, url: str) -> Iterator[Link]:
    at = 0
    while found := _START.match(value, at):
        reference = found[1]
        attributes: list[tuple[str, str]] = []
        at = found.end()
        while found := _PARAMETER.match(value, at):
            attributes.append(_attribute(found))
            at = found.end()
        link = _link(reference, attributes, url)
        if link is not None:
            yield link
        end = _NEXT.match(value, at)
        if end is None:
            return
        at = end.end()


def _link(reference: str, attributes: list[tuple[str, str]], url: str) -> Link | None:
    first = dict(reversed(attributes))
    relations = dict.fromkeys(first.get("rel", "").lower().split())
    try:
        target = urljoin(url, reference.strip())
        context = urljoin(url, first["anchor"]) if "anchor" in first else url
    except ValueError:
        return None
    others = tuple((name, text) for name, text in attributes if name not in ("rel", "anchor"))
    return Link(target, tuple(relations), context, others)


def _attribute(found: re.Match[str]) -> tuple[str, str]:
    name, quoted, token = found.groups()
    text = _ESCAPED.sub(r"\1", quoted) if quoted is not None else (token or "").strip(" \t")
    name = name.lower()
    if name.endswith("*") and (charset := _EXTENDED.match(text)):  # RFC 8187
        encoding = charset[0].partition("'")[0]
        text = unquote(text[charset.end() :], encoding=encoding, errors="replace")
    return name, text
