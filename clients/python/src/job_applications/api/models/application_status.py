from typing import Literal

ApplicationStatus = Literal[
    "awaiting_approval",
    "cancelled",
    "completed",
    "expired",
    "exporting",
    "failed",
    "needs_attention",
    "parsing",
    "queued",
    "rejected",
    "tailoring",
    "writing_letter",
]

APPLICATION_STATUS_VALUES: set[ApplicationStatus] = {
    "awaiting_approval",
    "cancelled",
    "completed",
    "expired",
    "exporting",
    "failed",
    "needs_attention",
    "parsing",
    "queued",
    "rejected",
    "tailoring",
    "writing_letter",
}


def check_application_status(value: str) -> ApplicationStatus:
    if value in APPLICATION_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_STATUS_VALUES!r}")
