from typing import Literal

ExportDesignType0 = Literal["classic", "compact", "modern"]

EXPORT_DESIGN_TYPE_0_VALUES: set[ExportDesignType0] = {
    "classic",
    "compact",
    "modern",
}


def check_export_design_type_0(value: str) -> ExportDesignType0:
    if value in EXPORT_DESIGN_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPORT_DESIGN_TYPE_0_VALUES!r}")
