"""The package as a whole."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import PurePosixPath

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from ..model import Api, Resource
from .checks import check_plans
from .client import client_name, client_plan
from .encoders import Code, identifier
from .encoders.names import name_fault
from .encoders.prose import folded
from .exports import exports
from .metadata import metadata_plan
from .models import model_modules
from .names import Names, snake
from .pages import Pages
from .plan import ModelModule, PackagePlan, Plan, ResourcePlan, WebhooksPlan
from .readme import readme_plan
from .resources import resource_plans
from .schemas import SchemaIndex
from .servers import default_url
from .settings import PackageSettings
from .snippets import ClientNames, Snippets
from .waiter_pages import waiter_pages
from .webhooks import webhooks_plan

FIRST_VERSION = "0.1.0"
DEPENDENCIES = frozenset({"httpx2", "typing-extensions"})
"""The distributions that every SDK needs; none is called like them."""
LONGEST_TITLE = 400
"""Characters; the package index takes 512 in a summary."""


def plan_of(api: Api, settings: PackageSettings) -> Plan:
    """What the templates see of an API.

    Args:
        api: What the document means.
        settings: What the maintainer chose.
    """
    index = SchemaIndex.of(api, settings.models, settings.fields)
    distribution = distribution_of(api, settings)
    name = settings.package or _package_name(distribution)
    client = client_name(title_of(api), settings.client)
    version = _version(api, settings)
    names = ClientNames(
        package=name,
        client=client,
        async_client=f"Async{client}",
        settings="" if default_url(api) else 'base_url="https://api.example.com"',
    )
    snippets = Snippets(index, names)
    pages = Pages(index, snippets)
    resources = tuple(
        _documented(resource, made, pages, index, snippets)
        for resource, made in zip(
            api.resources, resource_plans(api.resources, index, settings.operations), strict=True
        )
    )
    models = tuple(
        replace(module, page=pages.model(schemas))
        for module, schemas in zip(model_modules(index), index.homes().values(), strict=True)
    )
    planned = client_plan(api, client, distribution, version, resources, settings)
    webhooks = webhooks_plan(api, index, distribution, settings.webhooks)
    package = PackagePlan(
        name=identifier(name),
        distribution=Code(distribution),
        version=Code(version),
        title=api.title,
        description=api.description,
        about=_about(api),
        metadata=metadata_plan(api.about),
        readme=readme_plan(api, resources, planned, index, snippets, name),
        client=planned,
        webhooks=webhooks,
        exports=exports(api, (Code(client), Code(f"Async{client}"))),
        resources=resources,
        models=models,
        model_names=tuple(sorted((d.name, m.file) for m in models for d in m.declarations)),
    )
    return Plan(
        package=package,
        names={"package": package.name},
        collections={"resource": resources, "schema": models},
        expected=_expected(package.name, resources, models, webhooks),
    )


def _documented(
    resource: Resource, plan: ResourcePlan, pages: Pages, index: SchemaIndex, snippets: Snippets
) -> ResourcePlan:
    """A resource with its page and its tests."""
    checks, imports = check_plans(resource, plan, index, snippets)
    page = pages.resource(resource, plan)
    page = replace(page, waiters=waiter_pages(resource, plan, pages, index, snippets))
    return replace(plan, page=page, checks=checks, check_imports=imports)


def _about(api: Api) -> str:
    """One line about the package, as its metadata have it (core metadata, "Summary")."""
    title = folded(api.title)
    kept = title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…"
    return f"Python client: {kept}."


def title_of(api: Api) -> str:
    """What the API is called, without the word for what it is."""
    title = re.sub(r"\bAPI\b", "", api.title).strip()
    return title or api.title


def distribution_of(api: Api, settings: PackageSettings) -> str:
    """The name of the package on an index (PEP 503)."""
    made = settings.distribution or settings.package or snake(title_of(api)) or "sdk"
    canonical = canonicalize_name(made.encode("ascii", "ignore").decode())
    name = re.sub(r"[^a-z0-9-]", "", canonical).strip("-") or "sdk"
    return f"{name}-sdk" if name in DEPENDENCIES and not settings.distribution else name


def _package_name(distribution: str) -> str:
    """The name to import.

    It is never that of a module of the standard library, of a folder beside it, or of a device.
    """
    name = Names().take(snake(distribution), "sdk")
    taken = name in sys.stdlib_module_names or name in {"docs", "src", "test", "tests"}
    return f"{name}_sdk" if taken or name_fault(name) else name


def _version(api: Api, settings: PackageSettings) -> str:
    """The version of the package, as PEP 440 writes it."""
    for said in (settings.version, api.version):
        try:
            return str(Version(said))
        except InvalidVersion:
            continue
    return FIRST_VERSION


def _expected(
    name: str,
    resources: tuple[ResourcePlan, ...],
    models: tuple[ModelModule, ...],
    webhooks: WebhooksPlan | None,
) -> dict[str, frozenset[str]]:
    """The names that each module must define, by its path."""
    source = PurePosixPath("src", name)
    expected: dict[str, frozenset[str]] = {}
    for module in models:
        defined = {str(d.name) for d in module.declarations}
        expected[str(source / "models" / f"{module.file}.py")] = frozenset(defined)
    for resource in resources:
        constants = {str(o.name) for o in resource.operations}
        constants |= {str(w.constant) for w in resource.waiters}
        classes = {str(resource.name), str(resource.async_name)}
        types = {f"_{name}" for name in resource.hidden}
        names = frozenset(constants | classes | types)
        expected[str(source / "resources" / f"{resource.file}.py")] = names
    if webhooks is not None:
        functions = {"parse_unverified", *(["unwrap"] if webhooks.variable else [])}
        constants = {"WebhookEvent", *(["KINDS"] if webhooks.kinds else [])}
        expected[str(source / "webhooks.py")] = frozenset(functions | constants)
    return expected
