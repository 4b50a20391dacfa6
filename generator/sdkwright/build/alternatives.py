"""The alternatives that `oneOf` and `anyOf` leave to a value, several lists of them put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

from ..document import Document, Node
from .facets import Facets, facets

MOST_COMBINED = 32
"""Combinations that several lists are made into."""
MOST_NESTED = 256
"""Alternatives that lists within lists are taken apart into."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One option of a list."""

    nodes: tuple[Node, ...]
    """The option; where it is a list itself, one of its options before it."""

    @property
    def leaf(self) -> Node:
        """The option that has no further ones."""
        return self.nodes[0]


Choice = tuple[Pick, ...]
"""An option of each list: what a value is all at once."""


@dataclass(slots=True)
class Alternatives:
    """What a value is one of."""

    choices: list[Choice] = field(default_factory=list[Choice])
    allows_null: bool = False
    uncombined: list[Node] = field(default_factory=list[Node])
    """Lists that were passed over, as they would make too many choices."""
    impossible: list[tuple[Node, str]] = field(default_factory=list[tuple[Node, str]])
    """What keeps an option from being in any choice: a keyword, and what it disagrees with."""


def alternatives(
    document: Document, lists: list[Node], nodes: list[Node], base: Facets
) -> Alternatives:
    """What the lists of a schema leave to choose from: a value is of an option of each at once.

    Options that no value can be of together make no choice (JSON Schema Core §10.2.1).

    Args:
        document: Where references lead.
        lists: The values of `oneOf` and `anyOf`.
        nodes: The schemas that have them.
        base: What these say beside them.
    """
    found = Alternatives()
    picked: list[list[Pick]] = []
    combined = 1
    for options in lists:
        expansion = _Expansion(document)
        picks = expansion.picks(options, frozenset(nodes))
        found.allows_null |= expansion.allows_null
        if picked and combined * len(picks) > MOST_COMBINED:
            found.uncombined.append(options)
        elif picks:
            combined *= len(picks)
            picked.append(picks)
    if picked:
        _combine(document, nodes, base, picked, found)
    return found


class _Expansion:
    """Takes a list of options apart, and the lists among them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = MOST_NESTED
        self.allows_null = False

    def picks(self, options: Node, within: frozenset[Node]) -> list[Pick]:
        """The options of a list, null aside; `within` holds the schemas that it is part of."""
        return [pick for option in options.elements() for pick in self._of(option, within)]

    def _of(self, option: Node, within: frozenset[Node]) -> list[Pick]:
        self._left -= 1
        target = self._document.resolve(option)
        found = facets(self._document, [option])
        if found.types == {"null"} or found.values == [None]:
            self.allows_null = True
            return []
        if target in within or self._left < 0:
            return [Pick((option,))]
        lists = [inner for inner in found.unions if not narrows(self._document, inner, found)]
        # An option with several lists itself is rare enough to be taken for its first.
        picks = self.picks(lists[0], within | {target}) if lists else []
        return [Pick((*pick.nodes, option)) for pick in picks] or [Pick((option,))]


def narrows(document: Document, options: Node, base: Facets) -> bool:
    """Whether the options of a list leave the type of a value as it is: all of them, or none."""
    return all(_only_narrows(document, option, base) for option in options.elements())


def _only_narrows(document: Document, option: Node, base: Facets) -> bool:
    if option.value is False:
        return False
    found = facets(document, [option])
    says_more = (
        found.values is not None
        or found.properties
        or found.patterns
        or found.extra
        or found.items
        or found.prefix is not None
        or found.unions
        or found.format not in ("", base.format)
    )
    return not says_more and (found.types is None or found.types == base.types)


def _combine(
    document: Document, nodes: list[Node], base: Facets, picked: list[list[Pick]], to: Alternatives
) -> None:
    choices: list[Choice] = [()]
    for picks in picked:
        choices = [(*choice, pick) for choice in choices for pick in picks]
    reasons: dict[Pick, tuple[Node, str]] = {}
    for choice in choices:
        reason = _contradiction(document, choice, nodes, base)
        if reason is None:
            to.choices.append(choice)
        else:
            reasons.update(dict.fromkeys(choice, reason))
    held = set(chain.from_iterable(to.choices))
    told = (reasons[pick] for picks in picked for pick in picks if pick not in held)
    to.impossible.extend(dict.fromkeys(told))


def nodes_of(choice: Choice) -> list[Node]:
    """The options of a choice, the most specific first: each after those that it has itself."""
    return [node for pick in reversed(choice) for node in pick.nodes]


def _contradiction(
    document: Document, choice: Choice, nodes: list[Node], base: Facets
) -> tuple[Node, str] | None:
    """What no value can satisfy of schemas that are put together."""
    found = facets(document, [*nodes_of(choice), *nodes])
    for conflict in found.conflicts:
        if conflict not in base.conflicts:
            return conflict
    # Of several lists, the constants of a field tell which options go together.
    for name in found.required if len(choice) > 1 else ():
        conflicts = facets(document, found.properties.get(name, [])).conflicts
        if conflicts:
            return conflicts[0]
    return None
