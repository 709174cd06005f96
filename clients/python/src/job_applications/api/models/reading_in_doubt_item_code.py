from typing import Literal

ReadingInDoubtItemCode = Literal["coverage_low", "employer_or_title_doubted", "no_job_though_dates"]

READING_IN_DOUBT_ITEM_CODE_VALUES: set[ReadingInDoubtItemCode] = {
    "coverage_low",
    "employer_or_title_doubted",
    "no_job_though_dates",
}


def check_reading_in_doubt_item_code(value: str) -> ReadingInDoubtItemCode:
    if value in READING_IN_DOUBT_ITEM_CODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READING_IN_DOUBT_ITEM_CODE_VALUES!r}")
