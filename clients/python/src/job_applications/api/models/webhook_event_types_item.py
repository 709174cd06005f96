from typing import Literal

WebhookEventTypesItem = Literal[
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

WEBHOOK_EVENT_TYPES_ITEM_VALUES: set[WebhookEventTypesItem] = {
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


def check_webhook_event_types_item(value: str) -> WebhookEventTypesItem:
    if value in WEBHOOK_EVENT_TYPES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEBHOOK_EVENT_TYPES_ITEM_VALUES!r}")
