from typing import Literal

ReadingStatus = Literal["failed", "queued", "read", "reading"]

READING_STATUS_VALUES: set[ReadingStatus] = {
    "failed",
    "queued",
    "read",
    "reading",
}


def check_reading_status(value: str) -> ReadingStatus:
    if value in READING_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READING_STATUS_VALUES!r}")
