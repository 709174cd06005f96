from typing import Literal

ListApplicationsStage = Literal["applied", "closed", "interviewing", "offer", "saved"]

LIST_APPLICATIONS_STAGE_VALUES: set[ListApplicationsStage] = {
    "applied",
    "closed",
    "interviewing",
    "offer",
    "saved",
}


def check_list_applications_stage(value: str) -> ListApplicationsStage:
    if value in LIST_APPLICATIONS_STAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_APPLICATIONS_STAGE_VALUES!r}")
