from typing import Literal

CreateExportBodyType0Design = Literal["classic", "compact", "modern"]

CREATE_EXPORT_BODY_TYPE_0_DESIGN_VALUES: set[CreateExportBodyType0Design] = {
    "classic",
    "compact",
    "modern",
}


def check_create_export_body_type_0_design(value: str) -> CreateExportBodyType0Design:
    if value in CREATE_EXPORT_BODY_TYPE_0_DESIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPORT_BODY_TYPE_0_DESIGN_VALUES!r}")
