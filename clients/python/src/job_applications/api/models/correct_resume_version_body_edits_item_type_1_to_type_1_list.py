from typing import Literal

CorrectResumeVersionBodyEditsItemType1ToType1List = Literal["courses", "highlights", "keywords", "roles"]

CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_1_LIST_VALUES: set[
    CorrectResumeVersionBodyEditsItemType1ToType1List
] = {
    "courses",
    "highlights",
    "keywords",
    "roles",
}


def check_correct_resume_version_body_edits_item_type_1_to_type_1_list(
    value: str,
) -> CorrectResumeVersionBodyEditsItemType1ToType1List:
    if value in CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_1_LIST_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_1_LIST_VALUES!r}"
    )
