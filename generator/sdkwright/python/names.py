"""Names of Python things, made from names of the document."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Iterable

from ..model import Name
from .naming import Naming, Thing

LONGEST = 80
"""Bytes of a name; what is longer is cut, and told apart by a hash."""

TYPE_NAMES = frozenset(
    {"bool", "bytes", "datetime", "decimal", "dict", "float", "int", "list", "str", "tuple", "uuid"}
)
"""Names that annotations use, so that no field of a class may hide them."""

NOTHING = Thing("")
"""What nobody is told of."""

_SIGNED = re.compile(r"^([+-])(?=\d)")
_WORD = re.compile(
    r"[A-Z]{2,}(?:s|v\d+)(?![a-z])"  # URLs, UUIDv4
    r"|[A-Z]+(?![a-z])\d*"  # HTTP, HTML5
    r"|[A-Z]?[^\W\dA-Z_]+\d*"  # Step, step, v1
    r"|\d+|[^\W_]+"
)


def words(text: str) -> list[str]:
    """The words of a name, however it is written: `runStepID`, `run-step id`, `RunStepID`."""
    text = unicodedata.normalize("NFKC", text)
    text = _SIGNED.sub(lambda m: "plus " if m[1] == "+" else "minus ", text)
    return _WORD.findall(re.sub(r"['’]", "", text))


def snake(*parts: str) -> str:
    """The name in snake case: `list_run_steps`; empty where nothing in it can stand in a name."""
    return _safe("_".join(w.lower() for part in parts for w in words(part)), "n")


def pascal(*parts: str) -> str:
    """The name in Pascal case: `ListRunSteps`; words in capitals stay so."""
    found = [w for part in parts for w in words(part)]
    return _safe("".join(w[:1].upper() + w[1:] for w in found), "N")


def module_name(wanted: str, definition: str) -> str:
    """The name of a module; another than that of what it defines, where case does not part them.

    A package that loads the one from the other when it is first used has both as attributes.
    """
    return f"{wanted}_module" if wanted == definition else wanted


def _safe(name: str, prefix: str) -> str:
    name = unicodedata.normalize("NFKC", name)
    name = "".join(c for c in name if ("_" + c).isidentifier())
    if name and not name.isidentifier():
        name = prefix + name
    if len(name.encode()) > LONGEST:
        digest = hashlib.sha256(name.encode()).hexdigest()[:8]
        kept = name.encode()[: LONGEST - 9].decode(errors="ignore")
        name = f"{kept}_{digest}"
    return name


class Names:
    """The names of one scope; no two differ only in case."""

    def __init__(self, reserved: Iterable[str] = (), naming: Naming | None = None) -> None:
        """Begin.

        Args:
            reserved: Names that nothing can have.
            naming: Told of names that are not what they would be; None where nobody asks.
        """
        self._reserved = {name.casefold() for name in reserved}
        self._naming = naming
        self._taken: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._chosen: dict[str, tuple[Name, str]] = {}

    def hold(self, name: str, what: str) -> None:
        """Keep a name for something that has it already."""
        self._taken[name.casefold()] = what

    def choose(self, name: Name, thing: Thing = NOTHING) -> str:
        """The name that was chosen; it is an error if that is not free, and another is taken.

        All chosen names of a scope are asked for before any other.
        """
        key = name.text.casefold()
        why = ""
        if keyword.iskeyword(name.text) or key in self._reserved:
            why = "Python or the SDK itself needs that name"
        elif key in self._taken:
            why = f"{self._taken[key]} has that name"
        if not why:
            self._taken[key] = thing.what
            self._chosen[key] = (name, thing.what)
            return name.text
        if self._naming is not None:
            self._naming.refused(name, thing.what, why)
        return self.take(name.text)

    def take(self, wanted: str, fallback: str = "unnamed", thing: Thing = NOTHING) -> str:
        """A name that is free, as close to `wanted` as can be; it is taken from now on.

        A keyword or a reserved name gets an underscore (PEP 8), a repeated one a number.
        """
        stem = wanted or fallback
        if keyword.iskeyword(stem) or stem.casefold() in self._reserved:
            stem += "_"
        # Numbers only ever go up, so those that were tried before need not be tried again.
        name, number = stem, self._numbers.get(stem, 2)
        while name.casefold() in self._taken or name.casefold() in self._reserved:
            name = f"{stem}{number}" if stem[0].isupper() else f"{stem.rstrip('_')}_{number}"
            number += 1
        self._numbers[stem] = number
        if self._naming is not None and thing.what:
            self._tell(self._naming, thing, wanted, stem, name)
        self._taken[name.casefold()] = thing.what
        return name

    def _tell(self, naming: Naming, thing: Thing, wanted: str, stem: str, name: str) -> None:
        key = stem.casefold()
        if key in self._chosen:
            chosen, what = self._chosen[key]
            naming.refused(chosen, what, f"{thing.what} has that name")
        elif name != stem:
            naming.numbered(thing, name, stem, self._taken.get(key) or "something else")
        elif not wanted:
            naming.unusable(thing, name)
