from typing import Literal

EditReviewBodyDecisionsItemDecision = Literal["accept", "edit", "reject", "revert"]

EDIT_REVIEW_BODY_DECISIONS_ITEM_DECISION_VALUES: set[EditReviewBodyDecisionsItemDecision] = {
    "accept",
    "edit",
    "reject",
    "revert",
}


def check_edit_review_body_decisions_item_decision(value: str) -> EditReviewBodyDecisionsItemDecision:
    if value in EDIT_REVIEW_BODY_DECISIONS_ITEM_DECISION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_REVIEW_BODY_DECISIONS_ITEM_DECISION_VALUES!r}")
