"""Calls, over all their attempts: what is decided between them, and two ways to carry it out."""

from __future__ import annotations

from typing import Generic

from .arguments import Arguments
from .logs import log_outcome, log_request, log_retry
from .operations import Operation, T
from .options import RequestOptions, check_max_retries, check_options
from .reading import failure_error, read_result, status_error
from .requests import Plan, Request, build_request, plan_requests
from .responses import Failure, Response, Result
from .retries import wait_before_retry
from .settings import Settings
from .timeouts import Timeout
from .transport import AsyncTransport, SyncTransport, httpx2


class Call(Generic[T]):
    """A call under way.

    Send `request` within the limits that `begin` gives, ask `end` whether to do that again, and
    take the `result` at last.
    """

    __slots__ = (
        "_attempt",
        "_begun",
        "_max_retries",
        "_operation",
        "_settings",
        "_timeout",
        "deadline",
        "request",
    )

    def __init__(
        self,
        settings: Settings,
        operation: Operation[T],
        request: Request,
        timeout: Timeout,
        max_retries: int,
    ) -> None:
        self._settings = settings
        self._operation = operation
        self._timeout = timeout
        self._max_retries = max_retries
        self._attempt = 0
        self._begun = settings.clock.monotonic()
        self.deadline = self._begun + timeout.total
        self.request = request

    def begin(self) -> dict[str, float]:
        """Begin an attempt; gives the seconds that it has for each phase."""
        self._attempt += 1
        self._begun = self._settings.clock.monotonic()
        log_request(self.request, self._attempt)
        return self._timeout.phases(self.deadline - self._begun)

    def end(self, outcome: Response | Failure) -> float | None:
        """End an attempt; gives the seconds to wait before the next, or None if it was the last."""
        clock = self._settings.clock
        ended = clock.monotonic()
        log_outcome(self.request, outcome, ended - self._begun)
        if self._attempt > self._max_retries:
            return None
        wait = wait_before_retry(
            self.request.method, outcome, self._attempt, clock.now(), clock.random
        )
        if wait is None or ended + wait >= self.deadline:
            return None
        log_retry(self.request, wait)
        return wait

    def result(self, outcome: Response | Failure) -> Result[T]:
        """What the last attempt brought.

        Raises:
            APIError: It brought nothing, or nothing that the operation returns.
        """
        if isinstance(outcome, Failure):
            raise failure_error(self.request, outcome, self._attempt) from outcome.cause
        if not 200 <= outcome.status_code < 300:
            raise status_error(self._operation, self.request, outcome, self._settings.clock.now())
        return read_result(self._operation, self.request, outcome)


class _Calls:
    """How the calls of one client begin."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._plans: dict[Operation[object], Plan] = {}

    def _begin(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> Call[T]:
        settings = self.settings
        if not options:
            request = build_request(self._plan(operation), arguments, {})
            return Call(settings, operation, request, settings.timeout, settings.max_retries)
        check_options(options)
        headers = options.get("headers")
        if headers:  # they may stand in for credentials
            plan = plan_requests(settings, operation, [name.lower() for name in headers])
        else:
            plan = self._plan(operation)
        return Call(
            settings,
            operation,
            build_request(plan, arguments, options),
            Timeout.of(options.get("timeout", settings.timeout)),
            check_max_retries(options.get("max_retries", settings.max_retries)),
        )

    def _plan(self, operation: Operation[object]) -> Plan:
        plan = self._plans.get(operation)
        if plan is None:
            plan = self._plans[operation] = plan_requests(self.settings, operation)
        return plan


class SyncCalls(_Calls):
    """The calls of a synchronous client; threads may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None) -> None:
        super().__init__(settings)
        self._transport = SyncTransport(settings, http_client)

    def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> Result[T]:
        """Call an operation and wait for its result.

        Raises:
            APIError: It did not succeed.
            ValueError: An argument or option cannot be sent; the message names it.
            TypeError: There is no such option, or something is of the wrong type.
        """
        call = self._begin(operation, arguments, options)
        while True:
            outcome = self._transport.send(call.request, call.begin(), call.deadline)
            wait = call.end(outcome)
            if wait is None:
                return call.result(outcome)
            self.settings.clock.sleep(wait)

    def close(self) -> None:
        """Make no more calls."""
        self._transport.close()


class AsyncCalls(_Calls):
    """The calls of an asynchronous client; tasks of one event loop may share it."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None) -> None:
        super().__init__(settings)
        self._transport = AsyncTransport(settings, http_client)

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None
    ) -> Result[T]:
        """Call an operation and wait for its result; see `SyncCalls.call`."""
        call = self._begin(operation, arguments, options)
        while True:
            outcome = await self._transport.send(call.request, call.begin(), call.deadline)
            wait = call.end(outcome)
            if wait is None:
                return call.result(outcome)
            await self.settings.clock.sleep_async(wait)

    async def close(self) -> None:
        """Make no more calls."""
        await self._transport.close()
