from typing import Literal

CorrectResumeVersionBodyEditsItemType1ToType2Section = Literal[
    "awards",
    "certificates",
    "education",
    "interests",
    "languages",
    "projects",
    "publications",
    "references",
    "skills",
    "volunteer",
    "work",
]

CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_2_SECTION_VALUES: set[
    CorrectResumeVersionBodyEditsItemType1ToType2Section
] = {
    "awards",
    "certificates",
    "education",
    "interests",
    "languages",
    "projects",
    "publications",
    "references",
    "skills",
    "volunteer",
    "work",
}


def check_correct_resume_version_body_edits_item_type_1_to_type_2_section(
    value: str,
) -> CorrectResumeVersionBodyEditsItemType1ToType2Section:
    if value in CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_2_SECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_1_TO_TYPE_2_SECTION_VALUES!r}"
    )
