from typing import Literal

ReadingFurnitureItemKind = Literal["icon", "page_number", "rule", "running_head"]

READING_FURNITURE_ITEM_KIND_VALUES: set[ReadingFurnitureItemKind] = {
    "icon",
    "page_number",
    "rule",
    "running_head",
}


def check_reading_furniture_item_kind(value: str) -> ReadingFurnitureItemKind:
    if value in READING_FURNITURE_ITEM_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {READING_FURNITURE_ITEM_KIND_VALUES!r}")
