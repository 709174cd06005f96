from typing import Literal

CreateWebhookBodyEventTypesItem = Literal[
    "AIJobQueued",
    "AIOutputReady",
    "ApplicationCreated",
    "ApplicationStatusChanged",
    "ApprovalReminder",
    "ApprovalRequested",
    "AttentionNeeded",
    "DecisionLost",
    "DecisionRecorded",
    "DocumentExported",
    "ReadingFailed",
    "ResumeParsed",
    "ResumeRead",
    "ResumeUploaded",
    "ReviewEdited",
    "UserRegistered",
]

CREATE_WEBHOOK_BODY_EVENT_TYPES_ITEM_VALUES: set[CreateWebhookBodyEventTypesItem] = {
    "AIJobQueued",
    "AIOutputReady",
    "ApplicationCreated",
    "ApplicationStatusChanged",
    "ApprovalReminder",
    "ApprovalRequested",
    "AttentionNeeded",
    "DecisionLost",
    "DecisionRecorded",
    "DocumentExported",
    "ReadingFailed",
    "ResumeParsed",
    "ResumeRead",
    "ResumeUploaded",
    "ReviewEdited",
    "UserRegistered",
}


def check_create_webhook_body_event_types_item(value: str) -> CreateWebhookBodyEventTypesItem:
    if value in CREATE_WEBHOOK_BODY_EVENT_TYPES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_WEBHOOK_BODY_EVENT_TYPES_ITEM_VALUES!r}")
