from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..models.create_export_body_type_1_doc_type import (
    CreateExportBodyType1DocType,
    check_create_export_body_type_1_doc_type,
)

T = TypeVar("T", bound="CreateExportBodyType1")


@_attrs_define
class CreateExportBodyType1:
    """
    Attributes:
        doc_type (CreateExportBodyType1DocType):
        format_ (Literal['docx']): A template of your own is a DOCX.
        template_id (UUID):
    """

    doc_type: CreateExportBodyType1DocType
    format_: Literal["docx"]
    template_id: UUID

    def to_dict(self) -> dict[str, Any]:
        doc_type: str = self.doc_type

        format_ = self.format_

        template_id = str(self.template_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "docType": doc_type,
                "format": format_,
                "templateId": template_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        doc_type = check_create_export_body_type_1_doc_type(d.pop("docType"))

        format_ = cast(Literal["docx"], d.pop("format"))
        if format_ != "docx":
            raise ValueError(f"format must match const 'docx', got '{format_}'")

        template_id = UUID(d.pop("templateId"))

        create_export_body_type_1 = cls(
            doc_type=doc_type,
            format_=format_,
            template_id=template_id,
        )

        return create_export_body_type_1
