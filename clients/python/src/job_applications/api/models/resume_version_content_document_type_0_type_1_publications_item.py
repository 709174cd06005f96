from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1PublicationsItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1PublicationsItem:
    """
    Attributes:
        name (str | Unset):
        publisher (str | Unset):
        release_date (str | Unset):
        url (str | Unset):
        summary (str | Unset):
    """

    name: str | Unset = UNSET
    publisher: str | Unset = UNSET
    release_date: str | Unset = UNSET
    url: str | Unset = UNSET
    summary: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        publisher = self.publisher

        release_date = self.release_date

        url = self.url

        summary = self.summary

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if publisher is not UNSET:
            field_dict["publisher"] = publisher
        if release_date is not UNSET:
            field_dict["releaseDate"] = release_date
        if url is not UNSET:
            field_dict["url"] = url
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        publisher = d.pop("publisher", UNSET)

        release_date = d.pop("releaseDate", UNSET)

        url = d.pop("url", UNSET)

        summary = d.pop("summary", UNSET)

        resume_version_content_document_type_0_type_1_publications_item = cls(
            name=name,
            publisher=publisher,
            release_date=release_date,
            url=url,
            summary=summary,
        )

        return resume_version_content_document_type_0_type_1_publications_item
