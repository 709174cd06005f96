from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1WorkItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1WorkItem:
    """
    Attributes:
        name (str | Unset):
        position (str | Unset):
        location (str | Unset):
        description (str | Unset):
        url (str | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        summary (str | Unset):
        highlights (list[str] | Unset):
    """

    name: str | Unset = UNSET
    position: str | Unset = UNSET
    location: str | Unset = UNSET
    description: str | Unset = UNSET
    url: str | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    summary: str | Unset = UNSET
    highlights: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        position = self.position

        location = self.location

        description = self.description

        url = self.url

        start_date = self.start_date

        end_date = self.end_date

        summary = self.summary

        highlights: list[str] | Unset = UNSET
        if not isinstance(self.highlights, Unset):
            highlights = self.highlights

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if position is not UNSET:
            field_dict["position"] = position
        if location is not UNSET:
            field_dict["location"] = location
        if description is not UNSET:
            field_dict["description"] = description
        if url is not UNSET:
            field_dict["url"] = url
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if summary is not UNSET:
            field_dict["summary"] = summary
        if highlights is not UNSET:
            field_dict["highlights"] = highlights

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        position = d.pop("position", UNSET)

        location = d.pop("location", UNSET)

        description = d.pop("description", UNSET)

        url = d.pop("url", UNSET)

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        summary = d.pop("summary", UNSET)

        highlights = cast(list[str], d.pop("highlights", UNSET))

        resume_version_content_document_type_0_type_1_work_item = cls(
            name=name,
            position=position,
            location=location,
            description=description,
            url=url,
            start_date=start_date,
            end_date=end_date,
            summary=summary,
            highlights=highlights,
        )

        return resume_version_content_document_type_0_type_1_work_item
