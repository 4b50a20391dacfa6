"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_value import AnyValue as AnyValue
    from .any_value import AnyValueInput as AnyValueInput
    from .named import Named as Named
    from .named import NamedInput as NamedInput
    from .nested import Nested as Nested
    from .nested import NestedInput as NestedInput
    from .tree import Tree as Tree
    from .tree import TreeDict as TreeDict
    from .tree import TreeInner as TreeInner
    from .tree import TreeInnerDict as TreeInnerDict
    from .tree import TreeInnerInput as TreeInnerInput
    from .tree import TreeInput as TreeInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnyValue": "any_value:AnyValue",
            "AnyValueInput": "any_value:AnyValueInput",
            "Named": "named:Named",
            "NamedInput": "named:NamedInput",
            "Nested": "nested:Nested",
            "NestedInput": "nested:NestedInput",
            "Tree": "tree:Tree",
            "TreeDict": "tree:TreeDict",
            "TreeInner": "tree:TreeInner",
            "TreeInnerDict": "tree:TreeInnerDict",
            "TreeInnerInput": "tree:TreeInnerInput",
            "TreeInput": "tree:TreeInput",
        },
    )
