"""Where references lead: inside the document, and to files below its folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote

from ..diagnostics import Diagnostics, Location
from . import pointers
from .circles import circles
from .closest import closest
from .file import File
from .files import Files, RefusedError
from .json_kinds import element, is_array, is_object
from .node import Node
from .surroundings import surroundings
from .survey import Reference, Survey
from .upgrade import is_wrapped

_BY_NAME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[^#]*#[^/]")
"""References that may mean an `$id` or `$anchor`: by a scheme, or by a fragment that is a name."""
_SHOWN = 200
"""Characters of a reference that a message shows."""
_GUESSED = 20
"""References for which similar names are looked for; more would take long."""
_CIRCLES = 20
"""Circles that are told of; to mend one often mends others."""


class References:
    """The objects that the references of a document lead to.

    All that is referred to is visited too, so that when `settle` returns the survey knows the whole
    document, and nothing that does not belong to it.
    """

    def __init__(self, files: Files, root: File, survey: Survey, diagnostics: Diagnostics) -> None:
        self.targets: dict[tuple[str, str], Node] = {}
        """What references lead to, by the file that holds one and its text."""
        self.mapped: dict[tuple[str, str], Node] = {}
        """What discriminators map to, by the file and the name or reference."""
        self._files = files
        self._root = root
        self._survey = survey
        self._diagnostics = diagnostics
        self._refused: dict[tuple[str, str], RefusedError] = {}
        self._links: dict[int, tuple[int, Reference]] = {}

    def settle(self) -> None:
        """Follow all references that the survey found, and those behind them."""
        references = self._survey.references
        waiting: list[Reference] = []
        done = 0
        while done < len(references) or waiting:
            while done < len(references):
                reference = references[done]
                done += 1
                if _BY_NAME.match(reference.text):
                    waiting.append(reference)
                else:
                    self._follow(reference)
            # A schema can give itself a name anywhere, so these come when all was visited.
            named, waiting = waiting, []
            for reference in named:
                self._follow(reference)
        self._report_circles()

    def _follow(self, reference: Reference) -> None:
        file = pointers.start(reference.trail).file
        key = (file, reference.text)
        known = self.mapped if reference.is_mapping else self.targets
        if key not in known and key not in self._refused:
            try:
                known[key] = self._target(self._files.named(file), reference)
            except RefusedError as refused:
                # Without the frames that it came through, which hold on to much.
                self._refused[key] = refused.with_traceback(None)
        if key not in known:
            self._report(reference, self._refused[key])
            return
        target = known[key]
        kind = self._survey.kinds.get(id(target.value))
        if kind is None:
            self._survey.visit(target.value, reference.kind, target.location)
        elif kind is not reference.kind:
            message = f"this is {kind.name}, and {reference.kind.name} is needed"
            self._report(reference, RefusedError("wrong-target", message))
        if not reference.is_mapping:
            self._links[id(reference.owner)] = (id(target.value), reference)

    def _target(self, source: File, reference: Reference) -> Node:
        text = reference.text
        uri, _, fragment = text.partition("#")
        if reference.is_mapping and not fragment:
            # A name comes before a reference that is spelt the same (OpenAPI 3.1.1 §4.8.25.3).
            named = self._in(Node(self._root.value, Location(self._root.name)), _component(text))
            if named is not None:
                return named
        if uri in self._survey.names:
            value, trail = self._survey.names[uri]
            base = Node(value, pointers.location(trail))
        else:
            file = self._files.referred(uri, source) if uri else source
            if file.value is None:
                raise RefusedError("", "its text could not be read, which was said already")
            base = Node(file.value, Location(file.name))
        if fragment and not fragment.startswith("/"):
            named_place = self._survey.names.get(f"{base.location.file}#{unquote(fragment)}")
            if named_place is None:
                raise RefusedError("unresolved-ref", "no schema has this $anchor")
            return Node(named_place[0], pointers.location(named_place[1]))
        keys = pointers.tokens(unquote(fragment))
        # Some write a literal `%` where its escape belongs; nothing else can be meant.
        found = self._in(base, keys) or self._in(base, pointers.tokens(fragment))
        if found is None:
            raise RefusedError(
                "unresolved-ref", "this reference leads nowhere", self._guess(base, keys)
            )
        return found

    def _in(self, base: Node, keys: Sequence[str]) -> Node | None:
        """What `keys`, as they were written, lead to from `base`."""
        value = base.value
        way: list[str] = []
        for key in keys:
            if is_wrapped(value) and key not in value:
                value = value["anyOf"][0]
                way += ("anyOf", "0")
            if is_object(value) and key in value:
                value = value[key]
            elif is_array(value) and element(value, key) is not None:
                value = element(value, key)
            else:
                return None
            way.append(key)
        place = base.location
        return Node(value, Location(place.file, place.pointer + pointers.pointer(way)))

    def _guess(self, base: Node, keys: Sequence[str]) -> str:
        """A hint at what may have been meant."""
        if len(self._refused) >= _GUESSED:
            return ""
        for place, key in enumerate(keys):
            around = self._in(base, keys[:place])
            if around is not None and is_object(around.value) and key not in around:
                near = closest(key, around.value)
                guess = [*keys[:place], *near, *keys[place + 1 :]]
                if near and self._in(base, guess) is not None:
                    return f"did you mean `#{pointers.pointer(guess)}`?"
        if keys and self._in(base, _component(keys[-1])) is not None:
            return f"did you mean `#{pointers.pointer(_component(keys[-1]))}`?"
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
            self._diagnostics.warning("unresolved-mapping", message, place, refused.hint)
            return
        code = "unresolved-ref" if refused.code == "file-not-found" else refused.code
        self._diagnostics.error(code, message, place, refused.hint)

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


def _component(name: str) -> list[str]:
    return ["components", "schemas", name]
