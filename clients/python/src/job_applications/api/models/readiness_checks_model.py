from typing import Literal

ReadinessChecksModel = Literal["down", "up"]

READINESS_CHECKS_MODEL_VALUES: set[ReadinessChecksModel] = {
    "down",
    "up",
}


def check_readiness_checks_model(value: str) -> ReadinessChecksModel:
    if value in READINESS_CHECKS_MODEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READINESS_CHECKS_MODEL_VALUES!r}")
