from typing import Literal

GetResumeVersionFormat = Literal["document", "json-resume"]

GET_RESUME_VERSION_FORMAT_VALUES: set[GetResumeVersionFormat] = {
    "document",
    "json-resume",
}


def check_get_resume_version_format(value: str) -> GetResumeVersionFormat:
    if value in GET_RESUME_VERSION_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_RESUME_VERSION_FORMAT_VALUES!r}")
