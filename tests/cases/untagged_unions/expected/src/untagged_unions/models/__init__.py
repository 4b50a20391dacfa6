"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .loose import Loose as Loose
    from .moment import Moment as Moment
    from .range import Range as Range
    from .range import RangeDict as RangeDict
    from .range import RangeInput as RangeInput
    from .search_request import SearchRequest as SearchRequest
    from .search_request import SearchRequestDict as SearchRequestDict
    from .search_request import SearchRequestFilterOption4 as SearchRequestFilterOption4
    from .search_request import SearchRequestInput as SearchRequestInput
    from .words import Words as Words
    from .words import WordsDict as WordsDict
    from .words import WordsInput as WordsInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Loose": "loose:Loose",
            "Moment": "moment:Moment",
            "Range": "range:Range",
            "RangeDict": "range:RangeDict",
            "RangeInput": "range:RangeInput",
            "SearchRequest": "search_request:SearchRequest",
            "SearchRequestDict": "search_request:SearchRequestDict",
            "SearchRequestFilterOption4": "search_request:SearchRequestFilterOption4",
            "SearchRequestInput": "search_request:SearchRequestInput",
            "Words": "words:Words",
            "WordsDict": "words:WordsDict",
            "WordsInput": "words:WordsInput",
        },
    )
