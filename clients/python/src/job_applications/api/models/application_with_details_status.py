from typing import Literal

ApplicationWithDetailsStatus = Literal[
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

APPLICATION_WITH_DETAILS_STATUS_VALUES: set[ApplicationWithDetailsStatus] = {
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


def check_application_with_details_status(value: str) -> ApplicationWithDetailsStatus:
    if value in APPLICATION_WITH_DETAILS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_STATUS_VALUES!r}")
