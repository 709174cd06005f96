from typing import Literal

ReviewMatchRequirementsItemKind = Literal["must", "nice"]

REVIEW_MATCH_REQUIREMENTS_ITEM_KIND_VALUES: set[ReviewMatchRequirementsItemKind] = {
    "must",
    "nice",
}


def check_review_match_requirements_item_kind(value: str) -> ReviewMatchRequirementsItemKind:
    if value in REVIEW_MATCH_REQUIREMENTS_ITEM_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_MATCH_REQUIREMENTS_ITEM_KIND_VALUES!r}")
