"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .home import Home as Home
    from .home import HomeDict as HomeDict
    from .home import HomeInput as HomeInput
    from .maybe_person import MaybePerson as MaybePerson
    from .maybe_person import MaybePersonInput as MaybePersonInput
    from .mood import Mood as Mood
    from .person import Person as Person
    from .person import PersonDict as PersonDict
    from .person import PersonInput as PersonInput
    from .person import PersonJob as PersonJob
    from .person import PersonJobDict as PersonJobDict
    from .person import PersonJobInput as PersonJobInput
    from .person import PersonSize as PersonSize
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Home": "home:Home",
            "HomeDict": "home:HomeDict",
            "HomeInput": "home:HomeInput",
            "MaybePerson": "maybe_person:MaybePerson",
            "MaybePersonInput": "maybe_person:MaybePersonInput",
            "Mood": "mood:Mood",
            "Person": "person:Person",
            "PersonDict": "person:PersonDict",
            "PersonInput": "person:PersonInput",
            "PersonJob": "person:PersonJob",
            "PersonJobDict": "person:PersonJobDict",
            "PersonJobInput": "person:PersonJobInput",
            "PersonSize": "person:PersonSize",
        },
    )
