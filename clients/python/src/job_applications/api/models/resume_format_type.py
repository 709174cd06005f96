from typing import Literal

ResumeFormatType = Literal["docx", "europass", "html", "json", "markdown", "odt", "pdf", "rtf", "text"]

RESUME_FORMAT_TYPE_VALUES: set[ResumeFormatType] = {
    "docx",
    "europass",
    "html",
    "json",
    "markdown",
    "odt",
    "pdf",
    "rtf",
    "text",
}


def check_resume_format_type(value: str) -> ResumeFormatType:
    if value in RESUME_FORMAT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RESUME_FORMAT_TYPE_VALUES!r}")
