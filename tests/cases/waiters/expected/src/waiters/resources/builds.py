"""Operations on Builds."""

from __future__ import annotations

from collections.abc import Callable

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions, repeated
from .._runtime.resources import AsyncResource, Resource
from .._runtime.waiters import Poll, Waiter

START_BUILD: Operation[models.Build] = Operation(
    "startBuild",
    "POST",
    "/projects/{project}/builds",
    body="application/json",
    body_required=True,
    returns=lambda: models.Build,
)
GET_BUILD: Operation[models.Build] = Operation(
    "getBuild",
    "GET",
    "/projects/{project}/builds/{number}",
    returns=lambda: models.Build,
)
GET_MACHINE: Operation[models.GetMachineResponse] = Operation(
    "getMachine",
    "GET",
    "/machine",
    returns=lambda: models.GetMachineResponse,
)
WAIT_FOR_BUILD = Waiter(
    "build",
    field="status",
    done=("passed",),
    failed=("broken",),
)
WAIT_UNTIL_READY = Waiter(
    "ready",
    field="state.ready",
    done=(True,),
    poll=Poll(interval=5.0, backoff=1.0, timeout=60.0),
)


class Builds(Resource):
    """Operations on Builds."""

    def start_build(
        self,
        project: str,
        *,
        commit: str,
        interval: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Start a build.

        `POST /projects/{project}/builds`

        Args:
            project: Whose build.
            commit: What to build.
            interval: Minutes to the next build.
            request_options: Settings for this call alone.
        """
        return self._call(
            START_BUILD,
            path={"project": project},
            body={"commit": commit, "interval": interval},
            options=request_options,
        )

    def get_build(
        self,
        project: str,
        number: int,
        *,
        log: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Get a build.

        `GET /projects/{project}/builds/{number}`

        Args:
            project: Whose build.
            number: Of the build.
            log: Whether to send its log.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_BUILD,
            path={"project": project, "number": number},
            query={"log": log},
            options=request_options,
        )

    def get_machine(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.GetMachineResponse:
        """Get the machine.

        `GET /machine`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_MACHINE,
            options=request_options,
        )

    def wait_for_build(
        self,
        number: int,
        *,
        project: str,
        log: bool | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.Build], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Call `get_build` again until `status` is 'passed'.

        Args:
            number: Of the build.
            project: Whose build.
            log: Whether to send its log.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'broken'.
            WaiterTimeoutError: It was not done in time.
        """
        return self._wait(
            WAIT_FOR_BUILD,
            lambda: self.get_build(project, number, log=log, request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    def build_and_wait(
        self,
        project: str,
        *,
        commit: str,
        interval: int | Omit = OMIT,
        wait_interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.Build], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Call `start_build`, and `wait_for_build` with what it returns.

        Args:
            project: Whose build.
            commit: What to build.
            interval: Minutes to the next build.
            wait_interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'broken'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = self.start_build(
            project, commit=commit, interval=interval, request_options=request_options
        )
        return self.wait_for_build(
            project=project,
            number=begun.number,
            interval=wait_interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )

    def wait_until_ready(
        self,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.GetMachineResponse], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.GetMachineResponse:
        """Call `get_machine` again until `state.ready` is True.

        Args:
            interval: Seconds between two calls; 5 where it is left out.
            timeout: Seconds after which it is given up; 60 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterTimeoutError: It was not done in time.
        """
        return self._wait(
            WAIT_UNTIL_READY,
            lambda: self.get_machine(request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )


class AsyncBuilds(AsyncResource):
    """Operations on Builds."""

    async def start_build(
        self,
        project: str,
        *,
        commit: str,
        interval: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Start a build.

        `POST /projects/{project}/builds`

        Args:
            project: Whose build.
            commit: What to build.
            interval: Minutes to the next build.
            request_options: Settings for this call alone.
        """
        return await self._call(
            START_BUILD,
            path={"project": project},
            body={"commit": commit, "interval": interval},
            options=request_options,
        )

    async def get_build(
        self,
        project: str,
        number: int,
        *,
        log: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Get a build.

        `GET /projects/{project}/builds/{number}`

        Args:
            project: Whose build.
            number: Of the build.
            log: Whether to send its log.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_BUILD,
            path={"project": project, "number": number},
            query={"log": log},
            options=request_options,
        )

    async def get_machine(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.GetMachineResponse:
        """Get the machine.

        `GET /machine`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_MACHINE,
            options=request_options,
        )

    async def wait_for_build(
        self,
        number: int,
        *,
        project: str,
        log: bool | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.Build], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Call `get_build` again until `status` is 'passed'.

        Args:
            number: Of the build.
            project: Whose build.
            log: Whether to send its log.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'broken'.
            WaiterTimeoutError: It was not done in time.
        """
        return await self._wait(
            WAIT_FOR_BUILD,
            lambda: self.get_build(project, number, log=log, request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def build_and_wait(
        self,
        project: str,
        *,
        commit: str,
        interval: int | Omit = OMIT,
        wait_interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.Build], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Build:
        """Call `start_build`, and `wait_for_build` with what it returns.

        Args:
            project: Whose build.
            commit: What to build.
            interval: Minutes to the next build.
            wait_interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'broken'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = await self.start_build(
            project, commit=commit, interval=interval, request_options=request_options
        )
        return await self.wait_for_build(
            project=project,
            number=begun.number,
            interval=wait_interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )

    async def wait_until_ready(
        self,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.GetMachineResponse], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.GetMachineResponse:
        """Call `get_machine` again until `state.ready` is True.

        Args:
            interval: Seconds between two calls; 5 where it is left out.
            timeout: Seconds after which it is given up; 60 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterTimeoutError: It was not done in time.
        """
        return await self._wait(
            WAIT_UNTIL_READY,
            lambda: self.get_machine(request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )
