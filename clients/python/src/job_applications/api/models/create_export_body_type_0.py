from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.create_export_body_type_0_design import (
    CreateExportBodyType0Design,
    check_create_export_body_type_0_design,
)
from ..models.create_export_body_type_0_doc_type import (
    CreateExportBodyType0DocType,
    check_create_export_body_type_0_doc_type,
)
from ..models.create_export_body_type_0_format import (
    CreateExportBodyType0Format,
    check_create_export_body_type_0_format,
)
from ..models.create_export_body_type_0_page_size import (
    CreateExportBodyType0PageSize,
    check_create_export_body_type_0_page_size,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateExportBodyType0")


@_attrs_define
class CreateExportBodyType0:
    """
    Attributes:
        doc_type (CreateExportBodyType0DocType):
        format_ (CreateExportBodyType0Format):
        design (CreateExportBodyType0Design | Unset): As the application says when left out.
        page_size (CreateExportBodyType0PageSize | Unset): As the application says when left out.
    """

    doc_type: CreateExportBodyType0DocType
    format_: CreateExportBodyType0Format
    design: CreateExportBodyType0Design | Unset = UNSET
    page_size: CreateExportBodyType0PageSize | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        doc_type: str = self.doc_type

        format_: str = self.format_

        design: str | Unset = UNSET
        if not isinstance(self.design, Unset):
            design = self.design

        page_size: str | Unset = UNSET
        if not isinstance(self.page_size, Unset):
            page_size = self.page_size

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "docType": doc_type,
                "format": format_,
            }
        )
        if design is not UNSET:
            field_dict["design"] = design
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        doc_type = check_create_export_body_type_0_doc_type(d.pop("docType"))

        format_ = check_create_export_body_type_0_format(d.pop("format"))

        _design = d.pop("design", UNSET)
        design: CreateExportBodyType0Design | Unset
        if isinstance(_design, Unset):
            design = UNSET
        else:
            design = check_create_export_body_type_0_design(_design)

        _page_size = d.pop("pageSize", UNSET)
        page_size: CreateExportBodyType0PageSize | Unset
        if isinstance(_page_size, Unset):
            page_size = UNSET
        else:
            page_size = check_create_export_body_type_0_page_size(_page_size)

        create_export_body_type_0 = cls(
            doc_type=doc_type,
            format_=format_,
            design=design,
            page_size=page_size,
        )

        return create_export_body_type_0
