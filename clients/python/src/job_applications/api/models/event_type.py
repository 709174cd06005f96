from typing import Literal

EventType = Literal[
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

EVENT_TYPE_VALUES: set[EventType] = {
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


def check_event_type(value: str) -> EventType:
    if value in EVENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_TYPE_VALUES!r}")
