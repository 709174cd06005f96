from typing import Literal

ReviewChangesItemFindingsItemCode = Literal[
    "credential",
    "date",
    "instruction",
    "language",
    "misattribution",
    "number",
    "organisation",
    "protected",
    "scope",
    "skill",
    "title",
    "unprintable",
]

REVIEW_CHANGES_ITEM_FINDINGS_ITEM_CODE_VALUES: set[ReviewChangesItemFindingsItemCode] = {
    "credential",
    "date",
    "instruction",
    "language",
    "misattribution",
    "number",
    "organisation",
    "protected",
    "scope",
    "skill",
    "title",
    "unprintable",
}


def check_review_changes_item_findings_item_code(value: str) -> ReviewChangesItemFindingsItemCode:
    if value in REVIEW_CHANGES_ITEM_FINDINGS_ITEM_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_CHANGES_ITEM_FINDINGS_ITEM_CODE_VALUES!r}")
