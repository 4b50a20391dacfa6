"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .person import Person as Person
    from .person import PersonDict as PersonDict
    from .person import PersonInput as PersonInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Person": "person:Person",
            "PersonDict": "person:PersonDict",
            "PersonInput": "person:PersonInput",
        },
    )
