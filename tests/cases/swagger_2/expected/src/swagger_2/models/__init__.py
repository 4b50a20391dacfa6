"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_picture_request import AddPictureRequest as AddPictureRequest
    from .add_picture_request import AddPictureRequestDict as AddPictureRequestDict
    from .add_picture_request import AddPictureRequestInput as AddPictureRequestInput
    from .any_tool import AnyTool as AnyTool
    from .any_tool import AnyToolInput as AnyToolInput
    from .drill import Drill as Drill
    from .drill import DrillDict as DrillDict
    from .drill import DrillInput as DrillInput
    from .lend_request import LendRequest as LendRequest
    from .lend_request import LendRequestDict as LendRequestDict
    from .lend_request import LendRequestInput as LendRequestInput
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
            "AddPictureRequest": "add_picture_request:AddPictureRequest",
            "AddPictureRequestDict": "add_picture_request:AddPictureRequestDict",
            "AddPictureRequestInput": "add_picture_request:AddPictureRequestInput",
            "AnyTool": "any_tool:AnyTool",
            "AnyToolInput": "any_tool:AnyToolInput",
            "Drill": "drill:Drill",
            "DrillDict": "drill:DrillDict",
            "DrillInput": "drill:DrillInput",
            "LendRequest": "lend_request:LendRequest",
            "LendRequestDict": "lend_request:LendRequestDict",
            "LendRequestInput": "lend_request:LendRequestInput",
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
