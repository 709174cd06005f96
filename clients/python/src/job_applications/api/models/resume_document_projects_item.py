from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_line import ResumeLine


T = TypeVar("T", bound="ResumeDocumentProjectsItem")


@_attrs_define
class ResumeDocumentProjectsItem:
    """
    Attributes:
        id (str):
        name (str | Unset):
        description (str | Unset):
        highlights (list[ResumeLine] | Unset):
        keywords (list[ResumeLine] | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        url (str | Unset):
        roles (list[ResumeLine] | Unset):
        entity (str | Unset):
        type_ (str | Unset):
    """

    id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    highlights: list[ResumeLine] | Unset = UNSET
    keywords: list[ResumeLine] | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    url: str | Unset = UNSET
    roles: list[ResumeLine] | Unset = UNSET
    entity: str | Unset = UNSET
    type_: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        highlights: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.highlights, Unset):
            highlights = []
            for highlights_item_data in self.highlights:
                highlights_item = highlights_item_data.to_dict()
                highlights.append(highlights_item)

        keywords: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = []
            for keywords_item_data in self.keywords:
                keywords_item = keywords_item_data.to_dict()
                keywords.append(keywords_item)

        start_date = self.start_date

        end_date = self.end_date

        url = self.url

        roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item = roles_item_data.to_dict()
                roles.append(roles_item)

        entity = self.entity

        type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if highlights is not UNSET:
            field_dict["highlights"] = highlights
        if keywords is not UNSET:
            field_dict["keywords"] = keywords
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if url is not UNSET:
            field_dict["url"] = url
        if roles is not UNSET:
            field_dict["roles"] = roles
        if entity is not UNSET:
            field_dict["entity"] = entity
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_line import ResumeLine

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _highlights = d.pop("highlights", UNSET)
        highlights: list[ResumeLine] | Unset = UNSET
        if _highlights is not UNSET:
            highlights = []
            for highlights_item_data in _highlights:
                highlights_item = ResumeLine.from_dict(highlights_item_data)

                highlights.append(highlights_item)

        _keywords = d.pop("keywords", UNSET)
        keywords: list[ResumeLine] | Unset = UNSET
        if _keywords is not UNSET:
            keywords = []
            for keywords_item_data in _keywords:
                keywords_item = ResumeLine.from_dict(keywords_item_data)

                keywords.append(keywords_item)

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        url = d.pop("url", UNSET)

        _roles = d.pop("roles", UNSET)
        roles: list[ResumeLine] | Unset = UNSET
        if _roles is not UNSET:
            roles = []
            for roles_item_data in _roles:
                roles_item = ResumeLine.from_dict(roles_item_data)

                roles.append(roles_item)

        entity = d.pop("entity", UNSET)

        type_ = d.pop("type", UNSET)

        resume_document_projects_item = cls(
            id=id,
            name=name,
            description=description,
            highlights=highlights,
            keywords=keywords,
            start_date=start_date,
            end_date=end_date,
            url=url,
            roles=roles,
            entity=entity,
            type_=type_,
        )

        return resume_document_projects_item
