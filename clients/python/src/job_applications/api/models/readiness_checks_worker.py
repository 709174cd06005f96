from typing import Literal

ReadinessChecksWorker = Literal["down", "up"]

READINESS_CHECKS_WORKER_VALUES: set[ReadinessChecksWorker] = {
    "down",
    "up",
}


def check_readiness_checks_worker(value: str) -> ReadinessChecksWorker:
    if value in READINESS_CHECKS_WORKER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READINESS_CHECKS_WORKER_VALUES!r}")
