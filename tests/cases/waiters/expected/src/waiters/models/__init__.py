"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .build import Build as Build
    from .build import BuildStatus as BuildStatus
    from .get_machine_response import GetMachineResponse as GetMachineResponse
    from .get_machine_response import GetMachineResponseState as GetMachineResponseState
    from .start_build_request import StartBuildRequest as StartBuildRequest
    from .start_build_request import StartBuildRequestDict as StartBuildRequestDict
    from .start_build_request import StartBuildRequestInput as StartBuildRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Build": "build:Build",
            "BuildStatus": "build:BuildStatus",
            "GetMachineResponse": "get_machine_response:GetMachineResponse",
            "GetMachineResponseState": "get_machine_response:GetMachineResponseState",
            "StartBuildRequest": "start_build_request:StartBuildRequest",
            "StartBuildRequestDict": "start_build_request:StartBuildRequestDict",
            "StartBuildRequestInput": "start_build_request:StartBuildRequestInput",
        },
    )
