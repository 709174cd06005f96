from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1ReferencesItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1ReferencesItem:
    """
    Attributes:
        name (str | Unset):
        reference (str | Unset):
    """

    name: str | Unset = UNSET
    reference: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        reference = self.reference

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if reference is not UNSET:
            field_dict["reference"] = reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        reference = d.pop("reference", UNSET)

        resume_version_content_document_type_0_type_1_references_item = cls(
            name=name,
            reference=reference,
        )

        return resume_version_content_document_type_0_type_1_references_item
