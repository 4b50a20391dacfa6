"""What calls raise: every error is an `APIError`."""

from __future__ import annotations

from ._runtime.errors import APIConnectionError as APIConnectionError
from ._runtime.errors import APIError as APIError
from ._runtime.errors import APIStatusError as APIStatusError
from ._runtime.errors import APITimeoutError as APITimeoutError
from ._runtime.errors import AuthenticationError as AuthenticationError
from ._runtime.errors import BadRequestError as BadRequestError
from ._runtime.errors import ClientClosedError as ClientClosedError
from ._runtime.errors import ConflictError as ConflictError
from ._runtime.errors import InternalServerError as InternalServerError
from ._runtime.errors import InvalidResponseError as InvalidResponseError
from ._runtime.errors import MissingCredentialsError as MissingCredentialsError
from ._runtime.errors import NotFoundError as NotFoundError
from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
from ._runtime.errors import RateLimitError as RateLimitError
from ._runtime.errors import RedirectError as RedirectError
from ._runtime.errors import TokenRequestError as TokenRequestError
from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
from ._runtime.errors import UnreadableResponseError as UnreadableResponseError
from ._runtime.errors import WaiterError as WaiterError
from ._runtime.errors import WaiterFailedError as WaiterFailedError
from ._runtime.errors import WaiterTimeoutError as WaiterTimeoutError
