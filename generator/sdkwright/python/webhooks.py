"""The module that reads the calls that the API makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Api, Constant, Json, Object, Type, Union, Webhook
from .annotations import Form, annotation
from .docstrings import joined, paragraph, section, sentence
from .encoders import Code, literal
from .imports import Imports
from .names import snake
from .plan import KindPlan, WebhooksPlan
from .schemas import SchemaIndex
from .settings import WebhookSettings

RAISED = (
    ("WebhookVerificationError", "It is not signed by who has the secret, or too long ago."),
    ("ValueError", "There is no secret, or the body is no JSON."),
)


def webhooks_plan(
    api: Api, index: SchemaIndex, distribution: str, settings: WebhookSettings
) -> WebhooksPlan | None:
    """The module; None where the API makes no calls that can be read.

    Args:
        api: What the document means.
        index: The schemas.
        distribution: Name of the package on an index.
        settings: How the calls are signed.
    """
    told = [w for w in api.webhooks if w.payload is not None]
    if not told:
        return None
    scope = _Module(index)
    scope.imports.add("typing", "TypeAlias")
    scope.imports.add("._runtime.webhook_events", "event_of")
    header = "" if _tell_themselves(told, index) else _header(told)
    kinds = _kinds(told, header, scope) if header else ()
    if header:
        scope.imports.add("collections.abc", "Mapping")
        scope.imports.add("._runtime.webhook_events", "kind_of")
    variable = ""
    if settings.signature:
        variable = settings.variable or f"{snake(distribution).upper()}_WEBHOOK_SECRET"
        scope.imports.add("collections.abc", "Iterable", "Mapping")
        scope.imports.add("._runtime.webhook_events", "check_signature")
        scope.imports.add("._runtime.webhooks", "TOLERANCE")
    return WebhooksPlan(
        doc=f"The calls that {api.title} makes: webhooks.",
        event=_either(told, scope),
        event_doc=joined("What a webhook tells of.", _listed(told)),
        header=literal(header) if header else None,
        kinds=kinds,
        variable=literal(variable) if variable else None,
        unwrap_doc=_unwrap_doc(variable),
        parse_doc=_parse_doc(header),
        imports=scope.imports.lines(),
    )


class _Module:
    """The module, as the scope of its annotations."""

    def __init__(self, index: SchemaIndex) -> None:
        self.imports = Imports(is_top=True)
        self._index = index

    def refer(self, schema: str, form: Form) -> str:
        """The name of a schema in the package of models."""
        if self._index.is_null(schema):
            return "None"
        self.imports.add(".", "models")
        return f"models.{self._index.names(schema).value}"

    def builtin(self, name: str) -> str:
        """The name itself, which nothing hides."""
        return name

    def tags(self, union: Union) -> Mapping[str, str] | None:
        """The class for each value of a discriminator."""
        return self._index.tags(union)


def _either(webhooks: Sequence[Webhook], scope: _Module) -> Code:
    """The annotation of what any of the webhooks tells."""
    types = _payloads(webhooks)
    return annotation(types[0] if len(types) == 1 else Union(tuple(types)), "value", scope)


def _payloads(webhooks: Sequence[Webhook]) -> list[Type]:
    """The types of what the webhooks tell, each once."""
    types: list[Type] = []
    for webhook in webhooks:
        if webhook.payload is not None and webhook.payload.type not in types:
            types.append(webhook.payload.type)
    return types


def _tell_themselves(webhooks: Sequence[Webhook], index: SchemaIndex) -> bool:
    """Whether a field that each payload has tells one from another."""
    found = [index.resolved(type) for type in _payloads(webhooks)]
    fields = [each.fields if isinstance(each, Object) else () for each in found]
    constants = [
        {f.name: _text(f.type.value) for f in each if isinstance(f.type, Constant)}
        for each in fields
    ]
    return any(
        len({c.get(name) for c in constants} - {None}) == len(found) for name in constants[0]
    )


def _header(webhooks: Sequence[Webhook]) -> str:
    """The header that tells one from another: all have it, and not all the same value of it."""
    named = [{name.lower() for name in webhook.headers} for webhook in webhooks]
    for name in webhooks[0].headers:
        if (
            all(name.lower() in names for names in named)
            and len({_value(w, name) for w in webhooks}) > 1
        ):
            return name
    return ""


def _value(webhook: Webhook, header: str) -> str:
    return next(_text(v) for name, v in webhook.headers.items() if name.lower() == header.lower())


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _kinds(webhooks: Sequence[Webhook], header: str, scope: _Module) -> tuple[KindPlan, ...]:
    """What each value of the header stands for."""
    values = dict.fromkeys(_value(webhook, header) for webhook in webhooks)
    return tuple(
        KindPlan(
            value=literal(value),
            type=_either([w for w in webhooks if _value(w, header) == value], scope),
        )
        for value in values
    )


def _listed(webhooks: Sequence[Webhook]) -> str:
    """One line for each webhook."""
    lines = [
        f"- `{w.name}`: {sentence(paragraph(w.summary) or paragraph(w.description))}".strip(": ")
        for w in webhooks
    ]
    return "\n".join(dict.fromkeys(lines))


def _unwrap_doc(variable: str) -> str:
    return joined(
        "The event that a webhook tells of, once its signature was found right.",
        "Signatures are those of Standard Webhooks (https://www.standardwebhooks.com). An event of "
        "a kind that is not known yet comes as an object with all that it has in `extra_fields`.",
        section(
            "Args",
            [
                ("body", "The body of the request, as it came."),
                ("headers", "The headers of the request."),
                (
                    "secret",
                    "The signing secret, `whsec_...`, or several while one replaces another. Read "
                    f"from the environment variable {variable} where it is left out.",
                ),
                (
                    "tolerance",
                    "Seconds that the time of the webhook may differ from that of this machine.",
                ),
            ],
        ),
        section("Raises", RAISED),
    )


def _parse_doc(header: str) -> str:
    entries = [("body", "The body of the request.")]
    if header:
        entries.append(("headers", f"The headers of the request; {header} tells what it is."))
    return joined(
        "The event that a body tells of, whoever it comes from: nothing is verified.",
        section("Args", entries),
        section("Raises", [("ValueError", "The body is no JSON.")]),
    )
