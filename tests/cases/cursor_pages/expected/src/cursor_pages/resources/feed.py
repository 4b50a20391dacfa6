"""Operations on Feed."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import CursorPages, Operation
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST_POSTS: Operation[models.PostPage] = Operation(
    "listPosts",
    "GET",
    "/posts",
    returns=lambda: models.PostPage,
    pages=CursorPages(items="data", parameter="after", cursor="next", has_more="more"),
)
LIST_EVENTS: Operation[models.ListEventsResponse] = Operation(
    "listEvents",
    "GET",
    "/events",
    returns=lambda: models.ListEventsResponse,
    pages=CursorPages(items="events", parameter="from", item_cursor="seq-no"),
)


class Feed(Resource):
    """Operations on Feed."""

    def list_posts(
        self,
        *,
        after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Post, models.PostPage]:
        """List posts.

        `GET /posts`

        Args:
            after: Where the last page ended.
            limit: Posts on a page. 1 to 100. Default: 20.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_POSTS,
            query={"after": after, "limit": limit},
            options=request_options,
        )

    def list_events(
        self,
        *,
        from_: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Event, models.ListEventsResponse]:
        """List events.

        `GET /events`

        Args:
            from_: The last event seen.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_EVENTS,
            query={"from": from_},
            options=request_options,
        )


class AsyncFeed(AsyncResource):
    """Operations on Feed."""

    def list_posts(
        self,
        *,
        after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Post, models.PostPage]:
        """List posts.

        `GET /posts`

        Args:
            after: Where the last page ended.
            limit: Posts on a page. 1 to 100. Default: 20.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_POSTS,
            query={"after": after, "limit": limit},
            options=request_options,
        )

    def list_events(
        self,
        *,
        from_: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Event, models.ListEventsResponse]:
        """List events.

        `GET /events`

        Args:
            from_: The last event seen.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_EVENTS,
            query={"from": from_},
            options=request_options,
        )
