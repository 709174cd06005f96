from typing import Literal

ReviewChangesItemOp = Literal["add", "hide", "move", "rewrite"]

REVIEW_CHANGES_ITEM_OP_VALUES: set[ReviewChangesItemOp] = {
    "add",
    "hide",
    "move",
    "rewrite",
}


def check_review_changes_item_op(value: str) -> ReviewChangesItemOp:
    if value in REVIEW_CHANGES_ITEM_OP_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_CHANGES_ITEM_OP_VALUES!r}")
