"""Models as bodies and responses of a FastAPI application."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import httpx2
import pytest
from _runtime.models import Alias, Model
from fastapi import Body, FastAPI


class Part(Model):
    name: str


class Item(Model):
    name: str
    from_: Annotated[str | None, Alias("from")] = None
    parts: list[Part] | None = None


app = FastAPI()


@app.post("/items")
def make_item(item: Annotated[Item, Body()]) -> Item:
    item.name = item.name.upper()
    return item


@app.get("/items")
def list_items() -> list[Item]:
    return [Item(name="a", parts=[Part(name="b")])]


def call(method: str, path: str, json: Any = None) -> httpx2.Response:
    async def send() -> httpx2.Response:
        transport = httpx2.ASGITransport(app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(method, path, json=json)

    return asyncio.run(send())


def test_a_body_is_read_and_a_response_written() -> None:
    response = call("POST", "/items", {"name": "a", "from": "b", "new": 1})
    assert response.status_code == 200
    assert response.json() == {"name": "A", "from": "b", "new": 1}


def test_lists_of_models_are_written() -> None:
    assert call("GET", "/items").json() == [{"name": "a", "parts": [{"name": "b"}]}]


def test_a_body_that_does_not_fit_is_refused_with_every_place() -> None:
    response = call("POST", "/items", {"name": 1, "parts": [{"name": "b"}, {}]})
    assert response.status_code == 422
    assert [error["loc"] for error in response.json()["detail"]] == [
        ["body", "name"],
        ["body", "parts", 1, "name"],
    ]


@pytest.mark.parametrize("path", ["requestBody", "responses"])
def test_the_openapi_document_refers_to_the_model(path: str) -> None:
    document = call("GET", "/openapi.json").json()
    schemas = document["components"]["schemas"]
    assert schemas["Item"]["required"] == ["name"]
    assert set(schemas["Item"]["properties"]) == {"name", "from", "parts"}
    operation = document["paths"]["/items"]["post"]
    place = operation[path] if path == "requestBody" else operation[path]["200"]
    assert place["content"]["application/json"]["schema"]["$ref"] == "#/components/schemas/Item"
