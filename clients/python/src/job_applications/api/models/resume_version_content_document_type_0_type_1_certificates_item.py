from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1CertificatesItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1CertificatesItem:
    """
    Attributes:
        name (str | Unset):
        date (str | Unset):
        issuer (str | Unset):
        url (str | Unset):
    """

    name: str | Unset = UNSET
    date: str | Unset = UNSET
    issuer: str | Unset = UNSET
    url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        date = self.date

        issuer = self.issuer

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if date is not UNSET:
            field_dict["date"] = date
        if issuer is not UNSET:
            field_dict["issuer"] = issuer
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        date = d.pop("date", UNSET)

        issuer = d.pop("issuer", UNSET)

        url = d.pop("url", UNSET)

        resume_version_content_document_type_0_type_1_certificates_item = cls(
            name=name,
            date=date,
            issuer=issuer,
            url=url,
        )

        return resume_version_content_document_type_0_type_1_certificates_item
