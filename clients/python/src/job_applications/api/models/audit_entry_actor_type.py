from typing import Literal

AuditEntryActorType = Literal["system", "temporal", "user"]

AUDIT_ENTRY_ACTOR_TYPE_VALUES: set[AuditEntryActorType] = {
    "system",
    "temporal",
    "user",
}


def check_audit_entry_actor_type(value: str) -> AuditEntryActorType:
    if value in AUDIT_ENTRY_ACTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUDIT_ENTRY_ACTOR_TYPE_VALUES!r}")
