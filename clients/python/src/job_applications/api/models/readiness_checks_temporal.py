from typing import Literal

ReadinessChecksTemporal = Literal["down", "up"]

READINESS_CHECKS_TEMPORAL_VALUES: set[ReadinessChecksTemporal] = {
    "down",
    "up",
}


def check_readiness_checks_temporal(value: str) -> ReadinessChecksTemporal:
    if value in READINESS_CHECKS_TEMPORAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READINESS_CHECKS_TEMPORAL_VALUES!r}")
