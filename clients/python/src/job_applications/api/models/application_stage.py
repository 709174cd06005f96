from typing import Literal

ApplicationStage = Literal["applied", "closed", "interviewing", "offer", "saved"]

APPLICATION_STAGE_VALUES: set[ApplicationStage] = {
    "applied",
    "closed",
    "interviewing",
    "offer",
    "saved",
}


def check_application_stage(value: str) -> ApplicationStage:
    if value in APPLICATION_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_STAGE_VALUES!r}")
