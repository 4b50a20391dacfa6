"""Names that fields cannot have are those that the runtime's models use themselves."""

from __future__ import annotations

from _runtime.models import RESERVED_NAMES
from sdkwright.python.models import MODEL_NAMES


def test_the_generator_keeps_clear_of_every_attribute_of_a_model() -> None:
    assert set(MODEL_NAMES) == set(RESERVED_NAMES)
