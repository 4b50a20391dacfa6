"""Operations on list."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

# Methods have the names of these types.
_dict = dict
_list = list
_str = str

LIST: Operation[_list[_str]] = Operation(
    "list",
    "GET",
    "/list",
    returns=lambda: _list[_str],
)
STR: Operation[_str] = Operation(
    "str",
    "GET",
    "/str",
    returns=lambda: _str,
)
DICT: Operation[_dict[_str, datetime.datetime]] = Operation(
    "dict",
    "POST",
    "/dict",
    body="application/json",
    body_required=True,
    returns=lambda: _dict[_str, datetime.datetime],
)
DATETIME: Operation[datetime.datetime] = Operation(
    "datetime",
    "GET",
    "/datetime",
    returns=lambda: datetime.datetime,
)
MODELS: Operation[models.Thing] = Operation(
    "models",
    "GET",
    "/models",
    returns=lambda: models.Thing,
)


class List(Resource):
    """Operations on list."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _list[_str]:
        """A built-in type, in a tag of that name.

        `GET /list`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST,
            options=request_options,
        )

    def str(
        self,
        *,
        list: Sequence[_str],
        request_options: RequestOptions | None = None,
    ) -> _str:
        """A built-in type.

        `GET /str`

        Args:
            list: Called like the operation.
            request_options: Settings for this call alone.
        """
        return self._call(
            STR,
            query={"list": list},
            options=request_options,
        )

    def dict(
        self,
        *,
        body: Mapping[_str, _str],
        request_options: RequestOptions | None = None,
    ) -> _dict[_str, datetime.datetime]:
        """Another one.

        `POST /dict`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            DICT,
            body=body,
            options=request_options,
        )

    def datetime_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> datetime.datetime:
        """A module that annotations use.

        `GET /datetime`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            DATETIME,
            options=request_options,
        )

    def models_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """What resources call the package of models.

        `GET /models`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            MODELS,
            options=request_options,
        )


class AsyncList(AsyncResource):
    """Operations on list."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _list[_str]:
        """A built-in type, in a tag of that name.

        `GET /list`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST,
            options=request_options,
        )

    async def str(
        self,
        *,
        list: Sequence[_str],
        request_options: RequestOptions | None = None,
    ) -> _str:
        """A built-in type.

        `GET /str`

        Args:
            list: Called like the operation.
            request_options: Settings for this call alone.
        """
        return await self._call(
            STR,
            query={"list": list},
            options=request_options,
        )

    async def dict(
        self,
        *,
        body: Mapping[_str, _str],
        request_options: RequestOptions | None = None,
    ) -> _dict[_str, datetime.datetime]:
        """Another one.

        `POST /dict`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            DICT,
            body=body,
            options=request_options,
        )

    async def datetime_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> datetime.datetime:
        """A module that annotations use.

        `GET /datetime`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            DATETIME,
            options=request_options,
        )

    async def models_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """What resources call the package of models.

        `GET /models`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            MODELS,
            options=request_options,
        )
