"""From the model to Python: every decision that a template would otherwise take."""

from .arguments import with_arguments
from .package import distribution_of, plan_of
from .plan import Plan
from .settings import CredentialSettings, OperationSettings, PackageSettings, WebhookSettings
from .telling import tell_names

__all__ = [
    "CredentialSettings",
    "OperationSettings",
    "PackageSettings",
    "Plan",
    "WebhookSettings",
    "distribution_of",
    "plan_of",
    "tell_names",
    "with_arguments",
]
