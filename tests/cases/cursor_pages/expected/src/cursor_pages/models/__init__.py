"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event import Event as Event
    from .list_events_response import ListEventsResponse as ListEventsResponse
    from .post import Post as Post
    from .post_page import PostPage as PostPage
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event:Event",
            "ListEventsResponse": "list_events_response:ListEventsResponse",
            "Post": "post:Post",
            "PostPage": "post_page:PostPage",
        },
    )
