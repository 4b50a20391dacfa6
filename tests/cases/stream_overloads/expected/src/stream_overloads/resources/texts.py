"""Operations on Texts."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Literal, overload

from typing_extensions import deprecated

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .._runtime.stream_styles import EventStream
from .._runtime.streams import AsyncStream, Stream

WRITE: Operation[models.Text] = Operation(
    "write",
    "POST",
    "/texts",
    body="application/json",
    body_required=True,
    returns=lambda: models.Text,
)
WRITE_STREAM: Operation[models.Piece] = Operation(
    "write",
    "POST",
    "/texts",
    body="application/json",
    body_required=True,
    accept="text/event-stream",
    returns=lambda: models.Piece,
    streams=EventStream(end="[DONE]"),
)
WRITE_AGAIN: Operation[models.Text] = Operation(
    "writeAgain",
    "POST",
    "/texts/{id}/retry",
    body="application/json",
    returns=lambda: models.Text,
)
WRITE_AGAIN_STREAM: Operation[models.Piece] = Operation(
    "writeAgain",
    "POST",
    "/texts/{id}/retry",
    body="application/json",
    accept="text/event-stream",
    returns=lambda: models.Piece,
    streams=EventStream(end="[DONE]"),
)
GUESS_WORDS: Operation[models.Piece] = Operation(
    "guessWords",
    "POST",
    "/words",
    body="application/json",
    body_required=True,
    accept="text/event-stream",
    returns=lambda: models.Piece,
    streams=EventStream(end="[DONE]"),
)


class Texts(Resource):
    """Operations on Texts."""

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Piece]: ...

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text: ...

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text | Stream[models.Piece]: ...

    def write(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text | Stream[models.Piece]:
        """Write a text.

        `POST /texts`

        Args:
            prompt: What to write about.
            stream: Whether to send the text piece by piece. Default: False.
            request_options: Settings for this call alone.
        """
        if stream is True:
            return self._stream(
                WRITE_STREAM,
                body={"prompt": prompt, "stream": stream},
                options=request_options,
            )
        return self._call(
            WRITE,
            body={"prompt": prompt, "stream": stream},
            options=request_options,
        )

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Piece]: ...

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: Literal[False] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text: ...

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text | Stream[models.Piece]: ...

    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Text | Stream[models.Piece]:
        """Write a text again.

        `POST /texts/{id}/retry`

        Args:
            id: Of the text.
            partial: Whether to send it piece by piece.
            request_options: Settings for this call alone.
        """
        if partial is True:
            return self._stream(
                WRITE_AGAIN_STREAM,
                path={"id": id},
                body={"partial": partial},
                options=request_options,
            )
        return self._call(
            WRITE_AGAIN,
            path={"id": id},
            body={"partial": partial},
            options=request_options,
        )

    rewrite = write_again  # pyright: ignore[reportDeprecated]

    def guess_words(
        self,
        *,
        text: str,
        stream: Literal[True] = True,
        request_options: RequestOptions | None = None,
    ) -> Stream[models.Piece]:
        """Guess words.

        `POST /words`

        Args:
            text: What comes before.
            stream: The only way to answer.
            request_options: Settings for this call alone.
        """
        return self._stream(
            GUESS_WORDS,
            body={"stream": stream, "text": text},
            options=request_options,
        )


class AsyncTexts(AsyncResource):
    """Operations on Texts."""

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Piece]: ...

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text]: ...

    @overload
    def write(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text] | AsyncStream[models.Piece]: ...

    def write(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text] | AsyncStream[models.Piece]:
        """Write a text.

        `POST /texts`

        Args:
            prompt: What to write about.
            stream: Whether to send the text piece by piece. Default: False.
            request_options: Settings for this call alone.
        """
        if stream is True:
            return self._stream(
                WRITE_STREAM,
                body={"prompt": prompt, "stream": stream},
                options=request_options,
            )
        return self._call(
            WRITE,
            body={"prompt": prompt, "stream": stream},
            options=request_options,
        )

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Piece]: ...

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: Literal[False] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text]: ...

    @overload
    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text] | AsyncStream[models.Piece]: ...

    @deprecated("writeAgain is deprecated by the API.")
    def write_again(
        self,
        id: str,
        *,
        partial: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Coroutine[Any, Any, models.Text] | AsyncStream[models.Piece]:
        """Write a text again.

        `POST /texts/{id}/retry`

        Args:
            id: Of the text.
            partial: Whether to send it piece by piece.
            request_options: Settings for this call alone.
        """
        if partial is True:
            return self._stream(
                WRITE_AGAIN_STREAM,
                path={"id": id},
                body={"partial": partial},
                options=request_options,
            )
        return self._call(
            WRITE_AGAIN,
            path={"id": id},
            body={"partial": partial},
            options=request_options,
        )

    rewrite = write_again  # pyright: ignore[reportDeprecated]

    def guess_words(
        self,
        *,
        text: str,
        stream: Literal[True] = True,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[models.Piece]:
        """Guess words.

        `POST /words`

        Args:
            text: What comes before.
            stream: The only way to answer.
            request_options: Settings for this call alone.
        """
        return self._stream(
            GUESS_WORDS,
            body={"stream": stream, "text": text},
            options=request_options,
        )
