"""Redirects are not followed, so that credentials reach nobody but the base URL."""

from __future__ import annotations

import pytest
from _runtime.credentials import ApiKey
from _runtime.errors import RedirectError
from _runtime.operations import Operation

GET = Operation[None]("get", "GET", "/x")
STATUSES = [301, 302, 303, 307, 308]


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("own", [True, False], ids=["our client", "a client that follows"])
def test_a_redirect_to_another_origin_is_an_error_and_nothing_goes_there(
    api, server, new_server, status, own
):
    other = new_server()
    server.answer(status, b"", {"Location": other.url + "/elsewhere"})
    http_client = None if own else api.http_client(follow_redirects=True)
    api.client(http_client=http_client)
    with pytest.raises(RedirectError) as caught:
        api.call(GET)
    assert other.connections == 0
    assert len(server.requests) == 1
    assert caught.value.status_code == status
    assert caught.value.headers["location"] == other.url + "/elsewhere"
    assert f"redirected to {other.url}/elsewhere (GET /x)" in str(caught.value)
    if http_client is not None:
        api.wait(http_client.aclose() if api.runner else http_client.close())


@pytest.mark.parametrize(
    "location",
    ["//evil.example/x", "/v2/x", "https://u:p@evil.example/", "?a=b", "http://[", "\x7f", ""],
)
def test_whatever_the_location_it_is_not_followed(api, server, location):
    server.answer(302, b"", {"Location": location})
    with pytest.raises(RedirectError) as caught:
        api.call(GET)
    assert len(server.requests) == 1
    assert "u:p@" not in str(caught.value)


def test_a_redirect_without_location_is_an_error(api, server):
    server.answer(304)
    with pytest.raises(RedirectError, match="304 Not Modified"):
        api.call(GET)


def test_a_location_that_repeats_the_key_does_not_give_it_away(api, server):
    key = ApiKey(api.secret, name="k", place="query", argument="api_key")
    api.client(credentials={"K": key}, security=(("K",),))
    server.answer(301, b"", {"Location": f"https://x.example/y?k={api.secret}&a=1"})
    with pytest.raises(RedirectError) as caught:
        api.call(GET)
    assert api.secret not in str(caught.value)
    assert caught.value.headers["Location"] == "https://x.example/y?k=***&a=1"


def test_authentication_of_the_http_client_is_not_mixed_in(api, server):
    server.answer(204)
    http_client = api.http_client(auth=("user", "password"))
    api.client(http_client=http_client)
    api.call(GET)
    assert server.request.headers["authorization"] == f"Bearer {api.secret}"
    api.wait(http_client.aclose() if api.runner else http_client.close())


def test_a_netrc_file_is_not_read(api, server, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password canary\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.answer(204)
    api.client(credentials={}, security=())
    api.call(GET)
    assert "authorization" not in server.request.headers
