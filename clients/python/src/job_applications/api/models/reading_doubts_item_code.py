from typing import Literal

ReadingDoubtsItemCode = Literal[
    "date_not_written",
    "dates_missing",
    "dates_odd",
    "employer_changes_in_group",
    "employer_looks_wrong",
    "employer_missing",
    "entry_scattered",
    "heading_unknown",
    "jobs_missing",
    "language_looks_wrong",
    "line_unplaced",
    "lines_torn",
    "name_looks_wrong",
    "not_in_text",
    "outside_sections",
    "perhaps_an_entry",
    "perhaps_one_entry",
    "skill_looks_wrong",
    "summary_looks_wrong",
    "title_looks_wrong",
    "title_missing",
]

READING_DOUBTS_ITEM_CODE_VALUES: set[ReadingDoubtsItemCode] = {
    "date_not_written",
    "dates_missing",
    "dates_odd",
    "employer_changes_in_group",
    "employer_looks_wrong",
    "employer_missing",
    "entry_scattered",
    "heading_unknown",
    "jobs_missing",
    "language_looks_wrong",
    "line_unplaced",
    "lines_torn",
    "name_looks_wrong",
    "not_in_text",
    "outside_sections",
    "perhaps_an_entry",
    "perhaps_one_entry",
    "skill_looks_wrong",
    "summary_looks_wrong",
    "title_looks_wrong",
    "title_missing",
}


def check_reading_doubts_item_code(value: str) -> ReadingDoubtsItemCode:
    if value in READING_DOUBTS_ITEM_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READING_DOUBTS_ITEM_CODE_VALUES!r}")
