"""What is imported when, and that everything can be."""

from __future__ import annotations

import ast
import inspect
import json
import os
import subprocess
import sys
from importlib import import_module
from types import FunctionType
from typing import Any, get_type_hints

import openai_assistants
import pytest
from openai_assistants import AsyncOpenAIAssistants, OpenAIAssistants, errors

from .document import document
from .package import SOURCE, declared_names, modules

PACKAGES = ["openai_assistants", "openai_assistants.models", "openai_assistants.resources"]
LATE = ("openai_assistants.models.", "openai_assistants.resources.", "httpx2", "pydantic")


def loaded_by(code: str) -> set[str]:
    """What is loaded after this code has run in a process of its own, of what is to be loaded late."""
    report = "import json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{report}"],
        env={**os.environ, "PYTHONPATH": str(SOURCE), "OPENAI_API_KEY": "sk-test"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return {name for name in json.loads(done.stdout) if name.startswith(LATE)}


@pytest.mark.parametrize(
    "code",
    [
        "import openai_assistants",
        "from openai_assistants import OpenAIAssistants, AsyncOpenAIAssistants",
        "from openai_assistants import errors, models, resources, Page, RequestOptions",
    ],
)
def test_an_import_loads_neither_models_nor_resources_nor_the_http_library(code: str) -> None:
    assert loaded_by(code) == set()


def test_a_client_loads_the_http_library_and_a_resource_when_it_is_used() -> None:
    made = loaded_by("import openai_assistants as o; client = o.OpenAIAssistants()")
    assert "httpx2" in made
    assert not any(name.startswith("openai_assistants") for name in made)
    used = loaded_by("import openai_assistants as o; o.OpenAIAssistants().assistants")
    assert "openai_assistants.resources.assistants" in used
    assert not any(name.startswith("openai_assistants.models.") for name in used)


def test_a_model_loads_the_models_that_it_is_made_of_and_no_others() -> None:
    loaded = loaded_by("from openai_assistants.models import RunToolOutput, FunctionObject")
    assert loaded == {
        f"openai_assistants.models.{name}"
        for name in ("run_tool_output", "function_object", "function_parameters")
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_can_be_imported_and_is_listed(package: str) -> None:
    module = import_module(package)
    names = declared_names(package)
    assert names
    for name in names:
        assert getattr(module, name) is not None
    assert names <= set(dir(module))


@pytest.mark.parametrize("package", PACKAGES)
def test_a_name_that_is_not_there_is_an_error_as_usual(package: str) -> None:
    with pytest.raises(AttributeError, match=f"'{package}' has no attribute 'Nothing'"):
        _ = import_module(package).Nothing


def test_every_schema_of_the_document_is_a_model_of_its_name() -> None:
    schemas = set(document()["components"]["schemas"])
    assert schemas <= declared_names("openai_assistants.models")


def test_every_error_is_an_api_error() -> None:
    classes = [value for value in vars(errors).values() if inspect.isclass(value)]
    assert len(classes) == 21
    assert all(issubclass(cls, errors.APIError) for cls in classes)


def public() -> dict[str, Any]:
    """Every public class and function, and each method of a class or its bases, by its name."""
    found: dict[str, Any] = {}
    for module in modules():
        if "._runtime" in module.__name__:
            continue
        late = declared_names(module.__name__) if module.__name__ in PACKAGES else set()
        for name in vars(module).keys() | late:
            value = getattr(module, name)
            if name.startswith("_") or not is_ours(value):
                continue
            found[f"{module.__name__}.{name}"] = value
            for base in value.__mro__ if isinstance(value, type) else ():
                for attribute, member in vars(base).items() if is_ours(base) else ():
                    function = getattr(member, "__func__", getattr(member, "fget", member))
                    if isinstance(function, FunctionType):
                        found[f"{module.__name__}.{name}.{attribute}"] = function
    return found


def is_ours(value: object) -> bool:
    home = getattr(value, "__module__", "")
    return isinstance(value, type | FunctionType) and home.startswith("openai_assistants")


def test_type_hints_can_be_read_everywhere() -> None:
    unreadable: dict[str, Exception] = {}
    found = public()
    for name, value in found.items():
        try:
            get_type_hints(value, include_extras=True)
        except NameError as error:
            unreadable[name] = error
    assert unreadable == {}
    assert "openai_assistants.resources.assistants.AsyncAssistants.list_run_steps" in found
    assert "openai_assistants.models.run_object.RunObject" in found
    assert "openai_assistants.models.function_object.FunctionObjectDict" in found


@pytest.mark.parametrize("client", [OpenAIAssistants, AsyncOpenAIAssistants])
def test_clients_take_what_is_promised(client: Any) -> None:
    hints = get_type_hints(client.__init__)
    assert list(hints) == [
        "api_key",
        "base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "http_client",
        "hooks",
        "strict_responses",
        "return",
    ]
    assert all(name in vars(client) for name in ("__doc__", "assistants"))


def test_everything_public_has_a_docstring() -> None:
    undocumented = [
        name
        for name, value in public().items()
        if "._" not in name and not (value.__doc__ or "").strip()
    ]
    assert undocumented == []
    assert openai_assistants.__doc__


def test_every_field_of_a_model_has_a_docstring() -> None:
    fields = 0
    for path in (SOURCE / "openai_assistants" / "models").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for cls in [node for node in tree.body if isinstance(node, ast.ClassDef)]:
            for field, after in zip(cls.body, [*cls.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign):
                    fields += 1
                    assert isinstance(after, ast.Expr), (cls.name, ast.unparse(field))
                    assert isinstance(ast.literal_eval(after.value), str)
    assert fields > 150
