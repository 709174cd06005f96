from typing import Literal

TemplateDocType = Literal["cover_letter", "resume"]

TEMPLATE_DOC_TYPE_VALUES: set[TemplateDocType] = {
    "cover_letter",
    "resume",
}


def check_template_doc_type(value: str) -> TemplateDocType:
    if value in TEMPLATE_DOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEMPLATE_DOC_TYPE_VALUES!r}")
