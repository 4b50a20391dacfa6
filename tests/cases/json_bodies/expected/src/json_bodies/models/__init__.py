"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .note import Note as Note
    from .note import NoteDict as NoteDict
    from .note import NoteInput as NoteInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Note": "note:Note",
            "NoteDict": "note:NoteDict",
            "NoteInput": "note:NoteInput",
        },
    )
