"""What a package offers at its top, beside its clients."""

from __future__ import annotations

from ..model import Api, Operation
from .encoders import Code

EXPORTS = {
    "APIResponse": "_runtime.responses",
    "AsyncDownload": "_runtime.downloads",
    "AsyncHooks": "_runtime.hooks",
    "AsyncPage": "_runtime.pagination",
    "AsyncPager": "_runtime.pagination",
    "AsyncStream": "_runtime.streams",
    "Download": "_runtime.downloads",
    "File": "_runtime.files",
    "HookedRequest": "_runtime.hooks",
    "Hooks": "_runtime.hooks",
    "OMIT": "_runtime.omit",
    "Omit": "_runtime.omit",
    "Page": "_runtime.pagination",
    "RequestOptions": "_runtime.options",
    "Response": "_runtime.responses",
    "Stream": "_runtime.streams",
    "Timeout": "_runtime.timeouts",
    "errors": "",
    "models": "",
    "resources": "",
    "streamed": "_runtime.raw",
    "webhooks": "",
    "with_response": "_runtime.raw",
}
"""Each name with the module that defines it; modules have none."""


def exports(api: Api, clients: tuple[Code, Code]) -> tuple[tuple[Code, Code], ...]:
    """The names that a package offers, each with the module that defines it, by name.

    Args:
        api: Decides what of the runtime there is a use for.
        clients: Names of the client classes.
    """
    unused: set[str] = set()
    if not any(o.pagination for o in api.operations):
        unused |= {"AsyncPage", "AsyncPager", "Page"}
    if not any(o.streaming for o in api.operations):
        unused |= {"AsyncStream", "Stream"}
    if not any(map(_has_files, api.operations)):
        unused |= {"File"}
    if all(webhook.payload is None for webhook in api.webhooks):
        unused |= {"webhooks"}
    found = {name: module for name, module in EXPORTS.items() if name not in unused}
    made = {
        **{Code(n): Code(m) for n, m in found.items()},
        **dict.fromkeys(clients, Code("client")),
    }
    return tuple(sorted(made.items()))


def _has_files(operation: Operation) -> bool:
    contents = operation.body.contents if operation.body is not None else ()
    return any(encoding.is_file for c in contents for encoding in c.encodings.values())
