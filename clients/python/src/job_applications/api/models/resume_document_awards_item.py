from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentAwardsItem")


@_attrs_define
class ResumeDocumentAwardsItem:
    """
    Attributes:
        id (str):
        title (str | Unset):
        date (str | Unset):
        awarder (str | Unset):
        summary (str | Unset):
    """

    id: str
    title: str | Unset = UNSET
    date: str | Unset = UNSET
    awarder: str | Unset = UNSET
    summary: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        date = self.date

        awarder = self.awarder

        summary = self.summary

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if date is not UNSET:
            field_dict["date"] = date
        if awarder is not UNSET:
            field_dict["awarder"] = awarder
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title", UNSET)

        date = d.pop("date", UNSET)

        awarder = d.pop("awarder", UNSET)

        summary = d.pop("summary", UNSET)

        resume_document_awards_item = cls(
            id=id,
            title=title,
            date=date,
            awarder=awarder,
            summary=summary,
        )

        return resume_document_awards_item
