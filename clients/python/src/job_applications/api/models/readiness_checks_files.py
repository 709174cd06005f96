from typing import Literal

ReadinessChecksFiles = Literal["down", "up"]

READINESS_CHECKS_FILES_VALUES: set[ReadinessChecksFiles] = {
    "down",
    "up",
}


def check_readiness_checks_files(value: str) -> ReadinessChecksFiles:
    if value in READINESS_CHECKS_FILES_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READINESS_CHECKS_FILES_VALUES!r}")
