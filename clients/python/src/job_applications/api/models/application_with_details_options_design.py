from typing import Literal

ApplicationWithDetailsOptionsDesign = Literal["classic", "compact", "modern"]

APPLICATION_WITH_DETAILS_OPTIONS_DESIGN_VALUES: set[ApplicationWithDetailsOptionsDesign] = {
    "classic",
    "compact",
    "modern",
}


def check_application_with_details_options_design(value: str) -> ApplicationWithDetailsOptionsDesign:
    if value in APPLICATION_WITH_DETAILS_OPTIONS_DESIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_WITH_DETAILS_OPTIONS_DESIGN_VALUES!r}")
