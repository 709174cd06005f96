from typing import Literal

ReviewMatchRequirementsItemStatus = Literal["gap", "met", "partial"]

REVIEW_MATCH_REQUIREMENTS_ITEM_STATUS_VALUES: set[ReviewMatchRequirementsItemStatus] = {
    "gap",
    "met",
    "partial",
}


def check_review_match_requirements_item_status(value: str) -> ReviewMatchRequirementsItemStatus:
    if value in REVIEW_MATCH_REQUIREMENTS_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_MATCH_REQUIREMENTS_ITEM_STATUS_VALUES!r}")
