"""Calls, over all their attempts: two ways to carry them out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TypeAlias, TypeVar

from .arguments import Arguments
from .call import Call
from .credentials import Aside, AsyncAside, Obtained
from .errors import APIError
from .hooks import AsyncHooks, Hooks, check_hooks, tell_hooks, tell_hooks_async
from .logs import MismatchLog, warn_of_exposure
from .operations import Operation, T
from .options import RequestOptions, check_options
from .outgoing import Request
from .replies import AsyncReply, SyncReply
from .requests import Plan, plan_requests
from .responses import APIResponse, Failure, Response
from .retry_budget import RetryBudget
from .settings import Settings
from .tracebacks import forget_variables
from .transport import AsyncTransport, SyncTransport, httpx2

NO_OPTIONS = RequestOptions()

Outcome = TypeVar("Outcome", SyncReply, AsyncReply, Response)
Sender: TypeAlias = Callable[[Request, dict[str, float], float], Outcome | Failure]
AsyncSender: TypeAlias = Callable[[Request, dict[str, float], float], Awaitable[Outcome | Failure]]


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
