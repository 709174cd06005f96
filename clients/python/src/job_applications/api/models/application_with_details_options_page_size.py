from typing import Literal

ApplicationWithDetailsOptionsPageSize = Literal["a4", "us-letter"]

APPLICATION_WITH_DETAILS_OPTIONS_PAGE_SIZE_VALUES: set[ApplicationWithDetailsOptionsPageSize] = {
    "a4",
    "us-letter",
}


def check_application_with_details_options_page_size(value: str) -> ApplicationWithDetailsOptionsPageSize:
    if value in APPLICATION_WITH_DETAILS_OPTIONS_PAGE_SIZE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_OPTIONS_PAGE_SIZE_VALUES!r}"
    )
