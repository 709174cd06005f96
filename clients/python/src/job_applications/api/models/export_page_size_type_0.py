from typing import Literal

ExportPageSizeType0 = Literal["a4", "us-letter"]

EXPORT_PAGE_SIZE_TYPE_0_VALUES: set[ExportPageSizeType0] = {
    "a4",
    "us-letter",
}


def check_export_page_size_type_0(value: str) -> ExportPageSizeType0:
    if value in EXPORT_PAGE_SIZE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPORT_PAGE_SIZE_TYPE_0_VALUES!r}")
