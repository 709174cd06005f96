from typing import Literal

EditReviewBodyConflictsItemChoose = Literal["theirs", "yours"]

EDIT_REVIEW_BODY_CONFLICTS_ITEM_CHOOSE_VALUES: set[EditReviewBodyConflictsItemChoose] = {
    "theirs",
    "yours",
}


def check_edit_review_body_conflicts_item_choose(value: str) -> EditReviewBodyConflictsItemChoose:
    if value in EDIT_REVIEW_BODY_CONFLICTS_ITEM_CHOOSE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EDIT_REVIEW_BODY_CONFLICTS_ITEM_CHOOSE_VALUES!r}")
