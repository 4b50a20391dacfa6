"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .archive_note_request import ArchiveNoteRequest as ArchiveNoteRequest
    from .archive_note_request import ArchiveNoteRequestDict as ArchiveNoteRequestDict
    from .archive_note_request import ArchiveNoteRequestInput as ArchiveNoteRequestInput
    from .note import Note as Note
    from .note import NoteDict as NoteDict
    from .note import NoteInput as NoteInput
    from .patch_note_request import PatchNoteRequest as PatchNoteRequest
    from .patch_note_request import PatchNoteRequestDict as PatchNoteRequestDict
    from .patch_note_request import PatchNoteRequestInput as PatchNoteRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ArchiveNoteRequest": "archive_note_request:ArchiveNoteRequest",
            "ArchiveNoteRequestDict": "archive_note_request:ArchiveNoteRequestDict",
            "ArchiveNoteRequestInput": "archive_note_request:ArchiveNoteRequestInput",
            "Note": "note:Note",
            "NoteDict": "note:NoteDict",
            "NoteInput": "note:NoteInput",
            "PatchNoteRequest": "patch_note_request:PatchNoteRequest",
            "PatchNoteRequestDict": "patch_note_request:PatchNoteRequestDict",
            "PatchNoteRequestInput": "patch_note_request:PatchNoteRequestInput",
        },
    )
