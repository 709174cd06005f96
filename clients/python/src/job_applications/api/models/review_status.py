from typing import Literal

ReviewStatus = Literal[
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

REVIEW_STATUS_VALUES: set[ReviewStatus] = {
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


def check_review_status(value: str) -> ReviewStatus:
    if value in REVIEW_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_STATUS_VALUES!r}")
