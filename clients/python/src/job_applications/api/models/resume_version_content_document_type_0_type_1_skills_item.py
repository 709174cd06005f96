from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1SkillsItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1SkillsItem:
    """
    Attributes:
        name (str | Unset):
        level (str | Unset):
        keywords (list[str] | Unset):
    """

    name: str | Unset = UNSET
    level: str | Unset = UNSET
    keywords: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        level = self.level

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if level is not UNSET:
            field_dict["level"] = level
        if keywords is not UNSET:
            field_dict["keywords"] = keywords

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        level = d.pop("level", UNSET)

        keywords = cast(list[str], d.pop("keywords", UNSET))

        resume_version_content_document_type_0_type_1_skills_item = cls(
            name=name,
            level=level,
            keywords=keywords,
        )

        return resume_version_content_document_type_0_type_1_skills_item
