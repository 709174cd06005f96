from typing import Literal

CreateTemplateBodyDocType = Literal["cover_letter", "resume"]

CREATE_TEMPLATE_BODY_DOC_TYPE_VALUES: set[CreateTemplateBodyDocType] = {
    "cover_letter",
    "resume",
}


def check_create_template_body_doc_type(value: str) -> CreateTemplateBodyDocType:
    if value in CREATE_TEMPLATE_BODY_DOC_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_TEMPLATE_BODY_DOC_TYPE_VALUES!r}")
