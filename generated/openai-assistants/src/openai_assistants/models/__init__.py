"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistant_file_object import AssistantFileObject as AssistantFileObject
    from .assistant_object import AssistantObject as AssistantObject
    from .assistant_tool import AssistantTool as AssistantTool
    from .assistant_tool import AssistantToolInput as AssistantToolInput
    from .assistant_tools_code import AssistantToolsCode as AssistantToolsCode
    from .assistant_tools_code import AssistantToolsCodeDict as AssistantToolsCodeDict
    from .assistant_tools_code import AssistantToolsCodeInput as AssistantToolsCodeInput
    from .assistant_tools_function import AssistantToolsFunction as AssistantToolsFunction
    from .assistant_tools_function import AssistantToolsFunctionDict as AssistantToolsFunctionDict
    from .assistant_tools_function import AssistantToolsFunctionInput as AssistantToolsFunctionInput
    from .assistant_tools_retrieval import AssistantToolsRetrieval as AssistantToolsRetrieval
    from .assistant_tools_retrieval import (
        AssistantToolsRetrievalDict as AssistantToolsRetrievalDict,
    )
    from .assistant_tools_retrieval import (
        AssistantToolsRetrievalInput as AssistantToolsRetrievalInput,
    )
    from .code_interpreter_image import CodeInterpreterImage as CodeInterpreterImage
    from .code_interpreter_output import CodeInterpreterOutput as CodeInterpreterOutput
    from .create_assistant_file_request import (
        CreateAssistantFileRequest as CreateAssistantFileRequest,
    )
    from .create_assistant_file_request import (
        CreateAssistantFileRequestDict as CreateAssistantFileRequestDict,
    )
    from .create_assistant_file_request import (
        CreateAssistantFileRequestInput as CreateAssistantFileRequestInput,
    )
    from .create_assistant_request import CreateAssistantRequest as CreateAssistantRequest
    from .create_assistant_request import CreateAssistantRequestDict as CreateAssistantRequestDict
    from .create_assistant_request import CreateAssistantRequestInput as CreateAssistantRequestInput
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request import CreateMessageRequestDict as CreateMessageRequestDict
    from .create_message_request import CreateMessageRequestInput as CreateMessageRequestInput
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_run_request import CreateRunRequestDict as CreateRunRequestDict
    from .create_run_request import CreateRunRequestInput as CreateRunRequestInput
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestDict as CreateThreadAndRunRequestDict,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestInput as CreateThreadAndRunRequestInput,
    )
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request import CreateThreadRequestDict as CreateThreadRequestDict
    from .create_thread_request import CreateThreadRequestInput as CreateThreadRequestInput
    from .delete_assistant_file_response import (
        DeleteAssistantFileResponse as DeleteAssistantFileResponse,
    )
    from .delete_assistant_response import DeleteAssistantResponse as DeleteAssistantResponse
    from .delete_thread_response import DeleteThreadResponse as DeleteThreadResponse
    from .error import Error as Error
    from .error_response import ErrorResponse as ErrorResponse
    from .function_object import FunctionObject as FunctionObject
    from .function_object import FunctionObjectDict as FunctionObjectDict
    from .function_object import FunctionObjectInput as FunctionObjectInput
    from .function_parameters import FunctionParameters as FunctionParameters
    from .function_parameters import FunctionParametersInput as FunctionParametersInput
    from .list_assistant_files_response import (
        ListAssistantFilesResponse as ListAssistantFilesResponse,
    )
    from .list_assistants_response import ListAssistantsResponse as ListAssistantsResponse
    from .list_message_files_response import ListMessageFilesResponse as ListMessageFilesResponse
    from .list_messages_response import ListMessagesResponse as ListMessagesResponse
    from .list_order import ListOrder as ListOrder
    from .list_run_steps_response import ListRunStepsResponse as ListRunStepsResponse
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .message_annotation import MessageAnnotation as MessageAnnotation
    from .message_content import MessageContent as MessageContent
    from .message_content_image_file_object import (
        MessageContentImageFileObject as MessageContentImageFileObject,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from .message_content_text_object import MessageContentTextObject as MessageContentTextObject
    from .message_file_citation import MessageFileCitation as MessageFileCitation
    from .message_file_object import MessageFileObject as MessageFileObject
    from .message_file_path import MessageFilePath as MessageFilePath
    from .message_image_file import MessageImageFile as MessageImageFile
    from .message_object import MessageObject as MessageObject
    from .message_role import MessageRole as MessageRole
    from .message_text import MessageText as MessageText
    from .metadata import Metadata as Metadata
    from .metadata import MetadataInput as MetadataInput
    from .modify_assistant_request import ModifyAssistantRequest as ModifyAssistantRequest
    from .modify_assistant_request import ModifyAssistantRequestDict as ModifyAssistantRequestDict
    from .modify_assistant_request import ModifyAssistantRequestInput as ModifyAssistantRequestInput
    from .modify_message_request import ModifyMessageRequest as ModifyMessageRequest
    from .modify_message_request import ModifyMessageRequestDict as ModifyMessageRequestDict
    from .modify_message_request import ModifyMessageRequestInput as ModifyMessageRequestInput
    from .modify_run_request import ModifyRunRequest as ModifyRunRequest
    from .modify_run_request import ModifyRunRequestDict as ModifyRunRequestDict
    from .modify_run_request import ModifyRunRequestInput as ModifyRunRequestInput
    from .modify_thread_request import ModifyThreadRequest as ModifyThreadRequest
    from .modify_thread_request import ModifyThreadRequestDict as ModifyThreadRequestDict
    from .modify_thread_request import ModifyThreadRequestInput as ModifyThreadRequestInput
    from .run_completion_usage import RunCompletionUsage as RunCompletionUsage
    from .run_last_error import RunLastError as RunLastError
    from .run_last_error import RunLastErrorCode as RunLastErrorCode
    from .run_object import RunObject as RunObject
    from .run_required_action import RunRequiredAction as RunRequiredAction
    from .run_status import RunStatus as RunStatus
    from .run_step_code_interpreter import RunStepCodeInterpreter as RunStepCodeInterpreter
    from .run_step_completion_usage import RunStepCompletionUsage as RunStepCompletionUsage
    from .run_step_details import RunStepDetails as RunStepDetails
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from .run_step_details_tool_calls_object import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from .run_step_details_tool_calls_retrieval_object import (
        RunStepDetailsToolCallsRetrievalObject as RunStepDetailsToolCallsRetrievalObject,
    )
    from .run_step_function import RunStepFunction as RunStepFunction
    from .run_step_last_error import RunStepLastError as RunStepLastError
    from .run_step_last_error import RunStepLastErrorCode as RunStepLastErrorCode
    from .run_step_message_creation import RunStepMessageCreation as RunStepMessageCreation
    from .run_step_object import RunStepObject as RunStepObject
    from .run_step_status import RunStepStatus as RunStepStatus
    from .run_step_tool_call import RunStepToolCall as RunStepToolCall
    from .run_step_type import RunStepType as RunStepType
    from .run_submit_tool_outputs import RunSubmitToolOutputs as RunSubmitToolOutputs
    from .run_tool_call_function import RunToolCallFunction as RunToolCallFunction
    from .run_tool_call_object import RunToolCallObject as RunToolCallObject
    from .run_tool_output import RunToolOutput as RunToolOutput
    from .run_tool_output import RunToolOutputDict as RunToolOutputDict
    from .run_tool_output import RunToolOutputInput as RunToolOutputInput
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestDict as SubmitToolOutputsRunRequestDict,
    )
    from .submit_tool_outputs_run_request import (
        SubmitToolOutputsRunRequestInput as SubmitToolOutputsRunRequestInput,
    )
    from .thread_object import ThreadObject as ThreadObject
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AssistantFileObject": "assistant_file_object:AssistantFileObject",
            "AssistantObject": "assistant_object:AssistantObject",
            "AssistantTool": "assistant_tool:AssistantTool",
            "AssistantToolInput": "assistant_tool:AssistantToolInput",
            "AssistantToolsCode": "assistant_tools_code:AssistantToolsCode",
            "AssistantToolsCodeDict": "assistant_tools_code:AssistantToolsCodeDict",
            "AssistantToolsCodeInput": "assistant_tools_code:AssistantToolsCodeInput",
            "AssistantToolsFunction": "assistant_tools_function:AssistantToolsFunction",
            "AssistantToolsFunctionDict": "assistant_tools_function:AssistantToolsFunctionDict",
            "AssistantToolsFunctionInput": "assistant_tools_function:AssistantToolsFunctionInput",
            "AssistantToolsRetrieval": "assistant_tools_retrieval:AssistantToolsRetrieval",
            "AssistantToolsRetrievalDict": "assistant_tools_retrieval:AssistantToolsRetrievalDict",
            "AssistantToolsRetrievalInput": "assistant_tools_retrieval:AssistantToolsRetrievalInput",
            "CodeInterpreterImage": "code_interpreter_image:CodeInterpreterImage",
            "CodeInterpreterOutput": "code_interpreter_output:CodeInterpreterOutput",
            "CreateAssistantFileRequest": "create_assistant_file_request:CreateAssistantFileRequest",
            "CreateAssistantFileRequestDict": "create_assistant_file_request:CreateAssistantFileRequestDict",
            "CreateAssistantFileRequestInput": "create_assistant_file_request:CreateAssistantFileRequestInput",
            "CreateAssistantRequest": "create_assistant_request:CreateAssistantRequest",
            "CreateAssistantRequestDict": "create_assistant_request:CreateAssistantRequestDict",
            "CreateAssistantRequestInput": "create_assistant_request:CreateAssistantRequestInput",
            "CreateMessageRequest": "create_message_request:CreateMessageRequest",
            "CreateMessageRequestDict": "create_message_request:CreateMessageRequestDict",
            "CreateMessageRequestInput": "create_message_request:CreateMessageRequestInput",
            "CreateRunRequest": "create_run_request:CreateRunRequest",
            "CreateRunRequestDict": "create_run_request:CreateRunRequestDict",
            "CreateRunRequestInput": "create_run_request:CreateRunRequestInput",
            "CreateThreadAndRunRequest": "create_thread_and_run_request:CreateThreadAndRunRequest",
            "CreateThreadAndRunRequestDict": "create_thread_and_run_request:CreateThreadAndRunRequestDict",
            "CreateThreadAndRunRequestInput": "create_thread_and_run_request:CreateThreadAndRunRequestInput",
            "CreateThreadRequest": "create_thread_request:CreateThreadRequest",
            "CreateThreadRequestDict": "create_thread_request:CreateThreadRequestDict",
            "CreateThreadRequestInput": "create_thread_request:CreateThreadRequestInput",
            "DeleteAssistantFileResponse": "delete_assistant_file_response:DeleteAssistantFileResponse",
            "DeleteAssistantResponse": "delete_assistant_response:DeleteAssistantResponse",
            "DeleteThreadResponse": "delete_thread_response:DeleteThreadResponse",
            "Error": "error:Error",
            "ErrorResponse": "error_response:ErrorResponse",
            "FunctionObject": "function_object:FunctionObject",
            "FunctionObjectDict": "function_object:FunctionObjectDict",
            "FunctionObjectInput": "function_object:FunctionObjectInput",
            "FunctionParameters": "function_parameters:FunctionParameters",
            "FunctionParametersInput": "function_parameters:FunctionParametersInput",
            "ListAssistantFilesResponse": "list_assistant_files_response:ListAssistantFilesResponse",
            "ListAssistantsResponse": "list_assistants_response:ListAssistantsResponse",
            "ListMessageFilesResponse": "list_message_files_response:ListMessageFilesResponse",
            "ListMessagesResponse": "list_messages_response:ListMessagesResponse",
            "ListOrder": "list_order:ListOrder",
            "ListRunStepsResponse": "list_run_steps_response:ListRunStepsResponse",
            "ListRunsResponse": "list_runs_response:ListRunsResponse",
            "MessageAnnotation": "message_annotation:MessageAnnotation",
            "MessageContent": "message_content:MessageContent",
            "MessageContentImageFileObject": "message_content_image_file_object:MessageContentImageFileObject",
            "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object:MessageContentTextAnnotationsFileCitationObject",
            "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object:MessageContentTextAnnotationsFilePathObject",
            "MessageContentTextObject": "message_content_text_object:MessageContentTextObject",
            "MessageFileCitation": "message_file_citation:MessageFileCitation",
            "MessageFileObject": "message_file_object:MessageFileObject",
            "MessageFilePath": "message_file_path:MessageFilePath",
            "MessageImageFile": "message_image_file:MessageImageFile",
            "MessageObject": "message_object:MessageObject",
            "MessageRole": "message_role:MessageRole",
            "MessageText": "message_text:MessageText",
            "Metadata": "metadata:Metadata",
            "MetadataInput": "metadata:MetadataInput",
            "ModifyAssistantRequest": "modify_assistant_request:ModifyAssistantRequest",
            "ModifyAssistantRequestDict": "modify_assistant_request:ModifyAssistantRequestDict",
            "ModifyAssistantRequestInput": "modify_assistant_request:ModifyAssistantRequestInput",
            "ModifyMessageRequest": "modify_message_request:ModifyMessageRequest",
            "ModifyMessageRequestDict": "modify_message_request:ModifyMessageRequestDict",
            "ModifyMessageRequestInput": "modify_message_request:ModifyMessageRequestInput",
            "ModifyRunRequest": "modify_run_request:ModifyRunRequest",
            "ModifyRunRequestDict": "modify_run_request:ModifyRunRequestDict",
            "ModifyRunRequestInput": "modify_run_request:ModifyRunRequestInput",
            "ModifyThreadRequest": "modify_thread_request:ModifyThreadRequest",
            "ModifyThreadRequestDict": "modify_thread_request:ModifyThreadRequestDict",
            "ModifyThreadRequestInput": "modify_thread_request:ModifyThreadRequestInput",
            "RunCompletionUsage": "run_completion_usage:RunCompletionUsage",
            "RunLastError": "run_last_error:RunLastError",
            "RunLastErrorCode": "run_last_error:RunLastErrorCode",
            "RunObject": "run_object:RunObject",
            "RunRequiredAction": "run_required_action:RunRequiredAction",
            "RunStatus": "run_status:RunStatus",
            "RunStepCodeInterpreter": "run_step_code_interpreter:RunStepCodeInterpreter",
            "RunStepCompletionUsage": "run_step_completion_usage:RunStepCompletionUsage",
            "RunStepDetails": "run_step_details:RunStepDetails",
            "RunStepDetailsMessageCreationObject": "run_step_details_message_creation_object:RunStepDetailsMessageCreationObject",
            "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object:RunStepDetailsToolCallsCodeObject",
            "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object:RunStepDetailsToolCallsCodeOutputImageObject",
            "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object:RunStepDetailsToolCallsCodeOutputLogsObject",
            "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object:RunStepDetailsToolCallsFunctionObject",
            "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object:RunStepDetailsToolCallsObject",
            "RunStepDetailsToolCallsRetrievalObject": "run_step_details_tool_calls_retrieval_object:RunStepDetailsToolCallsRetrievalObject",
            "RunStepFunction": "run_step_function:RunStepFunction",
            "RunStepLastError": "run_step_last_error:RunStepLastError",
            "RunStepLastErrorCode": "run_step_last_error:RunStepLastErrorCode",
            "RunStepMessageCreation": "run_step_message_creation:RunStepMessageCreation",
            "RunStepObject": "run_step_object:RunStepObject",
            "RunStepStatus": "run_step_status:RunStepStatus",
            "RunStepToolCall": "run_step_tool_call:RunStepToolCall",
            "RunStepType": "run_step_type:RunStepType",
            "RunSubmitToolOutputs": "run_submit_tool_outputs:RunSubmitToolOutputs",
            "RunToolCallFunction": "run_tool_call_function:RunToolCallFunction",
            "RunToolCallObject": "run_tool_call_object:RunToolCallObject",
            "RunToolOutput": "run_tool_output:RunToolOutput",
            "RunToolOutputDict": "run_tool_output:RunToolOutputDict",
            "RunToolOutputInput": "run_tool_output:RunToolOutputInput",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request:SubmitToolOutputsRunRequest",
            "SubmitToolOutputsRunRequestDict": "submit_tool_outputs_run_request:SubmitToolOutputsRunRequestDict",
            "SubmitToolOutputsRunRequestInput": "submit_tool_outputs_run_request:SubmitToolOutputsRunRequestInput",
            "ThreadObject": "thread_object:ThreadObject",
        },
    )
