"""Everything that gets a name, named for the sake of what is to be said of it."""

from __future__ import annotations

from ..diagnostics import Diagnostics
from ..model import Api, Object
from .calls import call
from .client import client_name, credential_names
from .models import field_names
from .naming import Naming
from .package import title_of
from .places import places_of
from .resources import children_of, method_names
from .schemas import SchemaIndex
from .settings import PackageSettings


def tell_names(api: Api, settings: PackageSettings, diagnostics: Diagnostics) -> None:
    """Tell of names that are not what they would be, and of chosen ones that are not free.

    Args:
        api: What the document means.
        settings: What the maintainer chose.
        diagnostics: Takes a note for each name that was taken already, and an error for each
            choice that cannot be followed.
    """
    naming = Naming(diagnostics)
    index = SchemaIndex.of(api, settings.models, settings.fields, naming)
    for schema in api.schemas:
        if isinstance(schema.type, Object):
            field_names(schema.type, index)
    places = places_of(api.resources, naming)
    for resource in api.resources:
        children = children_of(resource, places)
        method_names(resource, settings.operations, children, naming)
        for operation in resource.operations:
            call(operation, index)
    credential_names(api.schemes, settings.credentials, naming)
    client_name(title_of(api), settings.client, naming)
