from typing import Literal

ApplicationWithDetailsAttentionType0ReadingInDoubtItemCode = Literal[
    "coverage_low", "employer_or_title_doubted", "no_job_though_dates"
]

APPLICATION_WITH_DETAILS_ATTENTION_TYPE_0_READING_IN_DOUBT_ITEM_CODE_VALUES: set[
    ApplicationWithDetailsAttentionType0ReadingInDoubtItemCode
] = {
    "coverage_low",
    "employer_or_title_doubted",
    "no_job_though_dates",
}


def check_application_with_details_attention_type_0_reading_in_doubt_item_code(
    value: str,
) -> ApplicationWithDetailsAttentionType0ReadingInDoubtItemCode:
    if value in APPLICATION_WITH_DETAILS_ATTENTION_TYPE_0_READING_IN_DOUBT_ITEM_CODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_ATTENTION_TYPE_0_READING_IN_DOUBT_ITEM_CODE_VALUES!r}"
    )
