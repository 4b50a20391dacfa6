"""One field for each schema."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model
from .any import Any_
from .api_v1_thing import ApiV1Thing, ApiV1ThingInput
from .api_v1_thing_2 import ApiV1Thing2, ApiV1Thing2Input
from .con_ import Con, ConInput
from .foo_bar import FooBar, FooBarInput2
from .foo_bar_2 import FooBar2, FooBar2Input
from .foo_bar_3 import FooBar3, FooBar3Input
from .foo_bar_dict import FooBarDict, FooBarDictInput
from .foo_bar_input import FooBarInput, FooBarInputInput
from .init import Init, InitInput
from .list import List, ListInput
from .literal import Literal_
from .model import ModelInput, Model_
from .n2_fast import N2Fast, N2FastInput
from .none import NoneInput, None_


class All(Model):
    """One field for each schema."""

    model: Model_ | None = None
    """The base of models."""

    none: None_ | None = None
    """A keyword."""

    list_: Annotated[List | None, Alias("list")] = None
    """A built-in type."""

    any: Any_ | None = None
    """What annotations import."""

    literal: Literal_ | None = None
    """What annotations import as well."""

    foo_bar: Annotated[FooBar | None, Alias("fooBar")] = None
    """First."""

    foo_bar_2: Annotated[FooBar2 | None, Alias("FooBar")] = None
    """Second."""

    foo_bar_3: Annotated[FooBar3 | None, Alias("foo_bar")] = None
    """Third."""

    foo_bar_input: Annotated[FooBarInput | None, Alias("fooBarInput")] = None
    """What the input of another would be called."""

    foo_bar_dict: Annotated[FooBarDict | None, Alias("fooBarDict")] = None
    """What the dict of another would be called."""

    dotted: ApiV1Thing | None = None
    """A name with dots."""

    dashed: ApiV1Thing2 | None = None
    """A name with dashes."""

    digit: N2Fast | None = None
    """A name that begins with a digit."""

    con: Con | None = None
    """A name that Windows keeps."""

    init: Init | None = None
    """A file that Python keeps."""


class AllDict(TypedDict):
    """The fields of All as a dict."""

    model: NotRequired[ModelInput]
    """The base of models."""

    none: NotRequired[NoneInput]
    """A keyword."""

    list: NotRequired[ListInput]
    """A built-in type."""

    any: NotRequired[Any_]
    """What annotations import."""

    literal: NotRequired[Literal_]
    """What annotations import as well."""

    fooBar: NotRequired[FooBarInput2]
    """First."""

    FooBar: NotRequired[FooBar2Input]
    """Second."""

    foo_bar: NotRequired[FooBar3Input]
    """Third."""

    fooBarInput: NotRequired[FooBarInputInput]
    """What the input of another would be called."""

    fooBarDict: NotRequired[FooBarDictInput]
    """What the dict of another would be called."""

    dotted: NotRequired[ApiV1ThingInput]
    """A name with dots."""

    dashed: NotRequired[ApiV1Thing2Input]
    """A name with dashes."""

    digit: NotRequired[N2FastInput]
    """A name that begins with a digit."""

    con: NotRequired[ConInput]
    """A name that Windows keeps."""

    init: NotRequired[InitInput]
    """A file that Python keeps."""


AllInput: TypeAlias = All | AllDict
"""All, or a dict with its fields."""
