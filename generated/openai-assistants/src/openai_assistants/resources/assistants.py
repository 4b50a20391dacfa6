"""Build assistants that keep conversations, read files, run code and call your functions. Create an
assistant once, open a thread for each conversation, add messages to it, and start a run to get an
answer. Poll the run until it has ended, then read the new messages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import CursorPages, Operation
from .._runtime.options import RequestOptions, repeated
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource
from .._runtime.waiters import Waiter

CREATE_ASSISTANT: Operation[models.AssistantObject] = Operation(
    "createAssistant",
    "POST",
    "/assistants",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.AssistantObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_ASSISTANTS: Operation[models.ListAssistantsResponse] = Operation(
    "listAssistants",
    "GET",
    "/assistants",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListAssistantsResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_ASSISTANT: Operation[models.AssistantObject] = Operation(
    "getAssistant",
    "GET",
    "/assistants/{assistant_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.AssistantObject,
    errors=lambda: {"default": models.ErrorResponse},
)
MODIFY_ASSISTANT: Operation[models.AssistantObject] = Operation(
    "modifyAssistant",
    "POST",
    "/assistants/{assistant_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.AssistantObject,
    errors=lambda: {"default": models.ErrorResponse},
)
DELETE_ASSISTANT: Operation[models.DeleteAssistantResponse] = Operation(
    "deleteAssistant",
    "DELETE",
    "/assistants/{assistant_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.DeleteAssistantResponse,
    errors=lambda: {"default": models.ErrorResponse},
)
CREATE_ASSISTANT_FILE: Operation[models.AssistantFileObject] = Operation(
    "createAssistantFile",
    "POST",
    "/assistants/{assistant_id}/files",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.AssistantFileObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_ASSISTANT_FILES: Operation[models.ListAssistantFilesResponse] = Operation(
    "listAssistantFiles",
    "GET",
    "/assistants/{assistant_id}/files",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListAssistantFilesResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_ASSISTANT_FILE: Operation[models.AssistantFileObject] = Operation(
    "getAssistantFile",
    "GET",
    "/assistants/{assistant_id}/files/{file_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.AssistantFileObject,
    errors=lambda: {"default": models.ErrorResponse},
)
DELETE_ASSISTANT_FILE: Operation[models.DeleteAssistantFileResponse] = Operation(
    "deleteAssistantFile",
    "DELETE",
    "/assistants/{assistant_id}/files/{file_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.DeleteAssistantFileResponse,
    errors=lambda: {"default": models.ErrorResponse},
)
CREATE_THREAD: Operation[models.ThreadObject] = Operation(
    "createThread",
    "POST",
    "/threads",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    returns=lambda: models.ThreadObject,
    errors=lambda: {"default": models.ErrorResponse},
)
GET_THREAD: Operation[models.ThreadObject] = Operation(
    "getThread",
    "GET",
    "/threads/{thread_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ThreadObject,
    errors=lambda: {"default": models.ErrorResponse},
)
MODIFY_THREAD: Operation[models.ThreadObject] = Operation(
    "modifyThread",
    "POST",
    "/threads/{thread_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.ThreadObject,
    errors=lambda: {"default": models.ErrorResponse},
)
DELETE_THREAD: Operation[models.DeleteThreadResponse] = Operation(
    "deleteThread",
    "DELETE",
    "/threads/{thread_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.DeleteThreadResponse,
    errors=lambda: {"default": models.ErrorResponse},
)
CREATE_MESSAGE: Operation[models.MessageObject] = Operation(
    "createMessage",
    "POST",
    "/threads/{thread_id}/messages",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.MessageObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_MESSAGES: Operation[models.ListMessagesResponse] = Operation(
    "listMessages",
    "GET",
    "/threads/{thread_id}/messages",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListMessagesResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_MESSAGE: Operation[models.MessageObject] = Operation(
    "getMessage",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.MessageObject,
    errors=lambda: {"default": models.ErrorResponse},
)
MODIFY_MESSAGE: Operation[models.MessageObject] = Operation(
    "modifyMessage",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.MessageObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_MESSAGE_FILES: Operation[models.ListMessageFilesResponse] = Operation(
    "listMessageFiles",
    "GET",
    "/threads/{thread_id}/messages/{message_id}/files",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListMessageFilesResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_MESSAGE_FILE: Operation[models.MessageFileObject] = Operation(
    "getMessageFile",
    "GET",
    "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.MessageFileObject,
    errors=lambda: {"default": models.ErrorResponse},
)
CREATE_THREAD_AND_RUN: Operation[models.RunObject] = Operation(
    "createThreadAndRun",
    "POST",
    "/threads/runs",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
CREATE_RUN: Operation[models.RunObject] = Operation(
    "createRun",
    "POST",
    "/threads/{thread_id}/runs",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_RUNS: Operation[models.ListRunsResponse] = Operation(
    "listRuns",
    "GET",
    "/threads/{thread_id}/runs",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListRunsResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_RUN: Operation[models.RunObject] = Operation(
    "getRun",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
MODIFY_RUN: Operation[models.RunObject] = Operation(
    "modifyRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
SUBMIT_TOOL_OUPUTS_TO_RUN: Operation[models.RunObject] = Operation(
    "submitToolOuputsToRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    headers={"OpenAI-Beta": "assistants=v1"},
    body="application/json",
    body_required=True,
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
CANCEL_RUN: Operation[models.RunObject] = Operation(
    "cancelRun",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.RunObject,
    errors=lambda: {"default": models.ErrorResponse},
)
LIST_RUN_STEPS: Operation[models.ListRunStepsResponse] = Operation(
    "listRunSteps",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.ListRunStepsResponse,
    errors=lambda: {"default": models.ErrorResponse},
    pages=CursorPages(items="data", parameter="after", cursor="last_id", has_more="has_more"),
)
GET_RUN_STEP: Operation[models.RunStepObject] = Operation(
    "getRunStep",
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    headers={"OpenAI-Beta": "assistants=v1"},
    returns=lambda: models.RunStepObject,
    errors=lambda: {"default": models.ErrorResponse},
)
WAIT_FOR_RUN = Waiter(
    "run",
    field="status",
    done=("completed", "requires_action"),
    failed=("failed", "cancelled", "expired"),
)


class Assistants(Resource):
    """Build assistants that keep conversations, read files, run code and call your functions.
    Create an assistant once, open a thread for each conversation, add messages to it, and start a
    run to get an answer. Poll the run until it has ended, then read the new messages.
    """

    def create_assistant(
        self,
        *,
        model: str,
        name: str | None | Omit = OMIT,
        description: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | Omit = OMIT,
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Create an assistant.

        `POST /assistants`

        Stores a model together with its instructions, tools and files under an identifier that runs
        refer to. Only `model` is required. Fails with status 400 when a text, the tools or the
        files exceed their limits.

        Args:
            model: Identifier of the model to use. The Models API lists those that your key can
                reach.
            name: Name of the assistant, for people. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: Instructions to the model that shape every answer: its task, its tone, its
                limits. At most 32,768 characters.
            tools: Tools that the assistant may use. At most 128 items. Default: [].
            file_ids: Identifiers of files to attach. Upload them first with the purpose
                `assistants`. At most 20 items. Default: [].
            metadata: Metadata of the assistant. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_ASSISTANT,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "file_ids": file_ids,
                "metadata": metadata,
            },
            options=request_options,
        )

    def list_assistants(
        self,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssistantObject, models.ListAssistantsResponse]:
        """List assistants.

        `GET /assistants`

        Gives the assistants of the organization, page by page, newest first unless `order` says
        otherwise. To get the following page, pass the `last_id` of this one as `after`.

        Args:
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the assistant with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the assistant with this identifier, which is not
                included. Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_ASSISTANTS,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Reads the current settings of an assistant. Fails with status 404 when no assistant has this
        identifier.

        Args:
            assistant_id: Identifier of the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    def modify_assistant(
        self,
        assistant_id: str,
        *,
        model: str | Omit = OMIT,
        name: str | None | Omit = OMIT,
        description: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | Omit = OMIT,
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Replaces the settings that the body names and leaves the others as they are. Tools and files
        are replaced as whole lists, so send every entry that should remain.

        Args:
            assistant_id: Identifier of the assistant.
            model: Identifier of the model to use from now on.
            name: New name of the assistant, for people. At most 256 characters.
            description: New text on what the assistant is for, in words for people. At most 512
                characters.
            instructions: New instructions to the model, in place of the old ones. At most 32,768
                characters.
            tools: Tools that the assistant may use from now on. The list replaces the old one. At
                most 128 items.
            file_ids: Identifiers of the files to be attached from now on. A file that was attached
                and is not in the list is detached. At most 20 items.
            metadata: New metadata of the assistant. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            MODIFY_ASSISTANT,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "file_ids": file_ids,
                "metadata": metadata,
            },
            options=request_options,
        )

    def delete_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteAssistantResponse:
        """Delete one assistant.

        `DELETE /assistants/{assistant_id}`

        Removes an assistant; no operation brings it back. Fails with status 404 when no assistant
        has this identifier.

        Args:
            assistant_id: Identifier of the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            DELETE_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    def create_assistant_file(
        self,
        assistant_id: str,
        *,
        file_id: str,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantFileObject:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Lets the tools of an assistant use a file that was uploaded before with the purpose
        `assistants`. An assistant holds at most 20 files.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that was uploaded with the purpose `assistants`.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_ASSISTANT_FILE,
            path={"assistant_id": assistant_id},
            body={"file_id": file_id},
            options=request_options,
        )

    def list_assistant_files(
        self,
        assistant_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssistantFileObject, models.ListAssistantFilesResponse]:
        """List the files of an assistant.

        `GET /assistants/{assistant_id}/files`

        Gives the files that are attached to an assistant, page by page. Each entry names a file;
        its name, size and content come from the Files API.

        Args:
            assistant_id: Identifier of the assistant.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the file with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the file with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_ASSISTANT_FILES,
            path={"assistant_id": assistant_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_assistant_file(
        self,
        assistant_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantFileObject:
        """Get a file of an assistant.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Tells since when a file has been attached to an assistant. Fails with status 404 when the
        file is not attached to it.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that is attached to the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_ASSISTANT_FILE,
            path={"assistant_id": assistant_id, "file_id": file_id},
            options=request_options,
        )

    def delete_assistant_file(
        self,
        assistant_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Takes a file away from an assistant. The file itself is kept; delete it with the Files API
        when nothing else needs it.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that is attached to the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            DELETE_ASSISTANT_FILE,
            path={"assistant_id": assistant_id, "file_id": file_id},
            options=request_options,
        )

    def create_thread(
        self,
        *,
        messages: Sequence[models.CreateMessageRequestInput] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Open a thread.

        `POST /threads`

        Starts a conversation, empty or with its first messages. The body may be left out
        altogether. A thread is not bound to an assistant, each run on it names its own.

        Args:
            messages: Messages that the thread starts with, in the order of the conversation.
            metadata: Metadata of the thread. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_THREAD,
            body={"messages": messages, "metadata": metadata},
            options=request_options,
        )

    def get_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Get a thread.

        `GET /threads/{thread_id}`

        Reads a thread's own data. Its messages come from `listMessages`, its runs from `listRuns`.

        Args:
            thread_id: Identifier of the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def modify_thread(
        self,
        thread_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Change the metadata of a thread.

        `POST /threads/{thread_id}`

        Sets the metadata of a thread; nothing else about a thread can be changed. Send every pair
        that should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            metadata: New metadata of the thread. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            MODIFY_THREAD,
            path={"thread_id": thread_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def delete_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteThreadResponse:
        """Delete one thread.

        `DELETE /threads/{thread_id}`

        Removes a thread; no operation brings it back. Fails with status 404 when no thread has this
        identifier.

        Args:
            thread_id: Identifier of the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            DELETE_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def create_message(
        self,
        thread_id: str,
        *,
        content: str,
        role: Literal["user"] = "user",
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages`

        Appends a message of the user, with up to 10 files. The assistant answers only when a run is
        started. Fails with status 400 while a run on the thread is still active.

        Args:
            thread_id: Identifier of the thread.
            content: Text of the message. 1 to 32,768 characters.
            role: Author of the message. Only `user` can be written this way; assistants write
                through runs.
            file_ids: Identifiers of files for the assistant's tools to read. Upload them first with
                the purpose `assistants`; leave the list out when there are none. 1 to 10 items.
            metadata: Metadata of the message. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_MESSAGE,
            path={"thread_id": thread_id},
            body={"role": role, "content": content, "file_ids": file_ids, "metadata": metadata},
            options=request_options,
        )

    def list_messages(
        self,
        thread_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.MessageObject, models.ListMessagesResponse]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages`

        Gives what the user and the assistants have said on a thread, page by page, newest first
        unless `order` says otherwise. Read it after a run has completed to get the answer.

        Args:
            thread_id: Identifier of the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the message with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the message with this identifier, which is not
                included. Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_MESSAGES,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Reads one message of a thread. Fails with status 404 when the thread has no such message.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    def modify_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Change the metadata of a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Sets the metadata of a message; its content and files cannot be changed. Send every pair
        that should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            metadata: New metadata of the message. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            MODIFY_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def list_message_files(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.MessageFileObject, models.ListMessageFilesResponse]:
        """List the files of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Gives the files that came with a message, page by page. Each entry names a file; its name,
        size and content come from the Files API.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the file with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the file with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_MESSAGE_FILES,
            path={"thread_id": thread_id, "message_id": message_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_message_file(
        self,
        thread_id: str,
        message_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.MessageFileObject:
        """Get a file of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Tells since when a file has belonged to a message. Fails with status 404 when the message
        has no such file.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            file_id: Identifier of a file that belongs to the message.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_MESSAGE_FILE,
            path={"thread_id": thread_id, "message_id": message_id, "file_id": file_id},
            options=request_options,
        )

    def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: models.CreateThreadRequestInput | Omit = OMIT,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Open a thread and start a run on it.

        `POST /threads/runs`

        Does the work of `createThread` and `createRun` with one call. Without `thread` in the body
        the run starts on a new, empty thread. The response is the run; its `thread_id` names the
        new thread.

        Args:
            assistant_id: Identifier of the assistant that carries out the run.
            thread: The thread to open. Left out, an empty one is opened.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. Metadata of the thread goes into `thread`. At most 16
                pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_THREAD_AND_RUN,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "metadata": metadata,
            },
            options=request_options,
        )

    def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        additional_instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Start a run on a thread.

        `POST /threads/{thread_id}/runs`

        Lets an assistant read the thread and answer. The run starts as `queued` and goes on in the
        background, so poll `getRun` until it ends or requires action. While it is active, new
        messages and further runs on the same thread are refused with status 400.

        Args:
            thread_id: Identifier of the thread.
            assistant_id: Identifier of the assistant that carries out the run.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            additional_instructions: Text to be added to the end of the instructions, for this run
                only. Unlike `instructions` it leaves those of the assistant in force.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CREATE_RUN,
            path={"thread_id": thread_id},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "tools": tools,
                "metadata": metadata,
            },
            options=request_options,
        )

    def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.RunObject, models.ListRunsResponse]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Gives the runs that were started on a thread, page by page, newest first unless `order` says
        otherwise.

        Args:
            thread_id: Identifier of the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the run with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the run with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_RUNS,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Tells where a run stands; call it repeatedly to wait for the end of the run. When its status
        is `requires_action`, call the functions that `required_action` names and hand in what they
        return with `submitToolOuputsToRun`.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    def modify_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Change the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Sets the metadata of a run; nothing else about a run can be changed. Send every pair that
        should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            metadata: New metadata of the run. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            MODIFY_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def submit_tool_ouputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[models.RunToolOutputInput],
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Hand in the results of function calls.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Continues a run that waits with the status `requires_action` and an action of the type
        `submit_tool_outputs`. One request has to bring the results of all pending calls; it fails
        with status 400 when one is missing or when the run is not waiting. A run that gets no
        results before `expires_at` expires.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            tool_outputs: One entry for each pending call.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            SUBMIT_TOOL_OUPUTS_TO_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs},
            options=request_options,
        )

    submit_tool_outputs_to_run = submit_tool_ouputs_to_run

    def cancel_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Asks for the end of a run whose status is `in_progress`. The run turns to `cancelling` at
        once and to `cancelled` some time later. Fails with status 400 when the run has already
        ended.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            CANCEL_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    def list_run_steps(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.RunStepObject, models.ListRunStepsResponse]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Gives what the assistant did in a run, page by page, newest first unless `order` says
        otherwise. A step is either a round of tool calls or the writing of a message.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the step with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the step with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_RUN_STEPS,
            path={"thread_id": thread_id, "run_id": run_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def get_run_step(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunStepObject:
        """Get a step of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Reads one step of a run with the tool calls that it made or the message that it wrote. Fails
        with status 404 when the run has no such step.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            step_id: Identifier of a step of the run.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._call(
            GET_RUN_STEP,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            options=request_options,
        )

    def wait_for_run(
        self,
        run_id: str,
        *,
        thread_id: str,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `get_run` again until `status` is 'completed' or 'requires_action'.

        Args:
            run_id: Identifier of a run on the thread.
            thread_id: Identifier of the thread.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        return self._wait(
            WAIT_FOR_RUN,
            lambda: self.get_run(thread_id, run_id, request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    def create_run_and_wait(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        additional_instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `create_run`, and `wait_for_run` with what it returns.

        Args:
            thread_id: Identifier of the thread.
            assistant_id: Identifier of the assistant that carries out the run.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            additional_instructions: Text to be added to the end of the instructions, for this run
                only. Unlike `instructions` it leaves those of the assistant in force.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. At most 16 pairs.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = self.create_run(
            thread_id,
            assistant_id=assistant_id,
            model=model,
            instructions=instructions,
            additional_instructions=additional_instructions,
            tools=tools,
            metadata=metadata,
            request_options=request_options,
        )
        return self.wait_for_run(
            thread_id=thread_id,
            run_id=begun.id,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )

    def create_thread_and_run_and_wait(
        self,
        *,
        assistant_id: str,
        thread: models.CreateThreadRequestInput | Omit = OMIT,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `create_thread_and_run`, and `wait_for_run` with what it returns.

        Args:
            assistant_id: Identifier of the assistant that carries out the run.
            thread: The thread to open. Left out, an empty one is opened.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. Metadata of the thread goes into `thread`. At most 16
                pairs.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = self.create_thread_and_run(
            assistant_id=assistant_id,
            thread=thread,
            model=model,
            instructions=instructions,
            tools=tools,
            metadata=metadata,
            request_options=request_options,
        )
        return self.wait_for_run(
            thread_id=begun.thread_id,
            run_id=begun.id,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )


class AsyncAssistants(AsyncResource):
    """Build assistants that keep conversations, read files, run code and call your functions.
    Create an assistant once, open a thread for each conversation, add messages to it, and start a
    run to get an answer. Poll the run until it has ended, then read the new messages.
    """

    async def create_assistant(
        self,
        *,
        model: str,
        name: str | None | Omit = OMIT,
        description: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | Omit = OMIT,
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Create an assistant.

        `POST /assistants`

        Stores a model together with its instructions, tools and files under an identifier that runs
        refer to. Only `model` is required. Fails with status 400 when a text, the tools or the
        files exceed their limits.

        Args:
            model: Identifier of the model to use. The Models API lists those that your key can
                reach.
            name: Name of the assistant, for people. At most 256 characters.
            description: What the assistant is for, in words for people. At most 512 characters.
            instructions: Instructions to the model that shape every answer: its task, its tone, its
                limits. At most 32,768 characters.
            tools: Tools that the assistant may use. At most 128 items. Default: [].
            file_ids: Identifiers of files to attach. Upload them first with the purpose
                `assistants`. At most 20 items. Default: [].
            metadata: Metadata of the assistant. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_ASSISTANT,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "file_ids": file_ids,
                "metadata": metadata,
            },
            options=request_options,
        )

    def list_assistants(
        self,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.AssistantObject, models.ListAssistantsResponse]:
        """List assistants.

        `GET /assistants`

        Gives the assistants of the organization, page by page, newest first unless `order` says
        otherwise. To get the following page, pass the `last_id` of this one as `after`.

        Args:
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the assistant with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the assistant with this identifier, which is not
                included. Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_ASSISTANTS,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Get an assistant.

        `GET /assistants/{assistant_id}`

        Reads the current settings of an assistant. Fails with status 404 when no assistant has this
        identifier.

        Args:
            assistant_id: Identifier of the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    async def modify_assistant(
        self,
        assistant_id: str,
        *,
        model: str | Omit = OMIT,
        name: str | None | Omit = OMIT,
        description: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | Omit = OMIT,
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantObject:
        """Change an assistant.

        `POST /assistants/{assistant_id}`

        Replaces the settings that the body names and leaves the others as they are. Tools and files
        are replaced as whole lists, so send every entry that should remain.

        Args:
            assistant_id: Identifier of the assistant.
            model: Identifier of the model to use from now on.
            name: New name of the assistant, for people. At most 256 characters.
            description: New text on what the assistant is for, in words for people. At most 512
                characters.
            instructions: New instructions to the model, in place of the old ones. At most 32,768
                characters.
            tools: Tools that the assistant may use from now on. The list replaces the old one. At
                most 128 items.
            file_ids: Identifiers of the files to be attached from now on. A file that was attached
                and is not in the list is detached. At most 20 items.
            metadata: New metadata of the assistant. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            MODIFY_ASSISTANT,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "file_ids": file_ids,
                "metadata": metadata,
            },
            options=request_options,
        )

    async def delete_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteAssistantResponse:
        """Delete one assistant.

        `DELETE /assistants/{assistant_id}`

        Removes an assistant; no operation brings it back. Fails with status 404 when no assistant
        has this identifier.

        Args:
            assistant_id: Identifier of the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            DELETE_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    async def create_assistant_file(
        self,
        assistant_id: str,
        *,
        file_id: str,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantFileObject:
        """Attach a file to an assistant.

        `POST /assistants/{assistant_id}/files`

        Lets the tools of an assistant use a file that was uploaded before with the purpose
        `assistants`. An assistant holds at most 20 files.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that was uploaded with the purpose `assistants`.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_ASSISTANT_FILE,
            path={"assistant_id": assistant_id},
            body={"file_id": file_id},
            options=request_options,
        )

    def list_assistant_files(
        self,
        assistant_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.AssistantFileObject, models.ListAssistantFilesResponse]:
        """List the files of an assistant.

        `GET /assistants/{assistant_id}/files`

        Gives the files that are attached to an assistant, page by page. Each entry names a file;
        its name, size and content come from the Files API.

        Args:
            assistant_id: Identifier of the assistant.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the file with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the file with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_ASSISTANT_FILES,
            path={"assistant_id": assistant_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_assistant_file(
        self,
        assistant_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssistantFileObject:
        """Get a file of an assistant.

        `GET /assistants/{assistant_id}/files/{file_id}`

        Tells since when a file has been attached to an assistant. Fails with status 404 when the
        file is not attached to it.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that is attached to the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_ASSISTANT_FILE,
            path={"assistant_id": assistant_id, "file_id": file_id},
            options=request_options,
        )

    async def delete_assistant_file(
        self,
        assistant_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteAssistantFileResponse:
        """Detach a file from an assistant.

        `DELETE /assistants/{assistant_id}/files/{file_id}`

        Takes a file away from an assistant. The file itself is kept; delete it with the Files API
        when nothing else needs it.

        Args:
            assistant_id: Identifier of the assistant.
            file_id: Identifier of a file that is attached to the assistant.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            DELETE_ASSISTANT_FILE,
            path={"assistant_id": assistant_id, "file_id": file_id},
            options=request_options,
        )

    async def create_thread(
        self,
        *,
        messages: Sequence[models.CreateMessageRequestInput] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Open a thread.

        `POST /threads`

        Starts a conversation, empty or with its first messages. The body may be left out
        altogether. A thread is not bound to an assistant, each run on it names its own.

        Args:
            messages: Messages that the thread starts with, in the order of the conversation.
            metadata: Metadata of the thread. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_THREAD,
            body={"messages": messages, "metadata": metadata},
            options=request_options,
        )

    async def get_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Get a thread.

        `GET /threads/{thread_id}`

        Reads a thread's own data. Its messages come from `listMessages`, its runs from `listRuns`.

        Args:
            thread_id: Identifier of the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    async def modify_thread(
        self,
        thread_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ThreadObject:
        """Change the metadata of a thread.

        `POST /threads/{thread_id}`

        Sets the metadata of a thread; nothing else about a thread can be changed. Send every pair
        that should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            metadata: New metadata of the thread. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            MODIFY_THREAD,
            path={"thread_id": thread_id},
            body={"metadata": metadata},
            options=request_options,
        )

    async def delete_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.DeleteThreadResponse:
        """Delete one thread.

        `DELETE /threads/{thread_id}`

        Removes a thread; no operation brings it back. Fails with status 404 when no thread has this
        identifier.

        Args:
            thread_id: Identifier of the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            DELETE_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    async def create_message(
        self,
        thread_id: str,
        *,
        content: str,
        role: Literal["user"] = "user",
        file_ids: Sequence[str] | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages`

        Appends a message of the user, with up to 10 files. The assistant answers only when a run is
        started. Fails with status 400 while a run on the thread is still active.

        Args:
            thread_id: Identifier of the thread.
            content: Text of the message. 1 to 32,768 characters.
            role: Author of the message. Only `user` can be written this way; assistants write
                through runs.
            file_ids: Identifiers of files for the assistant's tools to read. Upload them first with
                the purpose `assistants`; leave the list out when there are none. 1 to 10 items.
            metadata: Metadata of the message. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_MESSAGE,
            path={"thread_id": thread_id},
            body={"role": role, "content": content, "file_ids": file_ids, "metadata": metadata},
            options=request_options,
        )

    def list_messages(
        self,
        thread_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessageObject, models.ListMessagesResponse]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages`

        Gives what the user and the assistants have said on a thread, page by page, newest first
        unless `order` says otherwise. Read it after a run has completed to get the answer.

        Args:
            thread_id: Identifier of the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the message with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the message with this identifier, which is not
                included. Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_MESSAGES,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Get a message.

        `GET /threads/{thread_id}/messages/{message_id}`

        Reads one message of a thread. Fails with status 404 when the thread has no such message.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    async def modify_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.MessageObject:
        """Change the metadata of a message.

        `POST /threads/{thread_id}/messages/{message_id}`

        Sets the metadata of a message; its content and files cannot be changed. Send every pair
        that should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            metadata: New metadata of the message. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            MODIFY_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def list_message_files(
        self,
        thread_id: str,
        message_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.MessageFileObject, models.ListMessageFilesResponse]:
        """List the files of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files`

        Gives the files that came with a message, page by page. Each entry names a file; its name,
        size and content come from the Files API.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the file with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the file with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_MESSAGE_FILES,
            path={"thread_id": thread_id, "message_id": message_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_message_file(
        self,
        thread_id: str,
        message_id: str,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.MessageFileObject:
        """Get a file of a message.

        `GET /threads/{thread_id}/messages/{message_id}/files/{file_id}`

        Tells since when a file has belonged to a message. Fails with status 404 when the message
        has no such file.

        Args:
            thread_id: Identifier of the thread.
            message_id: Identifier of a message on the thread.
            file_id: Identifier of a file that belongs to the message.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_MESSAGE_FILE,
            path={"thread_id": thread_id, "message_id": message_id, "file_id": file_id},
            options=request_options,
        )

    async def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: models.CreateThreadRequestInput | Omit = OMIT,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Open a thread and start a run on it.

        `POST /threads/runs`

        Does the work of `createThread` and `createRun` with one call. Without `thread` in the body
        the run starts on a new, empty thread. The response is the run; its `thread_id` names the
        new thread.

        Args:
            assistant_id: Identifier of the assistant that carries out the run.
            thread: The thread to open. Left out, an empty one is opened.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. Metadata of the thread goes into `thread`. At most 16
                pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_THREAD_AND_RUN,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "metadata": metadata,
            },
            options=request_options,
        )

    async def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        additional_instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Start a run on a thread.

        `POST /threads/{thread_id}/runs`

        Lets an assistant read the thread and answer. The run starts as `queued` and goes on in the
        background, so poll `getRun` until it ends or requires action. While it is active, new
        messages and further runs on the same thread are refused with status 400.

        Args:
            thread_id: Identifier of the thread.
            assistant_id: Identifier of the assistant that carries out the run.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            additional_instructions: Text to be added to the end of the instructions, for this run
                only. Unlike `instructions` it leaves those of the assistant in force.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CREATE_RUN,
            path={"thread_id": thread_id},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "tools": tools,
                "metadata": metadata,
            },
            options=request_options,
        )

    def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.RunObject, models.ListRunsResponse]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs`

        Gives the runs that were started on a thread, page by page, newest first unless `order` says
        otherwise.

        Args:
            thread_id: Identifier of the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the run with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the run with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_RUNS,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Get a run.

        `GET /threads/{thread_id}/runs/{run_id}`

        Tells where a run stands; call it repeatedly to wait for the end of the run. When its status
        is `requires_action`, call the functions that `required_action` names and hand in what they
        return with `submitToolOuputsToRun`.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    async def modify_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: models.MetadataInput | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Change the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Sets the metadata of a run; nothing else about a run can be changed. Send every pair that
        should remain, because the API does not promise to keep those left out.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            metadata: New metadata of the run. At most 16 pairs.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            MODIFY_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=request_options,
        )

    async def submit_tool_ouputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[models.RunToolOutputInput],
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Hand in the results of function calls.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Continues a run that waits with the status `requires_action` and an action of the type
        `submit_tool_outputs`. One request has to bring the results of all pending calls; it fails
        with status 400 when one is missing or when the run is not waiting. A run that gets no
        results before `expires_at` expires.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            tool_outputs: One entry for each pending call.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            SUBMIT_TOOL_OUPUTS_TO_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs},
            options=request_options,
        )

    submit_tool_outputs_to_run = submit_tool_ouputs_to_run

    async def cancel_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Asks for the end of a run whose status is `in_progress`. The run turns to `cancelling` at
        once and to `cancelled` some time later. Fails with status 400 when the run has already
        ended.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            CANCEL_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    def list_run_steps(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = OMIT,
        order: models.ListOrder | Omit = OMIT,
        after: str | Omit = OMIT,
        before: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.RunStepObject, models.ListRunStepsResponse]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Gives what the assistant did in a run, page by page, newest first unless `order` says
        otherwise. A step is either a round of tool calls or the writing of a message.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            limit: Largest number of items on the page. 1 to 100. Default: 20.
            order: Order of the items by the time of their creation. Default: "desc".
            after: Start the page behind the step with this identifier, which is not included.
                Usually the `last_id` of the page before.
            before: End the page in front of the step with this identifier, which is not included.
                Usually the `first_id` of the page after.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return self._page(
            LIST_RUN_STEPS,
            path={"thread_id": thread_id, "run_id": run_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def get_run_step(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.RunStepObject:
        """Get a step of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Reads one step of a run with the tool calls that it made or the message that it wrote. Fails
        with status 404 when the run has no such step.

        Args:
            thread_id: Identifier of the thread.
            run_id: Identifier of a run on the thread.
            step_id: Identifier of a step of the run.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is malformed, breaks a limit, lacks the beta header, or
                does not fit the state of the run or thread.
            NotFoundError: No object has the identifier that the path names.
        """
        return await self._call(
            GET_RUN_STEP,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            options=request_options,
        )

    async def wait_for_run(
        self,
        run_id: str,
        *,
        thread_id: str,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `get_run` again until `status` is 'completed' or 'requires_action'.

        Args:
            run_id: Identifier of a run on the thread.
            thread_id: Identifier of the thread.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        return await self._wait(
            WAIT_FOR_RUN,
            lambda: self.get_run(thread_id, run_id, request_options=request_options),
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def create_run_and_wait(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        additional_instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `create_run`, and `wait_for_run` with what it returns.

        Args:
            thread_id: Identifier of the thread.
            assistant_id: Identifier of the assistant that carries out the run.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            additional_instructions: Text to be added to the end of the instructions, for this run
                only. Unlike `instructions` it leaves those of the assistant in force.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. At most 16 pairs.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = await self.create_run(
            thread_id,
            assistant_id=assistant_id,
            model=model,
            instructions=instructions,
            additional_instructions=additional_instructions,
            tools=tools,
            metadata=metadata,
            request_options=request_options,
        )
        return await self.wait_for_run(
            thread_id=thread_id,
            run_id=begun.id,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )

    async def create_thread_and_run_and_wait(
        self,
        *,
        assistant_id: str,
        thread: models.CreateThreadRequestInput | Omit = OMIT,
        model: str | None | Omit = OMIT,
        instructions: str | None | Omit = OMIT,
        tools: Sequence[models.AssistantToolInput] | None | Omit = OMIT,
        metadata: models.MetadataInput | None | Omit = OMIT,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: Callable[[models.RunObject], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.RunObject:
        """Call `create_thread_and_run`, and `wait_for_run` with what it returns.

        Args:
            assistant_id: Identifier of the assistant that carries out the run.
            thread: The thread to open. Left out, an empty one is opened.
            model: Identifier of the model to use in this run. Null or left out, the model of the
                assistant is used.
            instructions: Instructions for this run, in place of those of the assistant. Null or
                left out, those of the assistant apply.
            tools: Tools for this run, in place of those of the assistant. Null or left out, those
                of the assistant apply. At most 20 items.
            metadata: Metadata of the run. Metadata of the thread goes into `thread`. At most 16
                pairs.
            interval: Seconds between the first two calls, 1 where it is left out; each wait is
                longer.
            timeout: Seconds after which it is given up; 600 where it is left out.
            on_progress: Called with what each call returned.
            request_options: Settings for each call alone.

        Raises:
            WaiterFailedError: `status` became 'failed', 'cancelled' or 'expired'.
            WaiterTimeoutError: It was not done in time.
        """
        begun = await self.create_thread_and_run(
            assistant_id=assistant_id,
            thread=thread,
            model=model,
            instructions=instructions,
            tools=tools,
            metadata=metadata,
            request_options=request_options,
        )
        return await self.wait_for_run(
            thread_id=begun.thread_id,
            run_id=begun.id,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            request_options=repeated(request_options),
        )
