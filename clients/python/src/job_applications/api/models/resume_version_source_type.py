from typing import Literal

ResumeVersionSourceType = Literal["approved", "parsed", "tailored", "upload", "user"]

RESUME_VERSION_SOURCE_TYPE_VALUES: set[ResumeVersionSourceType] = {
    "approved",
    "parsed",
    "tailored",
    "upload",
    "user",
}


def check_resume_version_source_type(value: str) -> ResumeVersionSourceType:
    if value in RESUME_VERSION_SOURCE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RESUME_VERSION_SOURCE_TYPE_VALUES!r}")
