"""Our page against the page of another generator's SDK that it has to match and beat.

That SDK is for Go and of 7 November 2023; the table holds what it had, under Python names. Nothing
of it may be missing here. Where it took a body as one argument, the fields of the body are listed.
"""

from __future__ import annotations

import re

import pytest

from .markdown import RESOURCE_PAGE, Section, page

TABLE = """
cancel_run                thread_id! run_id!                              -> RunObject
create_assistant          model! name description instructions tools file_ids metadata -> AssistantObject
create_assistant_file     assistant_id! file_id!                          -> AssistantFileObject
create_message            thread_id! role content! file_ids metadata      -> MessageObject
create_run                thread_id! assistant_id! model instructions tools metadata -> RunObject
create_thread             messages metadata                               -> ThreadObject
create_thread_and_run     assistant_id! thread model instructions tools metadata -> RunObject
delete_assistant          assistant_id!                                   -> DeleteAssistantResponse
delete_assistant_file     assistant_id! file_id!                          -> DeleteAssistantFileResponse
delete_thread             thread_id!                                      -> DeleteThreadResponse
get_assistant             assistant_id!                                   -> AssistantObject
get_assistant_file        assistant_id! file_id!                          -> AssistantFileObject
get_message               thread_id! message_id!                          -> MessageObject
get_message_file          thread_id! message_id! file_id!                 -> MessageFileObject
get_run                   thread_id! run_id!                              -> RunObject
get_run_step              thread_id! run_id! step_id!                     -> RunStepObject
get_thread                thread_id!                                      -> ThreadObject
list_assistant_files      assistant_id! limit order after before          -> ListAssistantFilesResponse
list_assistants           limit order after before                        -> ListAssistantsResponse
list_message_files        thread_id! message_id! limit order after before -> ListMessageFilesResponse
list_messages             thread_id! limit order after before             -> ListMessagesResponse
list_run_steps            thread_id! run_id! limit order after before     -> ListRunStepsResponse
list_runs                 thread_id! limit order after before             -> ListRunsResponse
modify_message            thread_id! message_id! metadata                 -> MessageObject
modify_run                thread_id! run_id! metadata                     -> RunObject
modify_thread             thread_id! metadata                             -> ThreadObject
submit_tool_ouputs_to_run thread_id! run_id! tool_outputs!                -> RunObject
"""
"""Method, its parameters with a mark on those that are required, and the type of its result."""

ROWS = [line.split() for line in TABLE.strip().splitlines()]


def sections() -> dict[str, Section]:
    (title,) = page(RESOURCE_PAGE).root.sections
    return {section.title: section for section in title.sections}


def test_every_operation_of_that_page_is_on_ours_and_one_more() -> None:
    names = {row[0] for row in ROWS}
    assert len(names) == 27
    waiters = {"wait_for_run", "create_run_and_wait", "create_thread_and_run_and_wait"}
    assert sections().keys() - names - waiters == {"Overview", "modify_assistant"}
    assert names <= sections().keys()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_an_operation_has_everything_that_it_had_there(row: list[str]) -> None:
    name, *parameters, _, result = row
    section = sections()[name]
    wanted = {parameter.rstrip("!"): parameter.endswith("!") for parameter in parameters}
    rows = section["Parameters"].tables[0][1:]
    found = {cells[0].strip("`"): cells[2] == "yes" for cells in rows}
    assert wanted.items() <= found.items()
    assert {key for key in found if found[key]} == {key for key in wanted if wanted[key]}
    assert all(cells[1] and cells[3] for cells in rows)
    assert re.search(rf"\[`{result}`\]\(\S+\)", section["Response"].text)
    assert section.text.strip()
    assert section["Example"].fences
