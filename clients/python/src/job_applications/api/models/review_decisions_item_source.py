from typing import Literal

ReviewDecisionsItemSource = Literal["api", "temporal", "timer"]

REVIEW_DECISIONS_ITEM_SOURCE_VALUES: set[ReviewDecisionsItemSource] = {
    "api",
    "temporal",
    "timer",
}


def check_review_decisions_item_source(value: str) -> ReviewDecisionsItemSource:
    if value in REVIEW_DECISIONS_ITEM_SOURCE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_DECISIONS_ITEM_SOURCE_VALUES!r}")
