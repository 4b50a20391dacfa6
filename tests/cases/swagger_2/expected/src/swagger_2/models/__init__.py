"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_tool import AnyTool as AnyTool
    from .any_tool import AnyToolInput as AnyToolInput
    from .drill import Drill as Drill
    from .drill import DrillDict as DrillDict
    from .drill import DrillInput as DrillInput
    from .loan import Loan as Loan
    from .maker import Maker as Maker
    from .maker import MakerDict as MakerDict
    from .maker import MakerInput as MakerInput
    from .problem import Problem as Problem
    from .saw import Saw as Saw
    from .saw import SawDict as SawDict
    from .saw import SawInput as SawInput
    from .tool import Tool as Tool
    from .tool import ToolDict as ToolDict
    from .tool import ToolInput as ToolInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnyTool": "any_tool:AnyTool",
            "AnyToolInput": "any_tool:AnyToolInput",
            "Drill": "drill:Drill",
            "DrillDict": "drill:DrillDict",
            "DrillInput": "drill:DrillInput",
            "Loan": "loan:Loan",
            "Maker": "maker:Maker",
            "MakerDict": "maker:MakerDict",
            "MakerInput": "maker:MakerInput",
            "Problem": "problem:Problem",
            "Saw": "saw:Saw",
            "SawDict": "saw:SawDict",
            "SawInput": "saw:SawInput",
            "Tool": "tool:Tool",
            "ToolDict": "tool:ToolDict",
            "ToolInput": "tool:ToolInput",
        },
    )
