"""From the model to Python: every decision that a template would otherwise take."""

from .package import plan
from .plan import Plan
from .settings import CredentialSettings, OperationSettings, PackageSettings

__all__ = ["CredentialSettings", "OperationSettings", "PackageSettings", "Plan", "plan"]
