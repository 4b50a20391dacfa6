"""One field for each schema."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model
from .any import Any_
from .api_v1_thing import ApiV1Thing, ApiV1ThingInput
from .api_v1_thing2 import ApiV1Thing2, ApiV1Thing2Input
from .con_ import Con, ConInput
from .foo_bar import FooBar, FooBarInput2
from .foo_bar2 import FooBar2, FooBar2Input
from .foo_bar3 import FooBar3, FooBar3Input
from .foo_bar_dict import FooBarDict, FooBarDictInput
from .foo_bar_input import FooBarInput, FooBarInputInput
from .init import Init, InitInput
from .list import List, ListInput
from .literal import Literal_
from .model import Model_, Model_Input
from .n2_fast import N2Fast, N2FastInput
from .none import None_, None_Input


class All(Model):
    """One field for each schema."""

    model: Model_ | None = None

    none: None_ | None = None

    list_: Annotated[List | None, Alias("list")] = None

    any: Any_ | None = None

    literal: Literal_ | None = None

    foo_bar: Annotated[FooBar | None, Alias("fooBar")] = None

    foo_bar_2: Annotated[FooBar2 | None, Alias("FooBar")] = None

    foo_bar_3: Annotated[FooBar3 | None, Alias("foo_bar")] = None

    foo_bar_input: Annotated[FooBarInput | None, Alias("fooBarInput")] = None

    foo_bar_dict: Annotated[FooBarDict | None, Alias("fooBarDict")] = None

    dotted: ApiV1Thing | None = None

    dashed: ApiV1Thing2 | None = None

    digit: N2Fast | None = None

    con: Con | None = None

    init: Init | None = None


class AllDict(TypedDict):
    """The fields of All as a dict."""

    model: NotRequired[Model_Input]

    none: NotRequired[None_Input]

    list: NotRequired[ListInput]

    any: NotRequired[Any_]

    literal: NotRequired[Literal_]

    fooBar: NotRequired[FooBarInput2]

    FooBar: NotRequired[FooBar2Input]

    foo_bar: NotRequired[FooBar3Input]

    fooBarInput: NotRequired[FooBarInputInput]

    fooBarDict: NotRequired[FooBarDictInput]

    dotted: NotRequired[ApiV1ThingInput]

    dashed: NotRequired[ApiV1Thing2Input]

    digit: NotRequired[N2FastInput]

    con: NotRequired[ConInput]

    init: NotRequired[InitInput]


AllInput: TypeAlias = All | AllDict
"""All, or a dict with its fields."""
