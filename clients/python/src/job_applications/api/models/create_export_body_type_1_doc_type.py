from typing import Literal

CreateExportBodyType1DocType = Literal["cover_letter", "resume"]

CREATE_EXPORT_BODY_TYPE_1_DOC_TYPE_VALUES: set[CreateExportBodyType1DocType] = {
    "cover_letter",
    "resume",
}


def check_create_export_body_type_1_doc_type(value: str) -> CreateExportBodyType1DocType:
    if value in CREATE_EXPORT_BODY_TYPE_1_DOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPORT_BODY_TYPE_1_DOC_TYPE_VALUES!r}")
