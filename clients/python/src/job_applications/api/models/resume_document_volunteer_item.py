from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resume_line import ResumeLine


T = TypeVar("T", bound="ResumeDocumentVolunteerItem")


@_attrs_define
class ResumeDocumentVolunteerItem:
    """
    Attributes:
        id (str):
        organization (str | Unset):
        position (str | Unset):
        url (str | Unset):
        start_date (str | Unset):
        end_date (str | Unset):
        summary (str | Unset):
        highlights (list[ResumeLine] | Unset):
    """

    id: str
    organization: str | Unset = UNSET
    position: str | Unset = UNSET
    url: str | Unset = UNSET
    start_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    summary: str | Unset = UNSET
    highlights: list[ResumeLine] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        organization = self.organization

        position = self.position

        url = self.url

        start_date = self.start_date

        end_date = self.end_date

        summary = self.summary

        highlights: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.highlights, Unset):
            highlights = []
            for highlights_item_data in self.highlights:
                highlights_item = highlights_item_data.to_dict()
                highlights.append(highlights_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if organization is not UNSET:
            field_dict["organization"] = organization
        if position is not UNSET:
            field_dict["position"] = position
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
        from ..models.resume_line import ResumeLine

        d = dict(src_dict)
        id = d.pop("id")

        organization = d.pop("organization", UNSET)

        position = d.pop("position", UNSET)

        url = d.pop("url", UNSET)

        start_date = d.pop("startDate", UNSET)

        end_date = d.pop("endDate", UNSET)

        summary = d.pop("summary", UNSET)

        _highlights = d.pop("highlights", UNSET)
        highlights: list[ResumeLine] | Unset = UNSET
        if _highlights is not UNSET:
            highlights = []
            for highlights_item_data in _highlights:
                highlights_item = ResumeLine.from_dict(highlights_item_data)

                highlights.append(highlights_item)

        resume_document_volunteer_item = cls(
            id=id,
            organization=organization,
            position=position,
            url=url,
            start_date=start_date,
            end_date=end_date,
            summary=summary,
            highlights=highlights,
        )

        return resume_document_volunteer_item
