from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentReferencesItem")


@_attrs_define
class ResumeDocumentReferencesItem:
    """
    Attributes:
        id (str):
        name (str | Unset):
        reference (str | Unset):
    """

    id: str
    name: str | Unset = UNSET
    reference: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        reference = self.reference

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if reference is not UNSET:
            field_dict["reference"] = reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        reference = d.pop("reference", UNSET)

        resume_document_references_item = cls(
            id=id,
            name=name,
            reference=reference,
        )

        return resume_document_references_item
