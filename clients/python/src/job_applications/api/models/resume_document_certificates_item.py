from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentCertificatesItem")


@_attrs_define
class ResumeDocumentCertificatesItem:
    """
    Attributes:
        id (str):
        name (str | Unset):
        date (str | Unset):
        issuer (str | Unset):
        url (str | Unset):
    """

    id: str
    name: str | Unset = UNSET
    date: str | Unset = UNSET
    issuer: str | Unset = UNSET
    url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        date = self.date

        issuer = self.issuer

        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
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
        id = d.pop("id")

        name = d.pop("name", UNSET)

        date = d.pop("date", UNSET)

        issuer = d.pop("issuer", UNSET)

        url = d.pop("url", UNSET)

        resume_document_certificates_item = cls(
            id=id,
            name=name,
            date=date,
            issuer=issuer,
            url=url,
        )

        return resume_document_certificates_item
