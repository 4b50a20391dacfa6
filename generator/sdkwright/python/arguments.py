"""The names that a maintainer chose for arguments, put beside those that the document chooses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model import Api, Operation, Resource
from .settings import OperationSettings


def with_arguments(api: Api, settings: Mapping[str, OperationSettings]) -> Api:
    """The API, its parameters called as the settings want them to be.

    Args:
        api: What the document means.
        settings: What was chosen, by operationId.
    """
    if not any(chosen.arguments for chosen in settings.values()):
        return api
    return replace(api, resources=tuple(_resource(r, settings) for r in api.resources))


def _resource(resource: Resource, settings: Mapping[str, OperationSettings]) -> Resource:
    made = (_operation(o, settings.get(o.id, OperationSettings())) for o in resource.operations)
    return replace(resource, operations=tuple(made))


def _operation(operation: Operation, chosen: OperationSettings) -> Operation:
    names = chosen.arguments
    return replace(
        operation,
        parameters=tuple(
            replace(p, chosen=names.get(p.name, p.chosen)) for p in operation.parameters
        ),
    )
