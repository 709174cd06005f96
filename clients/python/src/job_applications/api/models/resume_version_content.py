from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.resume_version_content_source_type import (
    ResumeVersionContentSourceType,
    check_resume_version_content_source_type,
)

if TYPE_CHECKING:
    from ..models.reading import Reading
    from ..models.resume_document import ResumeDocument
    from ..models.resume_version_content_document_type_0_type_1 import ResumeVersionContentDocumentType0Type1


T = TypeVar("T", bound="ResumeVersionContent")


@_attrs_define
class ResumeVersionContent:
    """
    Attributes:
        id (UUID):
        number (int):
        source_type (ResumeVersionContentSourceType):
        parent_id (None | UUID):
        application_id (None | UUID):
        content_hash (str):
        warnings (list[str]):
        provider (None | str):
        created_at (datetime.datetime):
        document (None | ResumeDocument | ResumeVersionContentDocumentType0Type1): The resume document with node ids, or
            plain JSON Resume where that was asked for; of an uploaded version what it was read as, and null until it was.
        text (None | str):
        reading (None | Reading): How it was read from its source; null for what was given as a document.
    """

    id: UUID
    number: int
    source_type: ResumeVersionContentSourceType
    parent_id: UUID | None
    application_id: UUID | None
    content_hash: str
    warnings: list[str]
    provider: str | None
    created_at: datetime.datetime
    document: ResumeDocument | ResumeVersionContentDocumentType0Type1 | None
    text: str | None
    reading: Reading | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.reading import Reading
        from ..models.resume_document import ResumeDocument
        from ..models.resume_version_content_document_type_0_type_1 import ResumeVersionContentDocumentType0Type1

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

        document: dict[str, Any] | None
        if isinstance(self.document, ResumeDocument) or isinstance(
            self.document, ResumeVersionContentDocumentType0Type1
        ):
            document = self.document.to_dict()
        else:
            document = self.document

        text: str | None
        text = self.text

        reading: dict[str, Any] | None
        if isinstance(self.reading, Reading):
            reading = self.reading.to_dict()
        else:
            reading = self.reading

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
                "document": document,
                "text": text,
                "reading": reading,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reading import Reading
        from ..models.resume_document import ResumeDocument
        from ..models.resume_version_content_document_type_0_type_1 import ResumeVersionContentDocumentType0Type1

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        number = d.pop("number")

        source_type = check_resume_version_content_source_type(d.pop("sourceType"))

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

        def _parse_document(data: object) -> ResumeDocument | ResumeVersionContentDocumentType0Type1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_0_type_0 = ResumeDocument.from_dict(data)

                return document_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                document_type_0_type_1 = ResumeVersionContentDocumentType0Type1.from_dict(data)

                return document_type_0_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResumeDocument | ResumeVersionContentDocumentType0Type1, data)

        document = _parse_document(d.pop("document"))

        def _parse_text(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        text = _parse_text(d.pop("text"))

        def _parse_reading(data: object) -> Reading | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                reading_type_0 = Reading.from_dict(data)

                return reading_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reading, data)

        reading = _parse_reading(d.pop("reading"))

        resume_version_content = cls(
            id=id,
            number=number,
            source_type=source_type,
            parent_id=parent_id,
            application_id=application_id,
            content_hash=content_hash,
            warnings=warnings,
            provider=provider,
            created_at=created_at,
            document=document,
            text=text,
            reading=reading,
        )

        return resume_version_content
