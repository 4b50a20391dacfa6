"""URLs of documents, as users name them."""

from __future__ import annotations

import re


def is_url(text: str) -> bool:
    """Whether a text is the URL of a document rather than the path of a file."""
    return text.lower().startswith(("http://", "https://"))


def shown_url(url: str) -> str:
    """A URL without what can be secret in it: user, password, query and fragment."""
    scheme, _, rest = url.partition("://")
    host, slash, path = re.split("[?#]", rest, maxsplit=1)[0].partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
