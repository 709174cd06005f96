from typing import Literal

HistoryStepsItemStatus = Literal[
    "cancelled", "completed", "failed", "fired", "received", "running", "scheduled", "timed_out"
]

HISTORY_STEPS_ITEM_STATUS_VALUES: set[HistoryStepsItemStatus] = {
    "cancelled",
    "completed",
    "failed",
    "fired",
    "received",
    "running",
    "scheduled",
    "timed_out",
}


def check_history_steps_item_status(value: str) -> HistoryStepsItemStatus:
    if value in HISTORY_STEPS_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HISTORY_STEPS_ITEM_STATUS_VALUES!r}")
