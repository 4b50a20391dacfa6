"""What the metadata of a package say beside its name: who wrote it, its license, its links."""

from __future__ import annotations

import re

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from ..model import About
from .encoders.prose import folded
from .plan import MetadataPlan

EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
"""Addresses that every tool takes."""
NAME = re.compile(r"[\w .'&()/-]{1,100}")
"""Names that every tool takes: a comma would be two (core metadata, "Author")."""
URL = re.compile(r"https?://[!-~]{1,500}")


def metadata_plan(about: About) -> MetadataPlan:
    """What of it package indexes take; the rest is left out."""
    name = folded(about.name)
    links = (("Contact", about.url), ("Documentation", about.documentation))
    return MetadataPlan(
        author=name if NAME.fullmatch(name) else "",
        email=about.email if EMAIL.fullmatch(about.email) else "",
        license=_license(about.license),
        urls=tuple((label, url) for label, url in links if URL.fullmatch(url)),
    )


def _license(said: str) -> str:
    """The expression of SPDX that a text is (PEP 639); empty where it is none."""
    try:
        return canonicalize_license_expression(said) if said.isascii() else ""
    except InvalidLicenseExpression:
        return ""
