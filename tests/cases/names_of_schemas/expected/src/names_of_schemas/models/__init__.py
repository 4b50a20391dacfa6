"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all import All as All
    from .all import AllDict as AllDict
    from .all import AllInput as AllInput
    from .any import Any_ as Any_
    from .api_v1_thing import ApiV1Thing as ApiV1Thing
    from .api_v1_thing_2 import ApiV1Thing2 as ApiV1Thing2
    from .api_v1_thing_2 import ApiV1Thing2Dict as ApiV1Thing2Dict
    from .api_v1_thing_2 import ApiV1Thing2Input as ApiV1Thing2Input
    from .api_v1_thing import ApiV1ThingDict as ApiV1ThingDict
    from .api_v1_thing import ApiV1ThingInput as ApiV1ThingInput
    from .con_ import Con as Con
    from .con_ import ConDict as ConDict
    from .con_ import ConInput as ConInput
    from .foo_bar import FooBar as FooBar
    from .foo_bar_2 import FooBar2 as FooBar2
    from .foo_bar_2 import FooBar2Dict as FooBar2Dict
    from .foo_bar_2 import FooBar2Input as FooBar2Input
    from .foo_bar_3 import FooBar3 as FooBar3
    from .foo_bar_3 import FooBar3Dict as FooBar3Dict
    from .foo_bar_3 import FooBar3Input as FooBar3Input
    from .foo_bar_dict import FooBarDict as FooBarDict
    from .foo_bar import FooBarDict2 as FooBarDict2
    from .foo_bar_dict import FooBarDictDict as FooBarDictDict
    from .foo_bar_dict import FooBarDictInput as FooBarDictInput
    from .foo_bar_input import FooBarInput as FooBarInput
    from .foo_bar import FooBarInput2 as FooBarInput2
    from .foo_bar_input import FooBarInputDict as FooBarInputDict
    from .foo_bar_input import FooBarInputInput as FooBarInputInput
    from .init import Init as Init
    from .init import InitDict as InitDict
    from .init import InitInput as InitInput
    from .list import List as List
    from .list import ListInput as ListInput
    from .literal import Literal_ as Literal_
    from .model import ModelDict as ModelDict
    from .model import ModelInput as ModelInput
    from .model import Model_ as Model_
    from .n2_fast import N2Fast as N2Fast
    from .n2_fast import N2FastDict as N2FastDict
    from .n2_fast import N2FastInput as N2FastInput
    from .none import NoneDict as NoneDict
    from .none import NoneInput as NoneInput
    from .none import None_ as None_
    from .unused import Unused as Unused
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "All": "all:All",
            "AllDict": "all:AllDict",
            "AllInput": "all:AllInput",
            "Any_": "any:Any_",
            "ApiV1Thing": "api_v1_thing:ApiV1Thing",
            "ApiV1Thing2": "api_v1_thing_2:ApiV1Thing2",
            "ApiV1Thing2Dict": "api_v1_thing_2:ApiV1Thing2Dict",
            "ApiV1Thing2Input": "api_v1_thing_2:ApiV1Thing2Input",
            "ApiV1ThingDict": "api_v1_thing:ApiV1ThingDict",
            "ApiV1ThingInput": "api_v1_thing:ApiV1ThingInput",
            "Con": "con_:Con",
            "ConDict": "con_:ConDict",
            "ConInput": "con_:ConInput",
            "FooBar": "foo_bar:FooBar",
            "FooBar2": "foo_bar_2:FooBar2",
            "FooBar2Dict": "foo_bar_2:FooBar2Dict",
            "FooBar2Input": "foo_bar_2:FooBar2Input",
            "FooBar3": "foo_bar_3:FooBar3",
            "FooBar3Dict": "foo_bar_3:FooBar3Dict",
            "FooBar3Input": "foo_bar_3:FooBar3Input",
            "FooBarDict": "foo_bar_dict:FooBarDict",
            "FooBarDict2": "foo_bar:FooBarDict2",
            "FooBarDictDict": "foo_bar_dict:FooBarDictDict",
            "FooBarDictInput": "foo_bar_dict:FooBarDictInput",
            "FooBarInput": "foo_bar_input:FooBarInput",
            "FooBarInput2": "foo_bar:FooBarInput2",
            "FooBarInputDict": "foo_bar_input:FooBarInputDict",
            "FooBarInputInput": "foo_bar_input:FooBarInputInput",
            "Init": "init:Init",
            "InitDict": "init:InitDict",
            "InitInput": "init:InitInput",
            "List": "list:List",
            "ListInput": "list:ListInput",
            "Literal_": "literal:Literal_",
            "ModelDict": "model:ModelDict",
            "ModelInput": "model:ModelInput",
            "Model_": "model:Model_",
            "N2Fast": "n2_fast:N2Fast",
            "N2FastDict": "n2_fast:N2FastDict",
            "N2FastInput": "n2_fast:N2FastInput",
            "NoneDict": "none:NoneDict",
            "NoneInput": "none:NoneInput",
            "None_": "none:None_",
            "Unused": "unused:Unused",
        },
    )
