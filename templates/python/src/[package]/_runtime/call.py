"""A call under way: what is decided between its attempts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic

from .arguments import Arguments
from .credentials import Credential, Obtained
from .errors import APIError
from .hooks import HookedRequest
from .logs import MismatchLog, log_outcome, log_request, log_retry
from .operations import Operation, T
from .options import RequestOptions, check_max_retries
from .outgoing import Request
from .reading import failure_error, read_item, read_result, status_error, unreadable
from .replies import AsyncReply, SyncReply
from .requests import Plan, authorized, build_request, supplied_to
from .responses import APIResponse, Failure, Response
from .retries import IDEMPOTENT, wait_before_retry
from .retry_budget import RetryBudget
from .settings import Settings
from .timeouts import Timeout
from .tracebacks import forget_variables


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
