"""Encoders for names of files and segments of URLs, and what makes a name fit for every system."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import quote

from .code import Code
from .hidden import HIDDEN

LONGEST_NAME = 100
"""Bytes; systems allow 255, but archives and encrypted folders allow less."""

_DEVICE = re.compile(
    r"(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\..*)?$",
    re.IGNORECASE,
)
"""Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files")."""
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


def file_name(text: str) -> Code:
    """A name of a file or folder, without extension: letters, digits, `_` and `-` of the text.

    It is no device of Windows, starts with a letter, a digit or `_`, and has at most 100 bytes;
    a longer one is cut, and told apart by a hash.

    Raises:
        ValueError: Nothing in the text can stand in a name.
    """
    normal = HIDDEN.sub(" ", unicodedata.normalize("NFKC", text))
    name = "-".join(re.findall(r"\w+", normal))
    if not name:
        raise ValueError(f"cannot be the name of a file: {text!a:.100}")
    if _DEVICE.match(name):
        name += "_"
    if len(name.encode()) > LONGEST_NAME:
        digest = hashlib.sha256(name.encode()).hexdigest()[:8]
        kept = name.encode()[: LONGEST_NAME - 9].decode(errors="ignore")
        name = f"{kept}-{digest}"
    return Code(name)


def name_fault(name: str) -> str | None:
    """Why a name of a file or folder does not do on every system; None where it does."""
    if name in ("", ".", ".."):
        return "is no name"
    if len(name.encode(errors="replace")) > LONGEST_NAME:
        return f"has more than {LONGEST_NAME} bytes"
    if _UNSAFE.search(name) or HIDDEN.search(name):
        return "has a character that no name of a file may have"
    if name[-1] in ". " or name[0] in " -":
        return "starts or ends with a character that some systems drop or misread"
    return "is a device of Windows" if _DEVICE.match(name) else None


def url_segment(text: str) -> Code:
    """One segment of a URL's path, percent-encoded but for unreserved characters (RFC 3986 §2.3).

    Raises:
        ValueError: Nothing, `.` or `..`, which are no segments of their own however they are
            written (RFC 3986 §5.2.4), or half a surrogate pair.
    """
    if text in ("", ".", ".."):
        raise ValueError(f"cannot be a segment of a URL: {text!r}")
    return Code(quote(text, safe=""))
