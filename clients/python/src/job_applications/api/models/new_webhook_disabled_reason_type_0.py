from typing import Literal

NewWebhookDisabledReasonType0 = Literal["failing", "gone"]

NEW_WEBHOOK_DISABLED_REASON_TYPE_0_VALUES: set[NewWebhookDisabledReasonType0] = {
    "failing",
    "gone",
}


def check_new_webhook_disabled_reason_type_0(value: str) -> NewWebhookDisabledReasonType0:
    if value in NEW_WEBHOOK_DISABLED_REASON_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_WEBHOOK_DISABLED_REASON_TYPE_0_VALUES!r}")
