"""Header fields: those of a response, and the rules for those that are sent (RFC 9110 §5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

Field = tuple[bytes, bytes]
"""One header field as it goes over the wire: its name and its value."""

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FIELD_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
# Both follow from the body: another value would make two messages of one (RFC 9112 §11.2).
FRAMING = frozenset({"content-length", "transfer-encoding"})
# Not shown: set-cookie carries sessions, and location may repeat a key that was in the query.
_CONCEALED = frozenset({"location", "set-cookie"})


def is_token(text: str) -> bool:
    """Whether the text is a token: names of headers and methods are (RFC 9110 §5.6.2)."""
    return _TOKEN.fullmatch(text) is not None


def field_name(name: str) -> bytes:
    """The name of a header field for the wire.

    Raises:
        ValueError: The name is no token (RFC 9110 §5.6.2).
    """
    if not is_token(name):
        raise ValueError(
            f"{name!r} is no name for a header: letters, digits and !#$%&'*+-.^_`|~ only"
        )
    return name.encode("ascii")


def field_value(value: str, what: str) -> bytes:
    """The value of a header field for the wire, without white space around it.

    Args:
        value: The text. It never shows in an error, as it may be a secret.
        what: What the value is, for the error: `header parameter 'X-Tag'`.

    Raises:
        ValueError: The text has line breaks or other control characters, or letters that a
            header cannot carry (RFC 9110 §5.5).
    """
    text = value.strip(" \t")
    if not _FIELD_VALUE.fullmatch(text):
        raise ValueError(
            f"{what} cannot be sent in a header: it holds a line break, another control character, "
            "or a character beyond ISO-8859-1"
        )
    return text.encode("latin-1")


def caller_fields(headers: Mapping[str, object], what: str) -> dict[str, Field]:
    """Headers that the caller sets, by name in small letters.

    Args:
        headers: Names and values.
        what: The argument that they came by, for errors.

    Raises:
        TypeError: A value is not a str.
        ValueError: A name or value cannot be sent, or the header is one that follows from the body.
    """
    fields: dict[str, Field] = {}
    for name, value in headers.items():
        if not isinstance(value, str):
            raise TypeError(
                f"{what}: the value of {name!r} must be a str, not {type(value).__name__}"
            )
        if name.lower() in FRAMING:
            raise ValueError(f"{what} may not set {name!r}: it follows from the body")
        fields[name.lower()] = (field_name(name), field_value(value, f"{what}[{name!r}]"))
    return fields


class Headers(Mapping[str, str]):
    """The header fields of a response: upper and lower case are the same, nothing can be changed.

    Where a name occurs several times, its values are joined by `", "` (RFC 9110 §5.3); `get_all`
    gives them one by one.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[Field] = ()) -> None:
        self._fields = list(fields)

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> Headers:
        """The fields of a mapping."""
        return cls(
            (name.encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()
        )

    def get_all(self, name: str) -> list[str]:
        """The values of each field of that name, in the order in which they came."""
        wanted = name.lower().encode("latin-1", "replace")
        return [v.decode("latin-1") for n, v in self._fields if n.lower() == wanted]

    def replaced(self, name: str, value: str) -> Headers:
        """The same fields, but with one of that name and value in place of those of that name."""
        wanted = name.lower().encode("latin-1")
        others = [field for field in self._fields if field[0].lower() != wanted]
        return Headers([*others, (wanted, value.encode("latin-1", "replace"))])

    def __getitem__(self, name: str) -> str:
        values = self.get_all(name)
        if not values:
            raise KeyError(name)
        return values[0] if len(values) == 1 else ", ".join(values)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name.lower().decode("latin-1") for name, _ in self._fields))

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._fields})

    def __repr__(self) -> str:
        shown = {name: "***" if name in _CONCEALED else value for name, value in self.items()}
        return f"Headers({shown!r})"


def request_id(headers: Mapping[str, str]) -> str | None:
    """The server's name for a request, from the headers of its response."""
    return headers.get("x-request-id") or headers.get("request-id")
