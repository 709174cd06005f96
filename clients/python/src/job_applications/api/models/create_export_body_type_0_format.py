from typing import Literal

CreateExportBodyType0Format = Literal["docx", "pdf"]

CREATE_EXPORT_BODY_TYPE_0_FORMAT_VALUES: set[CreateExportBodyType0Format] = {
    "docx",
    "pdf",
}


def check_create_export_body_type_0_format(value: str) -> CreateExportBodyType0Format:
    if value in CREATE_EXPORT_BODY_TYPE_0_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPORT_BODY_TYPE_0_FORMAT_VALUES!r}")
