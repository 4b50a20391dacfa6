"""A thing whose fields have names that are hard to have."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Thing(Model):
    """A thing whose fields have names that are hard to have."""

    from_: Annotated[str, Alias("from")]
    """A keyword."""

    none: Annotated[str | None, Alias("None")] = None
    """A keyword with a capital."""

    self_: Annotated[str, Alias("self")]
    """What methods call their object."""

    str_: Annotated[str, Alias("str")]
    """A type of Python."""

    list_: Annotated[list[str], Alias("list")]
    """Another one."""

    int_: Annotated[int | None, Alias("int")] = None
    """And another."""

    datetime_: Annotated[datetime.datetime, Alias("datetime")]
    """A module of Python."""

    foo_bar: Annotated[int, Alias("fooBar")]
    """The same as the next one in snake case."""

    foo_bar_2: Annotated[str, Alias("foo_bar")]
    """The same as the one before."""

    foo_bar_3: Annotated[str | None, Alias("foo-bar")] = None
    """The same again."""

    foo_bar_4: Annotated[str | None, Alias("FOO_BAR")] = None
    """And again."""

    plus_1: Annotated[int, Alias("+1")]
    """Thumbs up."""

    minus_1: Annotated[int, Alias("-1")]
    """Thumbs down."""

    n2_nd: Annotated[str | None, Alias("2nd")] = None
    """Begins with a digit."""

    to_dict_: Annotated[str | None, Alias("to_dict")] = None
    """A method of models."""

    extra_fields_: Annotated[str | None, Alias("extraFields")] = None
    """An attribute of models in snake case."""

    model_fields: str | None = None
    """An attribute of models elsewhere."""

    copy: str | None = None
    """No attribute of models here."""

    private: Annotated[str | None, Alias("_private")] = None
    """Begins with an underscore."""

    class_: Annotated[str | None, Alias("__class__")] = None
    """A special name."""

    proto: Annotated[str | None, Alias("__proto__")] = None
    """A special name of another language."""

    größe: str | None = None
    """Beyond ASCII."""

    名前: str | None = None
    """Beyond Latin."""

    field: Annotated[str | None, Alias("")] = None
    """Empty."""

    type: Annotated[str | None, Alias("@type")] = None
    """An odd character."""

    ref: Annotated[str | None, Alias("$ref")] = None
    """The name of a keyword."""

    a_b_c_d: Annotated[str | None, Alias("a.b/c~d")] = None
    """Separators."""

    field_2: Annotated[str | None, Alias("🙂")] = None
    """No letter at all."""

    literal: Annotated[str | None, Alias("Literal")] = None
    """What annotations import."""

    mapping: Annotated[dict[str, str] | None, Alias("Mapping")] = None
    """What inputs import."""

    an_odd_name: Annotated[str | None, Alias("an 'odd\" \\ name")] = None
    """Quotes and a backslash."""

    this_name_is_so_very_long_that_nobody_would_ever_type_it_out_by_hand_an_2cec3d31: Annotated[
        str | None,
        Alias(
            "thisNameIsSoVeryLongThatNobodyWouldEverTypeItOutByHandAndNoEditorWouldShowItOnOneLineOfItsWindow"
        ),
    ] = None
    """Very long."""


ThingDict = TypedDict(
    "ThingDict",
    {
        "from": "str",
        "None": "NotRequired[str]",
        "self": "str",
        "str": "str",
        "list": "Sequence[str]",
        "int": "NotRequired[int]",
        "datetime": "datetime.datetime",
        "fooBar": "int",
        "foo_bar": "str",
        "foo-bar": "NotRequired[str]",
        "FOO_BAR": "NotRequired[str]",
        "+1": "int",
        "-1": "int",
        "2nd": "NotRequired[str]",
        "to_dict": "NotRequired[str]",
        "extraFields": "NotRequired[str]",
        "model_fields": "NotRequired[str]",
        "copy": "NotRequired[str]",
        "_private": "NotRequired[str]",
        "__class__": "NotRequired[str]",
        "__proto__": "NotRequired[str]",
        "größe": "NotRequired[str]",
        "名前": "NotRequired[str]",
        "@type": "NotRequired[str]",
        "$ref": "NotRequired[str]",
        "a.b/c~d": "NotRequired[str]",
        "🙂": "NotRequired[str]",
        "Literal": "NotRequired[str]",
        "Mapping": "NotRequired[Mapping[str, str]]",
        "an 'odd\" \\ name": "NotRequired[str]",
        "thisNameIsSoVeryLongThatNobodyWouldEverTypeItOutByHandAndNoEditorWouldShowItOnOneLineOfItsWindow": "NotRequired[str]",
    },
)
"""The fields of Thing as a dict."""

ThingInput: TypeAlias = Thing | ThingDict
"""Thing, or a dict with its fields."""
