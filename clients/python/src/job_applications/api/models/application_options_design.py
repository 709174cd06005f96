from typing import Literal

ApplicationOptionsDesign = Literal["classic", "compact", "modern"]

APPLICATION_OPTIONS_DESIGN_VALUES: set[ApplicationOptionsDesign] = {
    "classic",
    "compact",
    "modern",
}


def check_application_options_design(value: str) -> ApplicationOptionsDesign:
    if value in APPLICATION_OPTIONS_DESIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {APPLICATION_OPTIONS_DESIGN_VALUES!r}")
