from typing import Literal

DashboardWaitingItemStatus = Literal["awaiting_approval", "needs_attention"]

DASHBOARD_WAITING_ITEM_STATUS_VALUES: set[DashboardWaitingItemStatus] = {
    "awaiting_approval",
    "needs_attention",
}


def check_dashboard_waiting_item_status(value: str) -> DashboardWaitingItemStatus:
    if value in DASHBOARD_WAITING_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DASHBOARD_WAITING_ITEM_STATUS_VALUES!r}")
