"""Where the API is reached."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A part of a server's URL that can be chosen."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, with `{name}` where a variable goes."""

    url: str
    name: str = ""
    """What the document calls it; empty where it does not."""
    description: str = ""
    variables: tuple[Variable, ...] = ()

    @property
    def is_absolute(self) -> bool:
        """Whether it says by itself where the API is: with a host, and a value for each variable."""
        url = self.default_url
        return url.lower().startswith(("http://", "https://")) and "{" not in url

    @property
    def default_url(self) -> str:
        """The URL with the default of every variable."""
        url = self.url
        for variable in self.variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        return url
