"""Swagger 2.0: what its documents are made of, and what that is in OpenAPI 3."""
