"""Somebody who may tell us little."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .home import Home, HomeInput
from .mood import Mood

PersonSize: TypeAlias = Literal["small", "large"]
"""An enum with null in it."""


class PersonJob(Model):
    """An inline object that may be null."""

    title: str
    """What the person does."""


class PersonJobDict(TypedDict):
    """The fields of PersonJob as a dict."""

    title: str
    """What the person does."""


PersonJobInput: TypeAlias = PersonJob | PersonJobDict
"""PersonJob, or a dict with its fields."""


class Person(Model):
    """Somebody who may tell us little."""

    name: str | None
    """A type array, required."""

    nick: str | None
    """An anyOf with null, required."""

    mood: Mood | None
    """An enum that may be null."""

    home: Home | None
    """A component that may be null itself."""

    age: int | None = None
    """A type array, optional."""

    partner: Person | None = None
    """A oneOf with null, optional."""

    tags: list[str | None] | None = None
    """Null inside and outside."""

    pets: dict[str, int | None] | None = None
    """Null as a value of a map."""

    size: PersonSize | None = None
    """An enum with null in it."""

    job: PersonJob | None = None
    """An inline object that may be null."""

    previous: MaybePerson | None = None
    """A person, or nobody."""


class PersonDict(TypedDict):
    """The fields of Person as a dict."""

    name: str | None
    """A type array, required."""

    nick: str | None
    """An anyOf with null, required."""

    mood: Mood | None
    """An enum that may be null."""

    home: HomeInput | None
    """A component that may be null itself."""

    age: NotRequired[int | None]
    """A type array, optional."""

    partner: NotRequired[PersonInput | None]
    """A oneOf with null, optional."""

    tags: NotRequired[Sequence[str | None] | None]
    """Null inside and outside."""

    pets: NotRequired[Mapping[str, int | None] | None]
    """Null as a value of a map."""

    size: NotRequired[PersonSize | None]
    """An enum with null in it."""

    job: NotRequired[PersonJobInput | None]
    """An inline object that may be null."""

    previous: NotRequired[MaybePersonInput]
    """A person, or nobody."""


PersonInput: TypeAlias = Person | PersonDict
"""Person, or a dict with its fields."""

# These modules import this one as well.
from .maybe_person import MaybePerson, MaybePersonInput  # noqa: E402
