from typing import Literal

ApplicationWithDetailsStage = Literal["applied", "closed", "interviewing", "offer", "saved"]

APPLICATION_WITH_DETAILS_STAGE_VALUES: set[ApplicationWithDetailsStage] = {
    "applied",
    "closed",
    "interviewing",
    "offer",
    "saved",
}


def check_application_with_details_stage(value: str) -> ApplicationWithDetailsStage:
    if value in APPLICATION_WITH_DETAILS_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_STAGE_VALUES!r}")
