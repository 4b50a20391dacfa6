"""The models of the API, each imported when it is first used."""

from __future__ import annotations
