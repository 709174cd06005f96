from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.audit_entry_actor_type import AuditEntryActorType, check_audit_entry_actor_type
from ..models.audit_entry_entity_type import AuditEntryEntityType, check_audit_entry_entity_type

T = TypeVar("T", bound="AuditEntry")


@_attrs_define
class AuditEntry:
    """
    Attributes:
        id (UUID):
        actor_id (None | UUID):
        actor_type (AuditEntryActorType):
        entity_type (AuditEntryEntityType):
        entity_id (UUID):
        action (str):
        diff (list[Any]): RFC 6902 operations from before to after.
        timestamp (datetime.datetime):
    """

    id: UUID
    actor_id: UUID | None
    actor_type: AuditEntryActorType
    entity_type: AuditEntryEntityType
    entity_id: UUID
    action: str
    diff: list[Any]
    timestamp: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        actor_id: str | None
        if isinstance(self.actor_id, UUID):
            actor_id = str(self.actor_id)
        else:
            actor_id = self.actor_id

        actor_type: str = self.actor_type

        entity_type: str = self.entity_type

        entity_id = str(self.entity_id)

        action = self.action

        diff = self.diff

        timestamp = self.timestamp.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "actorId": actor_id,
                "actorType": actor_type,
                "entityType": entity_type,
                "entityId": entity_id,
                "action": action,
                "diff": diff,
                "timestamp": timestamp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        def _parse_actor_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                actor_id_type_0 = UUID(data)

                return actor_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        actor_id = _parse_actor_id(d.pop("actorId"))

        actor_type = check_audit_entry_actor_type(d.pop("actorType"))

        entity_type = check_audit_entry_entity_type(d.pop("entityType"))

        entity_id = UUID(d.pop("entityId"))

        action = d.pop("action")

        diff = cast(list[Any], d.pop("diff"))

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        audit_entry = cls(
            id=id,
            actor_id=actor_id,
            actor_type=actor_type,
            entity_type=entity_type,
            entity_id=entity_id,
            action=action,
            diff=diff,
            timestamp=timestamp,
        )

        return audit_entry
