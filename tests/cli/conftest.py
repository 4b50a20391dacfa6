"""Settings of the property tests here."""

from __future__ import annotations

from hypothesis import settings

# Machines differ in speed, and share their time: how long a case takes says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
