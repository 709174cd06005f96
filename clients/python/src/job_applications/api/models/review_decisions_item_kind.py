from typing import Literal

ReviewDecisionsItemKind = Literal["approve", "cancel", "expire", "reject", "requestChanges", "retry"]

REVIEW_DECISIONS_ITEM_KIND_VALUES: set[ReviewDecisionsItemKind] = {
    "approve",
    "cancel",
    "expire",
    "reject",
    "requestChanges",
    "retry",
}


def check_review_decisions_item_kind(value: str) -> ReviewDecisionsItemKind:
    if value in REVIEW_DECISIONS_ITEM_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_DECISIONS_ITEM_KIND_VALUES!r}")
