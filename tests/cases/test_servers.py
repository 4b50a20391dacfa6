"""Where calls go, who they come from, and by which key they are known again."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from .package import Package
from .recording import answer


@pytest.mark.parametrize(
    ("chosen", "url"),
    [
        ({}, "https://eu.example.com:8443/v2"),
        ({"region": "us", "port": "1"}, "https://us.example.com:1/v2"),
        ({"server": "sandbox"}, "https://sandbox.example.com/v2"),
        ({"server": "sandbox-http"}, "http://sandbox.example.com/v2"),
        ({"server": "next"}, "https://beta.example.com/v2"),
        ({"server": "next", "base_url": "https://mine.example"}, "https://mine.example"),
    ],
)
def test_a_server_is_chosen_by_name_and_variables(
    package: Callable[[str], Package], chosen: dict[str, str], url: str
) -> None:
    with package("named_servers").module.NamedServers(**chosen) as client:
        assert f"'{url}'" in repr(client)


def test_an_operation_is_called_at_its_own_server(package: Callable[[str], Package]) -> None:
    made = package("operation_servers")
    constants = {o.id: made.constant(o).base_url for o in made.api.operations}
    assert constants == {
        "addFile": "https://uploads.example.com",
        "countFiles": "https://eu.example.com/stats",
        "listNames": None,
    }
    made.server.tell(answer(200, 3))
    with made.client() as client:  # a base URL that is given holds for all
        assert client.files.count_files() == 3
        options = {"base_url": f"{made.server.url}/other"}
        assert client.files.count_files(request_options=options) == 3
    assert [request.path for request in made.server.requests] == ["/v1/files", "/other/files"]


def test_a_client_gets_its_token_by_itself(package: Callable[[str], Package]) -> None:
    made = package("oauth2_credentials")
    token = answer(200, {"access_token": "t1", "token_type": "Bearer", "expires_in": 3600})
    made.server.tell(token, answer(200, 3), answer(204))
    given = {"client_id": "me", "client_secret": "secret", "scopes": ["read", "burn"]}
    with made.client(token_url=f"{made.server.url}/token", **given) as client:
        assert client.letters.count_letters() == 3
        client.letters.burn_letters()
    asked, *calls = made.server.requests
    assert (asked.method, asked.path) == ("POST", "/token")
    assert b"grant_type=client_credentials" in asked.body
    assert b"scope=read+burn" in asked.body or b"scope=read%20burn" in asked.body
    assert [call.headers["authorization"] for call in calls] == ["Bearer t1"] * 2


def test_a_token_that_the_caller_has_is_sent_as_it_is(package: Callable[[str], Package]) -> None:
    made = package("oauth2_credentials")
    made.server.tell(answer(200, 3))
    with made.client(login="mine") as client:
        client.letters.count_letters()
        client.letters.count_stamps()
    with made.client(identity=lambda: "of the provider") as client:
        client.letters.count_stamps()
        with pytest.raises(made.module.errors.MissingCredentialsError, match="client_id"):
            client.letters.count_letters()
    assert [request.headers.get("authorization") for request in made.server.requests] == [
        "Bearer mine",
        None,
        "Bearer of the provider",
    ]


def test_each_call_has_a_key_that_its_attempts_share(package: Callable[[str], Package]) -> None:
    made = package("idempotency_keys")
    busy = answer(503)
    made.server.tell(busy, answer(204), answer(204))
    with made.client() as client:
        client.payments.pay(sum=1)
        client.payments.pay(sum=1)
        client.payments.pay(sum=1, idempotency_key="mine")
        client.payments.pay(sum=1, request_options={"idempotency_key": "by option"})
        client.payments.cancel("1")
    first, again, second, *own, cancelled = [
        request.headers.get("idempotency-key", "") for request in made.server.requests
    ]
    assert first == again != second
    assert UUID(first).version == UUID(second).version == 4
    assert own == ["mine", "by option"]
    assert cancelled == ""
    assert made.violations() == []
