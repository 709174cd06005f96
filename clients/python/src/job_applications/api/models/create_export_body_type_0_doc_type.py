from typing import Literal

CreateExportBodyType0DocType = Literal["cover_letter", "resume"]

CREATE_EXPORT_BODY_TYPE_0_DOC_TYPE_VALUES: set[CreateExportBodyType0DocType] = {
    "cover_letter",
    "resume",
}


def check_create_export_body_type_0_doc_type(value: str) -> CreateExportBodyType0DocType:
    if value in CREATE_EXPORT_BODY_TYPE_0_DOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPORT_BODY_TYPE_0_DOC_TYPE_VALUES!r}")
