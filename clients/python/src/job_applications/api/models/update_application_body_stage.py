from typing import Literal

UpdateApplicationBodyStage = Literal["applied", "closed", "interviewing", "offer", "saved"]

UPDATE_APPLICATION_BODY_STAGE_VALUES: set[UpdateApplicationBodyStage] = {
    "applied",
    "closed",
    "interviewing",
    "offer",
    "saved",
}


def check_update_application_body_stage(value: str) -> UpdateApplicationBodyStage:
    if value in UPDATE_APPLICATION_BODY_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_APPLICATION_BODY_STAGE_VALUES!r}")
