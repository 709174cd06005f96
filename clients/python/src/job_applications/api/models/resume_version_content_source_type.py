from typing import Literal

ResumeVersionContentSourceType = Literal["approved", "parsed", "tailored", "upload", "user"]

RESUME_VERSION_CONTENT_SOURCE_TYPE_VALUES: set[ResumeVersionContentSourceType] = {
    "approved",
    "parsed",
    "tailored",
    "upload",
    "user",
}


def check_resume_version_content_source_type(value: str) -> ResumeVersionContentSourceType:
    if value in RESUME_VERSION_CONTENT_SOURCE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RESUME_VERSION_CONTENT_SOURCE_TYPE_VALUES!r}")
