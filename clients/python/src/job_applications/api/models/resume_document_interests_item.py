from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_line import ResumeLine


T = TypeVar("T", bound="ResumeDocumentInterestsItem")


@_attrs_define
class ResumeDocumentInterestsItem:
    """
    Attributes:
        id (str):
        name (str | Unset):
        keywords (list[ResumeLine] | Unset):
    """

    id: str
    name: str | Unset = UNSET
    keywords: list[ResumeLine] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        keywords: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = []
            for keywords_item_data in self.keywords:
                keywords_item = keywords_item_data.to_dict()
                keywords.append(keywords_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if keywords is not UNSET:
            field_dict["keywords"] = keywords

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_line import ResumeLine

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        _keywords = d.pop("keywords", UNSET)
        keywords: list[ResumeLine] | Unset = UNSET
        if _keywords is not UNSET:
            keywords = []
            for keywords_item_data in _keywords:
                keywords_item = ResumeLine.from_dict(keywords_item_data)

                keywords.append(keywords_item)

        resume_document_interests_item = cls(
            id=id,
            name=name,
            keywords=keywords,
        )

        return resume_document_interests_item
