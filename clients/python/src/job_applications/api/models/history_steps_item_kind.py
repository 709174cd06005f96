from typing import Literal

HistoryStepsItemKind = Literal["activity", "signal", "timer"]

HISTORY_STEPS_ITEM_KIND_VALUES: set[HistoryStepsItemKind] = {
    "activity",
    "signal",
    "timer",
}


def check_history_steps_item_kind(value: str) -> HistoryStepsItemKind:
    if value in HISTORY_STEPS_ITEM_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORY_STEPS_ITEM_KIND_VALUES!r}")
