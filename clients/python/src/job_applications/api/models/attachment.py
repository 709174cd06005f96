from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="Attachment")


@_attrs_define
class Attachment:
    """
    Attributes:
        id (UUID):
        application_id (None | UUID):
        resume_id (None | UUID):
        file_name (str):
        mime_type (str): By what the file holds.
        size_bytes (int):
        content_hash (str):
        file_url (str): Where to download it.
        created_at (datetime.datetime):
    """

    id: UUID
    application_id: UUID | None
    resume_id: UUID | None
    file_name: str
    mime_type: str
    size_bytes: int
    content_hash: str
    file_url: str
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        application_id: str | None
        if isinstance(self.application_id, UUID):
            application_id = str(self.application_id)
        else:
            application_id = self.application_id

        resume_id: str | None
        if isinstance(self.resume_id, UUID):
            resume_id = str(self.resume_id)
        else:
            resume_id = self.resume_id

        file_name = self.file_name

        mime_type = self.mime_type

        size_bytes = self.size_bytes

        content_hash = self.content_hash

        file_url = self.file_url

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "applicationId": application_id,
                "resumeId": resume_id,
                "fileName": file_name,
                "mimeType": mime_type,
                "sizeBytes": size_bytes,
                "contentHash": content_hash,
                "fileUrl": file_url,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

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

        def _parse_resume_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resume_id_type_0 = UUID(data)

                return resume_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        resume_id = _parse_resume_id(d.pop("resumeId"))

        file_name = d.pop("fileName")

        mime_type = d.pop("mimeType")

        size_bytes = d.pop("sizeBytes")

        content_hash = d.pop("contentHash")

        file_url = d.pop("fileUrl")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        attachment = cls(
            id=id,
            application_id=application_id,
            resume_id=resume_id,
            file_name=file_name,
            mime_type=mime_type,
            size_bytes=size_bytes,
            content_hash=content_hash,
            file_url=file_url,
            created_at=created_at,
        )

        return attachment
