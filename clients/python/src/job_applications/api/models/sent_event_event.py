from typing import Literal

SentEventEvent = Literal[
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

SENT_EVENT_EVENT_VALUES: set[SentEventEvent] = {
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


def check_sent_event_event(value: str) -> SentEventEvent:
    if value in SENT_EVENT_EVENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SENT_EVENT_EVENT_VALUES!r}")
