"""The options say of which format the text is."""

from __future__ import annotations

import datetime

from .._runtime.models import Model


class Moment(Model):
    """The options say of which format the text is."""

    at: datetime.date | datetime.datetime
