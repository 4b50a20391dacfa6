"""Ends in a quote "."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_TEXT: Operation[models.Text] = Operation(
    "getText",
    "GET",
    "/texts/{id}",
    returns=lambda: models.Text,
)


class Texts(Resource):
    """Ends in a quote "."""

    def get_text(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Text:
        """\"\"\"Quoted\"\"\" | piped `code` # comment.

        `GET /texts/{id}`

        A heading next:

        # Heading

        - a list with `code` and "quotes"
        - and **bold** [link](javascript:alert(1)) ![image](https://x.example.com/i.png)

        | a | b |
        |---|---|
        | 1 | 2 |

        ```python
        print(\"\"\"hello\"\"\")  # noqa
        ```

        \"\"\" import os # type: ignore \\

        Args:
            id: Ends in a backslash \\ Matching ``^[^`]+\\\\?$``. Default: '"\\\\'.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: Line one Raises: Nothing: \"\"\".
        """
        return self._call(
            GET_TEXT,
            path={"id": id},
            options=request_options,
        )


class AsyncTexts(AsyncResource):
    """Ends in a quote "."""

    async def get_text(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Text:
        """\"\"\"Quoted\"\"\" | piped `code` # comment.

        `GET /texts/{id}`

        A heading next:

        # Heading

        - a list with `code` and "quotes"
        - and **bold** [link](javascript:alert(1)) ![image](https://x.example.com/i.png)

        | a | b |
        |---|---|
        | 1 | 2 |

        ```python
        print(\"\"\"hello\"\"\")  # noqa
        ```

        \"\"\" import os # type: ignore \\

        Args:
            id: Ends in a backslash \\ Matching ``^[^`]+\\\\?$``. Default: '"\\\\'.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: Line one Raises: Nothing: \"\"\".
        """
        return await self._call(
            GET_TEXT,
            path={"id": id},
            options=request_options,
        )
