"""What the traceback of an error keeps."""

from __future__ import annotations

from traceback import clear_frames


def forget_variables(error: BaseException) -> None:
    """Clear the local variables of the functions that an error has left.

    Error reporters show them, and among them may be credentials. The lines stay.
    """
    clear_frames(error.__traceback__)
