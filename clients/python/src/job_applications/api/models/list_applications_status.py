from typing import Literal

ListApplicationsStatus = Literal[
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

LIST_APPLICATIONS_STATUS_VALUES: set[ListApplicationsStatus] = {
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


def check_list_applications_status(value: str) -> ListApplicationsStatus:
    if value in LIST_APPLICATIONS_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_APPLICATIONS_STATUS_VALUES!r}")
