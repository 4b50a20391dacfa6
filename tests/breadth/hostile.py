"""A small document with a text at every place where a document may have one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from sdkwright.model import Json

PAYLOADS = {
    "code": "\"\"\"+__import__('os').system('touch PWNED')+'''\\",
    "end": "x\"; raise SystemExit('PWNED') #\\\"",
    "lines": "a\r\nimport os\rb\u2028c\x85d\n\n    os.system('touch PWNED')\n# coding: rot13",
    "template": "{{ ''.__class__.__mro__ }}{% raw %}{# #}${x}%(y)s{0!r}",
    "markup": "</p><script>alert(1)</script><img src=x onerror=alert(1)>[a](javascript:alert(1))",
    "markdown": "`` ` ``` | a | --- | ![i](http://evil.test/i.png) <http://evil.test> \n```\n# b\n",
    "cells": "`|<script>alert(1)</script>|``|<img onerror=alert(1) src=x>|\\|<iframe>\\\\|",
    "hidden": "a\u202eb\u2066c\u200bd\ufeffe\x00f\x1b[31mg\U000e0041h",
    "place": "../../../etc/passwd\\..\\CON: <con>|?*",
    "names": "__class__.__init__.__globals__[os]; self.None lambda yield",
}
"""Texts that mean something to one of the languages that an SDK is written in."""
HARMLESS = "some plain words here"
"""The benign twin: no name of Python either, so that it is written in the same forms."""


def document_of(payload: str) -> dict[str, Json]:
    """The document with a text everywhere; a number in each keeps them apart."""
    numbers = count(1)

    def text() -> str:
        return f"{payload} {next(numbers)}"

    return _document(text)


def _document(text: Callable[[], str]) -> dict[str, Json]:
    first, second, tag, scheme, other_scheme, scope = (text() for _ in range(6))
    schema = {"$ref": f"#/components/schemas/{_token(first)}"}
    other = {"$ref": f"#/components/schemas/{_token(second)}"}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text(),
            "summary": text(),
            "description": text(),
            "version": text(),
            "contact": {"name": text(), "email": "a@example.com"},
            "license": {"name": text(), "identifier": text()},
        },
        "servers": [
            {"url": "https://api.example.com/v1", "description": text()},
            {
                "url": "https://{place}.example.com/v1",
                "description": text(),
                "variables": {"place": {"default": "api", "description": text()}},
            },
        ],
        "externalDocs": {"url": "https://api.example.com/docs", "description": text()},
        "tags": [
            {
                "name": tag,
                "description": text(),
                "externalDocs": {"url": "https://api.example.com/docs", "description": text()},
            }
        ],
        "security": [{scheme: []}, {other_scheme: [scope]}],
        f"x-{text()}": {text(): text()},
        "paths": {
            f"/things/{text().replace('{', '(').replace('}', ')')}": {
                "summary": text(),
                "post": {
                    "operationId": text(),
                    "tags": [tag],
                    "summary": text(),
                    "description": text(),
                    "externalDocs": {"url": "https://api.example.com/docs", "description": text()},
                    "parameters": list(_parameters(text)),
                    "requestBody": {
                        "description": text(),
                        "required": True,
                        "content": {"application/json": {"schema": schema}},
                    },
                    "callbacks": {text(): {text(): {"post": _callback(text, schema)}}},
                    "responses": {
                        "200": {
                            "description": text(),
                            "headers": {
                                "X-One": {"description": text(), "schema": {"type": "string"}}
                            },
                            "links": {
                                text(): {
                                    "operationRef": "#/paths",
                                    "description": text(),
                                    "parameters": {text(): text()},
                                    "requestBody": text(),
                                }
                            },
                            "content": {
                                "application/json": {
                                    "schema": other,
                                    "examples": {"one": {"summary": text(), "value": text()}},
                                }
                            },
                        },
                        "404": {
                            "description": text(),
                            "content": {"application/json": {"schema": schema}},
                        },
                    },
                },
            }
        },
        "webhooks": {text(): {"post": _callback(text, schema)}},
        "components": {
            "schemas": {first: _object(text), second: _union(text, first)},
            "securitySchemes": {
                scheme: {"type": "apiKey", "in": "query", "name": text(), "description": text()},
                other_scheme: {
                    "type": "oauth2",
                    "description": text(),
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://api.example.com/token",
                            "scopes": {scope: text()},
                        }
                    },
                },
            },
        },
    }


def _callback(text: Callable[[], str], schema: Json) -> Json:
    return {
        "operationId": text(),
        "summary": text(),
        "description": text(),
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": text()}},
    }


def _parameters(text: Callable[[], str]) -> Iterator[Json]:
    for schema in (
        {"type": "string", "default": text(), "pattern": text(), "description": text()},
        {"type": "string", "enum": [text(), text()]},
        {"type": "string", "const": text()},
        {"type": "string", "format": text()},
    ):
        yield {
            "name": text(),
            "in": "query",
            "description": text(),
            "schema": schema,
            "example": text(),
        }


def _object(text: Callable[[], str]) -> Json:
    needed = text()
    return {
        "type": "object",
        "title": text(),
        "description": text(),
        "required": [needed],
        "properties": {
            needed: {"type": "string", "description": text(), "examples": [text()]},
            text(): {"enum": [text(), text()], "description": text(), "default": text()},
            text(): {"const": text(), "title": text()},
            text(): {"type": "object", "properties": {text(): {"type": "integer"}}},
            text(): {"type": "array", "items": {"type": "string", "pattern": text()}},
            text(): {"type": "string", "deprecated": True, "description": text()},
        },
        "additionalProperties": {"type": "string", "description": text()},
    }


def _union(text: Callable[[], str], first: str) -> Json:
    reference = {"$ref": f"#/components/schemas/{_token(first)}"}
    return {
        "description": text(),
        "oneOf": [reference],
        "discriminator": {"propertyName": text(), "mapping": {text(): reference["$ref"]}},
    }


def _token(name: str) -> str:
    """A name inside the fragment of a reference (RFC 6901 §6)."""
    escaped = name.replace("~", "~0").replace("/", "~1")
    return "".join(f"%{byte:02X}" for byte in escaped.encode())
