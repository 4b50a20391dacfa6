"""Findings as people and programs read them."""

from .escaped import escaped
from .placed import Placed, placed, summary
from .report import FORMATS, Format, report

__all__ = ["FORMATS", "Format", "Placed", "escaped", "placed", "report", "summary"]
