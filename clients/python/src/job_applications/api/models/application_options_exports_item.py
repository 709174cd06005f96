from typing import Literal

ApplicationOptionsExportsItem = Literal["docx", "pdf"]

APPLICATION_OPTIONS_EXPORTS_ITEM_VALUES: set[ApplicationOptionsExportsItem] = {
    "docx",
    "pdf",
}


def check_application_options_exports_item(value: str) -> ApplicationOptionsExportsItem:
    if value in APPLICATION_OPTIONS_EXPORTS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_OPTIONS_EXPORTS_ITEM_VALUES!r}")
