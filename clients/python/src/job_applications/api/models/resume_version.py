from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.resume_version_source_type import ResumeVersionSourceType, check_resume_version_source_type

T = TypeVar("T", bound="ResumeVersion")


@_attrs_define
class ResumeVersion:
    """
    Attributes:
        id (UUID):
        number (int):
        source_type (ResumeVersionSourceType):
        parent_id (None | UUID):
        application_id (None | UUID):
        content_hash (str):
        warnings (list[str]):
        provider (None | str):
        created_at (datetime.datetime):
    """

    id: UUID
    number: int
    source_type: ResumeVersionSourceType
    parent_id: UUID | None
    application_id: UUID | None
    content_hash: str
    warnings: list[str]
    provider: str | None
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        number = self.number

        source_type: str = self.source_type

        parent_id: str | None
        if isinstance(self.parent_id, UUID):
            parent_id = str(self.parent_id)
        else:
            parent_id = self.parent_id

        application_id: str | None
        if isinstance(self.application_id, UUID):
            application_id = str(self.application_id)
        else:
            application_id = self.application_id

        content_hash = self.content_hash

        warnings = self.warnings

        provider: str | None
        provider = self.provider

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "number": number,
                "sourceType": source_type,
                "parentId": parent_id,
                "applicationId": application_id,
                "contentHash": content_hash,
                "warnings": warnings,
                "provider": provider,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        number = d.pop("number")

        source_type = check_resume_version_source_type(d.pop("sourceType"))

        def _parse_parent_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                parent_id_type_0 = UUID(data)

                return parent_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        parent_id = _parse_parent_id(d.pop("parentId"))

        def _parse_application_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                application_id_type_0 = UUID(data)

                return application_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        application_id = _parse_application_id(d.pop("applicationId"))

        content_hash = d.pop("contentHash")

        warnings = cast(list[str], d.pop("warnings"))

        def _parse_provider(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        provider = _parse_provider(d.pop("provider"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        resume_version = cls(
            id=id,
            number=number,
            source_type=source_type,
            parent_id=parent_id,
            application_id=application_id,
            content_hash=content_hash,
            warnings=warnings,
            provider=provider,
            created_at=created_at,
        )

        return resume_version
