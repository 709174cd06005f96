from typing import Literal

ReviewChangesItemStatus = Literal["accepted", "blocked", "edited", "proposed", "rejected"]

REVIEW_CHANGES_ITEM_STATUS_VALUES: set[ReviewChangesItemStatus] = {
    "accepted",
    "blocked",
    "edited",
    "proposed",
    "rejected",
}


def check_review_changes_item_status(value: str) -> ReviewChangesItemStatus:
    if value in REVIEW_CHANGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_CHANGES_ITEM_STATUS_VALUES!r}")
