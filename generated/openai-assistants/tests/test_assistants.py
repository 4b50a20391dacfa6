"""Each operation once, synchronously and asynchronously, against a server on this machine."""

from __future__ import annotations

import asyncio

from openai_assistants import AsyncOpenAIAssistants, OpenAIAssistants

from .conftest import Server


def connected(server: Server) -> OpenAIAssistants:
    return OpenAIAssistants(
        base_url=server.url,
        api_key="a-credential",
    )


def async_connected(server: Server) -> AsyncOpenAIAssistants:
    return AsyncOpenAIAssistants(
        base_url=server.url,
        api_key="a-credential",
    )


def test_create_assistant(server: Server) -> None:
    server.answer = {
        "id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "object": "assistant",
        "created_at": 1708420800,
        "name": "Sales Analyst",
        "description": "Answers questions about the sales of our bookshops.",
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": [],
        "metadata": {"team": "finance"},
    }
    with connected(server) as client:
        result = client.assistants.create_assistant(
            model="gpt-4-turbo-preview",
            name="Sales Analyst",
            description="Answers questions about the sales of our bookshops.",
            instructions="Answer questions about our bookshops' sales. Show the figures you use.",
            tools=[
                {"type": "code_interpreter"},
                {"type": "retrieval"},
                {
                    "type": "function",
                    "function": {
                        "name": "get_exchange_rate",
                        "description": "Value of one euro in another currency at the end of a year.",
                        "parameters": {
                            "type": "object",
                            "properties": {
                                "currency": {"type": "string"},
                                "year": {"type": "integer"},
                            },
                            "required": ["currency", "year"],
                        },
                    },
                },
            ],
            metadata={"team": "finance"},
        )
    assert (server.method, server.path) == ("POST", "/assistants")
    assert server.sent == {
        "model": "gpt-4-turbo-preview",
        "name": "Sales Analyst",
        "description": "Answers questions about the sales of our bookshops.",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "metadata": {"team": "finance"},
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_assistant(
                model="gpt-4-turbo-preview",
                name="Sales Analyst",
                description="Answers questions about the sales of our bookshops.",
                instructions="Answer questions about our bookshops' sales. Show the figures you use.",
                tools=[
                    {"type": "code_interpreter"},
                    {"type": "retrieval"},
                    {
                        "type": "function",
                        "function": {
                            "name": "get_exchange_rate",
                            "description": "Value of one euro in another currency at the end of a year.",
                            "parameters": {
                                "type": "object",
                                "properties": {
                                    "currency": {"type": "string"},
                                    "year": {"type": "integer"},
                                },
                                "required": ["currency", "year"],
                            },
                        },
                    },
                ],
                metadata={"team": "finance"},
            )
        assert again == result

    asyncio.run(main())


def test_list_assistants(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
                "object": "assistant",
                "created_at": 1708424400,
                "name": "Maths Tutor",
                "description": None,
                "model": "gpt-4-turbo-preview",
                "instructions": "Help pupils to solve problems step by step. Check every calculation with code.",
                "tools": [{"type": "code_interpreter"}],
                "file_ids": [],
                "metadata": {},
            },
            {
                "id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "object": "assistant",
                "created_at": 1708420800,
                "name": "Sales Analyst",
                "description": "Answers questions about the sales of our bookshops.",
                "model": "gpt-4-turbo-preview",
                "instructions": "Answer questions about our bookshops' sales. Show the figures you use.",
                "tools": [
                    {"type": "code_interpreter"},
                    {"type": "retrieval"},
                    {
                        "type": "function",
                        "function": {
                            "name": "get_exchange_rate",
                            "description": "Value of one euro in another currency at the end of a year.",
                            "parameters": {
                                "type": "object",
                                "properties": {
                                    "currency": {"type": "string"},
                                    "year": {"type": "integer"},
                                },
                                "required": ["currency", "year"],
                            },
                        },
                    },
                ],
                "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
                "metadata": {"team": "finance"},
            },
        ],
        "first_id": "asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
        "last_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_assistants()
    assert (server.method, server.path) == ("GET", "/assistants")
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_assistants()
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_assistant(server: Server) -> None:
    server.answer = {
        "id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "object": "assistant",
        "created_at": 1708420800,
        "name": "Sales Analyst",
        "description": "Answers questions about the sales of our bookshops.",
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"team": "finance"},
    }
    with connected(server) as client:
        result = client.assistants.get_assistant("asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert (server.method, server.path) == ("GET", "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_assistant("asst_5GDz5KQwtoFXiGpQVsovBMtM")
        assert again == result

    asyncio.run(main())


def test_modify_assistant(server: Server) -> None:
    server.answer = {
        "id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "object": "assistant",
        "created_at": 1708420800,
        "name": "Sales Analyst",
        "description": "Answers questions about the sales and stock of our bookshops.",
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our sales and stock. Show the figures you use.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"team": "finance"},
    }
    with connected(server) as client:
        result = client.assistants.modify_assistant(
            "asst_5GDz5KQwtoFXiGpQVsovBMtM",
            description="Answers questions about the sales and stock of our bookshops.",
            instructions="Answer questions about our sales and stock. Show the figures you use.",
        )
    assert (server.method, server.path) == ("POST", "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert server.sent == {
        "description": "Answers questions about the sales and stock of our bookshops.",
        "instructions": "Answer questions about our sales and stock. Show the figures you use.",
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.modify_assistant(
                "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                description="Answers questions about the sales and stock of our bookshops.",
                instructions="Answer questions about our sales and stock. Show the figures you use.",
            )
        assert again == result

    asyncio.run(main())


def test_delete_assistant(server: Server) -> None:
    server.answer = {
        "id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "object": "assistant.deleted",
        "deleted": True,
    }
    with connected(server) as client:
        result = client.assistants.delete_assistant("asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert (server.method, server.path) == ("DELETE", "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.delete_assistant("asst_5GDz5KQwtoFXiGpQVsovBMtM")
        assert again == result

    asyncio.run(main())


def test_create_assistant_file(server: Server) -> None:
    server.answer = {
        "id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
        "object": "assistant.file",
        "created_at": 1708420860,
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
    }
    with connected(server) as client:
        result = client.assistants.create_assistant_file(
            "asst_5GDz5KQwtoFXiGpQVsovBMtM", file_id="file-4WqbIIylDpHmdbxVcD8QA8AJ"
        )
    assert (server.method, server.path) == (
        "POST",
        "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM/files",
    )
    assert server.sent == {"file_id": "file-4WqbIIylDpHmdbxVcD8QA8AJ"}
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_assistant_file(
                "asst_5GDz5KQwtoFXiGpQVsovBMtM", file_id="file-4WqbIIylDpHmdbxVcD8QA8AJ"
            )
        assert again == result

    asyncio.run(main())


def test_list_assistant_files(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
                "object": "assistant.file",
                "created_at": 1708420860,
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
            },
        ],
        "first_id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
        "last_id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_assistant_files("asst_5GDz5KQwtoFXiGpQVsovBMtM")
    assert (server.method, server.path) == (
        "GET",
        "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM/files",
    )
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_assistant_files("asst_5GDz5KQwtoFXiGpQVsovBMtM")
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_assistant_file(server: Server) -> None:
    server.answer = {
        "id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
        "object": "assistant.file",
        "created_at": 1708420860,
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
    }
    with connected(server) as client:
        result = client.assistants.get_assistant_file(
            "asst_5GDz5KQwtoFXiGpQVsovBMtM", "file-4WqbIIylDpHmdbxVcD8QA8AJ"
        )
    assert (server.method, server.path) == (
        "GET",
        "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM/files/file-4WqbIIylDpHmdbxVcD8QA8AJ",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_assistant_file(
                "asst_5GDz5KQwtoFXiGpQVsovBMtM", "file-4WqbIIylDpHmdbxVcD8QA8AJ"
            )
        assert again == result

    asyncio.run(main())


def test_delete_assistant_file(server: Server) -> None:
    server.answer = {
        "id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
        "object": "assistant.file.deleted",
        "deleted": True,
    }
    with connected(server) as client:
        result = client.assistants.delete_assistant_file(
            "asst_5GDz5KQwtoFXiGpQVsovBMtM", "file-4WqbIIylDpHmdbxVcD8QA8AJ"
        )
    assert (server.method, server.path) == (
        "DELETE",
        "/assistants/asst_5GDz5KQwtoFXiGpQVsovBMtM/files/file-4WqbIIylDpHmdbxVcD8QA8AJ",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.delete_assistant_file(
                "asst_5GDz5KQwtoFXiGpQVsovBMtM", "file-4WqbIIylDpHmdbxVcD8QA8AJ"
            )
        assert again == result

    asyncio.run(main())


def test_create_thread(server: Server) -> None:
    server.answer = {
        "id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "object": "thread",
        "created_at": 1708421100,
        "metadata": {"project": "annual-review-2023"},
    }
    with connected(server) as client:
        result = client.assistants.create_thread(metadata={"project": "annual-review-2023"})
    assert (server.method, server.path) == ("POST", "/threads")
    assert server.sent == {"metadata": {"project": "annual-review-2023"}}
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_thread(
                metadata={"project": "annual-review-2023"}
            )
        assert again == result

    asyncio.run(main())


def test_get_thread(server: Server) -> None:
    server.answer = {
        "id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "object": "thread",
        "created_at": 1708421100,
        "metadata": {"project": "annual-review-2023"},
    }
    with connected(server) as client:
        result = client.assistants.get_thread("thread_Cjt54kREMuQiNf4jXddbgubx")
    assert (server.method, server.path) == ("GET", "/threads/thread_Cjt54kREMuQiNf4jXddbgubx")
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_thread("thread_Cjt54kREMuQiNf4jXddbgubx")
        assert again == result

    asyncio.run(main())


def test_modify_thread(server: Server) -> None:
    server.answer = {
        "id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "object": "thread",
        "created_at": 1708421100,
        "metadata": {"project": "annual-review-2023", "state": "answered"},
    }
    with connected(server) as client:
        result = client.assistants.modify_thread(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            metadata={"project": "annual-review-2023", "state": "answered"},
        )
    assert (server.method, server.path) == ("POST", "/threads/thread_Cjt54kREMuQiNf4jXddbgubx")
    assert server.sent == {"metadata": {"project": "annual-review-2023", "state": "answered"}}
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.modify_thread(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                metadata={"project": "annual-review-2023", "state": "answered"},
            )
        assert again == result

    asyncio.run(main())


def test_delete_thread(server: Server) -> None:
    server.answer = {
        "id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "object": "thread.deleted",
        "deleted": True,
    }
    with connected(server) as client:
        result = client.assistants.delete_thread("thread_Cjt54kREMuQiNf4jXddbgubx")
    assert (server.method, server.path) == ("DELETE", "/threads/thread_Cjt54kREMuQiNf4jXddbgubx")
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.delete_thread("thread_Cjt54kREMuQiNf4jXddbgubx")
        assert again == result

    asyncio.run(main())


def test_create_message(server: Server) -> None:
    server.answer = {
        "id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
        "object": "thread.message",
        "created_at": 1708421130,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "role": "user",
        "content": [
            {
                "type": "text",
                "text": {
                    "value": "Which shop grew most in 2023? Give its revenue in US dollars, too.",
                    "annotations": [],
                },
            },
        ],
        "assistant_id": None,
        "run_id": None,
        "file_ids": ["file-1gSHSg2OAMpj6wXBxENarP8G"],
        "metadata": {},
    }
    with connected(server) as client:
        result = client.assistants.create_message(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            content="Which shop grew most in 2023? Give its revenue in US dollars, too.",
            file_ids=["file-1gSHSg2OAMpj6wXBxENarP8G"],
        )
    assert (server.method, server.path) == (
        "POST",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages",
    )
    assert server.sent == {
        "content": "Which shop grew most in 2023? Give its revenue in US dollars, too.",
        "file_ids": ["file-1gSHSg2OAMpj6wXBxENarP8G"],
        "role": "user",
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_message(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                content="Which shop grew most in 2023? Give its revenue in US dollars, too.",
                file_ids=["file-1gSHSg2OAMpj6wXBxENarP8G"],
            )
        assert again == result

    asyncio.run(main())


def test_list_messages(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "msg_wx0j9zBBkMc47jfyWssX3Yoy",
                "object": "thread.message",
                "created_at": 1708421162,
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "role": "assistant",
                "content": [
                    {
                        "type": "image_file",
                        "image_file": {"file_id": "file-Cjsnv941gsPDoftzds6kX7NE"},
                    },
                    {
                        "type": "text",
                        "text": {
                            "value": "Lyon grew most, by 18.4 percent【8†source】. Its revenue was 1,240,000 EUR, which is 1,370,200 USD. The monthly figures: sandbox:/mnt/data/lyon-2023.csv",
                            "annotations": [
                                {
                                    "type": "file_citation",
                                    "text": "【8†source】",
                                    "file_citation": {
                                        "file_id": "file-4WqbIIylDpHmdbxVcD8QA8AJ",
                                        "quote": "Growth compares the same trading days of both years.",
                                    },
                                    "start_index": 31,
                                    "end_index": 41,
                                },
                                {
                                    "type": "file_path",
                                    "text": "sandbox:/mnt/data/lyon-2023.csv",
                                    "file_path": {"file_id": "file-zMa0WUZh9eYW2M5jZJ53hxlc"},
                                    "start_index": 119,
                                    "end_index": 150,
                                },
                            ],
                        },
                    },
                ],
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "run_id": "run_sApvckLeMhemwodrkG3RxwIc",
                "file_ids": [],
                "metadata": {},
            },
            {
                "id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
                "object": "thread.message",
                "created_at": 1708421130,
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "role": "user",
                "content": [
                    {
                        "type": "text",
                        "text": {
                            "value": "Which shop grew most in 2023? Give its revenue in US dollars, too.",
                            "annotations": [],
                        },
                    },
                ],
                "assistant_id": None,
                "run_id": None,
                "file_ids": ["file-1gSHSg2OAMpj6wXBxENarP8G"],
                "metadata": {},
            },
        ],
        "first_id": "msg_wx0j9zBBkMc47jfyWssX3Yoy",
        "last_id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_messages("thread_Cjt54kREMuQiNf4jXddbgubx")
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages",
    )
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_messages("thread_Cjt54kREMuQiNf4jXddbgubx")
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_message(server: Server) -> None:
    server.answer = {
        "id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
        "object": "thread.message",
        "created_at": 1708421130,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "role": "user",
        "content": [
            {
                "type": "text",
                "text": {
                    "value": "Which shop grew most in 2023? Give its revenue in US dollars, too.",
                    "annotations": [],
                },
            },
        ],
        "assistant_id": None,
        "run_id": None,
        "file_ids": ["file-1gSHSg2OAMpj6wXBxENarP8G"],
        "metadata": {},
    }
    with connected(server) as client:
        result = client.assistants.get_message(
            "thread_Cjt54kREMuQiNf4jXddbgubx", "msg_n3IP9wNrTEP5LSABXXeAWCYR"
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages/msg_n3IP9wNrTEP5LSABXXeAWCYR",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_message(
                "thread_Cjt54kREMuQiNf4jXddbgubx", "msg_n3IP9wNrTEP5LSABXXeAWCYR"
            )
        assert again == result

    asyncio.run(main())


def test_modify_message(server: Server) -> None:
    server.answer = {
        "id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
        "object": "thread.message",
        "created_at": 1708421130,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "role": "user",
        "content": [
            {
                "type": "text",
                "text": {
                    "value": "Which shop grew most in 2023? Give its revenue in US dollars, too.",
                    "annotations": [],
                },
            },
        ],
        "assistant_id": None,
        "run_id": None,
        "file_ids": ["file-1gSHSg2OAMpj6wXBxENarP8G"],
        "metadata": {"topic": "growth"},
    }
    with connected(server) as client:
        result = client.assistants.modify_message(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            "msg_n3IP9wNrTEP5LSABXXeAWCYR",
            metadata={"topic": "growth"},
        )
    assert (server.method, server.path) == (
        "POST",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages/msg_n3IP9wNrTEP5LSABXXeAWCYR",
    )
    assert server.sent == {"metadata": {"topic": "growth"}}
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.modify_message(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                "msg_n3IP9wNrTEP5LSABXXeAWCYR",
                metadata={"topic": "growth"},
            )
        assert again == result

    asyncio.run(main())


def test_list_message_files(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "file-1gSHSg2OAMpj6wXBxENarP8G",
                "object": "thread.message.file",
                "created_at": 1708421130,
                "message_id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
            },
        ],
        "first_id": "file-1gSHSg2OAMpj6wXBxENarP8G",
        "last_id": "file-1gSHSg2OAMpj6wXBxENarP8G",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_message_files(
            "thread_Cjt54kREMuQiNf4jXddbgubx", "msg_n3IP9wNrTEP5LSABXXeAWCYR"
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages/msg_n3IP9wNrTEP5LSABXXeAWCYR/files",
    )
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_message_files(
                "thread_Cjt54kREMuQiNf4jXddbgubx", "msg_n3IP9wNrTEP5LSABXXeAWCYR"
            )
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_message_file(server: Server) -> None:
    server.answer = {
        "id": "file-1gSHSg2OAMpj6wXBxENarP8G",
        "object": "thread.message.file",
        "created_at": 1708421130,
        "message_id": "msg_n3IP9wNrTEP5LSABXXeAWCYR",
    }
    with connected(server) as client:
        result = client.assistants.get_message_file(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            "msg_n3IP9wNrTEP5LSABXXeAWCYR",
            "file-1gSHSg2OAMpj6wXBxENarP8G",
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/messages/msg_n3IP9wNrTEP5LSABXXeAWCYR/files/file-1gSHSg2OAMpj6wXBxENarP8G",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_message_file(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                "msg_n3IP9wNrTEP5LSABXXeAWCYR",
                "file-1gSHSg2OAMpj6wXBxENarP8G",
            )
        assert again == result

    asyncio.run(main())


def test_create_thread_and_run(server: Server) -> None:
    server.answer = {
        "id": "run_ouRFQMU3LGTpchFBUqkx05ZZ",
        "object": "thread.run",
        "created_at": 1708424460,
        "thread_id": "thread_F9Ioa8cQ4OIFDhptJiHc9DRg",
        "assistant_id": "asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": 1708425060,
        "started_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "model": "gpt-4-turbo-preview",
        "instructions": "Help pupils to solve problems step by step. Check every calculation with code.",
        "tools": [{"type": "code_interpreter"}],
        "file_ids": [],
        "metadata": {},
        "usage": None,
    }
    with connected(server) as client:
        result = client.assistants.create_thread_and_run(
            assistant_id="asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
            thread={
                "messages": [
                    {
                        "role": "user",
                        "content": "How many diagonals does a regular polygon with 17 sides have?",
                    }
                ]
            },
        )
    assert (server.method, server.path) == ("POST", "/threads/runs")
    assert server.sent == {
        "assistant_id": "asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
        "thread": {
            "messages": [
                {
                    "role": "user",
                    "content": "How many diagonals does a regular polygon with 17 sides have?",
                },
            ],
        },
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_thread_and_run(
                assistant_id="asst_KfyY57Q1ZwPg3Q4PVFjqQB0y",
                thread={
                    "messages": [
                        {
                            "role": "user",
                            "content": "How many diagonals does a regular polygon with 17 sides have?",
                        }
                    ]
                },
            )
        assert again == result

    asyncio.run(main())


def test_create_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": 1708421740,
        "started_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board"},
        "usage": None,
    }
    with connected(server) as client:
        result = client.assistants.create_run(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            assistant_id="asst_5GDz5KQwtoFXiGpQVsovBMtM",
            additional_instructions="Round amounts to whole units.",
            metadata={"requested_by": "board"},
        )
    assert (server.method, server.path) == ("POST", "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs")
    assert server.sent == {
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "additional_instructions": "Round amounts to whole units.",
        "metadata": {"requested_by": "board"},
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.create_run(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                assistant_id="asst_5GDz5KQwtoFXiGpQVsovBMtM",
                additional_instructions="Round amounts to whole units.",
                metadata={"requested_by": "board"},
            )
        assert again == result

    asyncio.run(main())


def test_list_runs(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "run_Yb7eK2mXwQ9tLzVc4HnPs8Ud",
                "object": "thread.run",
                "created_at": 1708421400,
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "status": "failed",
                "required_action": None,
                "last_error": {
                    "code": "rate_limit_exceeded",
                    "message": "The rate limit of the organization for this model is used up.",
                },
                "expires_at": None,
                "started_at": 1708421401,
                "cancelled_at": None,
                "failed_at": 1708421409,
                "completed_at": None,
                "model": "gpt-4-turbo-preview",
                "instructions": "Answer questions about our bookshops' sales. Show the figures you use.",
                "tools": [{"type": "code_interpreter"}],
                "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
                "metadata": {},
                "usage": {"prompt_tokens": 640, "completion_tokens": 0, "total_tokens": 640},
            },
            {
                "id": "run_sApvckLeMhemwodrkG3RxwIc",
                "object": "thread.run",
                "created_at": 1708421140,
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "status": "completed",
                "required_action": None,
                "last_error": None,
                "expires_at": None,
                "started_at": 1708421141,
                "cancelled_at": None,
                "failed_at": None,
                "completed_at": 1708421166,
                "model": "gpt-4-turbo-preview",
                "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
                "tools": [
                    {"type": "code_interpreter"},
                    {"type": "retrieval"},
                    {
                        "type": "function",
                        "function": {
                            "name": "get_exchange_rate",
                            "description": "Value of one euro in another currency at the end of a year.",
                            "parameters": {
                                "type": "object",
                                "properties": {
                                    "currency": {"type": "string"},
                                    "year": {"type": "integer"},
                                },
                                "required": ["currency", "year"],
                            },
                        },
                    },
                ],
                "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
                "metadata": {"requested_by": "board"},
                "usage": {"prompt_tokens": 2804, "completion_tokens": 313, "total_tokens": 3117},
            },
        ],
        "first_id": "run_Yb7eK2mXwQ9tLzVc4HnPs8Ud",
        "last_id": "run_sApvckLeMhemwodrkG3RxwIc",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_runs("thread_Cjt54kREMuQiNf4jXddbgubx")
    assert (server.method, server.path) == ("GET", "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs")
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_runs("thread_Cjt54kREMuQiNf4jXddbgubx")
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "completed",
        "required_action": None,
        "last_error": None,
        "expires_at": None,
        "started_at": 1708421141,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": 1708421166,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board"},
        "usage": {"prompt_tokens": 2804, "completion_tokens": 313, "total_tokens": 3117},
    }
    with connected(server) as client:
        result = client.assistants.get_run(
            "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_run(
                "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
            )
        assert again == result

    asyncio.run(main())


def test_modify_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "completed",
        "required_action": None,
        "last_error": None,
        "expires_at": None,
        "started_at": 1708421141,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": 1708421166,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board", "reviewed": "yes"},
        "usage": {"prompt_tokens": 2804, "completion_tokens": 313, "total_tokens": 3117},
    }
    with connected(server) as client:
        result = client.assistants.modify_run(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            "run_sApvckLeMhemwodrkG3RxwIc",
            metadata={"requested_by": "board", "reviewed": "yes"},
        )
    assert (server.method, server.path) == (
        "POST",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc",
    )
    assert server.sent == {"metadata": {"requested_by": "board", "reviewed": "yes"}}
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.modify_run(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_sApvckLeMhemwodrkG3RxwIc",
                metadata={"requested_by": "board", "reviewed": "yes"},
            )
        assert again == result

    asyncio.run(main())


def test_submit_tool_ouputs_to_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "queued",
        "required_action": None,
        "last_error": None,
        "expires_at": 1708421740,
        "started_at": 1708421141,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board"},
        "usage": None,
    }
    with connected(server) as client:
        result = client.assistants.submit_tool_ouputs_to_run(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            "run_sApvckLeMhemwodrkG3RxwIc",
            tool_outputs=[
                {"tool_call_id": "call_Gyrf7OW4Gn6uVlPFHWwcJWF2", "output": '{"rate": 1.105}'}
            ],
        )
    assert (server.method, server.path) == (
        "POST",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc/submit_tool_outputs",
    )
    assert server.sent == {
        "tool_outputs": [
            {"tool_call_id": "call_Gyrf7OW4Gn6uVlPFHWwcJWF2", "output": '{"rate": 1.105}'},
        ],
    }
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.submit_tool_ouputs_to_run(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_sApvckLeMhemwodrkG3RxwIc",
                tool_outputs=[
                    {"tool_call_id": "call_Gyrf7OW4Gn6uVlPFHWwcJWF2", "output": '{"rate": 1.105}'}
                ],
            )
        assert again == result

    asyncio.run(main())


def test_cancel_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "cancelling",
        "required_action": None,
        "last_error": None,
        "expires_at": 1708421740,
        "started_at": 1708421141,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board"},
        "usage": None,
    }
    with connected(server) as client:
        result = client.assistants.cancel_run(
            "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
        )
    assert (server.method, server.path) == (
        "POST",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc/cancel",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.cancel_run(
                "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
            )
        assert again == result

    asyncio.run(main())


def test_list_run_steps(server: Server) -> None:
    server.answer = {
        "object": "list",
        "data": [
            {
                "id": "step_QsQrierXYvT7qSRgf9OPfwtw",
                "object": "thread.run.step",
                "created_at": 1708421162,
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_id": "run_sApvckLeMhemwodrkG3RxwIc",
                "type": "message_creation",
                "status": "completed",
                "step_details": {
                    "type": "message_creation",
                    "message_creation": {"message_id": "msg_wx0j9zBBkMc47jfyWssX3Yoy"},
                },
                "last_error": None,
                "expired_at": None,
                "cancelled_at": None,
                "failed_at": None,
                "completed_at": 1708421166,
                "metadata": {},
                "usage": {"prompt_tokens": 1034, "completion_tokens": 118, "total_tokens": 1152},
            },
            {
                "id": "step_x0fglAqw7zQDDFqCZDB7vHQM",
                "object": "thread.run.step",
                "created_at": 1708421156,
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_id": "run_sApvckLeMhemwodrkG3RxwIc",
                "type": "tool_calls",
                "status": "completed",
                "step_details": {
                    "type": "tool_calls",
                    "tool_calls": [
                        {
                            "id": "call_Gyrf7OW4Gn6uVlPFHWwcJWF2",
                            "type": "function",
                            "function": {
                                "name": "get_exchange_rate",
                                "arguments": '{"currency": "USD", "year": 2023}',
                                "output": '{"rate": 1.105}',
                            },
                        },
                    ],
                },
                "last_error": None,
                "expired_at": None,
                "cancelled_at": None,
                "failed_at": None,
                "completed_at": 1708421161,
                "metadata": {},
                "usage": {"prompt_tokens": 958, "completion_tokens": 31, "total_tokens": 989},
            },
            {
                "id": "step_KLCf4F92cwDX6TEE7Tqjglwz",
                "object": "thread.run.step",
                "created_at": 1708421142,
                "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
                "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_id": "run_sApvckLeMhemwodrkG3RxwIc",
                "type": "tool_calls",
                "status": "completed",
                "step_details": {
                    "type": "tool_calls",
                    "tool_calls": [
                        {
                            "id": "call_8ChPCMJ24TDbSnXYo3LQKK7C",
                            "type": "retrieval",
                            "retrieval": {},
                        },
                        {
                            "id": "call_MFQM4hrznMNQrbwdYwCeKutN",
                            "type": "code_interpreter",
                            "code_interpreter": {
                                "input": "growth = (total[2023] / total[2022] - 1) * 100\nprint(growth.round(1).to_string())\ngrowth.plot.bar()",
                                "outputs": [
                                    {
                                        "type": "logs",
                                        "logs": "Lyon   18.4\nPorto  11.2\nGhent   6.9",
                                    },
                                    {
                                        "type": "image",
                                        "image": {"file_id": "file-Cjsnv941gsPDoftzds6kX7NE"},
                                    },
                                ],
                            },
                        },
                    ],
                },
                "last_error": None,
                "expired_at": None,
                "cancelled_at": None,
                "failed_at": None,
                "completed_at": 1708421155,
                "metadata": {},
                "usage": {"prompt_tokens": 812, "completion_tokens": 164, "total_tokens": 976},
            },
        ],
        "first_id": "step_QsQrierXYvT7qSRgf9OPfwtw",
        "last_id": "step_KLCf4F92cwDX6TEE7Tqjglwz",
        "has_more": False,
    }
    with connected(server) as client:
        result = client.assistants.list_run_steps(
            "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc/steps",
    )
    assert result.envelope.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.list_run_steps(
                "thread_Cjt54kREMuQiNf4jXddbgubx", "run_sApvckLeMhemwodrkG3RxwIc"
            )
        assert again.envelope == result.envelope

    asyncio.run(main())


def test_get_run_step(server: Server) -> None:
    server.answer = {
        "id": "step_KLCf4F92cwDX6TEE7Tqjglwz",
        "object": "thread.run.step",
        "created_at": 1708421142,
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "run_id": "run_sApvckLeMhemwodrkG3RxwIc",
        "type": "tool_calls",
        "status": "completed",
        "step_details": {
            "type": "tool_calls",
            "tool_calls": [
                {"id": "call_8ChPCMJ24TDbSnXYo3LQKK7C", "type": "retrieval", "retrieval": {}},
                {
                    "id": "call_MFQM4hrznMNQrbwdYwCeKutN",
                    "type": "code_interpreter",
                    "code_interpreter": {
                        "input": "growth = (total[2023] / total[2022] - 1) * 100\nprint(growth.round(1).to_string())\ngrowth.plot.bar()",
                        "outputs": [
                            {"type": "logs", "logs": "Lyon   18.4\nPorto  11.2\nGhent   6.9"},
                            {
                                "type": "image",
                                "image": {"file_id": "file-Cjsnv941gsPDoftzds6kX7NE"},
                            },
                        ],
                    },
                },
            ],
        },
        "last_error": None,
        "expired_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": 1708421155,
        "metadata": {},
        "usage": {"prompt_tokens": 812, "completion_tokens": 164, "total_tokens": 976},
    }
    with connected(server) as client:
        result = client.assistants.get_run_step(
            "thread_Cjt54kREMuQiNf4jXddbgubx",
            "run_sApvckLeMhemwodrkG3RxwIc",
            "step_KLCf4F92cwDX6TEE7Tqjglwz",
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc/steps/step_KLCf4F92cwDX6TEE7Tqjglwz",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.get_run_step(
                "thread_Cjt54kREMuQiNf4jXddbgubx",
                "run_sApvckLeMhemwodrkG3RxwIc",
                "step_KLCf4F92cwDX6TEE7Tqjglwz",
            )
        assert again == result

    asyncio.run(main())


def test_wait_for_run(server: Server) -> None:
    server.answer = {
        "id": "run_sApvckLeMhemwodrkG3RxwIc",
        "object": "thread.run",
        "created_at": 1708421140,
        "thread_id": "thread_Cjt54kREMuQiNf4jXddbgubx",
        "assistant_id": "asst_5GDz5KQwtoFXiGpQVsovBMtM",
        "status": "completed",
        "required_action": None,
        "last_error": None,
        "expires_at": None,
        "started_at": 1708421141,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": 1708421166,
        "model": "gpt-4-turbo-preview",
        "instructions": "Answer questions about our bookshops' sales. Show the figures you use. Round amounts to whole units.",
        "tools": [
            {"type": "code_interpreter"},
            {"type": "retrieval"},
            {
                "type": "function",
                "function": {
                    "name": "get_exchange_rate",
                    "description": "Value of one euro in another currency at the end of a year.",
                    "parameters": {
                        "type": "object",
                        "properties": {"currency": {"type": "string"}, "year": {"type": "integer"}},
                        "required": ["currency", "year"],
                    },
                },
            },
        ],
        "file_ids": ["file-4WqbIIylDpHmdbxVcD8QA8AJ"],
        "metadata": {"requested_by": "board"},
        "usage": {"prompt_tokens": 2804, "completion_tokens": 313, "total_tokens": 3117},
    }
    with connected(server) as client:
        result = client.assistants.wait_for_run(
            "run_sApvckLeMhemwodrkG3RxwIc", thread_id="thread_Cjt54kREMuQiNf4jXddbgubx"
        )
    assert (server.method, server.path) == (
        "GET",
        "/threads/thread_Cjt54kREMuQiNf4jXddbgubx/runs/run_sApvckLeMhemwodrkG3RxwIc",
    )
    assert result.to_dict() == server.answer

    async def main() -> None:
        async with async_connected(server) as client:
            again = await client.assistants.wait_for_run(
                "run_sApvckLeMhemwodrkG3RxwIc", thread_id="thread_Cjt54kREMuQiNf4jXddbgubx"
            )
        assert again == result

    asyncio.run(main())
