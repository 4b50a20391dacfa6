"""The HTTP library, loaded when something of it is asked for.

That is when a client is constructed, or a type hint that names it is evaluated.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2 as httpx2
else:

    class _Lazy:
        """Stands for a module, and loads it when something of it is asked for."""

        def __init__(self, name: str) -> None:
            self.__name__ = name

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):  # asked for by those who look at all that a module has
                raise AttributeError(name)
            value = getattr(import_module(self.__name__), name)
            setattr(self, name, value)
            return value

    httpx2 = _Lazy("httpx2")
