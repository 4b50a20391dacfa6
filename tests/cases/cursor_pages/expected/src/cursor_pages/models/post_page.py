"""Some of the posts."""

from __future__ import annotations

from .._runtime.models import Model
from .post import Post


class PostPage(Model):
    """Some of the posts."""

    data: list[Post]
    """On this page."""

    next: str | None
    """Where the next page begins."""

    more: bool
    """Whether there is one."""
