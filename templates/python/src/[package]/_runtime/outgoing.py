"""A request, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass

from .bodies import Body
from .error_texts import one_line
from .headers import Field
from .urls import mask_url


@dataclass(frozen=True, slots=True)
class Request:
    """One request, ready to be sent; its repr shows no secret."""

    method: str
    url: str
    fields: list[Field]
    content: bytes | Body | None
    path: str
    """What follows the base URL, without the query; for messages."""

    origin: str
    """Scheme, host and port that it is meant for; where the URL leads elsewhere, it is not sent."""

    secrets: frozenset[str] = frozenset()
    """Names of query parameters that carry credentials."""

    is_keyed: bool = False
    """Whether it has a key by which the server knows it again."""

    @property
    def can_repeat(self) -> bool:
        """Whether its body can be sent once more."""
        return not isinstance(self.content, Body) or self.content.can_repeat

    @property
    def target(self) -> str:
        """Method and path, for messages."""
        return f"{self.method} {one_line(self.path, 200)}"

    @property
    def shown_url(self) -> str:
        """The URL, with credentials as `***`."""
        return mask_url(self.url, self.secrets)

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.shown_url}>"
