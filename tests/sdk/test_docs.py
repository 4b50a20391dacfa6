"""The documentation: complete, true to the document, and without a dead link."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from openapi_schema_validator import OAS30ReadValidator

from .document import DocumentOperation, document, operations
from .markdown import RESOURCE_PAGE, Section, page, paths
from .package import PACKAGE

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "404": "NotFoundError",
    "429": "RateLimitError",
    "500": "InternalServerError",
    "default": "APIStatusError",
}

WAITERS = {
    "wait_for_run": ("run_id", "thread_id"),
    "create_run_and_wait": ("thread_id", "assistant_id"),
    "create_thread_and_run_and_wait": ("assistant_id",),
}
"""Methods that wait, with the arguments that they need."""

every_page = pytest.mark.parametrize("path", paths(), ids=str)
every_operation = pytest.mark.parametrize(
    "operation", operations().values(), ids=lambda operation: operation.name
)


def section(operation: DocumentOperation) -> Section:
    """The section of an operation on the page of the resource."""
    (title,) = page(RESOURCE_PAGE).root.sections
    return title[operation.name]


def matches(instance: object, schema: str) -> bool:
    """Whether JSON is what a schema of the document allows in a response."""
    root = {"$ref": f"#/components/schemas/{schema}", "components": document()["components"]}
    valid: bool = OAS30ReadValidator(root).is_valid(instance)
    return valid


# Every page


def test_there_is_a_page_for_the_package_the_resource_and_each_model() -> None:
    found = {str(path) for path in paths()}
    schemas = {name_of_page(name) for name in document()["components"]["schemas"]}
    assert found >= {"README.md", "docs/README.md", "docs/models/README.md", str(RESOURCE_PAGE)}
    assert found >= schemas


def name_of_page(schema: str) -> str:
    return f"docs/models/{re.sub(r'(?<=[a-z])(?=[A-Z])', '_', schema).lower()}.md"


@every_page
def test_every_link_leads_to_a_file_and_a_heading(path: Path) -> None:
    for link in page(path).links:
        parts = urlsplit(link)
        if parts.scheme:
            assert parts.scheme == "https"
            continue
        target = (PACKAGE / path).parent / parts.path if parts.path else PACKAGE / path
        assert target.is_file(), link
        if parts.fragment:
            there = target.resolve().relative_to(PACKAGE.resolve())
            assert parts.fragment in page(there).anchors, link


@every_page
def test_no_table_has_an_empty_cell_or_padding(path: Path) -> None:
    for each in page(path).root.walk():
        for head, *rows in each.tables:
            assert rows
            assert all(len(row) == len(head) for row in rows)
            assert all(cell.strip() for row in (head, *rows) for cell in row)
    table_lines = [line for line in page(path).raw.splitlines() if line.startswith("|")]
    assert not [line for line in table_lines if re.search(r" {2,}\||\| {2,}|-{4,}", line)]


@every_page
def test_nothing_stands_for_something_that_was_not_said(path: Path) -> None:
    raw = page(path).raw.replace('"type": "string"', "")
    found = re.findall(
        r"\bN/A\b|\bTODO\b|\bTBD\b|\bXXX\b|lorem ipsum|<[A-Z_]+>|<br ?/?>|:heavy_"
        r"|[\"']string[\"']|\bundefined\b|\bNone, None\b|\{\{|\{%",
        raw,
        re.IGNORECASE,
    )
    assert found == []


@every_page
def test_headings_go_down_one_level_at_a_time_and_are_unique(path: Path) -> None:
    (title,) = page(path).root.sections
    assert title.level == 1
    for above in title.walk():
        assert all(below.level == above.level + 1 for below in above.sections)
        titles = [below.title for below in above.sections]
        assert len(set(titles)) == len(titles)


@every_page
def test_all_json_is_json(path: Path) -> None:
    for each in page(path).root.walk():
        for fence in each.fences:
            assert fence.language in {"python", "json", "sh"}
            if fence.language == "json":
                json.loads(fence.code)


# The package


def test_the_readme_leads_from_installation_to_the_handling_of_errors() -> None:
    (title,) = page(Path("README.md")).root.sections
    titles = [each.title for each in title.sections]
    assert titles == [
        *("Installation", "Authentication", "Usage", "Models", "Lists", "Waiting"),
        *("Downloads and raw responses", "Errors", "Retries", "Timeouts", "Settings for one call"),
        *("Strict responses", "Hooks", "Logging", "Servers", "HTTP client", "Other endpoints"),
        *("Versions", "Development"),
    ]
    wordless = {"Installation", "Retries", "Servers", "Versions", "Development"}
    assert all(
        any(f.language == "python" for f in title[t].fences) for t in titles if t not in wordless
    )
    assert "pip install openai-assistants" in title["Installation"].fences[0].code
    assert title["Authentication"].tables[0][1:] == [["`api_key`", "`OPENAI_API_KEY`"]]


def test_the_readme_names_errors_that_exist() -> None:
    from openai_assistants import errors

    (title,) = page(Path("README.md")).root.sections
    named = set(re.findall(r"\b[A-Z]\w+Error\b", page(Path("README.md")).raw))
    assert named >= {row[0].strip("`") for row in title["Errors"].tables[0][1:]}
    assert {name for name in named if not hasattr(errors, name)} == {"AttributeError"}


@pytest.mark.parametrize("path", ["README.md", "docs/README.md", "docs/models/README.md"])
def test_the_indexes_lead_to_each_other(path: str) -> None:
    assert any(link.endswith("README.md") for link in page(Path(path)).links)


def test_the_options_of_a_call_are_all_told() -> None:
    from openai_assistants import RequestOptions

    (title,) = page(Path("README.md")).root.sections
    told = {row[0].strip("`") for row in title["Settings for one call"].tables[0][1:]}
    # The API knows no idempotency keys.
    assert told == RequestOptions.__optional_keys__ - {"idempotency_key"}


def test_the_index_of_the_reference_has_every_operation() -> None:
    links = page(Path("docs/README.md")).links
    wanted = {f"sdks/assistants/README.md#{each.name}" for each in operations().values()}
    assert wanted <= set(links)


# The page of the resource


def test_the_page_has_an_overview_and_every_operation_in_its_index() -> None:
    (title,) = page(RESOURCE_PAGE).root.sections
    overview, *sections = title.sections
    description = document()["tags"][0]["description"]
    assert " ".join(description.split()) in " ".join(overview.text.split())
    names = [each.name for each in operations().values()]
    assert len(names) == 28
    assert [each.title for each in sections] == [*names, *WAITERS]
    index = overview["Operations"].text.splitlines()
    assert [re.findall(r"\[`(\w+)`\]", line)[0] for line in index] == [*names, *WAITERS]
    for operation, line in zip(operations().values(), index, strict=False):
        node = document()["paths"][operation.path][operation.method.lower()]
        assert line.startswith(f"[`{operation.name}`](#{operation.name})")
        assert node["summary"] in line


@every_operation
def test_an_operation_is_shown_with_method_path_and_description(
    operation: DocumentOperation,
) -> None:
    node = document()["paths"][operation.path][operation.method.lower()]
    text = section(operation).text
    assert re.search(rf"`{operation.method}`? `?{re.escape(operation.path)}`", text)
    assert node["summary"] in text
    assert " ".join(node["description"].split()) in " ".join(text.split())


@every_operation
def test_an_operation_has_an_example_for_each_client(operation: DocumentOperation) -> None:
    sync, asynchronous = section(operation)["Example"].fences
    call = rf"client\.assistants\.{operation.name}\("
    assert re.search(call, sync.code)
    assert "with OpenAIAssistants()" in sync.code
    assert re.search(rf"(await|async for \w+ in) {call}", asynchronous.code)
    assert "async with AsyncOpenAIAssistants()" in asynchronous.code


@every_operation
def test_the_parameters_are_those_of_the_document(operation: DocumentOperation) -> None:
    found = section(operation)["Parameters"]
    wanted = {
        **dict.fromkeys(operation.path_parameters, True),
        **operation.body,
        **dict.fromkeys(operation.query, False),
    }
    assert "request_options" in found.text
    if not wanted:
        assert found.tables == []
        return
    ((head, *rows),) = found.tables
    assert head == ["Parameter", "Type", "Required", "Description"]
    assert {row[0].strip("`"): row[2] == "yes" for row in rows} == wanted
    assert {row[2] for row in rows} <= {"yes", "no"}
    assert [row[0].strip("`") for row in rows][: len(operation.path_parameters)] == (
        operation.path_parameters
    )


@every_operation
def test_bounds_defaults_and_examples_of_the_document_are_told(
    operation: DocumentOperation,
) -> None:
    if not operation.query:
        return
    rows = {row[0]: row[3] for row in section(operation)["Parameters"].tables[0][1:]}
    assert "1 to 100. Default: `20`. Example: `50`." in rows["`limit`"]
    assert 'Default: `"desc"`' in rows["`order`"]
    assert "Example:" in rows["`after`"]


@every_operation
def test_the_response_has_a_type_with_a_page_its_fields_and_an_example(
    operation: DocumentOperation,
) -> None:
    found = section(operation)["Response"]
    link = f"[`{operation.result}`](../../models/{Path(name_of_page(operation.result)).name})"
    assert link in found.text
    schema = document()["components"]["schemas"][operation.result]
    assert [row[0].strip("`") for row in found.tables[0][1:]] == list(schema["properties"])
    (example,) = found.fences
    assert matches(json.loads(example.code), operation.result)


@every_operation
def test_the_errors_are_those_of_the_document_with_their_body(
    operation: DocumentOperation,
) -> None:
    ((head, *rows),) = section(operation)["Errors"].tables
    assert head == ["Error", "Status", "Body", "When"]
    told = {row[0].strip("`"): row[1].replace("any other", "default") for row in rows}
    assert told == {ERRORS[status]: status for status in operation.statuses}
    assert {row[2] for row in rows} == {"[`ErrorResponse`](../../models/error_response.md)"}


@pytest.mark.parametrize("name", WAITERS)
def test_a_method_that_waits_tells_what_it_calls_and_how_it_fails(name: str) -> None:
    (title,) = page(RESOURCE_PAGE).root.sections
    found = title[name]
    called = name.removesuffix("_and_wait").replace("wait_for_run", "get_run")
    assert f"[`{called}`](#{called})" in found.text
    sync, asynchronous = found["Example"].fences
    assert f"run = client.assistants.{name}(" in sync.code
    assert f"run = await client.assistants.{name}(" in asynchronous.code
    rows = {row[0].strip("`"): row for row in found["Parameters"].tables[0][1:]}
    assert tuple(key for key, row in rows.items() if row[2] == "yes") == WAITERS[name]
    assert "Default: `600`" in rows["timeout"][3]
    assert {"interval", "on_progress"} <= rows.keys()
    assert "[`RunObject`](../../models/run_object.md)" in found["Response"].text
    errors = [row[0] for row in found["Errors"].tables[0][1:]]
    assert errors == ["`WaiterFailedError`", "`WaiterTimeoutError`"]


# The pages of models


@pytest.mark.parametrize("schema", document()["components"]["schemas"])
def test_a_model_has_a_page_with_its_fields_and_a_valid_example(schema: str) -> None:
    node = document()["components"]["schemas"][schema]
    (title,) = page(Path(name_of_page(schema))).root.sections
    assert title.title == schema
    fields = node.get("properties", {})
    assert " ".join(node["description"].split()) in " ".join(title.text.split())
    if fields:
        ((_, *rows),) = title.tables
        required = {row[0].strip("`"): row[2] == "yes" for row in rows}
        assert required == {name: name in node.get("required", []) for name in fields}
    for value in node.get("enum", ()):
        assert any(f'`"{value}"`' in row for row in title.tables[0])
    for fence in title.fences:
        assert matches(json.loads(fence.code), schema)
    assert title.fences or not fields
