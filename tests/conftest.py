"""Settings of all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# How long one example takes says more of the machine than of the code.
settings.register_profile("sdkwright", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sdkwright")
