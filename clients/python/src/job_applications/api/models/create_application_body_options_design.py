from typing import Literal

CreateApplicationBodyOptionsDesign = Literal["classic", "compact", "modern"]

CREATE_APPLICATION_BODY_OPTIONS_DESIGN_VALUES: set[CreateApplicationBodyOptionsDesign] = {
    "classic",
    "compact",
    "modern",
}


def check_create_application_body_options_design(value: str) -> CreateApplicationBodyOptionsDesign:
    if value in CREATE_APPLICATION_BODY_OPTIONS_DESIGN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_APPLICATION_BODY_OPTIONS_DESIGN_VALUES!r}")
