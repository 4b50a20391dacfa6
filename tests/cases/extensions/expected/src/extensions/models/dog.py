"""A dog."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model

DogDogKind: TypeAlias = Literal["pet", "work"]
"""What kind of dog it is.

- `pet`: Lives with people.
- `work`: Has a job.
"""

DogLevel: TypeAlias = Literal[1, 2, 3]
"""What the values mean:

- `1` (LOW): Barks now and then.
- `2` (HIGH): Barks all day.
- `3` (NONE)
"""


class DogHome(Model):
    """Where it sleeps."""

    name: str | None = None
    """What that is called."""


class DogHomeDict(TypedDict):
    """The fields of DogHome as a dict."""

    name: NotRequired[str]
    """What that is called."""


DogHomeInput: TypeAlias = DogHome | DogHomeDict
"""DogHome, or a dict with its fields."""


class Dog(Model):
    """A dog."""

    kind: Annotated[DogDogKind, Alias("dogKind")]
    """What kind of dog it is."""

    level: DogLevel | None = None

    sleeps_in: Annotated[DogHome | None, Alias("home")] = None
    """Where it sleeps."""


class DogDict(TypedDict):
    """The fields of Dog as a dict."""

    dogKind: DogDogKind
    """What kind of dog it is."""

    level: NotRequired[DogLevel]

    home: NotRequired[DogHomeInput]
    """Where it sleeps."""


DogInput: TypeAlias = Dog | DogDict
"""Dog, or a dict with its fields."""
