"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .mood import Mood as Mood
    from .note import Note as Note
    from .note import NoteMood as NoteMood
    from .note import NoteTone as NoteTone
    from .report import Report as Report
    from .scores import Scores as Scores
    from .scores import ScoresDict as ScoresDict
    from .scores import ScoresInput as ScoresInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Mood": "mood:Mood",
            "Note": "note:Note",
            "NoteMood": "note:NoteMood",
            "NoteTone": "note:NoteTone",
            "Report": "report:Report",
            "Scores": "scores:Scores",
            "ScoresDict": "scores:ScoresDict",
            "ScoresInput": "scores:ScoresInput",
        },
    )
