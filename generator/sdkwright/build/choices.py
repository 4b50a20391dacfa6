"""What `oneOf` and `anyOf` make of a schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ..document import Document, Node
from ..model import Reference, Type, Union
from .alternatives import alternatives, narrows, nodes_of
from .combined import implied_kinds, nullable, union
from .facets import Facets, facets
from .places import id_of, option_name, words_of
from .remarks import Remarks, remark_impossible, remark_narrowing, remark_uncombined
from .unions import discriminator


class Reader(Protocol):
    """What reads schemas."""

    def type_of(self, node: Node, words: tuple[str, ...], home: str | None = None) -> Type:
        """The type that the schema at `node` gives a value."""
        ...

    def chosen(self, nodes: list[Node], words: tuple[str, ...], home: str | None) -> Type:
        """The type of a value of all the schemas at once, their `oneOf` and `anyOf` left aside."""
        ...


@dataclass(frozen=True, slots=True)
class Subject:
    """A value that schemas speak of."""

    nodes: list[Node]
    """The schemas."""
    found: Facets
    """What they say."""
    words: tuple[str, ...]
    """What its name is made of."""
    home: str | None
    """The schema that it stands in."""


def union_of(document: Document, subject: Subject, reader: Reader, remarks: Remarks) -> Type | None:
    """The union that the lists of a schema make; None where they only narrow a value."""
    found = subject.found
    lists = [each for each in found.unions if not narrows(document, each, found)]
    for each in found.unions:
        if each not in lists:
            remarks.once(each, remark_narrowing)
    if not lists:
        return None
    if len(lists) == 1 and not found.properties:
        made = _one_of(document, lists[0], subject, reader)
    else:
        made = _one_of_each(document, lists, subject, reader, remarks)
    return nullable(made) if found.types is not None and "null" in found.types else made


def _one_of(document: Document, options: Node, subject: Subject, reader: Reader) -> Type:
    """The union of the options of a list that stands alone."""
    found, home = subject.found, subject.home
    members: list[Type] = []
    for node in options.elements():
        words = (*subject.words, node.text("title") or option_name(node))
        if found.types is not None and not _says_kind(facets(document, [node])):
            members.append(reader.chosen([node, *subject.nodes], words, home))
        else:
            members.append(reader.type_of(node, words, home))
    made = union(members)
    if isinstance(made, Union) and found.discriminator is not None:

        def known_id(node: Node) -> str:
            return id_of(node.location, document)

        listed = list(options.elements())
        return Union(made.members, discriminator(document, found.discriminator, listed, known_id))
    return made


def _one_of_each(
    document: Document, lists: list[Node], subject: Subject, reader: Reader, remarks: Remarks
) -> Type:
    """The union of what lists make together, and with the fields that stand beside them."""
    found, home = subject.found, subject.home
    left = alternatives(document, lists, subject.nodes, found)
    for each in left.uncombined:
        remarks.once(each, remark_uncombined)
    for node, other in left.impossible:
        remarks.once(node, remark_impossible, other)
    ids: dict[Node, str] = {}
    members: list[Type] = []
    for choice in left.choices:
        nodes = nodes_of(choice)
        words = (*subject.words, *(_name(document, pick.leaf) for pick in choice))
        targets = {document.resolve(node) for node in nodes}
        if len(targets) == 1 and not found.properties:
            made = reader.type_of(nodes[0], words, home)
        else:
            made = reader.chosen([*nodes, *subject.nodes], words, home)
        members.append(made)
        if len(targets) == 1 and isinstance(made, Reference):
            ids[targets.pop()] = made.schema
    united = union(members)
    # A discriminator tells the options of one list apart, not what several lists make.
    is_told = len(ids) == len(left.choices)
    if isinstance(united, Union) and found.discriminator is not None and is_told:
        told = discriminator(document, found.discriminator, list(ids), lambda n: ids.get(n, ""))
        united = Union(united.members, told)
    return nullable(united) if left.allows_null else united


def _name(document: Document, option: Node) -> str:
    title = option.text("title")
    if title:
        return title
    target = document.resolve(option)
    return words_of(target.location.pointer)[-1] if target != option else option_name(option)


def _says_kind(found: Facets) -> bool:
    """Whether a schema says by itself of which type a value is."""
    said = found.types is not None or found.values is not None or found.unions
    return bool(said or implied_kinds(found))
