"""The intermediate model: what an API means, free of OpenAPI's spelling and of Python."""

from .api import Api, Resource
from .operations import Body, Content, Example, Header, Operation, Parameter, Place, Response
from .pagination import CursorPagination
from .schemas import Field, Object, Schema
from .security import Requirement, Scheme
from .servers import Server, Variable
from .types import (
    Anything,
    Array,
    Bounds,
    Constant,
    Discriminator,
    Enum,
    Json,
    Map,
    Never,
    Nullable,
    Reference,
    Scalar,
    Type,
    Union,
    Value,
)

__all__ = [
    "Anything",
    "Api",
    "Array",
    "Body",
    "Bounds",
    "Constant",
    "Content",
    "CursorPagination",
    "Discriminator",
    "Enum",
    "Example",
    "Field",
    "Header",
    "Json",
    "Map",
    "Never",
    "Nullable",
    "Object",
    "Operation",
    "Parameter",
    "Place",
    "Reference",
    "Requirement",
    "Resource",
    "Response",
    "Scalar",
    "Schema",
    "Scheme",
    "Server",
    "Type",
    "Union",
    "Value",
    "Variable",
]
