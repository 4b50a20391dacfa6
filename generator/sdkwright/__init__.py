"""Python SDKs from OpenAPI documents that read as if a good team had written them by hand."""

__version__ = "0.1.0"
