from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.template_doc_type import TemplateDocType, check_template_doc_type

T = TypeVar("T", bound="Template")


@_attrs_define
class Template:
    """
    Attributes:
        id (UUID):
        name (str):
        doc_type (TemplateDocType):
        content_hash (str):
        size_bytes (int):
        created_at (datetime.datetime):
    """

    id: UUID
    name: str
    doc_type: TemplateDocType
    content_hash: str
    size_bytes: int
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        doc_type: str = self.doc_type

        content_hash = self.content_hash

        size_bytes = self.size_bytes

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
                "docType": doc_type,
                "contentHash": content_hash,
                "sizeBytes": size_bytes,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        doc_type = check_template_doc_type(d.pop("docType"))

        content_hash = d.pop("contentHash")

        size_bytes = d.pop("sizeBytes")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        template = cls(
            id=id,
            name=name,
            doc_type=doc_type,
            content_hash=content_hash,
            size_bytes=size_bytes,
            created_at=created_at,
        )

        return template
