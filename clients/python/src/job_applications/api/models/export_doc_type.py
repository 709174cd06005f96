from typing import Literal

ExportDocType = Literal["cover_letter", "resume"]

EXPORT_DOC_TYPE_VALUES: set[ExportDocType] = {
    "cover_letter",
    "resume",
}


def check_export_doc_type(value: str) -> ExportDocType:
    if value in EXPORT_DOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPORT_DOC_TYPE_VALUES!r}")
