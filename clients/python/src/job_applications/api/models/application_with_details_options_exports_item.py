from typing import Literal

ApplicationWithDetailsOptionsExportsItem = Literal["docx", "pdf"]

APPLICATION_WITH_DETAILS_OPTIONS_EXPORTS_ITEM_VALUES: set[ApplicationWithDetailsOptionsExportsItem] = {
    "docx",
    "pdf",
}


def check_application_with_details_options_exports_item(value: str) -> ApplicationWithDetailsOptionsExportsItem:
    if value in APPLICATION_WITH_DETAILS_OPTIONS_EXPORTS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_OPTIONS_EXPORTS_ITEM_VALUES!r}"
    )
