from typing import Literal

CreateApplicationBodyOptionsPageSize = Literal["a4", "us-letter"]

CREATE_APPLICATION_BODY_OPTIONS_PAGE_SIZE_VALUES: set[CreateApplicationBodyOptionsPageSize] = {
    "a4",
    "us-letter",
}


def check_create_application_body_options_page_size(value: str) -> CreateApplicationBodyOptionsPageSize:
    if value in CREATE_APPLICATION_BODY_OPTIONS_PAGE_SIZE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_APPLICATION_BODY_OPTIONS_PAGE_SIZE_VALUES!r}")
