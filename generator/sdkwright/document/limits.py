"""How much a document may ask of the machine that reads it."""

from __future__ import annotations

MAX_BYTES = 50_000_000
"""Size of all files of a document together."""

MAX_VALUES = 2_000_000
"""Values in one file."""

MAX_ALIASED = 1_000_000
"""Values that the aliases of a YAML file stand for."""

MAX_DEPTH = 300
"""Objects and arrays inside one another; well below what Python's own recursion allows."""

FRAMES = 10_000
"""Calls inside one another that it takes to read schemas of that depth."""

MAX_KEY = 5_000
"""Characters of a key, which stands in the pointer of everything below it."""

MAX_TEXT = 1_000_000
"""Characters of any other text."""

MAX_PROBLEMS = 100
"""Problems with the text of one file that are told of."""

MAX_DIGITS = 4_300
"""Digits of an integer: what Python converts by default."""

MAX_SECONDS = 30
"""Time in which a document from a URL has to be there."""

MAX_REDIRECTS = 5
"""Redirects on the way to it."""
