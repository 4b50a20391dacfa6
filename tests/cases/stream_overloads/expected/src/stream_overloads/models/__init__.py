"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .guess_words_request import GuessWordsRequest as GuessWordsRequest
    from .guess_words_request import GuessWordsRequestDict as GuessWordsRequestDict
    from .guess_words_request import GuessWordsRequestInput as GuessWordsRequestInput
    from .piece import Piece as Piece
    from .text import Text as Text
    from .write_again_request import WriteAgainRequest as WriteAgainRequest
    from .write_again_request import WriteAgainRequestDict as WriteAgainRequestDict
    from .write_again_request import WriteAgainRequestInput as WriteAgainRequestInput
    from .write_request import WriteRequest as WriteRequest
    from .write_request import WriteRequestDict as WriteRequestDict
    from .write_request import WriteRequestInput as WriteRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GuessWordsRequest": "guess_words_request:GuessWordsRequest",
            "GuessWordsRequestDict": "guess_words_request:GuessWordsRequestDict",
            "GuessWordsRequestInput": "guess_words_request:GuessWordsRequestInput",
            "Piece": "piece:Piece",
            "Text": "text:Text",
            "WriteAgainRequest": "write_again_request:WriteAgainRequest",
            "WriteAgainRequestDict": "write_again_request:WriteAgainRequestDict",
            "WriteAgainRequestInput": "write_again_request:WriteAgainRequestInput",
            "WriteRequest": "write_request:WriteRequest",
            "WriteRequestDict": "write_request:WriteRequestDict",
            "WriteRequestInput": "write_request:WriteRequestInput",
        },
    )
