from typing import Literal

CorrectResumeVersionBodyEditsItemType2ToType3Section = Literal[
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

CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_2_TO_TYPE_3_SECTION_VALUES: set[
    CorrectResumeVersionBodyEditsItemType2ToType3Section
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


def check_correct_resume_version_body_edits_item_type_2_to_type_3_section(
    value: str,
) -> CorrectResumeVersionBodyEditsItemType2ToType3Section:
    if value in CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_2_TO_TYPE_3_SECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CORRECT_RESUME_VERSION_BODY_EDITS_ITEM_TYPE_2_TO_TYPE_3_SECTION_VALUES!r}"
    )
