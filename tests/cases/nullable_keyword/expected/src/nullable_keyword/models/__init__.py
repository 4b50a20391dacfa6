"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .owner import OwnerDict as OwnerDict
    from .owner import OwnerInput as OwnerInput
    from .place import Place as Place
    from .place import PlaceDict as PlaceDict
    from .place import PlaceInput as PlaceInput
    from .task import Task as Task
    from .task import TaskDict as TaskDict
    from .task import TaskInput as TaskInput
    from .task import TaskState as TaskState
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Owner": "owner:Owner",
            "OwnerDict": "owner:OwnerDict",
            "OwnerInput": "owner:OwnerInput",
            "Place": "place:Place",
            "PlaceDict": "place:PlaceDict",
            "PlaceInput": "place:PlaceInput",
            "Task": "task:Task",
            "TaskDict": "task:TaskDict",
            "TaskInput": "task:TaskInput",
            "TaskState": "task:TaskState",
        },
    )
