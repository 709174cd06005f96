from typing import Literal

NewWebhookEventTypesItem = Literal[
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

NEW_WEBHOOK_EVENT_TYPES_ITEM_VALUES: set[NewWebhookEventTypesItem] = {
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


def check_new_webhook_event_types_item(value: str) -> NewWebhookEventTypesItem:
    if value in NEW_WEBHOOK_EVENT_TYPES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WEBHOOK_EVENT_TYPES_ITEM_VALUES!r}")
