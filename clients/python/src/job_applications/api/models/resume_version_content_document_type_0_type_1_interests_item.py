from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1InterestsItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1InterestsItem:
    """
    Attributes:
        name (str | Unset):
        keywords (list[str] | Unset):
    """

    name: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if keywords is not UNSET:
            field_dict["keywords"] = keywords

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        keywords = cast(list[str], d.pop("keywords", UNSET))

        resume_version_content_document_type_0_type_1_interests_item = cls(
            name=name,
            keywords=keywords,
        )

        return resume_version_content_document_type_0_type_1_interests_item
