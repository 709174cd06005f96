from typing import Literal

ReviewWarningsItemCode = Literal[
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
    "text_unplaced",
    "title_looks_wrong",
    "title_missing",
]

REVIEW_WARNINGS_ITEM_CODE_VALUES: set[ReviewWarningsItemCode] = {
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
    "text_unplaced",
    "title_looks_wrong",
    "title_missing",
}


def check_review_warnings_item_code(value: str) -> ReviewWarningsItemCode:
    if value in REVIEW_WARNINGS_ITEM_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REVIEW_WARNINGS_ITEM_CODE_VALUES!r}")
