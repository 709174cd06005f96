from typing import Literal

ReviewDecisionsItemOutcomeType0 = Literal["lost", "won"]

REVIEW_DECISIONS_ITEM_OUTCOME_TYPE_0_VALUES: set[ReviewDecisionsItemOutcomeType0] = {
    "lost",
    "won",
}


def check_review_decisions_item_outcome_type_0(value: str) -> ReviewDecisionsItemOutcomeType0:
    if value in REVIEW_DECISIONS_ITEM_OUTCOME_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_DECISIONS_ITEM_OUTCOME_TYPE_0_VALUES!r}")
