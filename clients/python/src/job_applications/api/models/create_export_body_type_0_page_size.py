from typing import Literal

CreateExportBodyType0PageSize = Literal["a4", "us-letter"]

CREATE_EXPORT_BODY_TYPE_0_PAGE_SIZE_VALUES: set[CreateExportBodyType0PageSize] = {
    "a4",
    "us-letter",
}


def check_create_export_body_type_0_page_size(value: str) -> CreateExportBodyType0PageSize:
    if value in CREATE_EXPORT_BODY_TYPE_0_PAGE_SIZE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPORT_BODY_TYPE_0_PAGE_SIZE_VALUES!r}")
