from typing import Literal

AuditEntryEntityType = Literal[
    "application",
    "attachment",
    "change",
    "cover_letter",
    "decision",
    "document_export",
    "job_posting",
    "profile",
    "reading",
    "resume",
    "resume_version",
    "template",
    "user",
    "webhook",
]

AUDIT_ENTRY_ENTITY_TYPE_VALUES: set[AuditEntryEntityType] = {
    "application",
    "attachment",
    "change",
    "cover_letter",
    "decision",
    "document_export",
    "job_posting",
    "profile",
    "reading",
    "resume",
    "resume_version",
    "template",
    "user",
    "webhook",
}


def check_audit_entry_entity_type(value: str) -> AuditEntryEntityType:
    if value in AUDIT_ENTRY_ENTITY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUDIT_ENTRY_ENTITY_TYPE_VALUES!r}")
