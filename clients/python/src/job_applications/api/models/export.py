from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.export_design_type_0 import ExportDesignType0, check_export_design_type_0
from ..models.export_doc_type import ExportDocType, check_export_doc_type
from ..models.export_format import ExportFormat, check_export_format
from ..models.export_page_size_type_0 import ExportPageSizeType0, check_export_page_size_type_0

T = TypeVar("T", bound="Export")


@_attrs_define
class Export:
    """
    Attributes:
        id (UUID):
        application_id (UUID):
        doc_type (ExportDocType):
        format_ (ExportFormat):
        design (ExportDesignType0 | None): Null for a document in a template of your own.
        page_size (ExportPageSizeType0 | None): Null where the paper is that of the country in the resume, or the
            template’s.
        template_id (None | UUID):
        content_hash (str):
        draft_hash (str): The approved draft that it was made of.
        size_bytes (int):
        file_name (str): Whose it is, what it is, and for which company; safe on any file system.
        file_url (str): Where to download it.
        created_at (datetime.datetime):
    """

    id: UUID
    application_id: UUID
    doc_type: ExportDocType
    format_: ExportFormat
    design: ExportDesignType0 | None
    page_size: ExportPageSizeType0 | None
    template_id: UUID | None
    content_hash: str
    draft_hash: str
    size_bytes: int
    file_name: str
    file_url: str
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        application_id = str(self.application_id)

        doc_type: str = self.doc_type

        format_: str = self.format_

        design: str | None
        if isinstance(self.design, str):
            design = self.design
        else:
            design = self.design

        page_size: str | None
        if isinstance(self.page_size, str):
            page_size = self.page_size
        else:
            page_size = self.page_size

        template_id: str | None
        if isinstance(self.template_id, UUID):
            template_id = str(self.template_id)
        else:
            template_id = self.template_id

        content_hash = self.content_hash

        draft_hash = self.draft_hash

        size_bytes = self.size_bytes

        file_name = self.file_name

        file_url = self.file_url

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "applicationId": application_id,
                "docType": doc_type,
                "format": format_,
                "design": design,
                "pageSize": page_size,
                "templateId": template_id,
                "contentHash": content_hash,
                "draftHash": draft_hash,
                "sizeBytes": size_bytes,
                "fileName": file_name,
                "fileUrl": file_url,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        application_id = UUID(d.pop("applicationId"))

        doc_type = check_export_doc_type(d.pop("docType"))

        format_ = check_export_format(d.pop("format"))

        def _parse_design(data: object) -> ExportDesignType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                design_type_0 = check_export_design_type_0(data)

                return design_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExportDesignType0 | None, data)

        design = _parse_design(d.pop("design"))

        def _parse_page_size(data: object) -> ExportPageSizeType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                page_size_type_0 = check_export_page_size_type_0(data)

                return page_size_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExportPageSizeType0 | None, data)

        page_size = _parse_page_size(d.pop("pageSize"))

        def _parse_template_id(data: object) -> UUID | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                template_id_type_0 = UUID(data)

                return template_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        template_id = _parse_template_id(d.pop("templateId"))

        content_hash = d.pop("contentHash")

        draft_hash = d.pop("draftHash")

        size_bytes = d.pop("sizeBytes")

        file_name = d.pop("fileName")

        file_url = d.pop("fileUrl")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        export = cls(
            id=id,
            application_id=application_id,
            doc_type=doc_type,
            format_=format_,
            design=design,
            page_size=page_size,
            template_id=template_id,
            content_hash=content_hash,
            draft_hash=draft_hash,
            size_bytes=size_bytes,
            file_name=file_name,
            file_url=file_url,
            created_at=created_at,
        )

        return export
