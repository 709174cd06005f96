from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1ProjectsItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1ProjectsItem:
    """
    Attributes:
        name (str | Unset):
        description (str | Unset):
        highlights (list[str] | Unset):
        keywords (list[str] | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        url (str | Unset):
        roles (list[str] | Unset):
        entity (str | Unset):
        type_ (str | Unset):
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    highlights: list[str] | Unset = UNSET
    keywords: list[str] | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    url: str | Unset = UNSET
    roles: list[str] | Unset = UNSET
    entity: str | Unset = UNSET
    type_: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        highlights: list[str] | Unset = UNSET
        if not isinstance(self.highlights, Unset):
            highlights = self.highlights

        keywords: list[str] | Unset = UNSET
        if not isinstance(self.keywords, Unset):
            keywords = self.keywords

        start_date = self.start_date

        end_date = self.end_date

        url = self.url

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = self.roles

        entity = self.entity

        type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        highlights = cast(list[str], d.pop("highlights", UNSET))

        keywords = cast(list[str], d.pop("keywords", UNSET))

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        url = d.pop("url", UNSET)

        roles = cast(list[str], d.pop("roles", UNSET))

        entity = d.pop("entity", UNSET)

        type_ = d.pop("type", UNSET)

        resume_version_content_document_type_0_type_1_projects_item = cls(
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

        return resume_version_content_document_type_0_type_1_projects_item
