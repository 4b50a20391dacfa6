"""Access tokens that the client gets by itself, and renews before they end (RFC 6749 §4.4)."""

from __future__ import annotations

from collections.abc import Sequence

from .clock import SYSTEM_CLOCK, Clock
from .credentials import Aside, AsyncAside, AsyncSecret, Bearer, given, in_time, source, text_of
from .errors import APITimeoutError, MissingCredentialsError, TokenRequestError
from .logs import warn_of_exposure
from .oauth2 import ClientCredentials, Token, read_token, token_request
from .outgoing import Request
from .reading import failure_error
from .responses import Failure, Response
from .retries import wait_before_retry
from .single_flight import AsyncSingleFlight, SingleFlight
from .tracebacks import forget_variables
from .urls import parse_base_url

WHAT = "the access token"
"""What it is called in errors."""

ATTEMPTS = 3
"""How often a token is asked for, where the server is in trouble."""


class OAuth2(Bearer):
    """An access token in the Authorization header: given, or got with the client's credentials.

    A token is kept until a minute before it ends. However many threads or tasks need a new one, it
    is asked for once. One that the server refuses is not used again. To get one takes no more time
    than the call has that needs it.

    Args:
        token: A token, or what gives it; then nothing is asked for.
        client_id: Who the client is.
        client_secret: What shows that it is.
        token_url: Where tokens are given.
        scopes: What a token should allow; empty for what the server gives of its own accord.
        arguments: The arguments of the client that take the first four.
        variables: The environment variables that are read where the first three are None.
        clock: How it waits and tells the time.

    Raises:
        ValueError: The URL is none, or the token cannot be sent in a header.
    """

    __slots__ = (
        "_async_flight",
        "_clock",
        "_credentials",
        "_flight",
        "_token",
        "_url",
        "_url_argument",
    )

    def __init__(
        self,
        token: AsyncSecret | None,
        client_id: str | None,
        client_secret: str | None,
        *,
        token_url: str | None,
        scopes: Sequence[str] = (),
        arguments: tuple[str, str, str, str] = ("token", "client_id", "client_secret", "token_url"),
        variables: tuple[str | None, str | None, str | None] = (None, None, None),
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        super().__init__(token, argument=arguments[0], variable=variables[0])
        identity = text_of(given(client_id, variables[1]), arguments[1])
        secret = text_of(given(client_secret, variables[2]), arguments[2])
        pair = " and ".join(map(source, arguments[1:3], variables[1:]))
        self.source = f"{self.source}, or {pair}"
        self._clock = clock
        self._token: Token | None = None
        self._flight: SingleFlight[Token] = SingleFlight()
        self._async_flight: AsyncSingleFlight[Token] = AsyncSingleFlight()
        self._url = token_url
        self._url_argument = arguments[3]
        self._credentials: ClientCredentials | None = None
        if not self.is_given and identity is not None and secret is not None:
            if isinstance(scopes, str):
                raise TypeError("scopes must be a list of str, not one str")
            if token_url is not None:
                url = parse_base_url(token_url, arguments[3])
                if url.is_exposed:
                    warn_of_exposure(url.origin)
            self._credentials = ClientCredentials(identity, secret, tuple(scopes))
            token_request(self._credentials)  # what cannot be sent shows now, not with a call
            self.supply = self._unsupplied

    def obtain(self, aside: Aside) -> object:
        """The token for one request: the one that is kept, or a new one."""
        if self._credentials is None:
            return super().obtain(aside)
        token = self._kept()
        if token is None:
            left = aside.seconds_left()
            try:
                token = self._flight.run(lambda: self._kept() or self._asked(aside), left)
            except TimeoutError:
                raise APITimeoutError(f"{WHAT} did not come within the total timeout") from None
        return token.access_token

    async def obtain_async(self, aside: AsyncAside) -> object:
        """The token for one request; see `obtain`."""
        if self._credentials is None:
            return await super().obtain_async(aside)

        async def asked() -> Token:
            return self._kept() or await self._asked_async(aside)

        token = self._kept()
        if token is None:
            token = await in_time(self._async_flight.run(asked), aside, WHAT)
        return token.access_token

    def refuse(self, secret: object) -> None:
        """Forget a token that the server did not accept."""
        token = self._token
        if token is not None and token.access_token == secret:
            self._token = None

    def _unsupplied(self) -> object:
        raise AssertionError("tokens are asked for by obtain")

    def _kept(self) -> Token | None:
        token = self._token
        return token if token is not None and token.is_fresh(self._clock.monotonic()) else None

    def _asked(self, aside: Aside) -> Token:
        request = self._request()
        attempt = 1
        while True:
            asked_at = self._clock.monotonic()
            outcome = aside.send(request)
            wait = self._wait(outcome, attempt, aside.seconds_left())
            if wait is None:
                return self._read(request, outcome, asked_at, attempt)
            self._clock.sleep(wait)
            attempt += 1

    async def _asked_async(self, aside: AsyncAside) -> Token:
        request = self._request()
        attempt = 1
        while True:
            asked_at = self._clock.monotonic()
            outcome = await aside.send(request)
            wait = self._wait(outcome, attempt, aside.seconds_left())
            if wait is None:
                return self._read(request, outcome, asked_at, attempt)
            await self._clock.sleep_async(wait)
            attempt += 1

    def _request(self) -> Request:
        assert self._credentials is not None
        if self._url is None:
            raise MissingCredentialsError(
                f"there is no URL to get a token from: give the argument {self._url_argument!r}"
            )
        url = parse_base_url(self._url, self._url_argument)
        fields, content = token_request(self._credentials)
        query = f"?{url.query}" if url.query else ""
        path = url.path or "/"
        return Request("POST", f"{url.origin}{path}{query}", fields, content, path, url.origin)

    def _wait(self, outcome: Response | Failure, attempt: int, left: float) -> float | None:
        """The seconds to wait before the token is asked for again; asking twice does no harm."""
        if attempt == ATTEMPTS:
            return None
        clock = self._clock
        wait = wait_before_retry(outcome, attempt, clock.now(), clock.random, is_safe=True)
        return wait if wait is None or wait < left else None

    def _read(
        self, request: Request, outcome: Response | Failure, asked_at: float, attempts: int
    ) -> Token:
        assert self._credentials is not None
        if isinstance(outcome, Failure):
            raise failure_error(request, outcome, attempts) from outcome.cause
        credentials = self._credentials
        try:
            self._token = read_token(outcome.status_code, outcome.content, credentials, asked_at)
        except TokenRequestError as error:
            error.method, error.url = request.method, request.shown_url
            forget_variables(error)
            raise
        return self._token
