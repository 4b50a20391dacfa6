"""Calls, over all their attempts: what is decided between them, and two ways to carry it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Generic, TypeAlias, TypeVar

from .arguments import Arguments
from .credentials import Aside, AsyncAside, Credential, Obtained
from .errors import APIError
from .hooks import AsyncHooks, HookedRequest, Hooks, check_hooks, tell_hooks, tell_hooks_async
from .logs import MismatchLog, log_outcome, log_request, log_retry, warn_of_exposure
from .operations import Operation, T
from .options import RequestOptions, check_max_retries, check_options
from .outgoing import Request
from .reading import failure_error, read_item, read_result, status_error, unreadable
from .replies import AsyncReply, SyncReply
from .requests import Plan, authorized, build_request, plan_requests, supplied_to
from .responses import APIResponse, Failure, Response
from .retries import IDEMPOTENT, wait_before_retry
from .retry_budget import RetryBudget
from .settings import Settings
from .timeouts import Timeout
from .tracebacks import forget_variables
from .transport import AsyncTransport, SyncTransport, httpx2

NO_OPTIONS = RequestOptions()

Outcome = TypeVar("Outcome", SyncReply, AsyncReply, Response)
Sender: TypeAlias = Callable[[Request, dict[str, float], float], Outcome | Failure]
AsyncSender: TypeAlias = Callable[[Request, dict[str, float], float], Awaitable[Outcome | Failure]]


class Call(Generic[T]):
    """A call under way.

    For each attempt `authorize` the request, send it within the limits that `begin` gives, and ask
    `end` whether to do that again; take the `result` at last.
    """

    __slots__ = (
        "_attempt",
        "_begun",
        "_max_retries",
        "_mismatches",
        "_operation",
        "_refused",
        "_request",
        "_secrets",
        "_settings",
        "_strict",
        "_timeout",
        "deadline",
        "request",
        "supplied",
    )

    deadline: float
    """When the call must be over, by the client's clock."""

    request: Request
    """The request of this attempt."""

    supplied: tuple[Credential, ...]
    """The credentials that are obtained for each attempt."""

    def __init__(
        self,
        settings: Settings,
        operation: Operation[T],
        plan: Plan,
        arguments: Arguments,
        options: RequestOptions,
        mismatches: MismatchLog,
        *,
        is_async: bool,
    ) -> None:
        self._settings = settings
        self._operation = operation
        self._mismatches = mismatches
        if options:
            self._timeout = Timeout.of(options.get("timeout", settings.timeout))
            self._max_retries = check_max_retries(options.get("max_retries", settings.max_retries))
            self._strict = options.get("strict_responses", settings.strict_responses)
        else:
            self._timeout, self._max_retries = settings.timeout, settings.max_retries
            self._strict = settings.strict_responses
        self._attempt = 0
        self._refused: Mapping[Credential, Obtained] | None = None
        self._secrets: Mapping[Credential, Obtained] = {}
        self._begun = settings.clock.monotonic()
        self.deadline = self._begun + self._timeout.total
        self.supplied = plan.supplied if "query" not in options else supplied_to(plan, options)
        self._request = build_request(plan, arguments, options, is_async=is_async)
        self.request = self._request

    def authorize(self, secrets: Mapping[Credential, Obtained]) -> bool:
        """Put the credentials into the request that were obtained for this attempt.

        Gives False where the server has refused the same ones: there is no use in sending it.
        """
        if secrets == self._refused:
            return False
        self._secrets = secrets
        try:
            self.request = authorized(self._request, secrets)
        except (TypeError, ValueError) as error:
            forget_variables(error)
            raise
        return True

    def begin(self) -> dict[str, float]:
        """Begin an attempt; gives the seconds that it has for each phase."""
        self._attempt += 1
        self._begun = self._settings.clock.monotonic()
        log_request(self.request, self._attempt)
        return self._timeout.phases(self.deadline - self._begun)

    def seconds_left(self) -> float:
        """The seconds that are left for the call as a whole."""
        return self.deadline - self._settings.clock.monotonic()

    def limits(self) -> dict[str, float]:
        """The seconds that a request has for each phase if it is sent now."""
        return self._timeout.phases(self.seconds_left())

    def hooked(self) -> HookedRequest:
        """The request as hooks see it."""
        return HookedRequest.of(self._operation.id, self.request, self._attempt)

    def end(
        self, ended: Response | SyncReply | AsyncReply | Failure, budget: RetryBudget
    ) -> float | None:
        """End an attempt; gives the seconds to wait before the next, or None if it was the last."""
        clock = self._settings.clock
        moment = clock.monotonic()
        outcome = ended if isinstance(ended, Failure) else ended.head
        log_outcome(self.request, outcome, moment - self._begun)
        if isinstance(outcome, Response) and outcome.status_code < 400:
            budget.deposit()
            return None
        sent = self.request
        if self._may_be_stale(outcome):
            self._refused = self._secrets
            for credential, obtained in self._secrets.items():
                credential.refuse(obtained.secret)
            return 0.0 if sent.can_repeat and moment < self.deadline else None
        if self._attempt > self._max_retries or not sent.can_repeat:
            return None
        wait = wait_before_retry(
            outcome, self._attempt, clock.now(), clock.random, is_safe=self._is_safe
        )
        if wait is None or moment + wait >= self.deadline or not budget.withdraw():
            return None
        log_retry(sent, wait)
        return wait

    def _may_be_stale(self, outcome: Response | Failure) -> bool:
        """Whether the server refused credentials that may be other ones when asked for anew."""
        return (
            isinstance(outcome, Response)
            and outcome.status_code == 401
            and bool(self.supplied)
            and self._refused is None
        )

    @property
    def _is_safe(self) -> bool:
        """Whether the server may get the request twice (RFC 9110 §9.2.2)."""
        return self.request.method in IDEMPOTENT or self.request.is_keyed

    def error(self, failure: Failure) -> APIError:
        """The error of an attempt that brought no response."""
        return failure_error(self.request, failure, self._attempt)

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._max_retries

    def item(self, head: Response, item: str | bytes | dict[str, object]) -> T:
        """A value of a response whose values come one by one.

        Raises:
            UnreadableResponseError: It is not JSON.
            InvalidResponseError: It is not what the document says, where that is an error.
        """
        return read_item(
            self._operation, self.request, head, item, self._mismatches, strict=self._strict
        )

    def unreadable(self, head: Response, reason: str) -> APIError:
        """The error for a response that is read no further."""
        return unreadable(self.request, head, reason)

    def check(self, outcome: Response | Failure) -> Response:
        """The response of the last attempt.

        Raises:
            APIError: There is none, or it is no success.
        """
        if isinstance(outcome, Failure):
            raise failure_error(self.request, outcome, self._attempt) from outcome.cause
        if not 200 <= outcome.status_code < 300:
            raise status_error(self._operation, self.request, outcome, self._settings.clock.now())
        return outcome

    def result(self, outcome: Response | Failure) -> APIResponse[T]:
        """What the last attempt brought.

        Raises:
            APIError: It brought nothing, or nothing that the operation returns.
        """
        response = self.check(outcome)
        value = read_result(
            self._operation, self.request, response, self._mismatches, strict=self._strict
        )
        return APIResponse(value, response)


class _Calls:
    """How the calls of one client begin."""

    _is_async: bool

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._plans: dict[Operation[object], Plan] = {}
        self._budget = RetryBudget()
        self._mismatches = MismatchLog()
        if settings.base_url.is_exposed and any(c.is_given for c in settings.credentials.values()):
            warn_of_exposure(settings.base_url.origin)

    def _begin(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> Call[T]:
        try:
            if not options:
                options, plan = NO_OPTIONS, self._plan(operation)
            else:
                check_options(options)
                if "cursor" in options:
                    raise TypeError(
                        f"request_options['cursor']: {operation.id} is no list of pages"
                    )
                headers = options.get("headers", {})
                if headers or "base_url" in options:  # headers may stand in for credentials
                    names = [name.lower() for name in headers]
                    plan = plan_requests(self.settings, operation, names, options.get("base_url"))
                else:
                    plan = self._plan(operation)
            return Call(
                self.settings,
                operation,
                plan,
                arguments,
                options,
                self._mismatches,
                is_async=self._is_async,
            )
        except (TypeError, ValueError) as error:
            forget_variables(error)
            raise

    def _plan(self, operation: Operation[object]) -> Plan:
        if operation.once:
            return plan_requests(self.settings, operation)
        plan = self._plans.get(operation)
        if plan is None:
            plan = self._plans[operation] = plan_requests(self.settings, operation)
        return plan


class SyncCalls(_Calls):
    """The calls of a synchronous client; threads may share it."""

    _is_async = False

    def __init__(
        self, settings: Settings, http_client: httpx2.Client | None, hooks: Sequence[Hooks] = ()
    ) -> None:
        super().__init__(settings)
        self._hooks = check_hooks(hooks, Hooks)
        self._transport = SyncTransport(settings, http_client)

    def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> APIResponse[T]:
        """Call an operation and wait for its result.

        Raises:
            APIError: It did not succeed.
            ValueError: An argument or option cannot be sent; the message names it.
            TypeError: There is no such option, or something is of the wrong type.
        """
        call = self._begin(operation, arguments, options)
        return call.result(self._exchange(call, self._transport.send))

    def open(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> tuple[Call[T], SyncReply]:
        """Call an operation up to the head of its response; whoever asks closes the reply."""
        call = self._begin(operation, arguments, options)
        reply = self._exchange(call, self._open)
        if isinstance(reply, Failure):
            raise call.error(reply) from reply.cause
        call.check(reply.head)
        return call, reply

    def _open(
        self, request: Request, limits: dict[str, float], deadline: float
    ) -> SyncReply | Failure:
        """What comes of a request, up to the head of a success and to the end of anything else."""
        reply = self._transport.open(request, limits, deadline)
        if isinstance(reply, SyncReply) and not 200 <= reply.status_code < 300:
            whole = reply.read()
            return whole if isinstance(whole, Failure) else reply
        return reply

    def _exchange(self, call: Call[T], send: Sender[Outcome]) -> Outcome | Failure:
        outcome: Outcome | Failure | None = None
        while True:
            if call.supplied:
                aside = Aside(partial(self._aside, call), call.seconds_left)
                secrets = {c: Obtained(c.obtain(aside)) for c in call.supplied}
                if not call.authorize(secrets) and outcome is not None:
                    return outcome
            limits = call.begin()
            if self._hooks:
                outcome = self._hooked(call, send, limits)
            else:
                outcome = send(call.request, limits, call.deadline)
            wait = call.end(outcome, self._budget)
            if wait is None:
                return outcome
            self.settings.clock.sleep(wait)

    def _hooked(
        self, call: Call[T], send: Sender[Outcome], limits: dict[str, float]
    ) -> Outcome | Failure:
        """What comes of an attempt that hooks see."""
        seen = call.hooked()
        came: list[Outcome | Failure] = []

        def attempt() -> Response | APIError:
            outcome = send(seen.applied(call.request), limits, call.deadline)
            came.append(outcome)
            return call.error(outcome) if isinstance(outcome, Failure) else outcome.head

        try:
            tell_hooks(self._hooks, seen, attempt)
        except BaseException:
            for reply in came:
                if isinstance(reply, SyncReply):
                    reply.close()
            raise
        return came[0]

    def _aside(self, call: Call[T], request: Request) -> Response | Failure:
        """What comes of a request that a call needs before its own."""
        return self._transport.send(request, call.limits(), call.deadline)

    def close(self) -> None:
        """Make no more calls."""
        self._transport.close()


class AsyncCalls(_Calls):
    """The calls of an asynchronous client; tasks of one event loop may share it."""

    _is_async = True

    def __init__(
        self,
        settings: Settings,
        http_client: httpx2.AsyncClient | None,
        hooks: Sequence[AsyncHooks] = (),
    ) -> None:
        super().__init__(settings)
        self._hooks = check_hooks(hooks, AsyncHooks)
        self._transport = AsyncTransport(settings, http_client)

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> APIResponse[T]:
        """Call an operation and wait for its result; see `SyncCalls.call`."""
        call = self._begin(operation, arguments, options)
        return call.result(await self._exchange(call, self._transport.send))

    async def open(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> tuple[Call[T], AsyncReply]:
        """Call an operation up to the head of its response; whoever asks closes the reply."""
        call = self._begin(operation, arguments, options)
        reply = await self._exchange(call, self._open)
        if isinstance(reply, Failure):
            raise call.error(reply) from reply.cause
        call.check(reply.head)
        return call, reply

    async def _open(
        self, request: Request, limits: dict[str, float], deadline: float
    ) -> AsyncReply | Failure:
        """What comes of a request, up to the head of a success and to the end of anything else."""
        reply = await self._transport.open(request, limits, deadline)
        if isinstance(reply, AsyncReply) and not 200 <= reply.status_code < 300:
            whole = await reply.read()
            return whole if isinstance(whole, Failure) else reply
        return reply

    async def _exchange(self, call: Call[T], send: AsyncSender[Outcome]) -> Outcome | Failure:
        outcome: Outcome | Failure | None = None
        while True:
            if call.supplied:
                aside = AsyncAside(partial(self._aside, call), call.seconds_left)
                secrets = {c: Obtained(await c.obtain_async(aside)) for c in call.supplied}
                if not call.authorize(secrets) and outcome is not None:
                    return outcome
            limits = call.begin()
            if self._hooks:
                outcome = await self._hooked(call, send, limits)
            else:
                outcome = await send(call.request, limits, call.deadline)
            wait = call.end(outcome, self._budget)
            if wait is None:
                return outcome
            await self.settings.clock.sleep_async(wait)

    async def _hooked(
        self, call: Call[T], send: AsyncSender[Outcome], limits: dict[str, float]
    ) -> Outcome | Failure:
        """What comes of an attempt that hooks see."""
        seen = call.hooked()
        came: list[Outcome | Failure] = []

        async def attempt() -> Response | APIError:
            outcome = await send(seen.applied(call.request), limits, call.deadline)
            came.append(outcome)
            return call.error(outcome) if isinstance(outcome, Failure) else outcome.head

        try:
            await tell_hooks_async(self._hooks, seen, attempt)
        except BaseException:
            for reply in came:
                if isinstance(reply, AsyncReply):
                    await reply.close()
            raise
        return came[0]

    async def _aside(self, call: Call[T], request: Request) -> Response | Failure:
        """What comes of a request that a call needs before its own."""
        return await self._transport.send(request, call.limits(), call.deadline)

    async def close(self) -> None:
        """Make no more calls."""
        await self._transport.close()
