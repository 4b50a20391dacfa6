"""What is said of names that are not what they would be."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Diagnostics, Location
from ..model import Name

IN_DOCUMENT = "write `x-sdkwright-name` in the document"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something of the document that gets a name."""

    what: str
    """What messages call it: "field 'petType'"."""
    location: Location | None = None
    setting: str = ""
    """What chooses another name in the settings, for hints."""
    has_extension: bool = True
    """Whether the document can choose one too."""


class Naming:
    """Tells of names, each thing once."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._said: set[tuple[Location | None, str]] = set()

    def numbered(self, thing: Thing, name: str, wanted: str, other: str) -> None:
        """Note that a name was taken already."""
        message = f"{thing.what} is called `{name}`: {other} has the name `{wanted}`"
        self._note("name-collision", message, thing, name)

    def unusable(self, thing: Thing, name: str) -> None:
        """Note that nothing of a name could be kept."""
        message = f"{thing.what} is called `{name}`: nothing in its own name can stand in Python"
        self._note("unusable-name", message, thing, name)

    def refused(self, name: Name, what: str, why: str) -> None:
        """Tell that a name was chosen that is not free."""
        message = f"{what} cannot be called `{name.text}`: {why}"
        if self._is_new(name.location, message):
            hint = "choose another name, or give that one another name too"
            self._diagnostics.error("name-taken", message, name.location, hint)

    def _note(self, code: str, message: str, thing: Thing, name: str) -> None:
        # A field and the argument for it are one thing to a reader, as long as they are called alike.
        if self._is_new(thing.location, name):
            ways = (thing.setting, IN_DOCUMENT if thing.has_extension else "")
            hint = ", or ".join(way for way in ways if way) or "change its name in the document"
            self._diagnostics.note(code, message, thing.location, hint)

    def _is_new(self, location: Location | None, said: str) -> bool:
        known = (location, said) in self._said
        self._said.add((location, said))
        return not known
