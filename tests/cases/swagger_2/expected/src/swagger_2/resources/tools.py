"""What the workshop lends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import deprecated

from .. import models
from .._runtime.encodings import Encoding
from .._runtime.files import FileInput
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.parameters import Style
from .._runtime.resources import AsyncResource, Resource

LIST_TOOLS: Operation[list[models.AnyTool]] = Operation(
    "listTools",
    "GET",
    "/tools",
    styles={
        ("query", "colors"): Style("form"),
        ("query", "sizes"): Style("spaceDelimited"),
        ("query", "makers"): Style("pipeDelimited"),
        ("query", "words"): Style("form"),
    },
    returns=lambda: list[models.AnyTool],
    errors=lambda: {"default": models.Problem},
)
ADD_TOOL: Operation[models.AnyTool] = Operation(
    "addTool",
    "POST",
    "/tools",
    body="application/json",
    body_required=True,
    returns=lambda: models.AnyTool,
    errors=lambda: {409: models.Problem},
    security=(("partner",), ("robot",)),
)
GET_TOOL: Operation[models.AnyTool] = Operation(
    "getTool",
    "GET",
    "/tools/{id}",
    returns=lambda: models.AnyTool,
    errors=lambda: {404: models.Problem},
    security=(("member",), ("staff",)),
)
DELETE_TOOL: Operation[None] = Operation(
    "deleteTool",
    "DELETE",
    "/tools/{id}",
)
SET_LABEL: Operation[str] = Operation(
    "setLabel",
    "PUT",
    "/tools/{id}/label",
    body="text/plain",
    body_required=True,
    accept="text/plain",
    returns=lambda: str,
)
ADD_PICTURE: Operation[None] = Operation(
    "addPicture",
    "POST",
    "/tools/{id}/picture",
    body="multipart/form-data",
    encodings={"picture": Encoding(is_file=True)},
    body_required=True,
)
GET_PICTURE: Operation[bytes] = Operation(
    "getPicture",
    "GET",
    "/tools/{id}/picture",
    accept="image/png",
    returns=lambda: bytes,
)


class Tools(Resource):
    """What the workshop lends."""

    def list_tools(
        self,
        *,
        accept_language: str | Omit = OMIT,
        colors: Sequence[Literal["red", "green"]] | Omit = OMIT,
        sizes: Sequence[int] | Omit = OMIT,
        makers: Sequence[str] | Omit = OMIT,
        shelf: Sequence[str] | Omit = OMIT,
        words: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        kind: Literal["hand", "power"] | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.AnyTool]:
        """List tools.

        `GET /tools`

        Args:
            accept_language: The language of names. Default: "en".
            colors: Joined by commas.
            sizes: Joined by spaces.
            makers: Joined by bars.
            shelf: As often as there are values.
            words: To be joined by tabs, which OpenAPI 3 cannot say.
            limit: At most so many. 1 to 100. Default: 20.
            kind: Default: "hand".
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_TOOLS,
            query={
                "colors": colors,
                "sizes": sizes,
                "makers": makers,
                "shelf": shelf,
                "words": words,
                "limit": limit,
                "kind": kind,
            },
            headers={"Accept-Language": accept_language},
            options=request_options,
        )

    def add_tool(
        self,
        *,
        body: models.AnyToolInput,
        accept_language: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AnyTool:
        """Add a tool.

        `POST /tools`

        Args:
            body: The tool to add.
            accept_language: The language of names. Default: "en".
            request_options: Settings for this call alone.

        Raises:
            ConflictError: What is wrong.
        """
        return self._call(
            ADD_TOOL,
            headers={"Accept-Language": accept_language},
            body=body,
            options=request_options,
        )

    def get_tool(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AnyTool:
        """Get a tool.

        `GET /tools/{id}`

        Args:
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: What is wrong.
        """
        return self._call(
            GET_TOOL,
            path={"id": id},
            options=request_options,
        )

    @deprecated("deleteTool is deprecated by the API.")
    def delete_tool(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a tool.

        `DELETE /tools/{id}`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            DELETE_TOOL,
            path={"id": id},
            options=request_options,
        )

    def set_label(
        self,
        id: int,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Set the text on a tool.

        `PUT /tools/{id}/label`

        Args:
            body: The text.
            request_options: Settings for this call alone.
        """
        return self._call(
            SET_LABEL,
            path={"id": id},
            body=body,
            options=request_options,
        )

    def add_picture(
        self,
        id: int,
        *,
        picture: FileInput,
        caption: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a picture.

        `POST /tools/{id}/picture`

        Args:
            picture: The picture.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PICTURE,
            path={"id": id},
            body={"picture": picture, "caption": caption},
            options=request_options,
        )

    def get_picture(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Get a picture.

        `GET /tools/{id}/picture`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_PICTURE,
            path={"id": id},
            options=request_options,
        )


class AsyncTools(AsyncResource):
    """What the workshop lends."""

    async def list_tools(
        self,
        *,
        accept_language: str | Omit = OMIT,
        colors: Sequence[Literal["red", "green"]] | Omit = OMIT,
        sizes: Sequence[int] | Omit = OMIT,
        makers: Sequence[str] | Omit = OMIT,
        shelf: Sequence[str] | Omit = OMIT,
        words: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        kind: Literal["hand", "power"] | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.AnyTool]:
        """List tools.

        `GET /tools`

        Args:
            accept_language: The language of names. Default: "en".
            colors: Joined by commas.
            sizes: Joined by spaces.
            makers: Joined by bars.
            shelf: As often as there are values.
            words: To be joined by tabs, which OpenAPI 3 cannot say.
            limit: At most so many. 1 to 100. Default: 20.
            kind: Default: "hand".
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_TOOLS,
            query={
                "colors": colors,
                "sizes": sizes,
                "makers": makers,
                "shelf": shelf,
                "words": words,
                "limit": limit,
                "kind": kind,
            },
            headers={"Accept-Language": accept_language},
            options=request_options,
        )

    async def add_tool(
        self,
        *,
        body: models.AnyToolInput,
        accept_language: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AnyTool:
        """Add a tool.

        `POST /tools`

        Args:
            body: The tool to add.
            accept_language: The language of names. Default: "en".
            request_options: Settings for this call alone.

        Raises:
            ConflictError: What is wrong.
        """
        return await self._call(
            ADD_TOOL,
            headers={"Accept-Language": accept_language},
            body=body,
            options=request_options,
        )

    async def get_tool(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AnyTool:
        """Get a tool.

        `GET /tools/{id}`

        Args:
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: What is wrong.
        """
        return await self._call(
            GET_TOOL,
            path={"id": id},
            options=request_options,
        )

    @deprecated("deleteTool is deprecated by the API.")
    async def delete_tool(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a tool.

        `DELETE /tools/{id}`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            DELETE_TOOL,
            path={"id": id},
            options=request_options,
        )

    async def set_label(
        self,
        id: int,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Set the text on a tool.

        `PUT /tools/{id}/label`

        Args:
            body: The text.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SET_LABEL,
            path={"id": id},
            body=body,
            options=request_options,
        )

    async def add_picture(
        self,
        id: int,
        *,
        picture: FileInput,
        caption: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a picture.

        `POST /tools/{id}/picture`

        Args:
            picture: The picture.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PICTURE,
            path={"id": id},
            body={"picture": picture, "caption": caption},
            options=request_options,
        )

    async def get_picture(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Get a picture.

        `GET /tools/{id}/picture`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_PICTURE,
            path={"id": id},
            options=request_options,
        )
