from typing import Literal

CreateApplicationBodyOptionsExportsItem = Literal["docx", "pdf"]

CREATE_APPLICATION_BODY_OPTIONS_EXPORTS_ITEM_VALUES: set[CreateApplicationBodyOptionsExportsItem] = {
    "docx",
    "pdf",
}


def check_create_application_body_options_exports_item(value: str) -> CreateApplicationBodyOptionsExportsItem:
    if value in CREATE_APPLICATION_BODY_OPTIONS_EXPORTS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_APPLICATION_BODY_OPTIONS_EXPORTS_ITEM_VALUES!r}"
    )
