from typing import Literal

ApplicationOptionsPageSize = Literal["a4", "us-letter"]

APPLICATION_OPTIONS_PAGE_SIZE_VALUES: set[ApplicationOptionsPageSize] = {
    "a4",
    "us-letter",
}


def check_application_options_page_size(value: str) -> ApplicationOptionsPageSize:
    if value in APPLICATION_OPTIONS_PAGE_SIZE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_OPTIONS_PAGE_SIZE_VALUES!r}")
