from typing import Literal

ReadinessChecksDatabase = Literal["down", "up"]

READINESS_CHECKS_DATABASE_VALUES: set[ReadinessChecksDatabase] = {
    "down",
    "up",
}


def check_readiness_checks_database(value: str) -> ReadinessChecksDatabase:
    if value in READINESS_CHECKS_DATABASE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READINESS_CHECKS_DATABASE_VALUES!r}")
