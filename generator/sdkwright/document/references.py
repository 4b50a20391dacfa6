"""Where references lead: inside the document, and to files below its folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote

from ..diagnostics import Diagnostics, Location
from ..model import Json
from . import grammar, pointers
from .bases import Base, address, beside, joined, lookup
from .circles import circles
from .closest import GUESSED, closest
from .file import File
from .files import Files, RefusedError, is_remote
from .json_kinds import is_object
from .node import Node
from .surroundings import surroundings
from .survey import Named, Reference, Survey
from .swagger import grammar as swagger_grammar
from .upgrade import is_dynamic
from .version import Dialect

_BY_NAME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[^#]*#[^/]")
"""References that may mean an `$id` or `$anchor`: by a scheme, or by a fragment that is a name."""
_NAME = re.compile(r"\w+")
_SHOWN = 200
"""Characters of a reference that a message shows."""
_CIRCLES = 20
"""Circles that are told of; to mend one often mends others."""


def followed(
    files: Files, root: File, dialect: Dialect, diagnostics: Diagnostics, *, mends: bool
) -> tuple[Survey, References]:
    """A survey of a whole document, and where its references lead.

    Args:
        files: Where other files are read.
        root: The document that was named.
        dialect: How it is written.
        diagnostics: Told of everything that is wrong.
        mends: Whether schemas are upgraded, and empty values filled.
    """
    survey = Survey(diagnostics, dialect, mends=mends)
    is_swagger = dialect is Dialect.SWAGGER
    components = ("definitions",) if is_swagger else ("components", "schemas")
    references = References(files, root, survey, diagnostics, components)
    kind = swagger_grammar.ROOT if is_swagger else grammar.ROOT
    survey.visit(root.value, kind, Location(root.name), references.base(root))
    references.settle()
    return survey, references


class References:
    """The objects that the references of a document lead to.

    All that is referred to is visited too, so that when `settle` returns the survey knows the whole
    document, and nothing that does not belong to it.
    """

    def __init__(
        self,
        files: Files,
        root: File,
        survey: Survey,
        diagnostics: Diagnostics,
        components: Sequence[str],
    ) -> None:
        """Begin.

        Args:
            files: Where other files are read.
            root: The document that was named.
            survey: Has visited the root, and visits what is referred to.
            diagnostics: Told of references that lead nowhere, and of notes on those that do.
            components: The keys that lead to the schemas with names.
        """
        self.targets: dict[int, tuple[dict[str, Json], Node]] = {}
        """The objects with a `$ref`, and what it leads to, by the `id` of the object."""
        self.mapped: dict[tuple[str, str], Node] = {}
        """What discriminators map to, by the file and the name or reference."""
        self._files = files
        self._root = root
        self._survey = survey
        self._diagnostics = diagnostics
        self._components = components
        self._bases: dict[str, Base] = {}
        self._found: dict[tuple[int, str, bool], tuple[Node, Base]] = {}
        self._refused: dict[tuple[int, str, bool], RefusedError] = {}
        self._links: dict[int, tuple[int, Reference]] = {}

    def base(self, file: File) -> Base:
        """What the references of a file are relative to, where no `$id` says otherwise."""
        if file.name not in self._bases:
            uri = file.address
            if self._survey.dialect.has_bases:
                said = address(file.value, "$self") or address(file.value, "$id")
                uri = joined(uri, said) if said else uri
            base = Base(file.value, Location(file.name), uri)
            self._bases[file.name] = base
            if uri:
                self._survey.resources.setdefault(uri, Named(file.value, base.trail, base))
        return self._bases[file.name]

    def settle(self) -> None:
        """Follow all references that the survey found, and those behind them."""
        references = self._survey.references
        waiting: list[Reference] = []
        done = 0
        while done < len(references) or waiting:
            while done < len(references):
                reference = references[done]
                done += 1
                if reference.base.uri or _BY_NAME.match(reference.text):
                    waiting.append(reference)
                else:
                    self._follow(reference)
            # A schema can give itself a name anywhere, so these come when all was visited.
            named, waiting = waiting, []
            for reference in named:
                self._follow(reference)
        self._report_circles()
        self._report_remarkable()

    def _follow(self, reference: Reference) -> None:
        key = (id(reference.base.value), reference.text, reference.is_mapping)
        if key not in self._found and key not in self._refused:
            try:
                self._found[key] = self._target(reference)
            except RefusedError as refused:
                # Without the frames that it came through, which hold on to much.
                self._refused[key] = refused.with_traceback(None)
        if key not in self._found:
            self._report(reference, self._refused[key])
            return
        target, base = self._found[key]
        kind = self._survey.kinds.get(id(target.value))
        if kind is None:
            self._survey.visit(target.value, reference.kind, target.location, base)
        elif kind is not reference.kind:
            message = f"this is {kind.name}, and {reference.kind.name} is needed"
            hint = f"refer to {reference.kind.name}, or write it here"
            self._report(reference, RefusedError("wrong-target", message, hint))
        if reference.is_mapping:
            self.mapped[_file(reference), reference.text] = target
        else:
            self.targets[id(reference.owner)] = (reference.owner, target)
            self._links[id(reference.owner)] = (id(target.value), reference)

    def _target(self, reference: Reference) -> tuple[Node, Base]:
        """What a reference leads to, and what the references in that are relative to."""
        text = reference.text
        uri, _, fragment = text.partition("#")
        if reference.is_mapping or self._is_short(reference):
            # A name comes before a reference that is spelt the same (OpenAPI 3.1.1 §4.8.25.3).
            root = self.base(self._root)
            named = self._in(root, [*self._components, text])
            if named is not None:
                return named
        here = self.base(self._files.named(_file(reference)))
        # In a schema with an `$id`, `#` is that schema; many mean the file, where it has no such part.
        starts = [self._start(uri, reference)] if uri else [reference.base, here]
        if fragment and not fragment.startswith("/"):
            return self._anchored(starts, unquote(fragment), reference)
        keys = pointers.tokens(unquote(fragment))
        for start in starts:
            # Some write a literal `%` where its escape belongs; nothing else can be meant.
            found = self._in(start, keys) or self._in(start, pointers.tokens(fragment))
            if found is not None:
                return found
        hint = self._guess(starts[-1], keys) or "correct it, or add what it refers to"
        raise RefusedError("unresolved-ref", "this reference leads nowhere", hint)

    def _is_short(self, reference: Reference) -> bool:
        """Whether a reference is the name of a definition, as first documents of 2.0 had it."""
        is_swagger = self._survey.dialect is Dialect.SWAGGER
        is_schema = reference.kind is grammar.SCHEMA
        return is_swagger and is_schema and _NAME.fullmatch(reference.text) is not None

    def _start(self, uri: str, reference: Reference) -> Base:
        """The file or schema that the part of a reference before its fragment names."""
        full = joined(reference.base.uri, uri)
        for name in (full, uri):
            if name in self._survey.resources:
                named = self._survey.resources[name]
                return Base(named.value, named.trail, named.base.uri)
        path, source = uri, self._files.named(_file(reference))
        if is_remote(uri):
            for name, base in self._bases.items():
                if near := beside(full, base.uri):
                    path, source = near, self._files.named(name)
        file = self._files.referred(path, source)
        if file.value is None:
            raise RefusedError("", "its text could not be read, which was said already")
        return self.base(file)

    def _anchored(
        self, starts: Sequence[Base], name: str, reference: Reference
    ) -> tuple[Node, Base]:
        """The schema with an `$anchor` (JSON Schema 2020-12 Core §8.2.2)."""
        for start in starts:
            if _holds_schemas(start.value) and id(start.value) not in self._survey.kinds:
                # A file of schemas, of which nothing was referred to by its place.
                self._survey.visit(
                    start.value, grammar.SCHEMA, pointers.location(start.trail), start
                )
            place = (id(start.value), name)
            named = self._survey.anchors.get(place)
            if named is None:
                continue
            if place in self._survey.ambiguous and not is_dynamic(reference.text):
                hint = "give each schema an $anchor of its own"
                raise RefusedError("ambiguous-ref", "several schemas have this $anchor", hint)
            return Node(named.value, pointers.location(named.trail)), named.base
        hint = "add the $anchor, or refer to the schema by its place"
        raise RefusedError("unresolved-ref", "no schema has this $anchor", hint)

    def _in(self, base: Base, keys: Sequence[str]) -> tuple[Node, Base] | None:
        return lookup(base, keys, nests=self._survey.dialect.has_bases)

    def _guess(self, base: Base, keys: Sequence[str]) -> str:
        """A hint at what may have been meant."""
        if len(self._refused) >= GUESSED:
            return ""
        for place, key in enumerate(keys):
            found = self._in(base, keys[:place])
            around = found[0].value if found is not None else None
            if is_object(around) and key not in around:
                near = closest(key, around)
                guess = [*keys[:place], *near, *keys[place + 1 :]]
                if near and self._in(base, guess) is not None:
                    return f"did you mean `#{pointers.pointer(guess)}`?"
        if keys:
            component = [*self._components, keys[-1]]
            if self._in(base, component) is not None:
                return f"did you mean `#{pointers.pointer(component)}`?"
        return ""

    def _report(self, reference: Reference, refused: RefusedError) -> None:
        if not refused.code:
            return
        place = pointers.location(reference.trail)
        used = surroundings(pointers.tokens(place.pointer))
        message = f"{refused.message}: `{reference.text[:_SHOWN]}`" + (
            f", used in {used}" if used else ""
        )
        if reference.is_mapping:
            message += "; this tag is left out"
            self._diagnostics.warning("unresolved-mapping", message, place, refused.hint)
            return
        code = "unresolved-ref" if refused.code == "file-not-found" else refused.code
        self._diagnostics.error(code, message, place, refused.hint)

    def _report_remarkable(self) -> None:
        """Tell of references that were taken for something else than they are by the letter."""
        for reference in self._survey.references:
            text, place = reference.text[:_SHOWN], pointers.location(reference.trail)
            anchor = reference.text.partition("#")[2]
            if is_dynamic(reference.text) and self._survey.dynamic_anchors[anchor] > 1:
                message = (
                    f"`{text}` means another schema wherever one extends this; it is taken for "
                    "the schema that it names here"
                )
                hint = "refer to the schema with $ref where its type matters"
                self._diagnostics.note("dynamic-ref", message, place, hint)
            elif self._is_short(reference) and id(reference.owner) in self.targets:
                found = self.targets[id(reference.owner)][1].location
                whole = pointers.pointer([*self._components, reference.text])
                if found == Location(self._root.name, whole):
                    message = f"`{text}` is taken for `#{whole}`"
                    self._diagnostics.note("short-ref", message, place, "write the whole reference")

    def _report_circles(self) -> None:
        for circle in islice(circles(self._links, self._following), _CIRCLES):
            chain = [self._links[node][1] for node in circle if node in self._links]
            names = [reference.text[:_SHOWN] for reference in chain]
            if len(names) > 10:
                names[5:-5] = ["…"]
            shown = " -> ".join([names[-1], *names])
            place = pointers.location(chain[0].trail)
            message = f"circular references, with nothing between them: {shown}"
            hint = "give one of them a type and properties of its own"
            self._diagnostics.error("circular-ref", message, place, hint)

    def _following(self, node: int) -> list[int]:
        found = [id(part) for part in self._survey.parts.get(node, ())]
        if node in self._links:
            found.append(self._links[node][0])
        return found


def _holds_schemas(value: Json) -> bool:
    return is_object(value) and not value.keys().isdisjoint(("$schema", "$defs", "definitions"))


def _file(reference: Reference) -> str:
    return pointers.start(reference.trail).file
