"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .patterned import Patterned as Patterned
    from .players import Players as Players
    from .players import PlayersValue as PlayersValue
    from .scores import Scores as Scores
    from .scores import ScoresDict as ScoresDict
    from .scores import ScoresInput as ScoresInput
    from .team import Team as Team
    from .team import TeamClosed as TeamClosed
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Patterned": "patterned:Patterned",
            "Players": "players:Players",
            "PlayersValue": "players:PlayersValue",
            "Scores": "scores:Scores",
            "ScoresDict": "scores:ScoresDict",
            "ScoresInput": "scores:ScoresInput",
            "Team": "team:Team",
            "TeamClosed": "team:TeamClosed",
        },
    )
